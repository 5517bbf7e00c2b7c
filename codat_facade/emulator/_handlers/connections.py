"""Connections: from waiting for the business's consent to linked, unlinked, deauthorised and deleted."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import reads, webhooks
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._state.state import Company, Connection

#: Below this path lie the pages that a customer opens to give consent.
LINKS = "/link/"
#: The kinds of source of which a company links one at a time.
_SINGLE = ("Accounting", "BankFeed")
#: Messages for the outcomes of a linking attempt that fails, by the status that the business's browser is sent on with.
LINK_FAILURES = {403: "User cancelled.", 500: "Unknown error occurred.", 501: "Not supported."}


def connection_json(connection: Connection, company_id: str, origin: str) -> dict[str, Any]:
    """Return a connection as the API shows it.

    Args:
        connection: The connection to show.
        company_id: The id of its company.
        origin: The scheme and host that its link starts with.
    """
    platform = PLATFORMS[connection.platform_key]
    return {
        "id": connection.id,
        "integrationId": platform.integration_id,
        "integrationKey": platform.key,
        "sourceId": platform.source_id,
        "sourceType": platform.source_type,
        "platformName": platform.name,
        "linkUrl": f"{origin}{LINKS}{company_id}/{connection.id}",
        "status": connection.status,
        "lastSync": None if last_sync(connection) is None else instant(last_sync(connection) or 0.0),
        "created": instant(connection.created),
        "dataConnectionErrors": connection.errors,
        "connectionInfo": {},
    }


def last_sync(connection: Connection) -> float | None:
    """Return when a connection was last read; None before its first read has ended."""
    return max(connection.last_reads.values(), default=None)


def connect(store: Store, company: Company, platform_key: str) -> Connection:
    """Add a connection that waits for the business's consent."""
    connection = Connection(store.new_id(), platform_key, "PendingAuth", store.now, store.settings.records)
    company.connections[connection.id] = connection
    _announce(store, "connection.created", company, connection, None)
    return connection


def obstacle_to_linking(company: Company, connection: Connection) -> str | None:
    """Return why a connection cannot be linked; None if it can."""
    source_type = PLATFORMS[connection.platform_key].source_type
    if source_type not in _SINGLE:
        return None
    for other in company.connections.values():
        if other is connection or other.status != "Linked":
            continue
        if PLATFORMS[other.platform_key].source_type == source_type:
            return f"The company has a linked {source_type} connection already, {other.id}; unlink that one first."
    return None


def authorise(store: Store, company: Company, connection: Connection, *, read: bool = True) -> None:
    """Link a connection, as the business does.

    Args:
        store: Where it happens.
        company: The business.
        connection: The connection to link; a linked one stays as it is.
        read: Whether the first read is queued.
    """
    if connection.status == "Linked":
        return
    first, before = connection.linked is None, connection.status
    connection.status, connection.linked = "Linked", connection.linked or store.now
    resolved = {"status": "Resolved", "resolvedOnUtc": instant(store.now)}
    connection.errors = [{**one, **resolved} for one in connection.errors]
    _announce(store, f"connection.{'connected' if first else 'reconnected'}", company, connection, before)
    if read:
        reads.queue_first_read(store, company, connection)


def fail_authorisation(store: Store, company: Company, connection: Connection, status: int, text: str) -> None:
    """Let the business fail to link a connection.

    Args:
        store: Where it happens.
        company: The business.
        connection: The connection that stays as it is, but for the error.
        status: A status of `LINK_FAILURES`.
        text: The platform's own words.
    """
    error = {
        "statusCode": str(status),
        "statusText": text,
        "errorMessage": LINK_FAILURES[status],
        "erroredOnUtc": instant(store.now),
        "status": "Active",
    }
    connection.errors = [*connection.errors, error]
    seen = connection_json(connection, company.id, "https://link.codat.io")
    webhooks.send(store, "connection.failed", company, {"connection": seen})


