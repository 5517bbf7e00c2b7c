"""The glossary: what the names of the documents mean, in our own words, for the docstrings of the generated code."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]

EVERY_PROPERTY = "*"
_VALUES_SHOWN = 12


@dataclass(frozen=True)
class Glossary:
    """The entries of `openapi/glossary.toml`.

    Attributes:
        entries: The file, read.
    """

    entries: Mapping[str, Any]

    @classmethod
    def read(cls, path: Path) -> Glossary | None:
        """Read a file; None where there is none."""
        return cls(tomllib.loads(path.read_text("utf-8"))) if path.exists() else None

    def annotate(self, package: str, document: Json) -> Json:
        """Add the entries to a document, where the templates find them.

        A schema with properties gets `x-attributes`, an operation its summary, and a description of lines: what the
        line is about, a tab, the text.

        Args:
            package: The package that the document becomes.
            document: A normalised document, or one that was prepared.
        """
        schemas = document["components"]["schemas"]
        paths = {
            path: {method: self._operation(package, operation) for method, operation in item.items()}
            for path, item in document.get("paths", {}).items()
        }
        annotated = {name: self._schema(name, schema, schemas) for name, schema in schemas.items()}
        return {**document, "paths": paths, "components": {**document["components"], "schemas": annotated}}

    def gaps(self, documents: Mapping[str, Json]) -> list[str]:
        """Hold the glossary against all documents.

        Args:
            documents: The normalised documents, by package.

        Returns:
            A sentence for each name without an entry, and for each entry that nothing uses.
        """
        used: set[tuple[str, ...]] = set()
        operations: set[tuple[str, ...]] = set()
        missing: dict[tuple[str, ...], str] = {}
        for package, document in documents.items():
            for places, where in _names(package, document):
                if places[0][0] == "operations":
                    operations.add(places[0][:3])
                found = next((location for location in places if self._text(location) is not None), None)
                if found is None:
                    missing.setdefault(places[-1], where)
                else:
                    used.add(found)
        said = [f"{_heading(location)}: no entry, and {where} has it" for location, where in sorted(missing.items())]
        # What an operation says besides is of use as long as there is the operation.
        free = {p for p in _leaves(self.entries) if p[:3] in operations and p[3] in ("notes", "raises")}
        unused = set(_leaves(self.entries)) - used - free
        return said + [f"{_heading(location)}: nothing uses this entry" for location in sorted(unused)]

    def _text(self, location: tuple[str, ...]) -> str | None:
        entry: Any = self.entries
        for key in location:
            entry = entry.get(key) if isinstance(entry, Mapping) else None
        return entry if isinstance(entry, str) else None

    def _first(self, places: tuple[tuple[str, ...], ...]) -> str | None:
        return next((text for location in places if (text := self._text(location)) is not None), None)

    def _schema(self, name: str, schema: Json, schemas: Mapping[str, Json]) -> Json:
        if "properties" not in schema:
            return schema
        attributes = {
            member: {"text": self._first(_property(name, member)) or "", "values": known_values(inner, schemas)}
            for member, inner in schema["properties"].items()
        }
        return {**schema, "x-attributes": attributes}

    def _operation(self, package: str, operation: Json) -> Json:
        key = operation["operationId"]
        entry = self.entries.get("operations", {}).get(package, {}).get(key, {})
        lines = {name: entry[name] for name in ("notes", "body", "returns") if name in entry}
        for parameter in operation.get("parameters", []):
            text = self._first(_parameter(package, key, parameter["in"], parameter["name"]))
            if text is not None:
                lines[f"{parameter['in']} {parameter['name']}"] = text
        raises = dict(entry.get("raises", {}))
        if "404" in operation["responses"] and any(
            location["in"] == "path" for location in operation.get("parameters", [])
        ):
            raises.setdefault("NotFoundError", "Codat does not know one of the ids.")
        lines |= {f"raises {name}": text for name, text in raises.items()}
        description = "\n".join(f"{about}\t{text}" for about, text in lines.items())
        return {**operation, "summary": entry.get("summary", operation.get("summary", "")), "description": description}


def known_values(schema: Any, schemas: Mapping[str, Json]) -> str:
    """The values of the enum that a property, or each item of a list, is of: at most a dozen, in backticks."""
    seen: list[Any] = [schema]
    for current in seen:
        if not isinstance(current, dict) or len(seen) > len(schemas) + 10:
            continue
        if "enum" in current:
            values = [f"`{value}`" for value in current["enum"] if value not in (None, "")]
            return ", ".join(values[:_VALUES_SHOWN]) + (", ..." if len(values) > _VALUES_SHOWN else "")
        if "$ref" in current:
            target = schemas.get(current["$ref"].rsplit("/", 1)[-1], {})
            if "properties" not in target:
                seen.append(target)
        seen += [current[key] for key in ("items",) if key in current]
        seen += [member for key in ("anyOf", "oneOf") for member in current.get(key, [])]
    return ""


def _names(package: str, document: Json) -> Iterator[tuple[tuple[tuple[str, ...], ...], str]]:
    """Each name that needs a text: the places of its entry, the most special one first, and where the name is."""
    for name, schema in document["components"]["schemas"].items():
        for member in schema.get("properties", {}):
            yield _property(name, member), f"{package}#/components/schemas/{name}"
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            key, where = operation["operationId"], f"{package}: {method.upper()} {path}"
            yield (("operations", package, key, "summary"),), where
            if "requestBody" in operation:
                yield (("operations", package, key, "body"),), where
            if any(status[0] == "2" and response.get("content") for status, response in operation["responses"].items()):
                yield (("operations", package, key, "returns"),), where
            for parameter in operation.get("parameters", []):
                yield _parameter(package, key, parameter["in"], parameter["name"]), where


def _property(schema: str, name: str) -> tuple[tuple[str, ...], ...]:
    return ("schemas", schema, name), ("schemas", schema, EVERY_PROPERTY), ("properties", name)


def _parameter(package: str, operation: str, location: str, name: str) -> tuple[tuple[str, ...], ...]:
    return ("operations", package, operation, "parameters", name), ("parameters", location, name)


def _leaves(entries: Mapping[str, Any], location: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, entry in entries.items():
        if isinstance(entry, Mapping):
            yield from _leaves(entry, (*location, key))
        else:
            yield (*location, key)


def _heading(location: tuple[str, ...]) -> str:
    return f"glossary.toml: [{'.'.join(location[:-1])}] {location[-1]}"
