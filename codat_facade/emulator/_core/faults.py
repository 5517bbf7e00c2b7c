"""Faults that a test orders: failures of the network, of an intermediary or of Codat, when and how often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal, get_args

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Request, Response

#: refused    no connection comes about: the request was never sent
#: reset      the connection breaks before any byte of the response
#: timeout    nothing comes back
#: cut        the connection breaks in the middle of the response
#: truncated  the response is whole for HTTP, and its JSON ends in the middle
#: html       an intermediary responds with a page of its own
#: empty      an intermediary responds with nothing but a status
#: slow       the response arrives byte by byte
#: status     Codat responds with an error, and keeps it for the request's idempotency key, save for a 429
Kind = Literal["refused", "reset", "timeout", "cut", "truncated", "html", "empty", "slow", "status"]

#: The longest duration of a fault in seconds: a day.
MAX_SECONDS = 86_400

#: These break a response, which mostly means that the request was processed.
_BREAK_A_RESPONSE = ("cut", "truncated", "slow")


@dataclass(slots=True)
class Fault:
    """One kind of failure for the requests that match.

    Args:
        kind: The kind of failure.
        method: The method of the requests, or `*`.
        path: The path of the requests, with `*` for any text.
        times: The number of requests that it hits.
        skip: The number of matching requests that it lets through before.
        processed: True if the request takes its effect all the same.
        status: The status of an error or of an intermediary's page.
        retry_after: The `Retry-After` header of an error: seconds, or a date as text.
        seconds: The duration: of the conflict for the request's idempotency key, by the emulator's clock, and of a
            slow response over a real socket.
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
        """True if it hits a request."""
        return fnmatchcase(request.method, self.method.upper()) and fnmatchcase(request.path, self.path)

    def api_error(self) -> ApiError:
        """The error that Codat responds with."""
        text = _RETRY_TEXT.get(self.status, "This status was ordered.")
        return ApiError(self.status, text, retry=self.status in _RETRY_TEXT, headers=self._headers())

    def page(self) -> Response:
        """The response of an intermediary."""
        if self.kind == "empty":
            return Response(self.status, b"", self._headers())
        body = f"<html><head><title>{self.status}</title></head><body><h1>Bad gateway</h1></body></html>".encode()
        return Response(self.status, body, {"Content-Type": "text/html", **self._headers()})

    def damage(self, response: Response) -> Response:
        """A response as it arrives, if it arrives."""
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
    """The faults that are ordered, the first one first."""

    def __init__(self) -> None:
        self._ordered: list[Fault] = []

    def __len__(self) -> int:
        return len(self._ordered)

    def __iter__(self) -> Iterator[Fault]:
        return iter(list(self._ordered))

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
        """Order a fault. Of several that match a request, the one ordered first hits it.

        Args:
            kind: `refused`, `reset`, `timeout`, `cut`, `truncated`, `html`, `empty`, `slow` or `status`.
            method: The method of the requests; `*` for any.
            path: The path of the requests; `*` stands for any text.
            times: The number of requests that it hits.
            skip: The number of matching requests that it lets through before.
            processed: True if the request takes its effect all the same. Default: True for `cut`, `truncated` and
                `slow`, which break a response, False for the others. If False, an intermediary's page is what breaks.
            status: The status of an error (default 500) or of an intermediary's page (default 502).
            retry_after: The `Retry-After` header: seconds, or a date as text.
            seconds: The duration: of the conflict for the request's idempotency key, by the emulator's clock, and of
                a slow response over a real socket.

        Returns:
            The fault.

        Raises:
            ValueError: There is no such kind, or it cannot be processed, or a number makes no sense, or `retry_after`
                cannot stand in a header.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"kind: {kind!r} is not a fault; use one of {', '.join(get_args(Kind))}")
        if processed and kind == "refused":
            raise ValueError("processed: a request that is refused is never processed; use 'reset' instead")
        if times < 1 or skip < 0:
            raise ValueError(f"times, skip: a fault hits at least 1 request and skips at least 0, not {times}, {skip}")
        if not 0 <= seconds <= MAX_SECONDS:
            raise ValueError(f"seconds: a fault takes from 0 to {MAX_SECONDS} seconds, not {seconds}")
        if status is not None and not 200 <= status <= 599:
            raise ValueError(f"status: a response has a status from 200 to 599, not {status}")
        if isinstance(retry_after, str) and not (retry_after.isascii() and retry_after.isprintable()):
            raise ValueError("retry_after: a header is one line of ASCII text; give seconds, or a date as text")
        if processed is None:
            processed = kind in _BREAK_A_RESPONSE
        if status is None:
            status = 500 if kind == "status" else 502
        fault = Fault(kind, method, path, times, skip, processed, status, retry_after, seconds)
        self._ordered.append(fault)
        return fault

    def clear(self) -> None:
        """Cancel all faults."""
        self._ordered.clear()

    def take(self, request: Request) -> Fault | None:
        """The fault that hits a request, which is thereby used up once; None for a request that goes well."""
        for fault in self._ordered:
            if not fault.matches(request):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            if not fault.times:
                self._ordered.remove(fault)
            return fault
        return None
