"""From a request to its answer: the way that every request takes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from hmac import compare_digest
from threading import RLock
from typing import Any

import msgspec

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.faults import Fault, Faults
from codat_facade.emulator._core.messages import JSON, Request, Response, read_json
from codat_facade.emulator._data.field_policy import apply_field_policy
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import bank_statement_uploads, connections, pushes, reads, reports
from codat_facade.emulator._handlers.registry import handler_for
from codat_facade.emulator._requests.bodies import read_body
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.parameters import read_parameters
from codat_facade.emulator._server import idempotency
from codat_facade.emulator._server.limits import EmulatedLimits
from codat_facade.emulator._spec.documents import DocumentedOperation
from codat_facade.emulator._spec.routing import find


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A request that the emulator received, and how it answered.

    Args:
        method: in capitals.
        path: percent-encoded, without the query string.
        query: the query parameters, decoded; of one that was sent twice, the last.
        headers: values by lower-case name, without the key.
        body: the bytes of the body.
        status: of the answer; None if the client got none.
        fault: the kind of the fault that hit it; None if all went well.
    """

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    status: int | None
    fault: str | None

    @property
    def json(self) -> Any:
        """The body, read as JSON; None where there was none, or something else."""
        try:
            return read_json(self.body) if self.body else None
        except msgspec.DecodeError:
            return None


class App:
    """Answers requests, one at a time.

    Args:
        world: that the requests act on.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.limits = EmulatedLimits(store)
        self.faults = Faults()
        self.requests: list[ReceivedRequest] = []
        self.lock = RLock()
        self._authorization = "Basic " + b64encode(store.settings.api_key.encode()).decode()

    @contextmanager
    def answering(self, request: Request) -> Generator[None]:
        """Count a request among those that are answered at the same time, while the block runs."""
        with self.lock:
            slot = self.limits.answering(request)
            slot.__enter__()
        try:
            yield
        finally:
            with self.lock:
                slot.__exit__(None, None, None)

    def handle(self, request: Request) -> Response:
        """Answer a request; a fault that was ordered for it shows in the answer's `broken`."""
        with self.lock:
            self.settle()
            fault = self.faults.take(request)
            response = self._respond(request, fault)
            headers = {name: value for name, value in request.headers.items() if name != "authorization"}
            arrived = response.broken in (None, "slow")
            self.requests.append(
                ReceivedRequest(
                    method=request.method,
                    path=request.path,
                    query=dict(request.query),
                    headers=headers,
                    body=request.body,
                    status=response.status if arrived else None,
                    fault=fault.kind if fault else None,
                )
            )
            return response

    def settle(self) -> None:
        """Let everything take place that is due by now."""
        pushes.settle(self.store)
        bank_statement_uploads.settle(self.store)
        reads.settle(self.store)
        reports.settle(self.store)

    def _respond(self, request: Request, fault: Fault | None) -> Response:
        if fault is None:
            return self._answer(request, None)
        reached = fault.processed or fault.kind == "status"
        return fault.damage(self._answer(request, fault) if reached else fault.page())

    def _answer(self, request: Request, fault: Fault | None) -> Response:
        """The answer that Codat gives, whatever becomes of it on its way."""
        try:
            page = connections.open_link(self.store, request) if request.method == "GET" else None
            if page is not None:
                return page
            self._authenticate(request)
            self.limits.check(request)
            if fault is not None and fault.kind == "status" and fault.status == 429:
                raise fault.api_error()
            response = idempotency.replay(self.store, request) or self._first_answer(request, fault)
        except ApiError as api_error:
            response = api_error.to_response(self.store.new_id())
        response.headers.update(self.limits.headers())
        return response

    def _first_answer(self, request: Request, fault: Fault | None) -> Response:
        try:
            if fault is not None and fault.kind == "status" and not fault.processed:
                raise fault.api_error()
            response = self._perform(request)
            if fault is not None and fault.kind == "status":
                raise fault.api_error()
        except ApiError as api_error:
            response = api_error.to_response(self.store.new_id())
        idempotency.remember(self.store, request, response, fault.seconds if fault else 0.0)
        return response

    def _authenticate(self, request: Request) -> None:
        given = request.headers.get("authorization", "")
        if not compare_digest(given.encode(), self._authorization.encode()):
            message = "is missing; send" if not given else "holds another key than the emulator's, or no key; send"
            raise ApiError(401, f"Authorization: the header {message} `Basic` and the key in base64.")

    def _perform(self, request: Request) -> Response:
        operation, path = find(request.method, request.path)
        values = read_parameters(operation, request, path)
        body = read_body(operation, request)
        call = RoutedRequest(self.store, operation, path, values, body, request)
        if "companyId" in path:
            call.company  # noqa: B018 - an unknown company is a 404
        if "connectionId" in path:
            call.connection  # noqa: B018 - an unknown connection is a 404
        return self._dressed(operation, handler_for(operation)(call), call)

    def _dressed(self, operation: DocumentedOperation, response: Response, call: RoutedRequest) -> Response:
        settings = self.store.settings
        plain = settings.optional_fields == "typical" and not settings.unknown_fields
        if plain or operation.shape is None or response.headers.get("Content-Type") != JSON:
            return response
        dressed = apply_field_policy(operation.shape, response.json, settings, call.context("dress"))
        return Response.of(dressed, response.status)
