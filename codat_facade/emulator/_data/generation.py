"""Values made up from a shape: what the documents allow, filled in with what is known of names.

One maker is compiled for each shape and property name and kept; it is a function of the context alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from codat_facade.emulator._data import field_values as knowledge
from codat_facade.emulator._data.consistency import tidier_for
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._spec import relations
from codat_facade.emulator._spec.schema import Shape

Maker = Callable[[GenerationContext], Any]

#: Objects inside objects inside objects end here, save for what is required.
_MAX_DEPTH = 7
#: How often a value that people leave empty is.
_NULLS = 0.2


def make(shape: Shape, context: GenerationContext, name: str = "") -> Any:
    """Return a value that the document allows.

    Args:
        shape: What the document allows.
        context: The context of the value.
        name: The name of the property that the value is for.
    """
    return maker_for(shape, name)(context)


@cache
def maker_for(shape: Shape, name: str) -> Maker:
    """Return the compiled maker for the values of a shape under a property name."""
    if shape.enum:
        return knowledge.pick(*knowledge.usual(shape.enum))
    return _BUILDERS[shape.kind](shape, name)


def _deferred(shape: Shape, name: str) -> Maker:
    """The maker of a shape that may contain itself, compiled when it is needed first."""
    compiled: Maker | None = None

    def build(context: GenerationContext) -> Any:
        nonlocal compiled
        if compiled is None:
            compiled = maker_for(shape, name)
        return compiled(context)

    return build


def _object(shape: Shape, name: str) -> Maker:
    if "id" in shape.properties and (name in _REFERRING or "dataType" in shape.properties):
        return _reference(shape, name.removesuffix("s"))
    makers = [
        (key, _property(part, key), key in shape.required, part.nullable and knowledge.often_empty(key))
        for key, part in shape.properties.items()
    ]
    tidy = tidier_for(shape)

    def build(context: GenerationContext) -> dict[str, Any]:
        context.depth += 1
        value: dict[str, Any] = {}
        for key, maker, required, often_empty in makers:
            if not required and context.depth > _MAX_DEPTH:
                continue
            empty = often_empty and context.sparse and context.random.random() < _NULLS
            value[key] = None if empty else maker(context)
        context.depth -= 1
        if tidy is not None:
            tidy(value, context)
        return value

    return build


def _property(shape: Shape, name: str) -> Maker:
    """The maker of a property, which a value that is known already goes before."""
    maker = _deferred(shape, name)
    if shape.kind not in ("string", "number", "integer", "boolean"):
        return maker

    def settled(context: GenerationContext) -> Any:
        if name in context.known:
            return context.known[name]
        refers_to = relations.IDENTIFIERS[context.family].get(name)
        if refers_to is not None and (found := context.refer(refers_to)):
            return found[0]
        return maker(context)

    return settled


_REFERRING = frozenset(
    name + plural for table in relations.REFERENCES.values() for name in table for plural in ("", "s")
)


def _reference(shape: Shape, name: str) -> Maker:
    """The maker of an object that stands for a record: its id and what else the object repeats of it."""
    data_type_shape = shape.properties.get("dataType")
    data_types = data_type_shape.enum if data_type_shape else ()
    others = {key: part for key, part in shape.properties.items() if key not in ("id", "dataType")}

    def build(context: GenerationContext) -> dict[str, Any]:
        family = context.family if name in relations.REFERENCES[context.family] else ""
        data_type = relations.REFERENCES[family].get(name, "invoices")
        if data_types and data_type not in data_types:
            data_type = data_types[context.below(len(data_types))]
        found = context.refer(data_type)
        value: dict[str, Any] = {"id": found[0] if found else knowledge.uuid(context)}
        if data_type_shape is not None:
            value["dataType"] = data_type
        # Only master data is looked up: transactions refer to each other, and would make each other for ever.
        looked_up = found is not None and others and data_type in relations.MASTER_DATA
        record: Mapping[str, Any] = context.neighbours.record(data_type, found[1]) if found and looked_up else {}
        for key, part in others.items():
            value[key] = _repeated(key, part, record)
            if value[key] is None and not part.nullable:
                value[key] = make(part, context, key)
        return value

    return build


def _repeated(key: str, part: Shape, record: Any) -> Any:
    """Return what a reference repeats of its record: the same property, or the record's name under another one."""
    if key in record and (part.kind == "any" or not isinstance(record[key], dict | list)):
        return record[key]
    if key.lower().endswith("name"):
        return next((record[label] for label in _LABELS if isinstance(record.get(label), str)), None)
    return None


