"""Connections: from waiting for the customer's consent to linked, unlinked and deleted."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.integrations import integration_for
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._state.state import Company, Connection

#: Below this path lie the pages that a customer opens to give consent.
LINKS = "/link/"


def connection_json(connection: Connection, company_id: str, origin: str) -> dict[str, Any]:
    """A connection as the API shows it.

    Args:
        connection: to be shown.
        company_id: of its company.
        origin: scheme and host that its link starts with.
    """
    integration = integration_for(connection.platform_key)
    return {
        "id": connection.id,
        "integrationId": integration.integration_id,
        "integrationKey": integration.key,
        "sourceId": integration.source_id,
        "sourceType": integration.source_type,
        "platformName": integration.name,
        "linkUrl": f"{origin}{LINKS}{company_id}/{connection.id}",
        "status": connection.status,
        "lastSync": None if connection.linked is None else instant(connection.linked),
        "created": instant(connection.created),
        "dataConnectionErrors": [],
        "connectionInfo": {},
    }


def connect(store: Store, company: Company, platform_key: str) -> Connection:
    """A new connection, which waits for the customer's consent."""
    connection = Connection(store.new_id(), platform_key, "PendingAuth", store.now, store.settings.records)
    company.connections[connection.id] = connection
    webhooks.announce(store, "connection.created", company.id, connection.id)
    return connection


def set_status(store: Store, company: Company, connection: Connection, status: str) -> None:
    """Change a connection's status; its data appears when it is linked first, and stays."""
    if status == connection.status:
        return
    before, connection.status = connection.status, status
    if status == "Linked":
        first = connection.linked is None
        connection.linked = connection.linked or store.now
        webhooks.announce(store, f"connection.{'connected' if first else 'reconnected'}", company.id, connection.id)
    elif before == "Linked":
        webhooks.announce(store, "connection.disconnected", company.id, connection.id)


def _answer(call: RoutedRequest, connection: Connection) -> Response:
    return Response.of(connection_json(connection, call.path["companyId"], call.request.origin))


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    company = call.company
    connections = [connection_json(one, company.id, call.request.origin) for one in company.connections.values()]
    return Response.of(page_of(call, ListSource(connections), shape.properties["results"].items))


def _create(call: RoutedRequest) -> Response:
    return _answer(call, connect(call.store, call.company, call.sent.get("platformKey", "mqjo")))


def _create_for_expenses(call: RoutedRequest) -> Response:
    connection = connect(call.store, call.company, "pftc")
    set_status(call.store, call.company, connection, "Linked")
    return _answer(call, connection)


def _get(call: RoutedRequest) -> Response:
    return _answer(call, call.connection)


def _update(call: RoutedRequest) -> Response:
    status = call.sent.get("status")
    if status is not None:
        set_status(call.store, call.company, call.connection, status)
    return _answer(call, call.connection)


def _authorize(call: RoutedRequest) -> Response:
    set_status(call.store, call.company, call.connection, "Linked")
    return _answer(call, call.connection)


def _delete(call: RoutedRequest) -> Response:
    webhooks.announce(call.store, "connection.deleted", call.company.id, call.connection.id)
    del call.company.connections[call.path["connectionId"]]
    call.store.forget(f"{call.company.id}/{call.path['connectionId']}/")
    return Response(call.operation.answer.status)


HANDLERS: dict[str, Handler] = {
    "GET /companies/{companyId}/connections": _list,
    "POST /companies/{companyId}/connections": _create,
    "GET /companies/{companyId}/connections/{connectionId}": _get,
    "PATCH /companies/{companyId}/connections/{connectionId}": _update,
    "DELETE /companies/{companyId}/connections/{connectionId}": _delete,
    "PUT /companies/{companyId}/connections/{connectionId}/authorization": _authorize,
    "POST /companies/{companyId}/sync/expenses/connections/partnerExpense": _create_for_expenses,
}
