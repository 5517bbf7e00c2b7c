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

from codat_facade.emulator._core.errors import Refusal
from codat_facade.emulator._core.faults import Fault, Faults
from codat_facade.emulator._core.messages import JSON, Request, Response, read_json
from codat_facade.emulator._data.field_policy import dress
from codat_facade.emulator._data.store import World
from codat_facade.emulator._handlers import connections, pushes, reads, reports
from codat_facade.emulator._handlers.registry import handler_for
from codat_facade.emulator._requests.bodies import read_body
from codat_facade.emulator._requests.call import Call
from codat_facade.emulator._requests.parameters import read_parameters
from codat_facade.emulator._server import idempotency
from codat_facade.emulator._server.limits import Limits
from codat_facade.emulator._spec.documents import Operation
from codat_facade.emulator._spec.routing import find


@dataclass(frozen=True, slots=True)
class Received:
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


class Service:
    """Answers requests, one at a time.

    Args:
        world: that the requests act on.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.limits = Limits(world)
        self.faults = Faults()
        self.requests: list[Received] = []
        self.lock = RLock()
        self._authorization = "Basic " + b64encode(world.settings.api_key.encode()).decode()

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
                Received(
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
        pushes.settle(self.world)
        reads.settle(self.world)
        reports.settle(self.world)

    def _respond(self, request: Request, fault: Fault | None) -> Response:
        if fault is None:
            return self._answer(request, None)
        reached = fault.processed or fault.kind == "status"
        return fault.damage(self._answer(request, fault) if reached else fault.page())

    def _answer(self, request: Request, fault: Fault | None) -> Response:
        """The answer that Codat gives, whatever becomes of it on its way."""
        try:
            page = connections.open_link(self.world, request) if request.method == "GET" else None
            if page is not None:
                return page
            self._authenticate(request)
            self.limits.check(request)
            if fault is not None and fault.kind == "status" and fault.status == 429:
                raise fault.refusal()
            response = idempotency.replay(self.world, request) or self._first_answer(request, fault)
        except Refusal as refusal:
            response = refusal.to_response(self.world.new_id())
        response.headers.update(self.limits.headers())
        return response

    def _first_answer(self, request: Request, fault: Fault | None) -> Response:
        try:
            if fault is not None and fault.kind == "status" and not fault.processed:
                raise fault.refusal()
            response = self._perform(request)
            if fault is not None and fault.kind == "status":
                raise fault.refusal()
        except Refusal as refusal:
            response = refusal.to_response(self.world.new_id())
        idempotency.remember(self.world, request, response, fault.seconds if fault else 0.0)
        return response

    def _authenticate(self, request: Request) -> None:
        given = request.headers.get("authorization", "")
        if not compare_digest(given.encode(), self._authorization.encode()):
            message = "is missing; send" if not given else "holds another key than the emulator's, or no key; send"
            raise Refusal(401, f"Authorization: the header {message} `Basic` and the key in base64.")

    def _perform(self, request: Request) -> Response:
        operation, path = find(request.method, request.path)
        values = read_parameters(operation, request, path)
        body = read_body(operation, request)
        call = Call(self.world, operation, path, values, body, request)
        if "companyId" in path:
            call.company  # noqa: B018 - an unknown company is a 404
        if "connectionId" in path:
            call.connection  # noqa: B018 - an unknown connection is a 404
        return self._dressed(operation, handler_for(operation)(call), call)

    def _dressed(self, operation: Operation, response: Response, call: Call) -> Response:
        settings = self.world.settings
        plain = settings.optional_fields == "typical" and not settings.unknown_fields
        if plain or operation.shape is None or response.headers.get("Content-Type") != JSON:
            return response
        dressed = dress(operation.shape, response.json, settings, call.scene("dress"))
        return Response.of(dressed, response.status)
