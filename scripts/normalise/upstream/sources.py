"""The upstream documents of one package, and the places in them."""

from collections.abc import Mapping
from typing import Any

from ..errors import NormaliseError, kind_of
from .pointer import join, key, split_fragment, split_key


def is_openapi(document: Any) -> bool:
    """Tell whether a document can be read at all: a mapping that says OpenAPI 3."""
    return isinstance(document, dict) and str(document.get("openapi", "")).startswith("3.")


class Sources:
    """Looks up places by key (`label#/pointer`) and follows references from one to another."""

    def __init__(self, documents: Mapping[str, Any], others: Mapping[str, Any] | None = None) -> None:
        """Check that all of them are OpenAPI 3.

        Args:
            documents: the documents of the package, by label.
            others: the documents of other packages, for what they say of the same operations.
        """
        self._all = {**documents, **(others or {})}
        for label, document in self._all.items():
            if not isinstance(document, dict):
                raise NormaliseError(f"{label}#", "an OpenAPI document is a mapping")
            if not is_openapi(document):
                version = document.get("openapi", "") or "(none)"
                found = f"swagger {document['swagger']}" if "swagger" in document else f"openapi {version}"
                raise NormaliseError(f"{label}#", f"only OpenAPI 3 can be read, this says {found}")
        self.documents = documents
        self.others = others or {}
        self._known: dict[str, Any] = {}

    def at(self, location: str) -> Any:
        """Return what stands at a key, which must exist."""
        if location not in self._known:
            label, tokens = split_key(location)
            node: Any = self._all[label]
            for token in tokens:
                node = node[int(token)] if isinstance(node, list) else node[token]
            self._known[location] = node
        return self._known[location]

    def holds(self, location: str) -> bool:
        """Tell whether a key is that of something written in a document, not of something made by a merge."""
        try:
            self.at(location)
        except (KeyError, IndexError, ValueError, TypeError):
            return False
        return True

    def components(self) -> list[str]:
        """Return the keys of all schema components, in the order of the documents."""
        return [location for label in self.documents for location in self.section(label, "components", "schemas")]

    def section(self, label: str, *path: str) -> list[str]:
        """Return the keys of the entries of a mapping in a document; none if the document does not have it."""
        location = f"{label}#"
        for token in path:
            if self.mapping(location).get(token) is None:
                return []
            location = join(location, token)
        return [join(location, name) for name in self.mapping(location)]

    def servers(self, location: str) -> list[dict[str, str]]:
        """Return the servers that a document, a path or an operation names, by URL alone."""
        if not self.mapping(location).get("servers"):
            return []
        found: list[dict[str, str]] = []
        for index in range(len(self.sequence(join(location, "servers")))):
            server = join(location, "servers", index)
            url = self.mapping(server).get("url")
            if not isinstance(url, str):
                raise NormaliseError(server, "a server needs a 'url'")
            found.append({"url": url})
        return found

    def mapping(self, location: str) -> dict[str, Any]:
        """Return the mapping that stands at a key, or stop if it is something else."""
        node = self.at(location) if self.holds(location) else None
        if not isinstance(node, dict):
            raise NormaliseError(location, f"a mapping is needed here, not {self._kind(location)}")
        return node

    def sequence(self, location: str) -> list[Any]:
        """Return the list that stands at a key, or stop if it is something else."""
        node = self.at(location) if self.holds(location) else None
        if not isinstance(node, list):
            raise NormaliseError(location, f"a list is needed here, not {self._kind(location)}")
        return node

    def _kind(self, location: str) -> str:
        return kind_of(self.at(location)) if self.holds(location) else "nothing"

    def target(self, location: str) -> str:
        """Return the key that the `$ref` at a place points to, other references on the way followed.

        What stands at that key may be a reference again.
        """
        return self.locate(split_key(location)[0], self.mapping(location)["$ref"], location)

    def locate(self, label: str, reference: Any, origin: str) -> str:
        """Return the key that a reference points to in one document; `origin` is where it is written."""
        return self._walk(label, _pointer(reference, origin), origin, frozenset([origin]))

    def _walk(self, label: str, tokens: list[str], origin: str, seen: frozenset[str]) -> str:
        passed: list[str] = []
        node: Any = self._all[label]
        for token in tokens:
            crossed = seen
            while isinstance(node, dict) and token not in node and isinstance(node.get("$ref"), str):
                here = key(label, passed)
                if here in crossed:
                    raise NormaliseError(origin, "the reference runs in a circle")
                crossed |= {here}
                onward = self._walk(label, _pointer(node["$ref"], origin), origin, crossed)
                passed = split_key(onward)[1]
                node = self.at(onward)
            try:
                node = node[int(token)] if isinstance(node, list) else node[token]
            except (KeyError, IndexError, ValueError, TypeError):
                where = key(label, passed)
                raise NormaliseError(origin, f"the reference points to nothing: no {token!r} in {where}") from None
            passed.append(token)
        return key(label, passed)

    def follow(self, location: str) -> str:
        """Follow a parameter, a body, an answer or a path item to where it is written out."""
        seen = [location]
        while "$ref" in self.mapping(location):
            location = self.target(location)
            if location in seen:
                raise NormaliseError(seen[0], "the reference runs in a circle")
            seen.append(location)
        return location

    def order(self, location: str) -> tuple[int, ...]:
        """Return where a place stands in the documents, to sort places as they are written."""
        label, tokens = split_key(location)
        node: Any = self._all[label]
        position = [list(self._all).index(label)]
        for token in tokens:
            if isinstance(node, dict) and token in node:
                position.append(list(node).index(token))
                node = node[token]
            elif isinstance(node, list) and token.isdigit():
                position.append(int(token))
                node = node[int(token)]
            else:  # made by a merge: after everything that is written here
                position.append(len(node) if isinstance(node, (dict, list)) else 0)
                node = None
        return tuple(position)


def _pointer(reference: Any, origin: str) -> list[str]:
    if not isinstance(reference, str):
        raise NormaliseError(origin, "a $ref must be text")
    if not reference.startswith("#/"):
        raise NormaliseError(origin, f"only references within the document can be followed, not {reference!r}")
    return split_fragment(reference[1:])
