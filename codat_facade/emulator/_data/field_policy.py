"""Responses with fewer properties, or more, than they usually have."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.messages import is_array, is_object
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._spec.validation import problems_of
from codat_facade.emulator._state.settings import EmulatorSettings

_UNKNOWN = {"addedByAFutureRelease": {"kind": "unknown", "amount": 1}}


def apply_field_policy(shape: Shape, value: Any, settings: EmulatorSettings, context: GenerationContext) -> Any:
    """Return a response as the settings want it.

    Args:
        shape: The shape of the response.
        value: The response.
        settings: Whether optional and unknown properties stand in it.
        context: The context of the properties that are added.
    """
    if shape.kind == "choice" and value is not None:
        fitting = (choice for choice in shape.choices if not problems_of(choice, value))
        return apply_field_policy(next(fitting, shape.choices[0]), value, settings, context)
    if shape.kind == "array" and is_array(value):
        return [apply_field_policy(shape.items, item, settings, context) for item in value]
    if shape.kind != "object" or not is_object(value):
        return value
    shown: dict[str, Any] = {}
    for name, part in shape.properties.items():
        if name in value:
            if settings.optional_fields != "none" or name in shape.required or name in _ALWAYS:
                shown[name] = apply_field_policy(part, value[name], settings, context)
        elif settings.optional_fields == "all" and context.depth < _MAX_DEPTH and name not in _NEVER_ADDED:
            context.depth += 1
            shown[name] = make(part, context, name)
            context.depth -= 1
    extra = {name: item for name, item in value.items() if name not in shape.properties}
    return {**shown, **extra, **(_UNKNOWN if settings.unknown_fields else {})}


#: Without these a client cannot go on: they are optional in the documents and never missing.
_ALWAYS = frozenset(
    {"results", "id", "apiKey", "linkUrl", "_links", "next", "previous", "href", "pagination", "continuationToken"}
)
#: A page has these if there is such a page.
_NEVER_ADDED = frozenset({"next", "previous"})
_MAX_DEPTH = 4
