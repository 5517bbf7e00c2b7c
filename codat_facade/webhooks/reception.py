"""The replies of a webhook endpoint: a decision without I/O, for ASGI and WSGI alike."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from functools import partial
from http import HTTPStatus
from typing import Any

from attrs import field, frozen

from ..errors import CodatError
from ..instrumentation._reports import report_webhook
from .deliveries import InFlightDeliveries, SeenIds
from .dispatcher import Outcome
from .errors import NoMatchingSignatureError
from .event import Event, parse
from .signature import Verifier

_log = logging.getLogger("codat_facade.webhooks")


@frozen
class Reply:
    """An HTTP response: a status, and a line that gives the reason."""

    status: HTTPStatus
    text: str = ""

    @property
    def body(self) -> bytes:
        """The line, as it is sent."""
        return self.text.encode(errors="replace")

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers that go with it."""
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(self.body)))]
        if self.status is HTTPStatus.NO_CONTENT:
            headers = []
        if self.status is HTTPStatus.METHOD_NOT_ALLOWED:
            headers.append(("Allow", "POST"))
        return headers


TAKEN = Reply(HTTPStatus.NO_CONTENT)
TOO_SLOW = Reply(HTTPStatus.SERVICE_UNAVAILABLE, "this takes too long: send it again")

_BY_OUTCOME = {
    Outcome.DONE: TAKEN,
    Outcome.TRY_AGAIN: Reply(HTTPStatus.SERVICE_UNAVAILABLE, "not now: send it again"),
    Outcome.FAILED: Reply(HTTPStatus.INTERNAL_SERVER_ERROR, "it could not be handled: send it again"),
}
_UNDER_WAY = Reply(HTTPStatus.SERVICE_UNAVAILABLE, "it is being handled already: send it again")
_NOT_POST = Reply(HTTPStatus.METHOD_NOT_ALLOWED, "webhooks are POSTed")
_NO_LENGTH = Reply(HTTPStatus.LENGTH_REQUIRED, "the request does not say how long its body is")
BROKEN_OFF = Reply(HTTPStatus.BAD_REQUEST, "the body ended before it was whole")
_BAD_LENGTH = Reply(HTTPStatus.BAD_REQUEST, "Content-Length is no number")


@frozen
class Dispatch:
    """The step of giving an event to its handlers."""

    event: Event[Any]


Step = Dispatch | Callable[[], object]
"""Work to be done before the reply is known: dispatch an event, or call something that may block."""

ReplyWorkflow = Generator[Step, Any, Reply]
"""Steps to a response: each is sent the result of the step before."""


@frozen
class WebhookReceiver:
    """Receives requests and decides the response.

    Attributes:
        verifier: Tells which requests are Codat's.
        seen: Remembers the deliveries that are done.
        max_body_bytes: The largest body that is read.
        timeout: Seconds until an asynchronous endpoint responds, finished or not; its handlers go on.
    """

    verifier: Verifier
    seen: SeenIds
    max_body_bytes: int
    timeout: float
    _under_way: InFlightDeliveries = field(factory=InFlightDeliveries, init=False, repr=False)

    def refuse(self, method: str, length: str | None, *, needs_length: bool = False) -> Reply | None:
        """Check a request before its body is read; returns the response where it need not be.

        Args:
            method: The HTTP method.
            length: What the header `Content-Length` says; None or empty where it is not there.
            needs_length: Whether the body cannot be read without.
        """
        if method != "POST":
            return _NOT_POST
        if not length:
            return _NO_LENGTH if needs_length else None
        if not (length.isascii() and length.isdecimal()):
            return _BAD_LENGTH
        significant = length.lstrip("0")
        # Python reads no more than some thousand digits.
        is_small = len(significant) <= len(str(self.max_body_bytes))
        return self.refuse_size(int(significant or "0")) if is_small else self._too_large()

    def refuse_size(self, size: int) -> Reply | None:
        """Check how large a body is, or has become; returns the response where it is too large."""
        return None if size <= self.max_body_bytes else self._too_large()

    def _too_large(self) -> Reply:
        return Reply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the body is larger than {self.max_body_bytes} bytes")

    def failed(self, error: BaseException) -> Reply:
        """Answer where something went wrong that is nothing of the request's, such as a store that is down.

        Args:
            error: That, which is logged; a cancelled handler has failed.
        """
        _log.error("a webhook could not be handled", exc_info=error)
        return _BY_OUTCOME[Outcome.FAILED]

    def receive(self, body: bytes, headers: Mapping[str, str]) -> ReplyWorkflow:
        """Take a request with its body.

        Args:
            body: The body as it came.
            headers: All headers, whatever their case.

        Returns:
            The steps to the response; to be closed if they are not completed.
        """
        try:
            delivery = self.verifier.verify(body, headers)
            event = parse(body)
        except CodatError as error:
            _log.warning("a webhook was refused: %s", error)
            is_forged = isinstance(error, NoMatchingSignatureError)
            reply = Reply(HTTPStatus.UNAUTHORIZED if is_forged else HTTPStatus.BAD_REQUEST, str(error))
            report_webhook(None, reply.status)
            return reply
        reply = yield from self._handle(delivery, event)
        report_webhook(event.event_type, reply.status)
        return reply

    def _handle(self, delivery: str, event: Event[Any]) -> ReplyWorkflow:
        with self._under_way.claim(delivery) as is_ours:
            if not is_ours:
                return _UNDER_WAY
            if (yield partial(self.seen.has, delivery)):
                return TAKEN
            outcome: Outcome = yield Dispatch(event)
            if outcome is Outcome.DONE:
                yield partial(self.seen.add, delivery)
            return _BY_OUTCOME[outcome]
