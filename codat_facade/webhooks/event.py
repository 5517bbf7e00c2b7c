"""Events: what a webhook says, typed as far as Codat's documents know it."""

from __future__ import annotations

import datetime as _dt
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Generic, TypeVar, cast

import codat_documents
from attrs import field, frozen
from codat_api.webhooks import models

from codat_runtime import DATETIME, Model, decode_json
from codat_runtime import DecodeError as WireDecodeError
from codat_runtime.surrogates import without_lone_surrogates

from ..errors import DecodeError
from .push import PushOutcome

T_co = TypeVar("T_co", covariant=True)


@frozen
class Event(Generic[T_co]):
    """An event of Codat.

    Attributes:
        id: The id of the event; None where it has none.
        event_type: The type: `invoices.write.successful`, `connection.created`, ...
        generated_date: The time of the event; None in events of the older form.
        payload: The model that the documents have for the event type; for a type that they do not know, the payload as
            JSON. An event of the older form has no envelope, so its payload is the whole body.
        body: The whole body as JSON.
    """

    id: str | None
    event_type: str
    generated_date: _dt.datetime | None
    payload: T_co
    body: Mapping[str, Any] = field(repr=False)

    @property
    def names(self) -> frozenset[str]:
        """The event types that a handler may have asked for: `event_type`, and the rule as the older form writes it."""
        rule_type = self.body.get("RuleType")
        return frozenset({self.event_type, rule_type} if isinstance(rule_type, str) else {self.event_type})

    @property
    def push_operation(self) -> PushOutcome | None:
        """The push operation that ended, where this is an event about a write; None elsewhere."""
        return PushOutcome.from_event(self.event_type, self.body)


def parse(body: bytes) -> Event[Any]:
    """Read the body of a webhook.

    Args:
        body: The body, which `verify` has found to be Codat's.

    Returns:
        The event, of a type that the documents know or of another.

    Raises:
        DecodeError: The body is not a JSON object, or names no event type.
        TypeError: The body is not bytes.
    """
    if not isinstance(body, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"body is of type {type(body).__name__}: give the bytes of the request")
    try:
        read: object = decode_json(without_lone_surrogates(body))
    except WireDecodeError as error:
        raise DecodeError(f"the webhook cannot be read: {error}", reason=error.reason) from None
    if not isinstance(read, dict):
        raise DecodeError("the webhook cannot be read: it is not a JSON object", reason="expected an object")
    content = cast("dict[str, Any]", read)
    event_type = content.get("eventType")
    if isinstance(event_type, str) and event_type:
        return _event(event_type, content)
    rule_type = content.get("RuleType")
    if isinstance(rule_type, str) and rule_type:
        return _older_event(rule_type, content)
    raise DecodeError(
        "the webhook cannot be read: it has neither eventType nor RuleType", path="$.eventType", reason="missing"
    )


def _event(event_type: str, content: dict[str, Any]) -> Event[Any]:
    model = _model(event_type)
    read: Any = None if model is None or _is_older(model) else model.from_dict(content)
    return Event(
        id=content.get("id"),
        event_type=event_type,
        generated_date=_instant(content.get("generatedDate")),
        payload=content.get("payload") if read is None else read.payload,
        body=content,
    )


def _older_event(rule_type: str, content: dict[str, Any]) -> Event[Any]:
    event_type = _older_types_by_letters().get(_letters(rule_type))
    model = None if event_type is None else _model(event_type)
    return Event(
        id=content.get("AlertId"),
        event_type=event_type or rule_type,
        generated_date=None,
        payload=content if model is None else model.from_dict(content),
        body=content,
    )


def _instant(value: Any) -> Any:
    decode = DATETIME.decode
    return value if decode is None or value is None else decode(value)


def _model(event_type: str) -> type[Model] | None:
    documented = codat_documents.documented_event_type(event_type, _schemas())
    return None if documented is None else getattr(models, _schemas()[documented])


@cache
def _schemas() -> Mapping[str, str]:
    """Event type, or pattern of event types → the name of the model that the documents have for it."""
    documented: dict[str, Any] = codat_documents.load("webhooks")["webhooks"]
    return {
        event_type: item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        for event_type, item in documented.items()
    }


def _is_older(model: type[Model]) -> bool:
    """Return whether a model is of an event of the older form, which has no envelope."""
    return not any(entry.key == "payload" for entry in model.__fields__)


@cache
def _older_types_by_letters() -> Mapping[str, str]:
    found = {event_type: _model(event_type) for event_type in _schemas()}
    return {_letters(event_type): event_type for event_type, model in found.items() if model and _is_older(model)}


def _letters(name: str) -> str:
    """Return what the spellings of an older rule's name share: they are words or one word, with `Client` or without."""
    return re.sub("[^a-z]", "", name.lower()).replace("synchronised", "synchronized").removeprefix("client")
