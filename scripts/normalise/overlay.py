"""Overlays: corrections by hand, in the form of the OpenAPI Overlay Specification 1.0."""

from copy import deepcopy
from typing import Any

import jsonpath

from .errors import NormaliseError


class Overlay:
    """A list of corrections, each with its reason, that is applied to a normalised document."""

    def __init__(self, raw: Any, name: str, *, may_miss: bool = False) -> None:
        """Check an overlay as it was loaded.

        Args:
            raw: the overlay.
            name: what to call it in an error.
            may_miss: whether an action may find nothing, as in an overlay that is meant for all packages.

        Raises:
            NormaliseError: it is not an overlay, or an action has no reason.
        """
        if not isinstance(raw, dict) or not str(raw.get("overlay", "")).startswith("1."):
            raise NormaliseError(name, "an overlay begins with 'overlay: 1.0.0'")
        self._name = name
        self._may_miss = may_miss
        self._actions: list[dict[str, Any]] = raw.get("actions") or []
        for index, action in enumerate(self._actions):
            if not isinstance(action, dict) or "target" not in action:
                raise NormaliseError(f"{name}#/actions/{index}", "an action needs a 'target'")
            if not str(action.get("description", "")).strip():
                raise NormaliseError(f"{name}#/actions/{index}", "an action needs a 'description' that says why")
            if (action.get("remove") is True) == ("update" in action):
                raise NormaliseError(f"{name}#/actions/{index}", "an action needs either 'update' or 'remove: true'")

    def apply(self, document: dict[str, Any]) -> None:
        """Change a document in place.

        Raises:
            NormaliseError: a target is no JSONPath, or finds nothing: the document has changed since.
        """
        for index, action in enumerate(self._actions):
            place = f"{self._name}#/actions/{index}"
            try:
                found = [match.parts for match in jsonpath.finditer(action["target"], document)]
            except jsonpath.JSONPathError as error:
                raise NormaliseError(place, f"{action['target']!r} is no JSONPath: {error}") from None
            if not found and not self._may_miss:
                raise NormaliseError(place, f"{action['target']!r} finds nothing; the document has changed, remove it")
            for path in reversed(found):  # from the last, so that removing one does not move the next
                if not path:
                    raise NormaliseError(place, "the whole document cannot be changed; say which part of it")
                holder: Any = document
                for part in path[:-1]:
                    holder = holder[part]
                if "update" in action:
                    holder[path[-1]] = _merged(holder[path[-1]], action["update"])
                else:
                    del holder[path[-1]]


def _merged(old: Any, update: Any) -> Any:
    """Merge an update: mappings key by key, lists appended (what a list has already is not added again)."""
    if isinstance(old, dict) and isinstance(update, dict):
        added = {name: _merged(old[name], value) if name in old else deepcopy(value) for name, value in update.items()}
        return old | added
    if isinstance(old, list):
        entries = update if isinstance(update, list) else [update]
        return old + [deepcopy(entry) for entry in entries if entry not in old]
    return deepcopy(update)
