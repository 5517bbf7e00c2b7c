"""Files: written all together, or not at all."""

import os
from collections.abc import Mapping
from pathlib import Path


def write_all(contents: Mapping[Path, str]) -> None:
    """Write several text files; each is complete or untouched, whatever happens on the way.

    Args:
        contents: the text of every file, by path. Folders are made as needed.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for path, text in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}.new")
            staged.append((beside, path))
            beside.write_text(text, encoding="utf-8")
        for beside, path in staged:
            os.replace(beside, path)
    finally:
        for beside, _ in staged:
            beside.unlink(missing_ok=True)
