"""One call on its way: what both drivers of the transport ask, and neither decides."""

from __future__ import annotations

import logging
import math
import random
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from codat_runtime import IDEMPOTENCY_KEY, UNDECODABLE

from .. import errors
from .._base.clock import Clock, SystemClock, readings
from . import error_factory as refusal
from .interruption import raised_by_signal
from .network import StepTimeout
from .rate_limit_headers import read_retry_after
from .retry import FailureKind, RetryState
from .throttle import Throttle

if TYPE_CHECKING:
    from codat_runtime.http import httpx

_log = logging.getLogger("codat_facade")

_COMPANY = re.compile(rb"/companies/([^/?]+)")
_MIN_TIME = 0.001

CLOSED = "this Client is closed: make a new one, or use it inside its `with` block"

BEGUN = "codat_body_begun"
"""Stands among the extensions of a write whose body has begun to be sent, its headers before it."""

REQUEST_OPTIONS_KEY = "codat"
"""Where a request carries its `RequestOptions`, among its extensions."""


@define(kw_only=True)
class RequestOptions:
    """What one request wants otherwise than its client.

    Attributes:
        retry: Whether it may be sent again.
        deadline: When it must be over, on the client's clock; None for the client's `total_timeout`.
        attempts: Those that were made, once it was sent; a response that cannot be read has it sent again.
    """

    retry: bool = True
    deadline: float | None = None
    attempts: RetryState | None = field(default=None, init=False)


def _ignore(_: Mapping[str, str]) -> None:
    pass


@frozen(kw_only=True)
class RequestPolicy:
    """How a client sends.

    Attributes:
        origin: Scheme, host and port of the only place that the key is sent to.
        max_retries: How many attempts may follow the first.
        total_timeout: Seconds that a call may take with all its attempts and pauses.
        max_answer_bytes: The largest answer that is read into memory.
        clock: How it waits.
        limiter: What slows it down; None for nothing.
        observe: Told the headers of each answer.
        hide: Strikes the API key out of a text.
        jitter: Gives a number from 0 to 1.
    """

    origin: tuple[str, str, int | None]
    max_retries: int = 3
    total_timeout: float = math.inf
    max_answer_bytes: int = 100 * 2**20
    clock: Clock = field(factory=SystemClock)
    limiter: Throttle | None = None
    observe: Callable[[Mapping[str, str]], None] = _ignore
    hide: Callable[[str], str] = str
    jitter: Callable[[], float] = random.random


class BodyFailed(Exception):
    """The body of a request cannot be sent to its end.

    Attributes:
        of_file: What the caller's file raised, if it did.
    """

    def __init__(self, reason: str, of_file: Exception | None = None) -> None:
        super().__init__(reason)
        self.of_file = of_file


@frozen
class FailedAttempt:
    """An attempt that brought no answer; the error is ours, or one from outside that passes as it is."""

    error: Exception
    fault: FailureKind


