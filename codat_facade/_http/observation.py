"""Events of one call."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any

from codat_runtime import IDEMPOTENCY_KEY

from .. import errors
from .._base.error_body import ErrorBody
from ..instrumentation import AttemptEnded, CallEnded, CallStarted, Waited, WaitReason
from ..instrumentation._hooks import emit
from .rate_limit_headers import read_remaining

if TYPE_CHECKING:
    from codat_runtime.http import httpx

    from .._base.clock import Clock

_call_ids = count(1)


class CallObservation:
    """Reports on one call, from its start to its end."""

    def __init__(
        self, request: httpx.Request, route: str | None, company: str | None, clock: Clock, redact: Callable[[str], str]
    ) -> None:
        """Report the start.

        Args:
            request: The request, as all attempts send it.
            route: The route template; None where no operation describes the request.
            company: The company that the path names.
            clock: Measures durations.
            redact: Removes the API key from a text.
        """
        self._fields: dict[str, Any] = {
            "call_id": next(_call_ids),
            "method": request.method,
            # As it is sent: unescaped, a path may hold a line break.
            "route": route or request.url.raw_path.partition(b"?")[0].decode(),
            "is_template": route is not None,
            "server_address": request.url.host,
            "server_port": request.url.port,
            "company_id": company,
            "idempotency_key": request.headers.get(IDEMPOTENCY_KEY),
        }
        self._clock = clock
        self._redact = redact
        self._started = clock.now()
        self._attempt_started: float | None = None
        self._attempts = 0
        self._has_ended = False
        emit(CallStarted(**self._fields))

    def attempt_began(self) -> None:
        """Note that a request is being sent."""
        self._attempts += 1
        self._attempt_started = self._clock.now()

    def attempt_ended(self, response: httpx.Response | None, failure: str | None) -> None:
        """Report the end of an attempt; one that was never sent has none."""
        if self._attempt_started is None:
            return
        duration, self._attempt_started = self._clock.now() - self._attempt_started, None
        status = None if response is None else response.status_code
        correlation_id = None
        if response is not None and not response.is_success:
            correlation_id = ErrorBody.from_content(response.content, self._redact).correlation_id
        emit(
            AttemptEnded(
                attempt=self._attempts,
                status_code=status,
                duration=duration,
                correlation_id=correlation_id,
                failure=failure if response is None else None,
                quota_remaining=None if response is None else read_remaining(response.headers),
                **self._fields,
            )
        )

    def waits_for_retry(self, after: str, seconds: float, attempt: int, max_attempts: int) -> None:
        """Report that the next attempt is made later."""
        emit(
            Waited(
                reason="retry",
                seconds=seconds,
                attempt=attempt,
                max_attempts=max_attempts,
                after=after,
                **self._fields,
            )
        )

    def waited(self, reason: WaitReason, seconds: float, max_attempts: int) -> None:
        """Report that an attempt was held back."""
        emit(
            Waited(
                reason=reason,
                seconds=seconds,
                attempt=self._attempts + 1,
                max_attempts=max_attempts,
                after=None,
                **self._fields,
            )
        )

    def succeeded(self, response: httpx.Response) -> None:
        """Report the end of the call, whose response the caller has."""
        self._end(response.status_code, None, None)

    def failed(self, error: BaseException) -> None:
        """Report the end of the call, which raises an exception."""
        if isinstance(error, errors.CodatError):
            self._end(error.status_code, error.correlation_id, type(error).__name__)
        else:
            self._end(None, None, type(error).__name__)

    def _end(self, status: int | None, correlation_id: str | None, error: str | None) -> None:
        if self._has_ended:
            return
        self._has_ended = True
        emit(
            CallEnded(
                status_code=status,
                duration=self._clock.now() - self._started,
                attempts=self._attempts,
                correlation_id=correlation_id,
                error=error,
                **self._fields,
            )
        )
