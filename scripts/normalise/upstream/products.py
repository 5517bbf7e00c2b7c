"""Products: which documents make which package, and what the maintainers decided about its names."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import NormaliseError
from .overlay import Overlay
from .text import loads

ALL = "all"
OWN = "own/"
"""Prefix of the names of documents that are kept beside the list of products, and not upstream."""


@dataclass(frozen=True)
class Product:
    """One package to be: its name, its documents, and whether it is made of their events or their operations."""

    name: str
    documents: tuple[str, ...]
    events: bool = False


def products(path: Path) -> list[Product]:
    """Read the products in the order in which they own operations.

    Raises:
        NormaliseError: the file cannot be read, or is not laid out as it should be.
    """
    table = _toml(path)
    found: list[Product] = []
    for section, events in (("packages", False), ("events", True)):
        for name, documents in table.get(section, {}).items():
            if not isinstance(documents, list) or not documents:
                raise NormaliseError(f"{path.name}#/{section}/{name}", "a list of upstream documents is needed")
            found.append(Product(name, tuple(documents), events))
    if not found:
        raise NormaliseError(path.name, "no packages; name them in [packages]")
    return found


def load_names(path: Path) -> dict[str, dict[str, str]]:
    """Read the names or the aliases of the last run, by package; none if there was no run yet."""
    return _toml(path) if path.exists() else {}


def dump_names(names: Mapping[str, Mapping[str, str]]) -> str:
    """Write the names of this run for the next one to read."""
    lines = [
        "# Written by `make spec`, and read by the next run so that no name changes when upstream adds something.",
        "# These are the components that upstream gave no name of their own. To rename one, change its name here.",
    ]
    for package, locations in names.items():
        if locations:
            lines += ["", f"[{package}]"]
            lines += [f"{json.dumps(location)} = {json.dumps(name)}" for location, name in sorted(locations.items())]
    return "\n".join(lines) + "\n"


def lasting(aliases: Mapping[str, Mapping[str, str]]) -> str:
    """Write the older names that stand for a class under another one, for the generator and the next run to read."""
    lines = [
        "# Written by `make spec`: names that classes had, and the ones that they have now. Who imports an older name",
        "# gets the class, with a DeprecationWarning. Take a name out here when it was kept for long enough.",
    ]
    for package, names in aliases.items():
        if names:
            lines += ["", f"[{package}]"]
            lines += [f"{name} = {json.dumps(target)}" for name, target in sorted(names.items())]
    return "\n".join(lines) + "\n"


def renames(path: Path) -> dict[str, dict[str, str]]:
    """Read the components that get another name than upstream gave them, by package.

    Raises:
        NormaliseError: a rename gives no reason.
    """
    found: dict[str, dict[str, str]] = {}
    for package, entries in (_toml(path) if path.exists() else {}).items():
        for entry in entries:
            location = f"{path.name}#/{package}"
            if not isinstance(entry, dict) or not entry.get("because") or not isinstance(entry.get("names"), dict):
                raise NormaliseError(location, "a rename needs 'names' and a reason in 'because'")
            found.setdefault(package, {}).update(entry["names"])
    return found


def overlays(beside: Path, folder: str, name: str) -> list[Overlay]:
    """Read the overlays of a package or of an upstream document: the one for all of them first, then its own.

    Args:
        beside: the folder of the list of products.
        folder: `overlays` for packages, `overlays/upstream` for documents as they are published.
        name: of the package or the document.
    """
    found: list[Overlay] = []
    for one in (ALL, name):
        path = beside / folder / f"{one}.yaml"
        if path.exists():
            raw = loads(path.read_text(encoding="utf-8"), path.name)
            found.append(Overlay(raw, f"{folder}/{path.name}", may_miss=one == ALL))
    return found


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise NormaliseError(path.name, f"cannot be read: {error}") from None