class RequestState:
    """One call: its time, its attempts, and what becomes of each."""

    def __init__(self, policy: RequestPolicy, request: httpx.Request) -> None:
        """Begin.

        Raises:
            ConfigurationError: The request goes to another host than the client's.
        """
        url = request.url
        if (url.scheme, url.host, url.port) != policy.origin:
            raise errors.ConfigurationError(
                f"the request goes to {url.host}, but the API key may only be sent to {policy.origin[1]}: "
                "make another Client for another base_url"
            )
        options: RequestOptions = request.extensions.get(REQUEST_OPTIONS_KEY) or RequestOptions()
        company = _COMPANY.search(url.raw_path)
        self.company: str | None = company[1].decode() if company else None
        until = options.deadline
        if options.attempts is not None:
            until = options.attempts.deadline
        self.deadline: float = policy.clock.now() + policy.total_timeout if until is None else until
        # For the low-level functions, which read the answer where no client of this package does.
        request.extensions[UNDECODABLE] = refusal.decode_error
        self._policy = policy
        self._request = request
        self._under_way = False
        self._attempts = 0
        self._timeouts: Mapping[str, float | None] = request.extensions.get("timeout") or {}
        self._retry = options.attempts = options.attempts or RetryState(
            method=request.method,
            has_key=IDEMPOTENCY_KEY in request.headers,
            # A body of unknown length is a stream, which cannot be rewound.
            can_resend="Transfer-Encoding" not in request.headers,
            max_retries=policy.max_retries if options.retry else 0,
            deadline=self.deadline,
            jitter=policy.jitter,
        )

    @property
    def time_left(self) -> float | None:
        """Seconds until the call must be over; None where it may take for ever."""
        return None if math.isinf(self.deadline) else max(_MIN_TIME, self.deadline - self._policy.clock.now())

    def _until_deadline(self) -> float:
        return self.deadline - self._policy.clock.now()

    def begin_attempt(self, *, closed: bool) -> None:
        """Take that a request is about to go out, after whatever it waited for.

        Args:
            closed: Whether the pool of connections is.

        Raises:
            CodatError: It must not go out any more.
        """
        if closed:
            raise self._closed()
        held = self._retry.before_attempt(readings(self._policy.clock))
        if held is FailureKind.HELD_BACK:
            raise self._error(held, "the time of the call was over", errors.TimeoutError)
        if held is not None:
            reason = "its idempotency key was first sent too long ago, and Codat may have forgotten it"
            raise self._error(held, reason, errors.TimeoutError)
        self._attempts += 1
        self._under_way = True
        self.bound_timeouts()

    def bound_timeouts(self) -> None:
        """See to it that no step of the next attempt outlasts the call."""
        left = self.time_left
        if left is not None:
            self._request.extensions["timeout"] = {
                step: StepTimeout(left if limit is None else min(limit, left), self._until_deadline)
                for step, limit in self._timeouts.items()
            }

    def check_size(self, size: int) -> None:
        """Hold an answer that is being read against the limits.

        Args:
            size: Its bytes so far, or as many as it announces.

        Raises:
            AnswerTooLargeError: They are too many.
            TimeoutError: The call takes too long.
        """
        if size > self._policy.max_answer_bytes:
            refusal.mark_response_lost(self._request)
            raise errors.AnswerTooLargeError(
                f"the answer is larger than {self._policy.max_answer_bytes:,} bytes: download it to a file, "
                "or raise max_answer_bytes of the Client",
                **refusal.request_details(self._request),
            )
        self.check_time()

    def check_time(self) -> None:
        """Hold an answer that is being read against the deadline.

        Raises:
            TimeoutError: The call takes too long.
        """
        if self._policy.clock.now() > self.deadline:
            refusal.mark_response_lost(self._request)
            raise self._error(FailureKind.ANSWER_LOST, "the answer was still coming in", errors.TimeoutError)

    def failure(self, fault: FailureKind, reason: str, *, timed_out: bool) -> FailedAttempt:
        """Describe an attempt that brought no answer; the error tells of earlier attempts too."""
        if fault is FailureKind.ANSWER_LOST:
            refusal.mark_response_lost(self._request)
        kind = errors.TimeoutError if timed_out else errors.NetworkError
        told = reason or ("no answer in time" if timed_out else "the connection failed")
        return FailedAttempt(self._error(fault, told, kind), fault)

    def note_refusal(self) -> None:
        """Take that this side refused what was being sent: some of it may have gone out before."""
        if BEGUN in self._request.extensions:
            refusal.mark_response_lost(self._request)

    def unforeseen(self, error: Exception) -> FailedAttempt:
        """Describe an attempt that failed in a way that no rule names; whatever it was, it may have been sent."""
        limit = raised_by_signal(error)
        if isinstance(limit, Exception):
            return FailedAttempt(limit, FailureKind.BROKEN_OFF)
        if self._under_way:
            refusal.mark_response_lost(self._request)
        # What a library says may quote a header, and its traceback holds one; the caller's own file knows of none.
        reason = str(error) if isinstance(error, BodyFailed) else f"{type(error).__name__} below the client"
        failure = self._error(FailureKind.BROKEN_OFF, reason, errors.CodatError)
        if isinstance(error, BodyFailed):
            failure.__cause__ = error.of_file
        return FailedAttempt(failure, FailureKind.BROKEN_OFF)

    def escaping(self, error: BaseException) -> BaseException:
        """Decide what leaves a call in place of an exception: an error of this package, or what came from outside.

        Args:
            error: Any exception; one from outside is told which write it broke off.
        """
        if isinstance(error, errors.CodatError):
            return error
        if isinstance(error, Exception):
            error = self.unforeseen(error).error
        if not isinstance(error, errors.CodatError) and (self._under_way or refusal.is_open(self._request)):
            refusal.mark_write_interrupted(error, self._request)
        return error

    def _closed(self) -> errors.CodatError:
        if self._attempts == 0:
            return errors.ConfigurationError(CLOSED, **refusal.request_details(self._request))
        return self._error(FailureKind.HELD_BACK, "this Client was closed meanwhile", errors.NetworkError)

    def _error(self, fault: FailureKind, reason: str, kind: type[errors.CodatError]) -> errors.CodatError:
        return kind(f"{fault.value}: {self._policy.hide(reason)}", **refusal.request_details(self._request))

    def misuse(self, reason: str) -> FailedAttempt:
        """Describe an attempt that was not sent, for the caller would have to make it in another way."""
        error = errors.ConfigurationError(f"not sent: {reason}", **refusal.request_details(self._request))
        return FailedAttempt(error, FailureKind.HELD_BACK)

    def next_delay(self, outcome: httpx.Response | FailedAttempt) -> float | None:
        """Decide what becomes of an attempt.

        Returns:
            Seconds to wait before the next attempt; None where this outcome is the caller's.
        """
        moment = readings(self._policy.clock)
        if isinstance(outcome, FailedAttempt):
            # What something from outside broke off stays under way: nobody waited for its answer.
            self._under_way = self._under_way and not isinstance(outcome.error, errors.CodatError)
            pause, shown = self._retry.delay_after_failure(outcome.fault, moment), outcome.fault.value
        else:
            self._policy.observe(outcome.headers)
            if outcome.is_success:
                return None
            self._under_way = False
            pause = self._retry.delay_after_response(outcome.status_code, read_retry_after(outcome.headers), moment)
            shown = str(outcome.status_code)
        if pause is not None:
            _log.info(
                "%s %s: %s; attempt %d of %d in %.1f s",
                self._request.method,
                self._request.url.path,
                shown,
                self._retry.retries + 1,
                self._policy.max_retries + 1,
                pause,
            )
        return pause
