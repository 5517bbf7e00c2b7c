"""Bill Pay: bills, suppliers and bank accounts of the platform, read and written at once rather than pushed.

Nothing here goes through Codat's cache: what is written shows here at once, and in the accounting data after the next
read of its data type.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.consistency import total_up
from codat_facade.emulator._data.records import Collection, Record
from codat_facade.emulator._data.references import missing_references
from codat_facade.emulator._handlers.payables_rules import bill_problems, bill_update_problems, supplier_problems
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import continuation_of
from codat_facade.emulator._requests.views import ReshapedSource, reshape
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.schema import Shape

_ROOT = "/companies/{companyId}/connections/{connectionId}/payables"
#: The query of a list that names no status. For suppliers, the document also lists the archived ones; Codat's page on
#: suppliers does not, and is followed.
_DEFAULT_QUERIES = {"bills": "status=Open||status=PartiallyPaid", "suppliers": "status=Active"}
_ACTIVE = "status=Active"
#: The properties of a supplier that an update replaces, each with what it is without a value.
_REPLACED: dict[str, Any] = {
    "supplierName": None,
    "contactName": None,
    "emailAddress": None,
    "phone": None,
    "addresses": [],
    "defaultCurrency": None,
}


def _data_type(call: RoutedRequest) -> str:
    return call.operation.path.removeprefix(_ROOT).split("/")[1]


def _collection(call: RoutedRequest, data_type: str | None = None) -> Collection:
    """The records of the platform that a path below `payables` names."""
    return call.store.data(*call.near, data_type or _data_type(call))


def _existing(call: RoutedRequest) -> Record:
    identifier = call.path[call.operation.path_names[-1]]
    record = _collection(call).find_at_platform(identifier)
    if record is None:
        raise not_found("record", identifier)
    return record


def _list(call: RoutedRequest) -> Response:
    item = call.shape.properties["results"].items
    source = ReshapedSource(_collection(call).at_platform, item, call)
    default, query = _DEFAULT_QUERIES[_data_type(call)], call.values.get("query")
    if not query:
        query = default
    elif "status" not in query:
        query = f"{{{default}}}&&{{{query}}}"
    return list_answer(_with_query(call, query), source, item)


def _with_query(call: RoutedRequest, query: str) -> RoutedRequest:
    return replace(call, values={**call.values, "query": query})


def _create_bill(call: RoutedRequest) -> Response:
    _check(call, list(bill_problems(call.connection.platform_key, call.body)))
    return _write(call, {"id": call.store.new_id(), **_totalled(call.body)})


def _update_bill(call: RoutedRequest) -> Response:
    """Replace an open bill, its lines among the rest."""
    before = _existing(call)
    problems = [*bill_update_problems(before, call.body), *bill_problems(call.connection.platform_key, call.body)]
    _check(call, problems)
    return _write(call, {**before, **_totalled(call.body)})


def _totalled(bill: Record) -> Record:
    written: Record = {**bill}
    total_up(written)
    return written


def _create_supplier(call: RoutedRequest) -> Response:
    _check(call, [])
    return _write(call, {"id": call.store.new_id(), **_REPLACED, **call.body})


def _update_supplier(call: RoutedRequest) -> Response:
    """Replace a supplier: what the body leaves out is deleted."""
    before = _existing(call)
    suppliers = _collection(call).at_platform
    _check(call, list(supplier_problems(call.connection.platform_key, suppliers, before, call.body)))
    return _write(call, {**before, **_REPLACED, **call.body})


def _create_bank_account(call: RoutedRequest) -> Response:
    _check(call, [])
    known = {"accountName": call.body["name"], "status": "Active", "balance": Decimal("0.00")}
    return _write(call, {"id": call.store.new_id(), **known, **call.body})


def _check(call: RoutedRequest, problems: list[ValidationItem]) -> None:
    _require_linked(call)
    problems = [*problems, *missing_references(call.body, call.store.neighbours(*call.near))]
    if problems:
        raise bad_request(problems)


def _require_linked(call: RoutedRequest) -> None:
    if call.connection.status != "Linked":
        raise ApiError(400, f"The connection is {call.connection.status}; link it before writing to it.")


def _write(call: RoutedRequest, written: Record) -> Response:
    at = instant(call.store.now)
    written = {**written, "modifiedDate": at, "sourceModifiedDate": at}
    shape = datatypes.shapes()[_data_type(call)]
    full = {**reshape(shape, written, call), **written}
    _collection(call).write_at_platform(written["id"], full, call.store.now)
    return _response(call, full)


def _pay(call: RoutedRequest) -> Response:
    bill, payment, now = _existing(call), call.body, call.store.now
    _require_linked(call)
    account_id = payment["accountRef"]["id"]
    neighbours = call.store.neighbours(*call.near)
    if not any(neighbours.find(name, account_id) for name in ("bankAccounts", "accounts")):
        message = f"Bank account with the id {account_id!r} was not found"
        raise bad_request([ValidationItem("accountRef.id", message, "ReferenceMustExist")])
    due = bill.get("amountDue") or Decimal(0)
    left = max(due - payment["amount"], Decimal("0.00"))
    identifier = call.store.new_id()
    currency = bill.get("currency")
    allocated = {"currency": currency, "allocatedOnDate": payment["date"], "totalAmount": payment["amount"]}
    paid = {"id": identifier, "currency": currency, "paidOnDate": payment["date"], "totalAmount": payment["amount"]}
    allocations = [*(bill.get("paymentAllocations") or ()), {"allocation": allocated, "payment": paid}]
    state = {"amountDue": left, "status": "PartiallyPaid" if left else "Paid", "paymentAllocations": allocations}
    _collection(call).write_at_platform(bill["id"], {**bill, **state}, now)
    link = {"type": "Bill", "id": bill["id"], "amount": -payment["amount"], "currencyRate": Decimal(1)}
    line = {"amount": payment["amount"], "allocatedOnDate": payment["date"], "links": [link]}
    record: Record = {"id": identifier, "supplierRef": bill.get("supplierRef"), "currency": currency, "lines": [line]}
    record |= {"date": payment["date"], "totalAmount": payment["amount"], "accountRef": payment["accountRef"]}
    record |= {"reference": payment.get("reference"), "currencyRate": payment.get("currencyRate")}
    _collection(call, "billPayments").write_at_platform(identifier, record, now)
    return _response(call, {"id": identifier, **payment})


def _response(call: RoutedRequest, record: Record) -> Response:
    shape = call.shape
    return Response.of(reshape(shape, record, call), call.operation.response.status)


def _mapping_options(call: RoutedRequest) -> Response:
    """The choices for a bill or payment: each property of the response lists the data type of its name."""
    shape = call.shape
    pages: dict[str, Any] = {}
    pagination: dict[str, str] = {}
    filtered = _with_query(call, call.values.get("statusQuery") or _ACTIVE)
    for name, part in _lists(shape).items():
        source = ReshapedSource(_collection(call, name).at_platform, part.items, call)
        results, further = continuation_of(filtered, source, part.items)
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
    f"POST {_ROOT}/bills": _create_bill,
    f"PUT {_ROOT}/bills/{{billId}}": _update_bill,
    f"POST {_ROOT}/bills/{{billId}}/payment": _pay,
    f"GET {_ROOT}/suppliers": _list,
    f"POST {_ROOT}/suppliers": _create_supplier,
    f"PUT {_ROOT}/suppliers/{{supplierId}}": _update_supplier,
    f"POST {_ROOT}/bankAccounts": _create_bank_account,
    f"GET {_ROOT}/mappingOptions/bills": _mapping_options,
    f"GET {_ROOT}/mappingOptions/payments": _mapping_options,
    "GET /companies/{companyId}/sync/expenses/mappingOptions": _expense_options,
}
