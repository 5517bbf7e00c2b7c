"""One call on its way: what both drivers of the transport ask, and neither decides."""

from __future__ import annotations

import logging
import math
import random
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from attrs import define, field, frozen
from codat_api.runtime import IDEMPOTENCY_KEY

from . import errors, refusal
from .clock import Clock, SystemClock
from .limiter import Limiter
from .quota import read_retry_after
from .retry import Fault, Retry

if TYPE_CHECKING:
    import httpx

_log = logging.getLogger("codat_facade")

_COMPANY = re.compile(rb"/companies/([^/?]+)")
_LEAST_TIME = 0.001

OPTIONS = "codat"
"""Where a request carries its `Options`, among its extensions."""


@define(kw_only=True)
class Options:
    """What one request wants otherwise than its client.

    Attributes:
        retry: Whether it may be sent again.
        deadline: When it must be over, on the client's clock; None for the client's `total_timeout`.
        attempts: Those that were made, once it was sent; a response that cannot be read has it sent again.
    """

    retry: bool = True
    deadline: float | None = None
    attempts: Retry | None = field(default=None, init=False)


def _ignore(_: Mapping[str, str]) -> None:
    pass


@frozen(kw_only=True)
class Policy:
    """How a client sends.

    Attributes:
        origin: Scheme, host and port of the only place that the key is sent to.
        max_retries: How many attempts may follow the first.
        total_timeout: Seconds that a call may take with all its attempts and pauses.
        max_answer_bytes: The largest answer that is read into memory.
        clock: How it waits.
        limiter: What slows it down; None for nothing.
        observe: Told the headers of each answer.
        jitter: Gives a number from 0 to 1.
    """

    origin: tuple[str, str, int | None]
    max_retries: int = 3
    total_timeout: float = math.inf
    max_answer_bytes: int = 100 * 2**20
    clock: Clock = field(factory=SystemClock)
    limiter: Limiter | None = None
    observe: Callable[[Mapping[str, str]], None] = _ignore
    jitter: Callable[[], float] = random.random


@frozen
class Failure:
    """An attempt that brought no answer."""

    error: errors.CodatError
    fault: Fault


class Exchange:
    """One call: its time, its attempts, and what becomes of each."""

    def __init__(self, policy: Policy, request: httpx.Request) -> None:
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
        options: Options = request.extensions.get(OPTIONS) or Options()
        company = _COMPANY.search(url.raw_path)
        self.company: str | None = company[1].decode() if company else None
        until = options.deadline
        if options.attempts is not None:
            until = options.attempts.deadline
        self.deadline: float = policy.clock.now() + policy.total_timeout if until is None else until
        self._policy = policy
        self._request = request
        self._timeouts: Mapping[str, float | None] = request.extensions.get("timeout") or {}
        self._retry = options.attempts = options.attempts or Retry(
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
        return None if math.isinf(self.deadline) else max(_LEAST_TIME, self.deadline - self._policy.clock.now())

    def bound_timeouts(self) -> None:
        """See to it that no step of the next attempt outlasts the call."""
        left = self.time_left
        if left is not None:
            self._request.extensions["timeout"] = {
                step: left if limit is None else min(limit, left) for step, limit in self._timeouts.items()
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
            refusal.note_lost_answer(self._request)
            raise errors.AnswerTooLargeError(
                f"the answer is larger than {self._policy.max_answer_bytes:,} bytes: download it to a file, "
                "or raise max_answer_bytes of the Client",
                **refusal.details_of(self._request),
            )
        if self._policy.clock.now() > self.deadline:
            raise self.failure(Fault.ANSWER_LOST, "the answer was still coming in", timed_out=True).error

    def failure(self, fault: Fault, reason: str, *, timed_out: bool) -> Failure:
        """Describe an attempt that brought no answer; the error tells of earlier attempts too."""
        if fault is Fault.ANSWER_LOST:
            refusal.note_lost_answer(self._request)
        kind = errors.TimeoutError if timed_out else errors.NetworkError
        told = reason or ("no answer in time" if timed_out else "the connection failed")
        return Failure(kind(f"{fault.value}: {told}", **refusal.details_of(self._request)), fault)

    def pause_after(self, outcome: httpx.Response | Failure) -> float | None:
        """Decide what becomes of an attempt.

        Returns:
            Seconds to wait before the next attempt; None where this outcome is the caller's.
        """
        now = self._policy.clock.now()
        if isinstance(outcome, Failure):
            pause, shown = self._retry.after_fault(outcome.fault, now), outcome.fault.value
        else:
            self._policy.observe(outcome.headers)
            if outcome.is_success:
                return None
            pause = self._retry.after_answer(outcome.status_code, read_retry_after(outcome.headers), now)
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
