"""Links of the repository's Markdown, turned into links of the site."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^(```.*?^```)", re.MULTILINE | re.DOTALL)


class BrokenLinkError(Exception):
    """A link to a file that is not there."""


def rewrite(
    text: str, source: PurePosixPath, page: PurePosixPath, pages: Mapping[PurePosixPath, PurePosixPath], root: Path
) -> str:
    """Rewrite the links of a document. A link to a file that has no page becomes its text.

    Args:
        text: The document.
        source: Its path in the repository.
        page: The path of its page.
        pages: Path in the repository → path of the page, for every document that has one.
        root: The repository.

    Raises:
        BrokenLinkError: The document links to a file that is not there.
    """

    def replaced(found: re.Match[str]) -> str:
        label, target = found[1], found[2]
        if "://" in target or target.startswith(("#", "mailto:")):
            return found[0]
        path, hash_mark, anchor = target.partition("#")
        in_repository = PurePosixPath(os.path.normpath(source.parent / path))
        if in_repository in pages:
            return f"[{label}]({os.path.relpath(pages[in_repository], page.parent)}{hash_mark}{anchor})"
        if not (root / in_repository).exists():
            raise BrokenLinkError(f"{source}: {target}")
        return label if "`" in label else f"`{in_repository}`" if label == path else label

    return "".join(piece if piece.startswith("```") else _LINK.sub(replaced, piece) for piece in _FENCE.split(text))