def set_status(store: Store, company: Company, connection: Connection, status: str) -> None:
    """Change a connection's status, as the business, the platform or the account does.

    Args:
        store: Where it happens.
        company: The business.
        connection: The connection to change.
        status: The new status. A connection that is no longer linked ends its running reads in an `AuthError`.

    Raises:
        ValueError: A connection cannot go from its status to this one.
    """
    if status == connection.status:
        return
    if status == "Linked":
        obstacle = obstacle_to_linking(company, connection)
        if obstacle is not None:
            raise ValueError(f"connection_id: {obstacle}")
        authorise(store, company, connection)
    elif status == "PendingAuth":
        connection.status = status
    elif connection.status == "Linked":
        _disconnect(store, company, connection, status)
    else:
        raise ValueError(f"connection_id: the connection is {connection.status}; only a Linked one becomes {status}")


def _disconnect(store: Store, company: Company, connection: Connection, status: str) -> None:
    before, connection.status = connection.status, status
    reads.fail_running(store, company, connection, "AuthError", f"The connection is {status}.")
    _announce(store, "connection.disconnected", company, connection, before)


def _announce(store: Store, event_type: str, company: Company, connection: Connection, before: str | None) -> None:
    shown = connection_json(connection, company.id, "https://link.codat.io")
    webhooks.announce_connection(store, event_type, company, shown, before)


def require_no_obstacle(company: Company, connection: Connection) -> None:
    """Refuse to link a connection that cannot be linked.

    Raises:
        ApiError: 400, with the obstacle.
    """
    obstacle = obstacle_to_linking(company, connection)
    if obstacle is not None:
        raise ApiError(400, obstacle)


def _answer(call: RoutedRequest, connection: Connection) -> Response:
    return Response.of(connection_json(connection, call.path["companyId"], call.request.origin))


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    company = call.company
    connections = [connection_json(one, company.id, call.request.origin) for one in company.connections.values()]
    return Response.of(page_of(call, ListSource(connections), shape.properties["results"].items))


def _create(call: RoutedRequest) -> Response:
    key = call.sent.get("platformKey")
    if key not in PLATFORMS:
        message = f"{key!r} is not the key of a platform; GET /integrations lists them" if key else "is missing; add it"
        raise bad_request([ValidationItem("platformKey", message, "platformKey")])
    return _answer(call, connect(call.store, call.company, key))


def _create_for_expenses(call: RoutedRequest) -> Response:
    connection = connect(call.store, call.company, "pftc")
    authorise(call.store, call.company, connection)
    return _answer(call, connection)


def _get(call: RoutedRequest) -> Response:
    return _answer(call, call.connection)


def _update(call: RoutedRequest) -> Response:
    connection, wanted = call.connection, call.sent.get("status")
    if wanted is not None and wanted != "Unlinked" and wanted != connection.status:
        message = f"a connection becomes {wanted} by its business or its platform; this request can only unlink it"
        raise bad_request([ValidationItem("status", message, "status")])
    if wanted == "Unlinked":
        if connection.status != "Linked":
            message = f"only a Linked connection can be unlinked, and this one is {connection.status}"
            raise bad_request([ValidationItem("status", message, "status")])
        _disconnect(call.store, call.company, connection, "Unlinked")
    return _answer(call, connection)


def _authorize(call: RoutedRequest) -> Response:
    # Tokens of the account's own: they bring no first read.
    require_no_obstacle(call.company, call.connection)
    authorise(call.store, call.company, call.connection, read=False)
    return _answer(call, call.connection)


def _delete(call: RoutedRequest) -> Response:
    _announce(call.store, "connection.deleted", call.company, call.connection, call.connection.status)
    del call.company.connections[call.path["connectionId"]]
    call.store.forget(f"{call.company.id}/{call.path['connectionId']}/")
    return Response(call.operation.response.status)


HANDLERS: dict[str, Handler] = {
    "GET /companies/{companyId}/connections": _list,
    "POST /companies/{companyId}/connections": _create,
    "GET /companies/{companyId}/connections/{connectionId}": _get,
    "PATCH /companies/{companyId}/connections/{connectionId}": _update,
    "DELETE /companies/{companyId}/connections/{connectionId}": _delete,
    "PUT /companies/{companyId}/connections/{connectionId}/authorization": _authorize,
    "POST /companies/{companyId}/sync/expenses/connections/partnerExpense": _create_for_expenses,
}
