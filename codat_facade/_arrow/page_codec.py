"""Pages whose records are not made models: what surrounds them is read as ever, they are left as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar, cast

import msgspec
from attrs import evolve

from codat_runtime import Call, Codec, DecodeError, ListOf, Model, OneOf, Ref, decode_json
from codat_runtime.json_codec import items_of, members_of
from codat_runtime.surrogates import without_lone_surrogates

from .library import address_of
from .plan import plan_of
from .reader import RecordReader

T = TypeVar("T")

_IDENTITIES = ("id", "push_operation_key")


class RawRecord:
    """A record as it stands in its page, and by what it is known again."""

    __slots__ = ("_codec", "id", "push_operation_key", "raw")

    def __init__(self, raw: msgspec.Raw, codec: Codec, id: object, push_operation_key: object) -> None:
        self.raw = raw
        self.id = id
        self.push_operation_key = push_operation_key
        self._codec = codec

    def __encode__(self) -> Any:
        """As the model would be written, so that copies are told from other records as those of models are."""
        from codat_runtime import to_plain

        return to_plain(self._codec.decode(decode_json(without_lone_surrogates(bytes(self.raw)))))


class PageCodec(Codec):
    """Reads a listing whose records stay JSON."""

    reads_bytes = True

    def __init__(self, codec: Codec) -> None:
        self._codec = codec
        forms = codec.forms if isinstance(codec, OneOf) else (codec,)
        self.expects = codec.expects
        self._listing: type[Model] | None = None
        self._item: Codec | None = None
        self._key = self._name = ""
        for form in forms:
            if isinstance(form, ListOf):
                self._item = form.item
            elif isinstance(form, Ref):
                self._listing = cast("type[Model]", form.target)
                entry = next(entry for entry in self._listing.__bound_fields__() if isinstance(entry.codec, ListOf))
                self._key, self._name = entry.key, entry.name
                self._item = cast("ListOf", entry.codec).item
        if self._item is None:
            raise TypeError(f"{codec.expects} is no list of records")
        self._head = _head_of(self._item)
        self._heads = msgspec.json.Decoder(list[self._head])  # type: ignore[name-defined]
        plan = plan_of(self._item)
        self.reader = RecordReader(plan)

    def bind(self, package: str) -> None:
        """Nothing: it is made of a codec that knows its package."""

    def check(self, value: Any, path: str) -> None:
        self._codec.check(value, path)

    def read(self, content: Any) -> Any:
        """Read a page; what is none stays what it is.

        Raises:
            DecodeError: It is no JSON.
        """
        original = _one_line(content)
        # What no reader takes costs its own record, and not the page.
        content = without_lone_surrogates(original)
        items = items_of(content)
        if items is not None:
            return self._records(content, items, content, original)
        members = members_of(content)
        if members is None or self._listing is None:
            return self._codec.decode(decode_json(content))
        results = members.get(self._key)
        items = None if results is None else items_of(results)
        if items is None:
            return self._codec.decode(decode_json(content))
        del members[self._key]
        listing = self._listing.__decode__({key: decode_json(member) for key, member in members.items()})
        setattr(listing, self._name, self._records(results, items, content, original))
        return listing

    def _records(self, array: Any, items: Sequence[msgspec.Raw], content: bytes, original: bytes) -> list[RawRecord]:
        """The records of an array.

        Args:
            array: The array.
            items: Its items.
            content: The page that they are a part of.
            original: The same before it was mended, as long.
        """
        item = cast("Codec", self._item)
        try:
            heads = self._heads.decode(array)
        except msgspec.ValidationError:
            heads = [self._one_head(raw) for raw in items]
        if original is not content:
            items = [_part(original, raw, content) for raw in items]
        return [
            RawRecord(raw, item, *(getattr(head, name, None) for name in _IDENTITIES))
            for raw, head in zip(items, heads, strict=True)
        ]

    def _one_head(self, raw: msgspec.Raw) -> Any:
        try:
            return msgspec.json.decode(raw, type=self._head)
        except msgspec.ValidationError:
            return self._head()


def _part(original: bytes, raw: msgspec.Raw, content: bytes) -> msgspec.Raw:
    start = address_of(raw) - address_of(content)
    return msgspec.Raw(original[start : start + len(memoryview(raw))])


@cache
def _page_codec(codec: Codec) -> PageCodec:
    return PageCodec(codec)


def _head_of(item: Codec) -> Any:
    """The class of what is read of a record beforehand: its identities, by their names in JSON."""
    target: Any = item.target if isinstance(item, Ref) else None
    keys = {entry.name: entry.key for entry in getattr(target, "__fields__", ()) if entry.name in _IDENTITIES}
    return msgspec.defstruct("Head", [(name, Any, None) for name in keys], rename=keys)


def _one_line(content: Any) -> bytes:
    """JSON without its line ends, which stand between its tokens only.

    Raises:
        DecodeError: It is no UTF-8.
    """
    text = bytes(content).removeprefix(b"\xef\xbb\xbf")
    for end in (b"\n", b"\r"):
        if end in text:
            text = text.replace(end, b" ")
    if not text.isascii():
        try:
            text.decode()
        except UnicodeDecodeError as error:
            raise DecodeError("$", f"not JSON ({error})") from None
    return text


def as_raw_page(call: Call[T]) -> tuple[Call[T], RecordReader]:
    """The same call, whose page holds `RawRecord`s, and what reads them."""
    spec = call.response_spec
    codecs = {status: codec for status, codec in spec.codecs.items() if 200 <= status < 300 and codec is not None}
    page = {status: _page_codec(cast("Codec", spec.codec(status))) for status in codecs}
    first = next(iter(page.values()))
    return evolve(call, response_spec=evolve(spec, codecs=page)), first.reader
