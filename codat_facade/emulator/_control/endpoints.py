"""The endpoints below `/_emulator/`, which control a running emulator from tests in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from codat_facade.emulator._control import views
from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.errors import ApiError, UnknownIdError
from codat_facade.emulator._core.messages import JSON, Object, Request, Response, read_json
from codat_facade.emulator._requests.bodies import read_body
from codat_facade.emulator._requests.parameters import read_parameters
from codat_facade.emulator._server.app import App
from codat_facade.emulator._server.body_limit import body_limit
from codat_facade.emulator._server.browsers import require_loopback, require_same_origin
from codat_facade.emulator._server.middleware import HandledRequest, Next
from codat_facade.emulator._setup import EmulatorSetup
from codat_facade.emulator._spec.documents import DocumentedOperation, operations_in
from codat_facade.emulator._spec.routing import Router

PREFIX = "/_emulator"

_PAGE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:"
    ),
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True, slots=True)
class ControlCall:
    """A request to a control endpoint that is what the document asks for.

    Args:
        emulator: The emulator that it controls.
        app: The app of the emulator.
        path: The path parameters, decoded.
        query: The query parameters by name.
        body: The object that was sent; an empty one where none was.
        request: The request as it was received.
    """

    emulator: EmulatorSetup
    app: App
    path: dict[str, str]
    query: dict[str, Any]
    body: Object
    request: Request

    def options(self, **names: str) -> dict[str, Any]:
        """Keyword arguments from the properties that were sent: the argument's name, and the property's."""
        return {argument: self.body[name] for argument, name in names.items() if name in self.body}


class ControlEndpoints:
    """Middleware that answers below `/_emulator/`, without an API key, and passes on everything else.

    Args:
        emulator: The emulator that is controlled.
        app: The app of the emulator.
    """

    def __init__(self, emulator: EmulatorSetup, app: App) -> None:
        self._emulator = emulator
        self._app = app

    def __call__(self, context: HandledRequest, next_step: Next) -> Response:
        if not _is_control(context.request.path):
            return next_step(context)
        response = body_limit(context, self._answer)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    def _answer(self, context: HandledRequest) -> Response:
        request = context.request
        require_loopback(request)
        if request.method == "GET":
            if request.path == PREFIX:
                return Response(308, headers={"Location": f"{PREFIX}/"})
            if request.path == f"{PREFIX}/":
                return Response(200, _resource("page.html"), dict(_PAGE_HEADERS))
            if request.path == f"{PREFIX}/openapi.json":
                return Response(200, _resource("openapi.json"), {"Content-Type": JSON})
        else:
            require_same_origin(request)
        operation, path = _router().find(request.method, request.path)
        query = read_parameters(operation, request, path)
        body: Object = read_body(operation, request) or {}
        call = ControlCall(self._emulator, self._app, path, query, body, request)
        return self._perform(operation, call)

    def _perform(self, operation: DocumentedOperation, call: ControlCall) -> Response:
        status = operation.response.status
        try:
            if operation.name in _UNLOCKED:
                result = _HANDLERS[operation.name](call)
            else:
                with self._app.lock:
                    self._app.run_due_jobs()
                    result = _HANDLERS[operation.name](call)
        except ValueError as error:
            raise ApiError(404 if isinstance(error, UnknownIdError) else 400, str(error)) from None
        if isinstance(result, Response):
            return result
        return Response(status) if status == 204 else Response.of(result, status)


def _is_control(path: str) -> bool:
    return path == PREFIX or path.startswith(f"{PREFIX}/")


@cache
def _resource(name: str) -> bytes:
    return files("codat_facade.emulator._control").joinpath(name).read_bytes()


@cache
def _router() -> Router:
    return Router(operations_in(read_json(_resource("openapi.json")), "control"))


def _advance_clock(call: ControlCall) -> object:
    call.emulator.clock.advance(float(call.body["seconds"]))
    return views.clock(call.emulator.clock)


def _set_clock(call: ControlCall) -> object:
    moment = read_instant(call.body["now"])
    if moment is None:
        raise ValueError("now: give an ISO 8601 date and time, such as 2026-01-15T09:00:00Z")
    call.emulator.clock.set(moment)
    return views.clock(call.emulator.clock)


def _add_fault(call: ControlCall) -> object:
    names = ("method", "path", "times", "skip", "processed", "status")
    options = call.options(**{name: name for name in names}, retry_after="retryAfter")
    seconds = float(call.body.get("seconds", 0))
    return views.fault(call.emulator.faults.add(call.body["kind"], seconds=seconds, **options))


def _create_company(call: ControlCall) -> object:
    names = ("name", "id", "tags", "connections", "records")
    return {"id": call.emulator.create_company(**call.options(**{name: name for name in names}))}


def _create_connection(call: ControlCall) -> object:
    options = call.options(platform_key="platformKey", id="id", status="status", records="records")
    return {"id": call.emulator.create_connection(call.path["companyId"], **options)}


def _set_status(call: ControlCall) -> None:
    call.emulator.set_connection_status(*_connection(call), call.body["status"])


def _add_record(call: ControlCall) -> object:
    return {"id": call.emulator.add_record(*_connection(call), call.path["dataType"], call.body)}


def _connection(call: ControlCall) -> tuple[str, str]:
    return call.path["companyId"], call.path["connectionId"]


def _fail_next_push(call: ControlCall) -> None:
    call.emulator.fail_next_push(**call.options(message="message", item="item", data_type="dataType"))


def _fail_next_read(call: ControlCall) -> None:
    call.emulator.fail_next_read(**call.options(message="message", data_type="dataType"))


def _create_consumer(call: ControlCall) -> object:
    options = call.options(url="url", event_types="eventTypes", company_tags="companyTags")
    return {"id": call.emulator.create_webhook_consumer(**options)}


def _send_event(call: ControlCall) -> None:
    payload = call.body.get("payload", {})
    call.emulator.queue_event(call.body["eventType"], call.body.get("companyId"), payload)


def _deliver_events(call: ControlCall) -> object:
    url = call.body.get("url")
    deliveries = call.emulator.deliver_webhooks() if url is None else call.emulator.deliver(url)
    return [views.delivery(delivery) for delivery in deliveries]


def _list_requests(call: ControlCall) -> object:
    limit = call.query.get("limit")
    requests = call.emulator.requests if limit is None else call.emulator.requests[-limit:]
    return [views.received_request(request) for request in requests]


def _restore_state(call: ControlCall) -> None:
    call.emulator.restore_state(call.request.body)


#: Deliveries run outside of the lock: a consumer may call the emulator before it answers.
_UNLOCKED = frozenset({"deliver-events"})

_HANDLERS: Mapping[str, Callable[[ControlCall], object]] = {
    "get-overview": lambda call: views.overview(call.emulator, call.app.store, call.request.origin),
    "get-clock": lambda call: views.clock(call.emulator.clock),
    "set-clock": _set_clock,
    "advance-clock": _advance_clock,
    "list-faults": lambda call: [views.fault(fault) for fault in call.emulator.faults],
    "add-fault": _add_fault,
    "clear-faults": lambda call: call.emulator.faults.clear(),
    "list-companies": lambda call: views.companies(call.app.store, call.request.origin),
    "create-company": _create_company,
    "create-connection": _create_connection,
    "authorise-connection": lambda call: call.emulator.authorise(*_connection(call)),
    "deauthorise-connection": lambda call: call.emulator.deauthorise(*_connection(call)),
    "set-connection-status": _set_status,
    "add-record": _add_record,
    "list-pushes": lambda call: views.pushes(call.app.store),
    "fail-next-push": _fail_next_push,
    "list-reads": lambda call: views.reads(call.app.store),
    "fail-next-read": _fail_next_read,
    "create-webhook-consumer": _create_consumer,
    "list-events": lambda call: views.events(call.app.store),
    "send-event": _send_event,
    "deliver-events": _deliver_events,
    "list-requests": _list_requests,
    "clear-requests": lambda call: call.emulator.requests.clear(),
    "reset": lambda call: call.emulator.reset(),
    "dump-state": lambda call: Response(200, call.emulator.dump_state(), {"Content-Type": JSON}),
    "restore-state": _restore_state,
}
