"""Docstrings made from docstrings."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable

_ENTRY = re.compile(r"^ {4}(\w+): .*(?:\n {5,}.*)*", re.MULTILINE)
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


def with_arguments(doc: str | None, names: Iterable[str], *, otherwise: str | None) -> str:
    """Make the docstring of a function that takes other arguments than the one that it calls.

    Args:
        doc: The docstring of the function that is called.
        names: The arguments, in their order.
        otherwise: A docstring that explains those that the other one does not have.
    """
    known = {**_arguments(otherwise), **_arguments(doc)}
    head, _, rest = inspect.cleandoc(doc or "").partition("Args:\n")
    entries = "\n".join(known[name] for name in names if name in known)
    return (
        f"{head}Args:\n{entries}\n\n{rest[rest.index('Returns:') :]}"
        if "Returns:" in rest
        else inspect.cleandoc(doc or "")
    )


def _arguments(doc: str | None) -> dict[str, str]:
    arguments = _SECTION.split(inspect.cleandoc(doc or ""))
    text = arguments[arguments.index("Args") + 1] if "Args" in arguments else ""
    return {entry[1]: entry[0] for entry in _ENTRY.finditer(text)}
