"""Payables: the accounting records of bills and suppliers, written at once rather than pushed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import bad_request, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.consistency import total_up
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.references import missing_references
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import continuation_of
from codat_facade.emulator._requests.views import ReshapedSource, reshape
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.schema import Shape

_ROOT = "/companies/{companyId}/connections/{connectionId}/payables"


def _collection(call: RoutedRequest) -> Collection:
    """The accounting records that a path below `payables` names."""
    data_type = call.operation.path.removeprefix(_ROOT).split("/")[1]
    return call.store.data(*call.near, data_type)


def _existing(call: RoutedRequest) -> Record:
    identifier = call.path[call.operation.path_names[-1]]
    record = _collection(call).find(identifier)
    if record is None:
        raise not_found("record", identifier)
    return record


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    item = shape.properties["results"].items
    return list_answer(call, ReshapedSource(_collection(call), item, call), item)


def _create(call: RoutedRequest) -> Response:
    return _write(call, {"id": call.store.new_id()})


def _update(call: RoutedRequest) -> Response:
    return _write(call, _existing(call))


def _write(call: RoutedRequest, before: Record) -> Response:
    problems = missing_references(call.body, call.store.neighbours(*call.near))
    if problems:
        raise bad_request(problems)
    collection, at = _collection(call), instant(call.store.now)
    written: Record = {**before, **call.body, "modifiedDate": at, "sourceModifiedDate": at}
    total_up(written)
    data_type = call.operation.path.removeprefix(_ROOT).split("/")[1]
    collection.write(written["id"], {**reshape(datatypes.shapes()[data_type], written, call), **written})
    return _answer(call, written)


def _pay(call: RoutedRequest) -> Response:
    bill, payment = _existing(call), call.body
    due = bill.get("amountDue") or Decimal(0)
    left = max(due - payment["amount"], Decimal("0.00"))
    status = "PartiallyPaid" if left else "Paid"
    _collection(call).write(bill["id"], {**bill, "amountDue": left, "status": status})
    return _answer(call, {"id": call.store.new_id(), **payment})


def _answer(call: RoutedRequest, record: Record) -> Response:
    shape = call.shape
    return Response.of(reshape(shape, record, call), call.operation.answer.status)


def _mapping_options(call: RoutedRequest) -> Response:
    """What may be chosen in a bill or payment: each property of the answer lists the data type of its name."""
    shape = call.shape
    pages: dict[str, Any] = {}
    pagination: dict[str, str] = {}
    for name, part in _lists(shape).items():
        source = ReshapedSource(call.store.data(*call.near, name), part.items, call)
        results, further = continuation_of(call, source, part.items)
        pages[name] = list(results)
        pagination = further or pagination
    return Response.of({**pages, "pagination": pagination})


def _expense_options(call: RoutedRequest) -> Response:
    shape = call.shape
    call.company  # noqa: B018 - an unknown company is a 404
    lists: dict[str, Any] = {name: [] for name in _lists(shape)}
    if call.connection_id:
        for name, part in _lists(shape).items():
            options = ReshapedSource(call.store.data(*call.near, name), part.items, call)
            lists[name] = list(options.part(0, len(options)))
    return Response.of({"expenseProvider": "Sample Expenses", **lists})


def _lists(shape: Shape) -> dict[str, Shape]:
    return {name: part for name, part in shape.properties.items() if part.kind == "array"}


HANDLERS: dict[str, Handler] = {
    f"GET {_ROOT}/bills": _list,
    f"POST {_ROOT}/bills": _create,
    f"PUT {_ROOT}/bills/{{billId}}": _update,
    f"POST {_ROOT}/bills/{{billId}}/payment": _pay,
    f"GET {_ROOT}/suppliers": _list,
    f"POST {_ROOT}/suppliers": _create,
    f"PUT {_ROOT}/suppliers/{{supplierId}}": _update,
    f"POST {_ROOT}/bankAccounts": _create,
    f"GET {_ROOT}/mappingOptions/bills": _mapping_options,
    f"GET {_ROOT}/mappingOptions/payments": _mapping_options,
    "GET /companies/{companyId}/sync/expenses/mappingOptions": _expense_options,
}
