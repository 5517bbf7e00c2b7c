"""State of one request over its attempts: the decisions of both clients, without I/O."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from codat_runtime import IDEMPOTENCY_KEY, UNDECODABLE

from .. import errors
from .._base.clock import Clock, SystemClock, readings
from ..instrumentation import WaitReason
from ..instrumentation._hooks import is_watched
from . import error_factory
from .error_factory import FailedAttempt
from .limiter import LimitedTwice, Unlimited
from .network import StepTimeout
from .observation import CallObservation
from .rate_limit_headers import read_retry_after
from .request_context import RequestContext
from .retry import FailureKind, RetryState
from .throttle import Throttle

if TYPE_CHECKING:
    from codat_runtime.http import httpx

_COMPANY = re.compile(rb"/companies/([^/?]+)")
_MIN_TIME = 0.001


def _before(clock: Clock, age: float) -> tuple[float, ...]:
    return tuple(reading - age for reading in readings(clock))


def _ignore(_: Mapping[str, str]) -> None:
    pass


@frozen(kw_only=True)
class RequestPolicy:
    """Rules that all requests of a client keep to.

    Attributes:
        origin: Scheme, host and port of the only server that the key is sent to.
        max_retries: How many attempts may follow the first.
        total_timeout: Seconds that a call may take with all its attempts and delays.
        max_response_bytes: The largest response that is read into memory.
        clock: Returns the time and waits.
        limiter: Holds requests back.
        observe: Takes the headers of each response.
        hide: Removes the API key from a text.
        jitter: Gives a number from 0 to 1.
    """

    origin: tuple[str, str, int | None]
    max_retries: int = 3
    total_timeout: float = math.inf
    max_response_bytes: int = 100 * 2**20
    clock: Clock = field(factory=SystemClock)
    limiter: Throttle | LimitedTwice | Unlimited = field(factory=Unlimited)
    observe: Callable[[Mapping[str, str]], None] = _ignore
    hide: Callable[[str], str] = str
    jitter: Callable[[], float] = random.random


class RequestState:
    """One request: its time, its attempts, and what becomes of each."""

    def __init__(self, policy: RequestPolicy, request: httpx.Request) -> None:
        """Begin.

        Raises:
            ConfigurationError: The request goes to another host than the client's.
        """
        url = request.url
        context = RequestContext.of(request)
        if context.url is not url and (url.scheme, url.host, url.port) != policy.origin:
            raise error_factory.wrong_host(url, policy.origin[1])
        company = _COMPANY.search(url.raw_path)
        self.company: str | None = company[1].decode() if company else None
        until = context.deadline
        # A response that a `Client` could not read goes on with its attempts; any other request begins anew.
        attempts = context.attempts if context.has_reader else None
        if attempts is not None:
            until = attempts.deadline
        self.deadline: float = policy.clock.now() + policy.total_timeout if until is None else until
        # For the low-level functions, which read the response where no client of this package does.
        request.extensions[UNDECODABLE] = error_factory.decode_error
        self.context = context
        self._policy = policy
        self._request = request
        self._under_way = False
        self._attempts = 0
        self._max_retries = policy.max_retries if context.max_retries is None else context.max_retries
        self._timeouts: Mapping[str, float | None] = request.extensions.get("timeout") or {}
        if attempts is None:
            if is_watched():
                context.observation = CallObservation(request, context.route, self.company, policy.clock, policy.hide)
            attempts = context.attempts = RetryState(
                method=request.method,
                has_key=IDEMPOTENCY_KEY in request.headers,
                # A body of unknown length is a stream, which cannot be rewound.
                can_resend="Transfer-Encoding" not in request.headers,
                max_retries=self._max_retries if context.retry else 0,
                deadline=self.deadline,
                jitter=policy.jitter,
                first_sent=_before(policy.clock, context.key_age) if context.key_age else None,
            )
        self._retry = attempts
        self._observation = context.observation

    @property
    def time_left(self) -> float | None:
        """Seconds until the call must be over; None where it may take for ever."""
        return None if math.isinf(self.deadline) else max(_MIN_TIME, self.deadline - self._policy.clock.now())

    def _until_deadline(self) -> float:
        return self.deadline - self._policy.clock.now()

    def waited(self, reason: WaitReason, seconds: float) -> None:
        """Report a wait for the client's own limits."""
        if self._observation is not None:
            self._observation.waited(reason, seconds, self._max_retries + 1)

    def begin_attempt(self, *, closed: bool) -> None:
        """Note that a request is about to be sent, after whatever it waited for.

        Args:
            closed: Whether the pool of connections is closed.

        Raises:
            CodatError: It must not be sent any more.
        """
        if closed:
            raise error_factory.client_closed(self._request, self._policy.hide, is_first=self._attempts == 0)
        held = self._retry.before_attempt(readings(self._policy.clock))
        if held is FailureKind.HELD_BACK:
            raise self._not_sent(held, "the time of the call was over")
        if held is not None:
            raise self._not_sent(held, error_factory.KEY_TOO_OLD)
        self._attempts += 1
        self._under_way = True
        self.bound_timeouts()
        if self._observation is not None:
            self._observation.attempt_began()

    def _not_sent(self, fault: FailureKind, reason: str) -> errors.CodatError:
        return error_factory.not_sent(fault, reason, self._request, self._policy.hide, errors.TimeoutError)

    def bound_timeouts(self) -> None:
        """Ensure that no step of the next attempt outlasts the call."""
        left = self.time_left
        if left is not None:
            # Mostly all steps have one limit.
            bounded = {
                limit: StepTimeout(left if limit is None else min(limit, left), self._until_deadline)
                for limit in set(self._timeouts.values())
            }
            self._request.extensions["timeout"] = {step: bounded[limit] for step, limit in self._timeouts.items()}

    def check_size(self, size: int) -> None:
        """Hold a response that is being read against the limits.

        Args:
            size: Its bytes so far, or as many as it announces.

        Raises:
            ResponseTooLargeError: They are too many.
            TimeoutError: The call takes too long.
        """
        if size > self._policy.max_response_bytes:
            raise error_factory.response_too_large(self._request, self._policy.max_response_bytes)
        self.check_time()

    def check_time(self) -> None:
        """Hold a response that is being read against the deadline.

        Raises:
            TimeoutError: The call takes too long.
        """
        if self._policy.clock.now() > self.deadline:
            raise error_factory.response_too_late(self._request, self._policy.hide)

    def failure(self, error: Exception) -> FailedAttempt:
        """Make the error for an attempt that ended with an exception; it tells of earlier attempts too."""
        return error_factory.failed_attempt(error, self._request, self._policy.hide, was_sent=self._under_way)

    def escaping(self, error: BaseException) -> BaseException:
        """Decide what leaves a call in place of an exception: an error of this package, or what came from outside."""
        escaped = error_factory.escaping_error(error, self._request, self._policy.hide, was_sent=self._under_way)
        if self._observation is not None:
            self._observation.failed(escaped)
        return escaped

    def stream_failure(self, error: Exception, response: httpx.Response) -> Exception:
        """Make the error for a body that broke off while the caller read it."""
        failure = error_factory.stream_failure(error, response, self._policy.hide)
        if self._observation is not None:
            self._observation.failed(failure)
        return failure

    def stream_interrupted(self, error: BaseException) -> None:
        """Note what came from outside while the caller read a body; one that is not read on has no error."""
        if self._observation is not None and not isinstance(error, GeneratorExit):
            self._observation.failed(error)

    def stream_closed(self, response: httpx.Response) -> None:
        """Note that the caller is done with the body of a response."""
        if self._observation is not None:
            self._observation.succeeded(response)

    def returned(self, response: httpx.Response) -> None:
        """Note that a response goes to the caller, who reads it unless the context says otherwise."""
        if self._observation is not None and not self.context.has_reader:
            self._observation.succeeded(response)

    def next_delay(self, outcome: httpx.Response | FailedAttempt) -> float | None:
        """Decide what becomes of an attempt.

        Returns:
            Seconds to wait before the next attempt; None where this outcome is the caller's.
        """
        if isinstance(outcome, FailedAttempt):
            # A write that was interrupted from outside may still be carried out: its response was not awaited.
            self._under_way = self._under_way and not isinstance(outcome.error, errors.CodatError)
            delay = self._retry.delay_after_failure(outcome.fault, readings(self._policy.clock))
            status, shown = None, outcome.fault.value
        else:
            self._policy.observe(outcome.headers)
            if outcome.is_success:
                if self._observation is not None:
                    self._observation.attempt_ended(outcome, None)
                return None
            self._under_way = False
            status, shown = outcome, str(outcome.status_code)
            retry_after = read_retry_after(outcome.headers)
            delay = self._retry.delay_after_response(outcome.status_code, retry_after, readings(self._policy.clock))
        if self._observation is not None:
            self._observation.attempt_ended(status, shown)
            if delay is not None:
                self._observation.waits_for_retry(shown, delay, self._retry.retries + 1, self._max_retries + 1)
        return delay
