"""Reads: queued, fetched, complete or failed; their history, and the status of each data type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._state.state import Company, Connection, Pull

_PROGRESS = {"Initial": 0, "Queued": 0, "Fetching": 50}
#: When a read ends that waits for a connector, in seconds since 1970: later than any clock shows.
_NEVER = 1e12


def status_of(pull: Pull, now: float) -> str:
    """Return the status of a read at a moment."""
    if pull.status is not None:
        return pull.status
    if now >= pull.ends:
        return pull.failure if pull.error else "Complete"
    return "Fetching" if now >= pull.fetching else "Queued"


def pull_json(pull: Pull, now: float) -> dict[str, Any]:
    """Return a read as the API shows it at a moment, with all that any document has of it."""
    status = status_of(pull, now)
    ended = now >= pull.ends
    shown = {
        "id": pull.id,
        "companyId": pull.company_id,
        "connectionId": pull.connection_id,
        "dataType": datatypes.named(pull.data_type),
        "status": status,
        "statusDescription": None,
        "errorMessage": pull.error if ended else None,
        "requested": instant(pull.requested),
        "progress": _PROGRESS.get(status, 100),
        "isCompleted": ended,
        "isErrored": ended and pull.error is not None,
    }
    # What has not ended has no such date, rather than a null one.
    return {**shown, "completed": instant(pull.ends)} if ended else shown


def run_due(store: Store) -> None:
    """Let every read that has ended by now take effect, and announce the ends to the webhook consumers."""
    batches: dict[str, list[Pull]] = {}
    changed: set[str] = set()
    for pull in store.due_pulls():
        pull.announced = True
        batches.setdefault(pull.batch or pull.id, []).append(pull)
        if store.fetch(pull) and not pull.initial:
            # There is nothing that the first read could have changed.
            changed.add(pull.id)
    for pulls in batches.values():
        company = store.state.companies.get(pulls[0].company_id)
        if company is not None:
            _end(store, company, pulls, changed)


def _end(store: Store, company: Company, pulls: list[Pull], changed: set[str]) -> None:
    """Announce the end of the reads that one request queued, and note which data is there from now on."""
    initial = any(pull.initial for pull in pulls)
    before = [
        read
        for pull in pulls
        if (connection := company.connections.get(pull.connection_id))
        and (read := connection.last_reads.get(pull.data_type)) is not None
    ]
    good = [pull for pull in pulls if pull.error is None]
    for pull in good:
        connection = company.connections.get(pull.connection_id)
        if connection is not None:
            connection.last_reads[pull.data_type] = pull.ends
    payload = {
        "modifiedFromDate": instant(min(before)) if before else None,
        "dataTypes": [
            {
                "connectionId": pull.connection_id,
                "dataType": datatypes.named(pull.data_type),
                "recordsModified": pull.id in changed,
                "status": status_of(pull, store.now),
            }
            for pull in pulls
        ],
    }
    if initial and good:
        webhooks.send(store, "read.completed.initial", company, payload)
        webhooks.send(store, "NewCompanySynchronized", company, {}, pulls[0].connection_id)
    webhooks.send(store, "read.completed", company, payload)
    for pull in pulls:
        data = {"dataType": datatypes.named(pull.data_type), "datasetId": pull.id}
        about = {**data, "datasetStatus": status_of(pull, store.now)}
        older = "DataSyncStatusChangedToError" if pull.error else "DataSyncCompleted"
        webhooks.send(store, older, company, about, pull.connection_id)
        if pull.id in changed:
            webhooks.send(store, "DatasetDataChanged", company, data, pull.connection_id)


def queue_first_read(store: Store, company: Company, connection: Connection) -> None:
    """Queue the reads that linking a connection brings: of each data type that is fetched on first link."""
    skipped = _not_on_first_link(store, company)
    wanted = sorted(PLATFORMS[connection.platform_key].data_types - skipped)
    _queue(store, company, connection, wanted, initial=True)


def complete_first_read(store: Store, company: Company, connection: Connection) -> None:
    """Let the first read of a connection have ended before anything else happens."""
    batch = store.new_id()
    for data_type in sorted(PLATFORMS[connection.platform_key].data_types):
        key = f"{company.id}/{connection.id}/{data_type}/first-read"
        now = store.now
        pull = Pull(store.fixed_id(key), company.id, connection.id, data_type, now, now, now, batch=batch, initial=True)
        pull.announced = True
        store.add_pull(pull)
        connection.last_reads[data_type] = now


def fail_running(store: Store, company: Company, connection: Connection, failure: str, message: str) -> None:
    """Let the reads of a connection that are under way end now, in a failure."""
    for pull in list(store.latest_reads(company.id, connection.id).values()):
        if store.now < pull.ends:
            pull.ends, pull.error, pull.failure = store.now, message, failure
            store.add_pull(pull)


def set_online(store: Store, company: Company, connection: Connection, *, online: bool) -> None:
    """Switch the connector of an offline platform on, which lets its queued reads begin, or off."""
    connection.online = online
    if not online:
        return
    for pull in list(store.latest_reads(company.id, connection.id).values()):
        if pull.fetching == _NEVER and store.now < pull.ends:
            pull.fetching, pull.ends = (store.now + delay for delay in store.settings.read_pace)
            store.add_pull(pull)


def custom_type(call: RoutedRequest) -> str:
    """Return the custom data type that a path names, as it stands in histories.

    Raises:
        ApiError: 404, it is not configured for the connection's platform.
    """
    name = call.path["customDataIdentifier"]
    if f"/integrations/{call.connection.platform_key}/dataTypes/custom/{name}?" not in call.store.state.documents:
        raise not_found("custom data type of the connection's platform", name)
    return f"custom/{name}"


def connections_with(call: RoutedRequest, data_type: str) -> list[Connection]:
    """Return the connections that a path leads to and that have been read for a data type.

    Raises:
        ApiError: 404: no platform among them has the data type; 409: none of them has been read for it.
    """
    store, company = call.store, call.company
    if "connectionId" in call.path:
        candidates = [call.connection]
    else:
        candidates = [one for one in company.connections.values() if one.linked is not None]
    able = [one for one in candidates if data_type in PLATFORMS[one.platform_key].data_types]
    if candidates and not able:
        raise ApiError(404, _unsupported(data_type, candidates))
    read = [one for one in able if data_type in one.last_reads]
    if not read:
        running = any(
            data_type in (reads := store.latest_reads(company.id, one.id)) and store.now < reads[data_type].ends
            for one in able
        )
        state = "is being read" if running else "has not been read"
        message = f"{datatypes.named(data_type)} {state}; wait for its read to complete, or queue one."
        raise ApiError(409, message, retry=running)
    return read


def _unsupported(data_type: str, connections: Iterable[Connection]) -> str:
    names = ", ".join(sorted({PLATFORMS[one.platform_key].name for one in connections}))
    return f"Datatype '{datatypes.named(data_type)}' not supported by platform(s) {names}"


def _not_on_first_link(store: Store, company: Company) -> frozenset[str]:
    """Return the data types that the company's sync settings do not fetch on first link."""
    kept: dict[str, Any] = store.state.documents.get(f"/companies/{company.id}/syncSettings?") or {}
    return frozenset(
        datatypes.in_paths(one.get("dataType", ""))
        for one in kept.get("settings") or ()
        if one.get("fetchOnFirstLink") is False
    )


