"""The documents' schemas, read afresh: nothing of the emulator's or the generator's reading is used here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import codat_documents

Schema = Mapping[str, Any]
Forms = tuple[Schema, ...]
"""The schemas of which a value has to fit one: references followed, each with one type at most."""
Step = str | int

_REFERENCE = "#/components/schemas/"


class Document:
    """One document, with its components.

    Args:
        package: The package that is generated from it.
    """

    def __init__(self, package: str) -> None:
        self.package = package
        self.root = codat_documents.load(package)
        self.components: Mapping[str, Schema] = self.root["components"]["schemas"]
        self._forms: dict[int, Forms] = {}
        self._below: dict[tuple[int, Step], tuple[Forms, Forms]] = {}

    def forms(self, schema: Schema) -> Forms:
        """What a schema allows, taken apart; null is a form of its own."""
        # The schemas live as long as the document, so that an id stands for one of them for good.
        if id(schema) not in self._forms:
            self._forms[id(schema)] = tuple(self._taken_apart(schema))
        return self._forms[id(schema)]

    def component(self, name: str) -> Forms:
        """What a named schema allows."""
        return self.forms(self.components[name])

    def _taken_apart(self, schema: Schema) -> Iterator[Schema]:
        if "$ref" in schema:
            yield from self.component(schema["$ref"].removeprefix(_REFERENCE))
        elif "anyOf" in schema or "oneOf" in schema:
            for member in schema.get("anyOf") or schema["oneOf"]:
                yield from self.forms(member)
        elif isinstance(schema.get("type"), list):
            for name in schema["type"]:
                yield {**schema, "type": name}
        else:
            yield schema

    def below(self, forms: Forms, step: Step) -> Forms:
        """What is allowed one step further in; empty where the document does not know the step."""
        key = (id(forms), step if isinstance(step, str) else 0)
        if key not in self._below:
            found = tuple(form for outer in forms for inner in _inner(outer, step) for form in self.forms(inner))
            # Kept together with the forms that were asked about, so that no others are given their id.
            self._below[key] = (forms, found)
        return self._below[key][1]


@cache
def document(package: str) -> Document:
    """The document of a package, read once."""
    return Document(package)


def enum_of(form: Schema) -> tuple[Any, ...]:
    """The values that a form names, null aside; empty where it allows any."""
    members = [form["const"]] if "const" in form else form.get("enum", ())
    return tuple(member for member in members if member is not None)


def is_time(form: Schema) -> bool:
    """Whether a form is a date or an instant."""
    return form.get("type") == "string" and form.get("format") in ("date", "date-time")


def _inner(form: Schema, step: Step) -> Iterator[Schema]:
    if isinstance(step, int):
        if form.get("type") == "array":
            yield form.get("items", {})
    elif step in form.get("properties", {}):
        yield form["properties"][step]
    elif isinstance(form.get("additionalProperties"), Mapping):
        yield form["additionalProperties"]
