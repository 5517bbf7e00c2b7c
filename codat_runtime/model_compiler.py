"""The code that reads and writes one class of models: a line or two a field, written and compiled once per class.

A loop over the fields would look up, for each value of each record, what never changes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import NOTHING, Factory
from attrs import fields as attributes_of

from .codecs import UNCHANGED
from .json_codec import EncodeError, plain_object, to_plain
from .scope import Scope

if TYPE_CHECKING:
    from .model import Model


def decoder_of(cls: type[Model]) -> Callable[[Any], Any]:
    """Make the function that reads an object whose keys are data of a JSON object.

    It builds the model without `__init__`, which would take each value through an argument. Fields that are absent or
    null it counts: with them the object has as many keys as the class unless it has one that the class does not
    know, or a null, and only then its keys have to be looked through.
    """
    fields = cls.__bound_fields__()
    scope = Scope(cls=cls, new=cls.__new__, known=frozenset(entry.key for entry in fields))
    lines = ["def decode(data):", "    self = new(cls)", "    get = data.get", "    absent = 0"]
    for entry in fields:
        expression = entry.codec.expression(scope.bind)
        lines.append(f"    value = get({entry.key!r})")
        lines.append("    if value is None: absent += 1")
        if expression != UNCHANGED:
            lines.append(f"    else: value = {expression}")
        lines.append(f"    self.{entry.name} = value")
    lines += [
        f"    if absent + len(data) == {len(fields)} or known.issuperset(data):",
        "        self._extras = None",
        "    else:",
        "        self._extras = {key: data[key] for key in data if key not in known}",
    ]
    # Only a subclass of the user's has attributes that no document knows.
    own = {entry.name for entry in fields} | {"_extras"}
    for attribute in attributes_of(cls):
        if attribute.name not in own:
            lines.append(f"    {scope.bind(set_default)}(self, {scope.bind(attribute)})")
    lines.append("    return self")
    return scope.function("decode", lines)


def set_default(model: Any, attribute: Any) -> None:
    """Give an attribute that nothing was read for the value that the class has for it, or None."""
    default = attribute.default
    if isinstance(default, Factory):  # type: ignore[arg-type]
        default = default.factory(model) if default.takes_self else default.factory()
    object.__setattr__(model, attribute.name, None if default is NOTHING else default)


def encoder_of(cls: type[Model]) -> Callable[[Any], dict[str, Any]]:
    """Make the function that writes a model as a JSON object."""
    scope = Scope(plain_object=plain_object, EncodeError=EncodeError, located=_located)
    lines = [
        "def encode(self):",
        "    plain = plain_object(self._extras.items()) if self._extras else {}",
        "    key = value = None",
        "    try:",
    ]
    for entry in cls.__bound_fields__():
        lines.append(f"        key, value = {entry.key!r}, self.{entry.name}")
        lines.append(f"        if value is not None: plain[key] = {entry.codec.output(scope.bind)}")
        if entry.required and entry.nullable:
            lines.append("        else: plain[key] = None")
    lines += [
        "    except (EncodeError, OverflowError):",
        "        raise located(key, value) from None",
        "    return plain",
    ]
    return scope.function("encode", lines)


def _located(key: str, value: object) -> EncodeError:
    """The error of a value that cannot be written, with the place in it where it stands."""
    try:
        to_plain(value)
    except EncodeError as error:
        return error.below(f".{key}")
    raise AssertionError(f"{key} can be written after all")
