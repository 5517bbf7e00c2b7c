"""Records of one data type in the shape of another document that shows the same ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from codat_facade.emulator._core.messages import is_array, is_object
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.paging import Source
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._spec.validation import problems_of


class ReshapedSource:
    """A source whose records are shown in another shape.

    Args:
        source: The source of the records.
        shape: The shape to show them in.
        call: The request that they are shown to.
    """

    def __init__(self, source: Source, shape: Shape, call: RoutedRequest) -> None:
        self._source = source
        self._show = partial(reshape, shape, call=call)
        self.key = (source.key, shape)

    def __len__(self) -> int:
        return len(self._source)

    def lazy_records(self) -> Iterator[Mapping[str, Any]]:
        """The records, in order."""
        return iter(self.part(0, len(self)))

    def part(self, start: int, stop: int) -> Sequence[Record]:
        """The records from one place to before another."""
        return [self._show(record) for record in self._source.part(start, stop)]


def reshape(shape: Shape, record: Record, call: RoutedRequest) -> Record:
    """Return a record as another document shows it: what both have, and made-up values for what the other requires."""
    shown: Record = _reshape(shape, record, call.context(str(record.get("id", ""))))
    return shown


def _reshape(shape: Shape, value: Any, context: GenerationContext, name: str = "") -> Any:
    if shape.kind == "object" and is_object(value):
        return {
            key: _reshape(part, value[key], context, key) if key in value else make(part, context, key)
            for key, part in shape.properties.items()
            if key in value or key in shape.required or key not in _ASKED_FOR
        }
    if shape.kind == "array" and is_array(value):
        return [_reshape(shape.items, item, context, name) for item in value]
    return value if not problems_of(shape, value) else make(shape, context, name)


#: Properties that stand in a record only if its sender put them there.
_ASKED_FOR = frozenset({"lineItems", "trackingRefs", "addresses", "balance", "description", "taxRateRef"})
