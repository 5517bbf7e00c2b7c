"""A copy of the project that stands on httpx2, the fork of httpx: what `make test-httpx2` runs the suite in."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

SEAM = "codat_runtime/http.py"
REPLACEMENTS = {
    SEAM: (("import httpcore as httpcore", "import httpcore2 as httpcore"), ("import httpx as", "import httpx2 as")),
    "pyproject.toml": (('"httpx>=0.28,<1"', '"httpx2>=2.16"'), ('"httpcore>=1.0.6"', '"httpcore2>=2.16"')),
}
_NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv*", "__pycache__", "*.egg-info", ".*_cache", ".hypothesis", ".bench", "build", "dist"
)


def copy(target: Path, source: Path = ROOT) -> None:
    """Copy the project, and replace the HTTP library in the one file that imports it.

    Args:
        target: The folder to write; what is there already is replaced.
        source: The project.

    Raises:
        ValueError: A line that should be replaced is not there.
    """
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(source, target, ignore=_NOT_COPIED)
    for name, pairs in REPLACEMENTS.items():
        file = target / name
        text = file.read_text(encoding="utf-8")
        for before, after in pairs:
            if text.count(before) != 1:
                raise ValueError(f"{name} should have {before!r} once, and has it {text.count(before)} times")
            text = text.replace(before, after)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    copy(Path(sys.argv[1]))
