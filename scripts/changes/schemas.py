"""Schemas: what changed between two of them."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any

from scripts.normalise.upstream.pointer import join

from .change import Change
from .rules import breaks

_ANY = frozenset({"any"})
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_FORMS = ("anyOf", "oneOf")
_READ = {
    *_UPPER, *_LOWER, *_FORMS, "$ref", "type", "format", "enum", "properties", "required", "items",
    "additionalProperties", "deprecated", "readOnly",
}  # fmt: skip


@dataclass(frozen=True)
class Where:
    """One pair of schemas to compare.

    Attributes:
        kind: field, parameter, class, body or response.
        subject: as people call it.
        before: the place in the earlier document.
        after: the place in the later document.
        directions: where it is used: `request`, `response`, both, or neither.
        renamed: the classes that have another name now, by the earlier one.
    """

    kind: str
    subject: str
    before: str
    after: str
    directions: Set[str]
    renamed: Mapping[str, str]

    def inside(self, *tokens: str, subject: str = "", kind: str = "") -> "Where":
        """Return what stands inside it."""
        return replace(
            self,
            kind=kind or self.kind,
            subject=subject or self.subject,
            before=join(self.before, *tokens),
            after=join(self.after, *tokens),
        )

    def change(self, rule: str, action: str, kind: str = "", detail: str = "", *, gone: bool = False) -> Change:
        """Return a change here, judged by a rule."""
        location = self.before if gone else self.after
        return Change(breaks(rule, self.directions), action, kind or self.kind, self.subject, location, detail)


def compare(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    """Tell what changed between two schemas.

    Args:
        before: the earlier schema.
        after: the later schema.
        where: what it is and where it stands.
    """
    yield from _types(before, after, where)
    yield from _inside(before, after, where)


def _inside(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    """Tell what changed besides the types."""
    (one, old, way), (other, new, later) = _only_form(before), _only_form(after)
    if one != other:
        return  # one form has become several, or the reverse: the types say it
    if not one and _forms(before, where.renamed) != _forms(after, {}) and label(before, where.renamed) == label(after):
        yield where.change("type changed", "changed", detail="the forms that it may have")
    yield from _facts(old, new, replace(where, before=join(where.before, *way), after=join(where.after, *later)))


def label(schema: Mapping[str, Any], renamed: Mapping[str, str] | None = None) -> str:
    """Name the type of a schema in few words: `string (date)`, `array of Invoice`, `Account or null`."""
    return " or ".join(sorted(_labels(schema, renamed or {}), key=lambda name: (name == "null", name)))


def _labels(schema: Mapping[str, Any], renamed: Mapping[str, str]) -> frozenset[str]:
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        return frozenset({renamed.get(name, name)})
    for form in _FORMS:
        if form in schema:
            return frozenset().union(*(_labels(one, renamed) for one in schema[form]))
    kinds = schema.get("type")
    if kinds is None:
        return frozenset({"enum"}) if "enum" in schema else _ANY
    return frozenset(_one_label(kind, schema, renamed) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _one_label(kind: str, schema: Mapping[str, Any], renamed: Mapping[str, str]) -> str:
    if kind == "array":
        items = schema.get("items", {})
        return f"array of {label(items, renamed)}" if isinstance(items, Mapping) else "array"
    return f"{kind} ({schema['format']})" if "format" in schema and kind != "null" else kind


def _only_form(schema: Mapping[str, Any]) -> tuple[bool, Mapping[str, Any], tuple[str, ...]]:
    """Tell whether a schema has one form besides null; its facts, and the way to them."""
    for name in _FORMS:
        if name in schema:
            beside = {fact: it for fact, it in schema.items() if fact not in _FORMS}
            forms = [(str(i), one) for i, one in enumerate(schema[name]) if _labels(one, {}) != {"null"}]
            if len(forms) != 1:
                return False, beside, ()
            index, only = forms[0]
            return True, {**only, **beside}, (name, index)
    return True, schema, ()


def _forms(schema: Mapping[str, Any], renamed: Mapping[str, str]) -> list[str]:
    return sorted(_canonical(one, renamed) for form in _FORMS for one in schema.get(form, []))


def _types(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    old, new = _labels(before, where.renamed), _labels(after, {})
    if ("null" in old) != ("null" in new) and _ANY not in (old, new):
        rule = "nullable" if "null" in new else "not nullable"
        yield where.change(rule, rule)
    old, new = old - {"null"}, new - {"null"}
    detail = f"{label(before)} → {label(after)}"
    if old == new:
        return
    if _covers(new, old):
        yield where.change("type widened", "widened", detail=detail)
    elif _covers(old, new):
        yield where.change("type narrowed", "narrowed", detail=detail)
    else:
        yield where.change("type changed", "changed", detail=detail)


def _canonical(node: Any, renamed: Mapping[str, str]) -> str:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            name = node["$ref"].rpartition("/")[2]
            return f"→{renamed.get(name, name)}"
        return "{" + ",".join(f"{name}:{_canonical(node[name], renamed)}" for name in sorted(node)) + "}"
    if isinstance(node, list):
        return "[" + ",".join(sorted(_canonical(one, renamed) for one in node)) + "]"
    return repr(node)


def _covers(wide: Set[str], narrow: Set[str]) -> bool:
    return wide == _ANY or (
        all(one in wide or (one == "integer" and "number" in wide) for one in narrow - _ANY)
        and (_ANY.isdisjoint(narrow))
    )


def _facts(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    yield from _values(before, after, where)
    yield from _fields(before, after, where)
    items = before.get("items", {}), after.get("items", {})
    # That the type of an item changed was told with the type of the list.
    if items != ({}, {}):
        yield from _inside(*items, where.inside("items"))
    yield from _unnamed(before.get("additionalProperties", True), after.get("additionalProperties", True), where)
    yield from _others(before, after, where)


def _unnamed(old: Any, new: Any, where: Where) -> Iterator[Change]:
    """Tell what changed about the properties that have no name of their own."""
    inside = where.inside("additionalProperties")
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        yield from compare(old, new, inside)
    elif old != new:
        order = [False, None, True]  # nothing, something of a schema, anything
        first, second = (order.index(None if isinstance(one, Mapping) else one) for one in (old, new))
        rule = "type widened" if second > first else "type narrowed"
        yield inside.change(rule, rule.partition(" ")[2], detail="the properties without a name of their own")


def _values(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    old, new = before.get("enum"), after.get("enum")
    if old == new:
        return
    inside = where.inside("enum")
    if old is None or new is None:
        rule = "limit loosened" if new is None else "limit tightened"
        yield inside.change(rule, "open" if new is None else "closed", detail="any value" if new is None else "an enum")
        return
    for value in new:
        if value not in old:
            yield replace(inside, kind="value").change("value added", "added", detail=str(value))
    for value in old:
        if value not in new:
            yield replace(inside, kind="value").change("value removed", "removed", detail=str(value), gone=True)


def _fields(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    old, new = before.get("properties", {}), after.get("properties", {})
    needed, needs = set(before.get("required", [])), set(after.get("required", []))
    for name in [*old, *(name for name in new if name not in old)]:
        field = where.inside("properties", name, subject=f"{where.subject}.{name}", kind="field")
        if name not in new:
            yield field.change("field removed", "removed", gone=True)
        elif name not in old:
            rule = "required field added" if name in needs else "field added"
            detail = f"{label(new[name])}, required" if name in needs else label(new[name])
            yield field.change(rule, "added", detail=detail)
        else:
            yield from compare(old[name], new[name], field)
    for name in sorted(needed ^ needs):
        if (name in old) == (name in new):
            rule = "required" if name in needs else "optional"
            yield where.inside("properties", name, subject=f"{where.subject}.{name}", kind="field").change(rule, rule)


def _others(before: Mapping[str, Any], after: Mapping[str, Any], where: Where) -> Iterator[Change]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        detail = f"{name}: {_said(old)} → {_said(new)}"
        if name in ("deprecated", "readOnly"):
            rule = ("" if new else "not ") + {"deprecated": "deprecated", "readOnly": "read-only"}[name]
            yield where.change(rule, rule)
        elif name in _UPPER or name in _LOWER:
            tightened = old is None or (new is not None and (new < old if name in _UPPER else new > old))
            rule = "limit tightened" if tightened else "limit loosened"
            yield where.change(rule, rule.partition(" ")[2], detail=detail)
        elif name == "pattern":
            rule = "limit loosened" if new is None else "limit tightened"
            yield where.change(rule, rule.partition(" ")[2], detail=detail)
        elif name not in _READ:
            yield where.change("changed", "changed", detail=detail)


def _said(value: Any) -> str:
    return "none" if value is None else str(value)
