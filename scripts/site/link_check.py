"""Links within the built site: each leads to a file that is there, and to an anchor in it."""

from __future__ import annotations

import re
from functools import cache
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urldefrag

_HREF = re.compile(r'\b(?:href|src)="([^"]+)"')
_ID = re.compile(r'\bid="([^"]+)"')
_ELSEWHERE = re.compile(r"^(?:[a-z]+:|//)")


def broken_links(site: Path) -> list[str]:
    """Find the links of all pages that lead nowhere.

    Args:
        site: The folder of the built site.

    Returns:
        A line for each: the page, and what it links to.
    """

    @cache
    def anchors(page: Path) -> frozenset[str]:
        return frozenset(_ID.findall(page.read_text("utf-8")))

    # The links of the navigation are the same on each page of a folder.
    @cache
    def leads_nowhere(folder: Path, link: str) -> bool:
        path, anchor = urldefrag(link.partition("?")[0])
        target = Path(normpath(folder / unquote(path)))
        if not target.exists():
            return True
        return bool(anchor) and target.suffix == ".html" and unquote(anchor) not in anchors(target)

    found = []
    for page in sorted(site.rglob("*.html")):
        for link in sorted(set(_HREF.findall(page.read_text("utf-8")))):
            if _ELSEWHERE.match(link):
                continue
            if leads_nowhere(page.parent, page.name + link if link.startswith(("#", "?")) else link):
                found.append(f"{page.relative_to(site)}: {link}")
    return found


def requests_elsewhere(site: Path) -> list[str]:
    """Find what the pages would load from another host: scripts, styles, fonts and pictures."""
    loads = re.compile(r'<(?:script|img|iframe)[^>]+src="((?:https?:)?//[^"]+)"|<link[^>]+href="((?:https?:)?//[^"]+)"')
    return sorted(
        {
            f"{page.relative_to(site)}: {found[1] or found[2]}"
            for page in site.rglob("*.html")
            for found in loads.finditer(page.read_text("utf-8"))
        }
    )
