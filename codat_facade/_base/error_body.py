"""The body of an error response."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from attrs import frozen

from codat_runtime import decode_json
from codat_runtime.surrogates import without_lone_surrogates

_MAX_TEXT = 10_000


@frozen
class ErrorBody:
    """The content of an error body, whether Codat or an intermediary wrote it.

    Attributes:
        body: JSON as Python has it, or text.
        message: What went wrong, in the server's words.
        correlation_id: What Codat's support asks for.
        validation_messages: What is wrong with the record that was sent, each with the place where Codat names one.
    """

    body: Any
    message: str | None = None
    correlation_id: str | None = None
    validation_messages: tuple[str, ...] = ()

    @classmethod
    def from_content(cls, content: bytes, hide: Callable[[str], str]) -> ErrorBody:
        """Read the body of a response.

        Args:
            content: The bytes, which need not be JSON: a proxy may respond with anything.
            hide: Strikes the API key out of a text.
        """
        text = hide(content.decode(errors="replace"))
        try:
            return cls.from_body(decode_json(without_lone_surrogates(text.encode())) if text.strip() else None)
        except ValueError:
            return cls.from_body(text[:_MAX_TEXT])

    @classmethod
    def from_body(cls, body: Any) -> ErrorBody:
        """Read a body that is decoded already."""
        if not isinstance(body, Mapping):
            return cls(body)
        fields = cast(Mapping[str, Any], body)
        return cls(
            body,
            message=_text(fields.get("error")),
            correlation_id=_one_line(fields.get("correlationId")),
            validation_messages=validation_messages(fields.get("validation"), "errors"),
        )

    def summary(self, status: int, reason: str) -> str:
        """One line on what went wrong.

        Args:
            status: The HTTP status.
            reason: What HTTP calls it.
        """
        if 300 <= status < 400:
            return f"{status}: the response redirects to another place, where the API key is not sent; check base_url"
        text = self.message or reason or "no reason given"
        return joined(f"{status}: {text}", *(more for more in self.validation_messages if more not in text))


def validation_messages(validation: object, severity: str) -> tuple[str, ...]:
    """Return the messages of a validation, each with the place where Codat names one.

    Args:
        validation: The validation, as a model or as JSON has it; None where there is none.
        severity: `errors` or `warnings`.
    """
    items = _entry(_plain(validation), severity)
    if not isinstance(items, list):
        return ()
    return tuple(dict.fromkeys(text for item in cast("Sequence[Any]", items) if (text := _message(item))))


def joined(*sentences: str) -> str:
    """Join what Codat says into one sentence."""
    *others, last = sentences
    return "; ".join([*(text.rstrip(" .") for text in others), last])


def on_one_line(text: str) -> str:
    """A text of somebody else, which neither begins another line nor speaks to a terminal."""
    if text.isprintable():
        return text
    shown = (char if char.isprintable() else " " if char.isspace() else ascii(char)[1:-1] for char in text)
    return "".join(shown)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _one_line(value: object) -> str | None:
    """An identifier, which stands in lines of a log."""
    text = _text(value)
    return None if text is None else on_one_line(text)


def _plain(value: Any) -> Any:
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def _message(item: object) -> str | None:
    where, text = _text(_entry(item, "itemId")), _text(_entry(item, "message"))
    return f"{where}: {text}" if where and text else text


def _entry(value: object, key: str) -> Any:
    return cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None
