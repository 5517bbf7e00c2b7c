"""Lists and single records, in the form of the document that an operation responds in."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.paging import Source, continuation_of, page_of, select
from codat_facade.emulator._spec.schema import Shape


def list_answer(call: RoutedRequest, source: Source, item: Shape) -> Response:
    """Respond to a list operation: a page by number, a page by token, or everything.

    Args:
        call: The request.
        source: The records to list.
        item: The shape of a record.
    """
    shape = call.shape
    shape = shape.choices[0] if shape.kind == "choice" else shape
    if shape.kind == "array":
        return Response.of(_everything(call, source, item))
    if "pageNumber" in shape.properties:
        return Response.of(_only(shape, page_of(call, source, item)))
    if "pagination" in shape.properties:
        results, pagination = continuation_of(call, source, item)
        return Response.of({"results": list(results), "pagination": pagination})
    return Response.of({"results": _everything(call, source, item)})


def _everything(call: RoutedRequest, source: Source, item: Shape) -> list[Record]:
    selected = select(call, source, item)
    return list(selected.part(0, len(selected)))


def _only(shape: Shape, page: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of a page that the document has."""
    return shape.known(page)