_LABELS = ("name", "customerName", "supplierName", "accountName", "companyName")


def _map(shape: Shape, name: str) -> Maker:
    if shape.values is None:
        return lambda context: {}
    value = _deferred(shape.values, name.removesuffix("s"))
    return lambda context: {"example": value(context)} if context.depth <= _MAX_DEPTH else {}


def _array(shape: Shape, name: str) -> Maker:
    item = _deferred(shape.items, name.removesuffix("s"))
    least = shape.limit("minItems") or 0
    most = shape.limit("maxItems") or 3

    def build(context: GenerationContext) -> list[Any]:
        wanted = 1 + context.below(3) if context.depth < _MAX_DEPTH - 1 else 0
        return [item(context) for _ in range(max(least, min(wanted, most)))]

    return build


def _string(shape: Shape, name: str) -> Maker:
    if shape.format in ("date-time", "date"):
        return lambda context: knowledge.date_text(name, context)
    rule = _FORMATS.get(shape.format or "") or knowledge.text_rule(name)
    pattern = re.compile(shape.limit("pattern") or "")
    least, most = shape.limit("minLength") or 0, shape.limit("maxLength")

    def build(context: GenerationContext) -> str:
        text = rule(context)
        if not pattern.search(text):
            text = next(candidate for candidate in _PLAIN if pattern.search(candidate))
        return str(text.ljust(least, "x")[:most])

    return build


#: Texts that the documents' patterns allow where a property's name says nothing better.
_PLAIN = ("mqjo", "Example", "1")

_FORMATS: dict[str, knowledge.Rule] = {
    "uuid": knowledge.uuid,
    "guid": knowledge.uuid,
    "uri": lambda context: f"https://example.com/{context.below(10**6)}",
    "url": lambda context: f"https://example.com/{context.below(10**6)}",
    "uri-reference": lambda context: f"/example/{context.below(10**6)}",
    "email": knowledge.email,
    "dd-mm-yyyy": lambda context: f"{1 + context.below(28):02d}-{1 + context.below(12):02d}-2025",
    "ISO4217": lambda context: knowledge.CURRENCY,
    "ISO3166 Alpha-3": lambda context: "GBR",
}


def _number(shape: Shape, name: str) -> Maker:
    rule = knowledge.number_rule(name)
    if rule is knowledge.money and shape.kind == "integer":
        rule = _small_count
    least, most = shape.limit("minimum"), shape.limit("maximum")

    def build(context: GenerationContext) -> int | Decimal:
        number = rule(context)
        if least is not None and number < least:
            number = least
        if most is not None and number > most:
            number = most
        return int(number) if shape.kind == "integer" else number

    return build


def _small_count(context: GenerationContext) -> int:
    return 1 + context.below(30)


def _boolean(shape: Shape, name: str) -> Maker:
    return knowledge.boolean_rule(name)


def _choice(shape: Shape, name: str) -> Maker:
    # The documents put the current form first and the forms that are kept for old clients after it.
    return _deferred(shape.choices[0], name)


def _any(shape: Shape, name: str) -> Maker:
    return knowledge.money if shape.format == "decimal" else lambda context: {}


_BUILDERS: dict[str, Callable[[Shape, str], Maker]] = {
    "object": _object,
    "map": _map,
    "array": _array,
    "string": _string,
    "number": _number,
    "integer": _number,
    "boolean": _boolean,
    "choice": _choice,
    "any": _any,
}
