"""Records of custom data types: there once the type is configured for the platform and was read."""

from __future__ import annotations

from collections.abc import Mapping

from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers.reads import status_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of

_RECORDS = "/companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}"
#: How many records a platform has of a custom data type.
_COUNT = 5


def _list(call: RoutedRequest) -> Response:
    store, connection, identifier = call.store, call.connection, call.path["customDataIdentifier"]
    place = f"/integrations/{connection.platform_key}/dataTypes/custom/{identifier}?"
    configuration = store.state.documents.get(place)
    if configuration is None:
        raise not_found(f"custom data type configured for {connection.platform_key}", identifier)
    wanted = (connection.id, f"custom/{identifier}")
    pulls = [pull for pull in store.state.pulls.values() if (pull.connection_id, pull.data_type) == wanted]
    complete = [pull for pull in pulls if status_of(pull, store.now) == "Complete"]
    fields: Mapping[str, str] = configuration.get("requiredData") or {}
    rows: list[Record] = []
    if complete:
        for place_of_record in range(_COUNT):
            key = store.fixed_id(f"{connection.id}/{identifier}/{place_of_record}")
            rows.append({"id": key, "content": _content(fields, place_of_record + 1)})
    page = page_of(call, ListSource(rows), call.shape.properties["results"].items)
    return Response.of(call.shape.known(page))


def _content(fields: Mapping[str, str], number: int) -> Record:
    """Return a part of the platform's record for each field: the document has objects only."""
    return {name: {"name": f"{name} {number}"} for name in fields}


HANDLERS: dict[str, Handler] = {f"GET {_RECORDS}": _list}
