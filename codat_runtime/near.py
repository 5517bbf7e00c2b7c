"""Names that are near to one that is not there."""

from __future__ import annotations

import difflib
from collections.abc import Collection

_MOST = 3
# Verbs of other libraries, and those of this one that do the same.
_VERBS = {
    "add": ("create",),
    "all": ("fetch_all", "iterate", "list"),
    "edit": ("update", "replace", "set"),
    "fetch": ("get", "list", "fetch_all"),
    "find": ("list", "get"),
    "insert": ("create",),
    "modify": ("update", "replace", "set"),
    "new": ("create",),
    "poll": ("poll_until_done", "watch", "poll_many"),
    "post": ("create",),
    "push": ("create", "update"),
    "put": ("update", "replace", "set"),
    "query": ("list", "iterate"),
    "read": ("get", "list"),
    "remove": ("delete",),
    "retrieve": ("get",),
    "save": ("create", "update"),
    "search": ("list", "iterate"),
    "show": ("get",),
    "wait": ("poll_until_done", "wait_until_synced"),
    "write": ("create", "update"),
}


def near_names(name: str, names: Collection[str]) -> list[str]:
    """The names that somebody may have meant, the most likely first.

    Args:
        name: The name that is not there.
        names: Those that are there.
    """
    begun, _, rest = name.lower().partition("_")
    found = [other for verb in _VERBS.get(begun, ()) for other in (f"{verb}_{rest}" if rest else verb, verb)]
    found += difflib.get_close_matches(name, names, n=_MOST, cutoff=0.7)
    found += [other for other in names if name and (other.startswith(name) or name in other.split("_"))]
    return [other for other in dict.fromkeys(found) if other in names][:_MOST]
