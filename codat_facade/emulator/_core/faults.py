"""Faults that a test orders: what goes wrong on the network, in a proxy or at Codat, when and how often."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal, get_args

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Request, Response

#: refused    no connection comes about: the request was never sent
#: reset      the connection breaks before any byte of the answer
#: timeout    nothing comes back
#: cut        the connection breaks in the middle of the answer
#: truncated  the answer is whole for HTTP, and its JSON ends in the middle
#: html       a proxy answers with a page of its own
#: empty      a proxy answers with nothing but a status
#: slow       the answer comes byte by byte
#: status     Codat answers with an error, and keeps it for the request's idempotency key, save for a 429
Kind = Literal["refused", "reset", "timeout", "cut", "truncated", "html", "empty", "slow", "status"]

#: These break an answer, which mostly means that the request was processed.
_BREAK_AN_ANSWER = ("cut", "truncated", "slow")


@dataclass(slots=True)
class Fault:
    """One kind of trouble for the requests that match.

    Args:
        kind: what goes wrong.
        method: of the requests, or `*`.
        path: of the requests, with `*` for any text.
        times: how many requests it hits.
        skip: how many requests it lets through before.
        processed: whether the request takes its effect all the same.
        status: of an error or of a proxy's page.
        retry_after: the `Retry-After` header of an error: seconds, or a date as text.
        seconds: how long it takes: so long the request's idempotency key is a conflict, by the emulator's clock,
            and so long a slow answer takes over a real socket.
    """

    kind: Kind
    method: str = "*"
    path: str = "*"
    times: int = 1
    skip: int = 0
    processed: bool = False
    status: int = 500
    retry_after: float | str | None = None
    seconds: float = 0.0

    def matches(self, request: Request) -> bool:
        """Whether a request is of those that it hits."""
        return fnmatchcase(request.method, self.method.upper()) and fnmatchcase(request.path, self.path)

    def api_error(self) -> ApiError:
        """The error that Codat answers with."""
        text = _RETRY_TEXT.get(self.status, "The emulator was told to answer with this status.")
        return ApiError(self.status, text, retry=self.status in _RETRY_TEXT, headers=self._headers())

    def page(self) -> Response:
        """What a proxy answers."""
        if self.kind == "empty":
            return Response(self.status, b"", self._headers())
        body = f"<html><head><title>{self.status}</title></head><body><h1>Bad gateway</h1></body></html>".encode()
        return Response(self.status, body, {"Content-Type": "text/html", **self._headers()})

    def damage(self, response: Response) -> Response:
        """An answer as it arrives, if it arrives."""
        if self.kind == "truncated":
            return Response(response.status, response.body[: len(response.body) // 2], response.headers)
        if self.kind in ("html", "empty"):
            return self.page()
        if self.kind == "status":
            return response
        return Response(response.status, response.body, response.headers, self.kind, self.seconds)

    def _headers(self) -> dict[str, str]:
        return {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}


_RETRY_TEXT = {
    408: "The request took too long to arrive.",
    409: "Something like this is running already.",
    429: "Too many requests.",
    500: "Something went wrong.",
    502: "The service did not answer.",
    503: "The service is down for a moment.",
    504: "The service did not answer in time.",
}


class Faults:
    """The trouble that lies ahead, in the order in which it was ordered."""

    def __init__(self) -> None:
        self._ahead: list[Fault] = []

    def __len__(self) -> int:
        return len(self._ahead)

    def add(
        self,
        kind: Kind,
        *,
        method: str = "*",
        path: str = "*",
        times: int = 1,
        skip: int = 0,
        processed: bool | None = None,
        status: int | None = None,
        retry_after: float | str | None = None,
        seconds: float = 0.0,
    ) -> Fault:
        """Order trouble. Of several faults that match a request, the one ordered first hits it.

        Args:
            kind: `refused`, `reset`, `timeout`, `cut`, `truncated`, `html`, `empty`, `slow` or `status`.
            method: of the requests; `*` for any.
            path: of the requests; `*` stands for any text.
            times: how many requests it hits.
            skip: how many matching requests it lets through before.
            processed: whether the request takes its effect all the same. Default: yes for `cut`, `truncated` and
                `slow`, which break an answer, no for the others. Without it, a proxy's page is what breaks.
            status: of an error (default 500) or of a proxy's answer (default 502).
            retry_after: the `Retry-After` header: seconds, or a date as text.
            seconds: how long it takes: so long the request's idempotency key is a conflict, by the emulator's
                clock, and so long a slow answer takes over a real socket.

        Returns:
            The fault.

        Raises:
            ValueError: there is no such kind, or it cannot be processed, or a number makes no sense.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"kind: {kind!r} is not a fault; use one of {', '.join(get_args(Kind))}")
        if processed and kind == "refused":
            raise ValueError("processed: a request that is refused is never processed; use 'reset' instead")
        if times < 1 or skip < 0:
            raise ValueError(f"times, skip: a fault hits at least 1 request and skips at least 0, not {times}, {skip}")
        if processed is None:
            processed = kind in _BREAK_AN_ANSWER
        if status is None:
            status = 500 if kind == "status" else 502
        fault = Fault(kind, method, path, times, skip, processed, status, retry_after, seconds)
        self._ahead.append(fault)
        return fault

    def clear(self) -> None:
        """Call off what lies ahead."""
        self._ahead.clear()

    def take(self, request: Request) -> Fault | None:
        """The fault that hits a request, which is thereby used up once; None for a request that goes well."""
        for fault in self._ahead:
            if not fault.matches(request):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            if not fault.times:
                self._ahead.remove(fault)
            return fault
        return None
