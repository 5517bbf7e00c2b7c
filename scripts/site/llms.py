"""`llms.txt`: what the site has, for language models and other readers of plain text (https://llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterable

_HEAD = """# codat-facade

> A Python client for the Codat financial-data API: reads the books of small businesses and writes to them. It
> sends no write twice, rounds no amount, and reads values that Codat adds later. An emulator of the API comes with it.

`pip install codat-facade` (Python 3.11 or later). A resource is a module `codat_facade.<package>.<resource>`, an
operation a function in it, its asynchronous form `.aio`. Models stand in `codat_api.<package>.models`.
"""


def index(pages: Iterable[tuple[str, str, str]], packages: Iterable[str]) -> str:
    """The file.

    Args:
        pages: Section, title, and address of each page as Markdown.
        packages: The packages of the reference.
    """
    parts = [_HEAD]
    section = ""
    for of, title, address in pages:
        if of != section:
            section = of
            parts.append(f"\n## {section}\n\n")
        parts.append(f"- [{title}]({address})\n")
    parts.append("\n## Reference\n\n- [All operations with signatures and routes](markdown/API.md)\n")
    for package in packages:
        parts.append(f"- [OpenAPI document of {package}](openapi/{package}.yaml)\n")
        parts.append(f"- [Models of {package} as JSON Schema](schemas/{package}.json)\n")
    return "".join(parts)
