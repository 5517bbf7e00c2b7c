"""Docstrings made from docstrings."""

from __future__ import annotations

import inspect
import re

_SECTION = re.compile(r"^(Args|Returns|Raises):$", re.MULTILINE)


def derived(doc: str | None, *, summary: str, returns: str) -> str:
    """Make the docstring of what goes through a list from that of the list.

    Args:
        doc: The list's docstring: what it calls, its arguments and its errors are taken over.
        summary: The first line.
        returns: What comes back.
    """
    head, *sections = _SECTION.split(inspect.cleandoc(doc or ""))
    texts = dict(zip(sections[::2], sections[1::2], strict=True)) | {"Returns": f"\n    {returns}"}
    what_it_calls = head.partition("\n")[2].strip()
    titled = [f"{title}:{texts[title].rstrip()}" for title in ("Args", "Returns", "Raises") if title in texts]
    return "\n\n".join(part for part in (summary, what_it_calls, *titled) if part)
