"""The requests that were received, for tests to inspect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from codat_facade.emulator._core.messages import Response, read_json
from codat_facade.emulator._server.middleware import HandledRequest, Next


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A request that the emulator received, and how it answered.

    Args:
        method: The method, in capitals.
        path: The path, percent-encoded, without the query string.
        query: The query parameters, decoded; of one that was sent twice, the last.
        headers: Values by lower-case name, without the API key.
        body: The bytes of the body.
        status: The status of the response; None if the client got none.
        fault: The kind of the fault that hit it; None if there was none.
        received_at: The moment on the emulator's clock, in seconds since 1970.
    """

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    status: int | None
    fault: str | None
    received_at: float = 0.0

    @property
    def json(self) -> Any:
        """The body, read as JSON; None where there was none, or something else."""
        try:
            return read_json(self.body) if self.body else None
        except msgspec.DecodeError:
            return None


class RequestLog:
    """Middleware that records each request with the status of its response.

    Args:
        requests: The list to append to.
    """

    def __init__(self, requests: list[ReceivedRequest]) -> None:
        self._requests = requests

    def __call__(self, context: HandledRequest, next_step: Next) -> Response:
        received_at = context.store.now
        response = next_step(context)
        request = context.request
        self._requests.append(
            ReceivedRequest(
                method=request.method,
                path=request.path,
                query=dict(request.query),
                headers={name: value for name, value in request.headers.items() if name != "authorization"},
                body=request.body,
                status=response.status if response.broken in (None, "slow") else None,
                fault=context.fault.kind if context.fault else None,
                received_at=received_at,
            )
        )
        return response
