"""The end of the day's quota, as errors tell it."""

from __future__ import annotations

from datetime import UTC, datetime

from ..errors import CodatError, RateLimitError
from .retry import MAX_RETRY_AFTER


def is_used_up(error: CodatError) -> bool:
    """Return whether an error says that requests are taken again only after longer than a client waits."""
    wait = error.retry_after or 0.0
    return isinstance(error, RateLimitError) and (
        wait > MAX_RETRY_AFTER or (error.resumes_at is not None and error.retry_after is None)
    )


def seconds_to_wait(error: CodatError) -> float | None:
    """Return after how many seconds requests are taken again; None where the error does not say."""
    if error.retry_after is not None or not isinstance(error, RateLimitError) or error.resumes_at is None:
        return error.retry_after
    return max(0.0, (error.resumes_at - datetime.now(UTC)).total_seconds())