def _queue(
    store: Store, company: Company, connection: Connection, wanted: Iterable[str], *, initial: bool = False
) -> None:
    """Queue a read of each of these data types that is not under way."""
    batch, reads = store.new_id(), store.latest_reads(company.id, connection.id)
    for data_type in wanted:
        latest = reads.get(data_type)
        if latest is None or store.now >= latest.ends:
            store.add_pull(_pull(store, company.id, connection, data_type, batch, initial=initial))


def _pull(
    store: Store, company_id: str, connection: Connection, data_type: str, batch: str, *, initial: bool = False
) -> Pull:
    platform = PLATFORMS[connection.platform_key]
    waits = platform.offline and not connection.online
    fetching, ends = (_NEVER if waits else store.now + delay for delay in store.settings.read_pace)
    pull = Pull(store.new_id(), company_id, connection.id, data_type, store.now, fetching, ends)
    pull.batch, pull.initial = batch, initial
    custom = data_type.startswith("custom/")
    if not custom and data_type not in platform.data_types:
        pull.error, pull.failure = _unsupported(data_type, [connection]), "NotSupported"
    else:
        pull.error = store.read_failures.take(data_type)
    return pull


def _connection(call: RoutedRequest, data_type: str) -> Connection:
    """Return the connection to read from: the one that the query names, or the company's first that has the type."""
    store, company = call.store, call.company
    named = call.values.get("connectionId")
    if named:
        return store.connection(company.id, named)
    linked = [one for one in company.connections.values() if one.status == "Linked"]
    able = [one for one in linked if data_type in PLATFORMS[one.platform_key].data_types]
    found = next(iter([*able, *linked]), None)
    if found is None:
        raise ApiError(409, "The company has no linked connection; link one before reading from it.")
    return found


def _start(store: Store, company_id: str, connection: Connection, data_type: str) -> Pull:
    if connection.status != "Linked":
        raise ApiError(409, f"The connection is {connection.status}; link it before reading from it.")
    latest = store.latest_reads(company_id, connection.id).get(data_type)
    if latest is not None and store.now < latest.ends:
        raise ApiError(
            409,
            f"DatasetAlreadyInProgressException: Cannot queue {datatypes.named(data_type)} sync for {company_id} "
            f"as previous sync {latest.id} is still in progress",
            retry=True,
        )
    pull = _pull(store, company_id, connection, data_type, "")
    store.add_pull(pull)
    return pull


