"""The data types: lists of records, and single ones."""

from __future__ import annotations

from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._handlers import reads
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.lists import list_answer
from codat_facade.emulator._requests.paging import ConcatenatedSource, Source
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import DocumentedOperation


def handler_for(operation: DocumentedOperation) -> Handler | None:
    """The handler of an operation that reads a data type; None for any other."""
    if operation.method != "GET":
        return None
    if datatypes.listed_type(operation.path) in datatypes.shapes():
        return _list
    parent, _, last = operation.path.rpartition("/")
    if last.startswith("{") and datatypes.listed_type(parent) in datatypes.shapes():
        return _get
    return None


def after_read(operation: DocumentedOperation, handler: Handler) -> Handler:
    """Return the handler of an operation that reads a data type that is no list, which answers once it was read.

    Args:
        operation: The operation; the handler of any other is returned as it is.
        handler: The handler that responds with the data.
    """
    data_type = operation.path.rpartition("/")[2]
    place = operation.path.removesuffix(data_type)
    if operation.method != "GET" or _DOCUMENTS.get(data_type) != place:
        return handler

    def checked(call: RoutedRequest) -> Response:
        reads.connections_with(call, data_type)
        return handler(call)

    return checked


#: Where the data types stand that are no lists.
_DOCUMENTS = {
    "balanceSheet": "/companies/{companyId}/data/financials/",
    "cashFlowStatement": "/companies/{companyId}/data/financials/",
    "commerce-info": "/companies/{companyId}/connections/{connectionId}/data/",
    "info": "/companies/{companyId}/data/",
    "profitAndLoss": "/companies/{companyId}/data/financials/",
}


def source_of(call: RoutedRequest, data_type: str) -> Source:
    """Return the records of a data type that a path leads to: of its connection, or of all that the company has.

    Raises:
        ApiError: 404: no platform has the data type, or there is no such bank account; 409: it has not been read.
    """
    company_id = call.company.id
    connections = reads.connections_with(call, data_type)
    if "connectionId" in call.path:
        scope = call.path["accountId"] if data_type == "bankTransactions" else ""
        if scope and call.store.data(*call.near, "bankAccounts").find(scope) is None:
            raise not_found("bank account", scope)
        return call.store.data(company_id, call.path["connectionId"], data_type, scope)
    return ConcatenatedSource([call.store.data(company_id, one.id, data_type) for one in connections])


def _list(call: RoutedRequest) -> Response:
    data_type = call.operation.path.rpartition("/")[2]
    return list_answer(call, source_of(call, data_type), datatypes.shapes()[data_type])


def _get(call: RoutedRequest) -> Response:
    data_type = call.operation.path.split("/")[-2]
    identifier = call.path[call.operation.path_names[-1]]
    for connection in reads.connections_with(call, data_type):
        record = call.store.data(call.company.id, connection.id, data_type).find(identifier)
        if record is not None:
            return Response.of(record)
    raise not_found("record", identifier)
