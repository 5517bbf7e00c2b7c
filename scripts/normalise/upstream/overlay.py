"""Overlays: corrections by hand, in the form of the OpenAPI Overlay Specification 1.0."""

from copy import deepcopy
from typing import Any

import jsonpath

from ..errors import NormaliseError

_COMPONENTS = "#/components/schemas/"


class Overlay:
    """A list of corrections, each with its reason, that is applied to an upstream document or a normalised one."""

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

    def apply(self, document: dict[str, Any]) -> list[str]:
        """Change a document in place.

        An action that does not fit the document is left out: it was written for another version of it, and the facts
        of this one come over without it.

        Returns:
            What was left out, and why.

        Raises:
            NormaliseError: a target is no JSONPath, or is the whole document.
        """
        notes: list[str] = []
        for index, action in enumerate(self._actions):
            location = f"{self._name}#/actions/{index}"
            try:
                found = [match.parts for match in jsonpath.finditer(action["target"], document)]
            except jsonpath.JSONPathError as error:
                raise NormaliseError(location, f"{action['target']!r} is no JSONPath: {error}") from None
            components = document.get("components") or {}
            missing = _component_names(action.get("update")) - (components.get("schemas") or {}).keys()
            if found and missing:
                notes.append(f"{location}: left out, for this document has no component {', '.join(sorted(missing))}")
                continue
            if not found and not self._may_miss:
                notes.append(
                    f"{location}: {action['target']!r} finds nothing in this document; remove it if that is so for good"
                )
            for path in reversed(found):  # from the last, so that removing one does not move the next
                if not path:
                    raise NormaliseError(location, "the whole document cannot be changed; say which part of it")
                holder: Any = document
                for part in path[:-1]:
                    holder = holder[part]
                if "update" in action:
                    holder[path[-1]] = _merged(holder[path[-1]], action["update"])
                else:
                    del holder[path[-1]]
        return notes


def _component_names(update: Any) -> set[str]:
    """The components that an update refers to."""
    if isinstance(update, list):
        return {name for entry in update for name in _component_names(entry)}
    if not isinstance(update, dict):
        return set()
    reference = update.get("$ref")
    own: set[str] = set()
    if isinstance(reference, str) and reference.startswith(_COMPONENTS):
        own.add(reference.removeprefix(_COMPONENTS).partition("/")[0])
    return own | {name for value in update.values() for name in _component_names(value)}


def _merged(old: Any, update: Any) -> Any:
    """Merge an update: mappings key by key, lists appended (what a list has already is not added again)."""
    if isinstance(old, dict) and isinstance(update, dict):
        added = {name: _merged(old[name], value) if name in old else deepcopy(value) for name, value in update.items()}
        return old | added
    if isinstance(old, list):
        entries = update if isinstance(update, list) else [update]
        return old + [deepcopy(entry) for entry in entries if entry not in old]
    return deepcopy(update)