def _answer(call: RoutedRequest, pull: Pull) -> Response:
    return Response.of(call.shape.known(pull_json(pull, call.store.now)))


def refresh(store: Store, company: Company, wanted: Iterable[str] | None = None) -> None:
    """Queue a read of the data types of all linked connections of a company.

    Args:
        store: Where it happens.
        company: The company to read.
        wanted: The data types to read, as they stand in paths; all that are fetched on first link if left out.
    """
    skipped = _not_on_first_link(store, company)
    for connection in company.connections.values():
        if connection.status == "Linked":
            has = PLATFORMS[connection.platform_key].data_types
            _queue(store, company, connection, sorted(has - skipped if wanted is None else has & set(wanted)))


def _refresh_all(call: RoutedRequest) -> Response:
    refresh(call.store, call.company)
    return Response(call.operation.response.status)


def _refresh(call: RoutedRequest) -> Response:
    data_type = datatypes.in_paths(call.path["dataType"])
    if data_type not in _read_types():
        raise not_found("data type", call.path["dataType"])
    return _answer(call, _start(call.store, call.company.id, _connection(call, data_type), data_type))


def _refresh_info(call: RoutedRequest) -> Response:
    return _answer(call, _start(call.store, call.company.id, _connection(call, "info"), "info"))


def _refresh_custom(call: RoutedRequest) -> Response:
    return _answer(call, _start(call.store, call.company.id, call.connection, custom_type(call)))


def _history(call: RoutedRequest) -> Response:
    shape = call.shape
    pulls = [pull for pull in call.store.state.pulls.values() if pull.company_id == call.company.id]
    shown = [pull_json(pull, call.store.now) for pull in reversed(pulls)]
    return Response.of(page_of(call, ListSource(shown), shape.properties["results"].items))


def _get(call: RoutedRequest) -> Response:
    return _answer(call, _pull_of(call))


def _pull_of(call: RoutedRequest) -> Pull:
    pull = call.store.state.pulls.get(call.path["datasetId"])
    if pull is None or pull.company_id != call.company.id:
        raise not_found("dataset", call.path["datasetId"])
    return pull


def _validation(call: RoutedRequest) -> Response:
    _pull_of(call)
    return Response.of({"errors": [], "warnings": []})


def _data_status(call: RoutedRequest) -> Response:
    statuses = {
        name: _status(call.store, call.company, datatypes.in_paths(name))
        for name in call.shape.properties
        if datatypes.in_paths(name) in _read_types()
    }
    return Response.of({name: status for name, status in statuses.items() if status is not None})


def _status(store: Store, company: Company, data_type: str) -> dict[str, Any] | None:
    """Return the status of a data type: that of its latest read; None where no linked platform has it."""
    connections = [
        one
        for one in company.connections.values()
        if one.linked is not None and data_type in PLATFORMS[one.platform_key].data_types
    ]
    if not connections:
        return None
    shown = {"dataType": datatypes.named(data_type)}
    places = {one.id for one in connections}
    reads = [
        pull
        for connection in connections
        if (pull := store.latest_reads(company.id, connection.id).get(data_type)) is not None
    ]
    if not reads:
        return shown
    latest = max(reads, key=lambda pull: pull.requested)
    shown |= {"currentStatus": status_of(latest, store.now), "latestSyncId": latest.id}
    if shown["currentStatus"] == "Complete":
        good: Pull | None = latest
    else:
        good = next(
            (pull for pull in reversed(store.state.pulls.values()) if _good(store, pull, places, data_type)), None
        )
    if good is not None:
        shown |= {"lastSuccessfulSync": instant(good.ends), "latestSuccessfulSyncId": good.id}
    return shown


def _good(store: Store, pull: Pull, connections: set[str], data_type: str) -> bool:
    ended_well = pull.error is None and store.now >= pull.ends
    return ended_well and pull.data_type == data_type and pull.connection_id in connections


def _read_types() -> frozenset[str]:
    """Return the data types that some platform has."""
    return frozenset(name for platform in PLATFORMS.values() for name in platform.data_types)


HANDLERS: dict[str, Handler] = {
    "POST /companies/{companyId}/data/all": _refresh_all,
    "POST /companies/{companyId}/data/queue/{dataType}": _refresh,
    "POST /companies/{companyId}/data/info": _refresh_info,
    "POST /companies/{companyId}/connections/{connectionId}/data/queue/custom/{customDataIdentifier}": _refresh_custom,
    "GET /companies/{companyId}/data/history": _history,
    "GET /companies/{companyId}/data/history/{datasetId}": _get,
    "GET /companies/{companyId}/dataStatus": _data_status,
    "GET /companies/{companyId}/sync/{datasetId}/validation": _validation,
}
