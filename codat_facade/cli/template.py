"""Texts with fields of a record in braces, such as `bills-2026-01/{reference}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from string import Formatter
from typing import Any, cast

from codat_runtime.json_codec import encode_json


class Template:
    """A text in which `{reference}` and `{supplierRef.id}` stand for those fields of a record."""

    def __init__(self, option: str, text: str) -> None:
        """Read it.

        Args:
            option: The option that has it, for messages.
            text: The text; `{{` and `}}` are braces.

        Raises:
            ValueError: Its braces do not match, or hold something else than the name of a field.
        """
        self.option = option
        try:
            self._parts = [*_parts(text)]
        except ValueError as error:
            raise ValueError(
                f"{option} is {text!r}: {error}; put the name of a field into braces, as in {{reference}}"
            ) from None

    def fill(self, record: Mapping[str, Any], *, into_query: bool = False) -> str:
        """Put the fields of a record into the text.

        Args:
            record: The record, as JSON has it, or with dotted names.
            into_query: Whether it is a query, whose meaning no field may change.

        Raises:
            ValueError: It has no such field, or one that is no single value, or that would change the query.
        """
        return "".join(
            literal + ("" if name is None else self._text(record, name, into_query)) for literal, name in self._parts
        )

    def _text(self, record: Mapping[str, Any], name: str, into_query: bool) -> str:
        value = record.get(name) if name in record else _below(record, name.split("."))
        if value is None or value == "":
            raise ValueError(f"there is no {name}, which {self.option} asks for")
        if isinstance(value, (dict, list)):
            raise ValueError(f"{name} has fields of its own: name one of them in {self.option}")
        text = value if isinstance(value, str) else encode_json(value).decode()
        if into_query:
            from codat_facade import field

            try:
                str(field("value") == text)
            except ValueError:
                raise ValueError(
                    f"{name} is {text!r}, which has a meaning in a query: name another field in {self.option}"
                ) from None
        return text


def _parts(text: str) -> Iterator[tuple[str, str | None]]:
    for literal, name, form, conversion in Formatter().parse(text):
        if name is not None and (not name.strip() or form or conversion):
            raise ValueError("braces hold the name of a field alone")
        yield literal, name


def _below(value: object, steps: Sequence[str]) -> object:
    for step in steps:
        if isinstance(value, dict):
            value = cast("dict[str, object]", value).get(step)
        elif isinstance(value, list) and step.isdecimal():
            items = cast("list[object]", value)
            value = items[int(step)] if int(step) < len(items) else None
        else:
            return None
    return value
