"""One upstream schema, parsed: its facts in one form for all versions of OpenAPI."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..errors import NormaliseError, kind_of
from .keywords import (
    ANNOTATIONS,
    BELONGS,
    CARRIED,
    CONTAINERS,
    LIMITS,
    NUMBER_FORMATS,
    PROSE,
    TYPED,
    UNIONS,
    UNSUPPORTED,
)

# The types that a schema without one can only have meant, and what gives them away. `required` does not: it is
# often a part of an allOf, of whatever type the rest has.
_TELLING = {
    "object": ("properties", "additionalProperties", "propertyNames", "minProperties", "maxProperties"),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
}


# What says elsewhere what the items are.
_REFERS = {"$ref", "allOf", *UNIONS}


@dataclass
class ParsedSchema:
    """One schema without its prose.

    Attributes:
        facts: keywords that say what is allowed; subschemas are still as upstream wrote them.
        nullable: whether null is allowed beside that.
        annotations: what is said of the place: `deprecated`, `readOnly`, `writeOnly`, `default`.
    """

    facts: dict[str, Any]
    nullable: bool = False
    annotations: dict[str, Any] = field(default_factory=dict)


def read(raw: Any, location: str, note: Callable[[str], None]) -> ParsedSchema:
    """Read a schema as it stands in a document.

    Args:
        raw: the schema, as loaded.
        location: its key, for errors.
        note: told of keywords that have no meaning and are left out.

    Returns:
        Its facts, with nullability, enum types and limits in the form of OpenAPI 3.1.

    Raises:
        NormaliseError: a keyword is malformed, or means something that cannot be carried over.
    """
    if raw is True:
        return ParsedSchema({})
    if raw is False:
        raise NormaliseError(
            location, "the schema is false, so nothing is allowed here; only a property can be left out"
        )
    if not isinstance(raw, dict):
        raise NormaliseError(location, f"a schema must be a mapping, not {kind_of(raw)}")
    facts: dict[str, Any] = {}
    annotations: dict[str, Any] = {}
    for name, value in raw.items():
        if name in UNSUPPORTED:
            raise NormaliseError(location, f"the keyword {name!r} cannot be carried over")
        if name in ANNOTATIONS:
            _check(name, value, location)
            if value is not False and not (name == "default" and value is None):
                annotations[name] = value
        elif name in CARRIED:
            if value is None and name != "const":
                note(f"{location}: {name!r} is null and says nothing; left out")
                continue
            facts[name] = value = _as_meant(name, value, location, note)
            _check(name, value, location)
        elif name not in PROSE and name not in CONTAINERS and not name.startswith("x-"):
            note(f"{location}: {name!r} is not a schema keyword and means nothing; left out")
    nullable = facts.pop("nullable", False)
    nullable = _take_null_type(facts) or nullable
    if "enum" in facts:
        nullable = _tidy_enum(facts, location) or nullable
    _modern_limits(facts)
    _infer_type(facts)
    for name in ("properties", "required"):
        if name in facts and not facts[name]:
            facts.pop(name)
    if facts.get("type") == "array" and "items" not in facts and "/allOf/" not in location and not _REFERS & set(facts):
        note(f"{location}: the array has no 'items'; taken to hold anything")
    for name in _idle(facts):
        note(f"{location}: {name!r} says nothing about type {facts['type']}; left out")
        facts.pop(name)
    return ParsedSchema(facts, nullable, annotations)


def _as_meant(name: str, value: Any, location: str, note: Callable[[str], None]) -> Any:
    """Read a keyword that breaks the rules in a way that leaves no doubt."""
    if name == "enum" and isinstance(value, (str, int, float)):
        note(f"{location}: 'enum' is {value!r:.60} and no list; taken to be its only member")
        return [value]
    return value


def _check(name: str, value: Any, location: str) -> None:
    def wrong(needed: str) -> NormaliseError:
        return NormaliseError(location, f"{name!r} must be {needed}, not {value!r:.60}")

    if name == "type":
        names = value if isinstance(value, list) else [value]
        if not names or not all(isinstance(one, str) and one in BELONGS for one in names):
            raise wrong("the name of a JSON type, or a list of them")
    elif name in ("properties", "discriminator"):
        if not isinstance(value, dict):
            raise wrong("a mapping")
    elif name in ("allOf", *UNIONS, "enum"):
        if not isinstance(value, list) or not value:
            raise wrong("a list that is not empty")
    elif name == "required":
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise wrong("a list of property names")
    elif name in ("nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"):
        if not isinstance(value, bool):
            raise wrong("true or false")
    elif name in ("format", "pattern", "$ref", "contentEncoding", "contentMediaType"):
        if not isinstance(value, str):
            raise wrong("text")
    elif name in ("exclusiveMinimum", "exclusiveMaximum"):
        if not isinstance(value, (int, float)):
            raise wrong("a number, or true or false")
    elif name in LIMITS and (isinstance(value, bool) or not isinstance(value, (int, float))):
        raise wrong("a number")


def _take_null_type(facts: dict[str, Any]) -> bool:
    names = facts.get("type")
    if not isinstance(names, list):
        return False
    rest = list(dict.fromkeys(name for name in names if name != "null"))
    facts["type"] = rest[0] if len(rest) == 1 else rest or "null"
    return len(rest) < len(names) and bool(rest)


def json_type(value: Any) -> str:
    """Name the JSON type of a value; a whole number is an integer."""
    if isinstance(value, bool):
        return "boolean"
    for kind, name in ((str, "string"), (int, "integer"), (float, "number"), (dict, "object"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "null"


def _tidy_enum(facts: dict[str, Any], location: str) -> bool:
    members = facts["enum"]
    present = [member for member in members if member is not None]
    if not present:
        facts.pop("enum")
        facts["type"] = "null"
        return False
    found = list(dict.fromkeys(json_type(member) for member in present))
    if found in (["integer", "number"], ["number", "integer"]):
        found = ["number"]
    if "type" not in facts:
        facts["type"] = found[0] if len(found) == 1 else found
    declared = facts["type"] if isinstance(facts["type"], list) else [facts["type"]]
    if declared == ["string"]:
        present = [_as_text(member, location) for member in present]
    elif not set(found) <= set(declared) | ({"integer"} if "number" in declared else set()):
        raise NormaliseError(location, f"enum members are {' and '.join(found)}, but type is {' or '.join(declared)}")
    unique: list[Any] = []
    for member in present:
        if not any(member == other and type(member) is type(other) for other in unique):
            unique.append(member)
    facts["enum"] = unique
    if declared == ["boolean"]:
        facts.pop("enum")
        if len(unique) == 1:
            facts["const"] = unique[0]
    return len(present) < len(members)


def _as_text(member: Any, location: str) -> str:
    if isinstance(member, str):
        return member
    if isinstance(member, (bool, int)):
        return str(member).lower()
    raise NormaliseError(location, f"the enum member {member!r} is not text, though type is string; quote it upstream")


def _modern_limits(facts: dict[str, Any]) -> None:
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = facts.get(exclusive)
        if isinstance(flag, bool):
            facts.pop(exclusive)
            if flag and limit in facts:
                facts[exclusive] = facts.pop(limit)


def _infer_type(facts: dict[str, Any]) -> None:
    if "type" in facts:
        return
    for kind, keywords in _TELLING.items():
        if any(name in facts for name in keywords):
            facts["type"] = kind
            return
    if "const" in facts:
        facts["type"] = json_type(facts["const"])


def _idle(facts: dict[str, Any]) -> list[str]:
    """Return the keywords that are about another type than the schema has."""
    kind = facts.get("type")
    return [name for name in facts if name in TYPED and name not in BELONGS[kind]] if isinstance(kind, str) else []


def one_type(facts: dict[str, Any], name: str, location: str) -> dict[str, Any]:
    """Return what a schema of several types says of one of them."""
    if "const" in facts:
        raise NormaliseError(location, "a const of several types cannot be carried over")
    kept = {"type": name, **{keyword: facts[keyword] for keyword in BELONGS[name] if keyword in facts}}
    if "format" in facts and (facts["format"] in NUMBER_FORMATS) == (name in ("number", "integer")):
        kept["format"] = facts["format"]
    members = [member for member in facts.get("enum", []) if json_type(member) == name]
    if members:
        kept["enum"] = members
    return kept
