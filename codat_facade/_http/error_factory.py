"""The errors that answers become, and what every error tells about its request."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from codat_runtime import IDEMPOTENCY_KEY, KEY_MADE_HERE

from .. import errors
from .._base.error_body import ErrorBody
from .interruption import InterruptedWrite, note_interruption
from .rate_limit_headers import MAX_WAIT, read_rate_limit, read_retry_after
from .retry import is_read, takes_a_key

if TYPE_CHECKING:
    from codat_runtime import DecodeError as WireDecodeError
    from codat_runtime.http import httpx

_ANSWER_LOST = "codat_answer_lost"
"""Stands among the extensions of a request of which an attempt was sent and never answered."""

_REQUEST_TIMEOUT = 408
_CONFLICT = 409

_BY_STATUS: Mapping[int, builtins.type[errors.CodatError]] = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    402: errors.PaymentRequiredError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    408: errors.TimeoutError,
    409: errors.ConflictError,
    422: errors.UnprocessableError,
    429: errors.RateLimitError,
    503: errors.ServiceUnavailableError,
}


def mark_response_lost(request: httpx.Request) -> None:
    """Have all errors of a request, also those of later attempts, tell that it may have been carried out."""
    request.extensions[_ANSWER_LOST] = True


def request_info(request: httpx.Request) -> tuple[errors.RequestInfo, str | None]:
    """What an error says about a request: method and path, and the idempotency key that it carried."""
    return errors.RequestInfo(request.method, request.url.path), request.headers.get(IDEMPOTENCY_KEY)


def mark_write_interrupted(error: BaseException, request: httpx.Request) -> None:
    """Have an exception from outside name the request that was sent when it came, if that is a write."""
    if not is_read(request.method):
        note_interruption(error, InterruptedWrite(*request_info(request)))


def request_details(request: httpx.Request, status: int | None = None) -> dict[str, Any]:
    """What every error tells about its request, as an error takes it.

    Args:
        request: The request.
        status: Of its last answer; None where there was none.
    """
    sent, key = request_info(request)
    return {
        "request": sent,
        "idempotency_key": key,
        "status_code": status,
        "maybe_carried_out": not is_read(sent.method)
        and (_ANSWER_LOST in request.extensions or _leaves_open(status) or _is_still_running(request, status)),
    }


def error_from_response(response: httpx.Response, hide: Callable[[str], str]) -> errors.CodatError:
    """Make the error for an answer that is no success.

    Args:
        response: The answer, read.
        hide: Strikes the API key out of a text, should somebody on the way have echoed it.
    """
    status = response.status_code
    kind = _BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.CodatError)
    problem = ErrorBody.from_content(response.content, hide)
    summary = problem.summary(status, response.reason_phrase)
    resumes_at = _resumes_at(response.headers) if kind is errors.RateLimitError else None
    if resumes_at is not None:
        summary += f"; requests are taken again at {resumes_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    error = kind(
        summary,
        correlation_id=problem.correlation_id,
        retry_after=read_retry_after(response.headers),
        body=problem.body,
        **request_details(response.request, status),
    )
    if isinstance(error, errors.RateLimitError):
        error.resumes_at = resumes_at
    return error


def decode_error(error: WireDecodeError, response: httpx.Response) -> errors.DecodeError:
    """Make the error for an answer that cannot be read, or not as its document has it."""
    return errors.DecodeError(
        f"the answer cannot be read: {error}",
        path=error.path,
        reason=error.reason,
        **request_details(response.request, response.status_code),
    )


def is_open(request: httpx.Request) -> bool:
    """Whether an attempt at a write was sent and never answered."""
    return not is_read(request.method) and _ANSWER_LOST in request.extensions


def _is_still_running(request: httpx.Request, status: int | None) -> bool:
    """Whether an answer says that an earlier request with the same key, of another call or process, still runs."""
    given = IDEMPOTENCY_KEY in request.headers and KEY_MADE_HERE not in request.extensions
    return status == _CONFLICT and takes_a_key(request.method) and given


def _leaves_open(status: int | None) -> bool:
    """Whether an answer, where it is an error, does not tell if the request was carried out."""
    return status is not None and (status == _REQUEST_TIMEOUT or not 400 <= status < 500)


def _resumes_at(headers: Mapping[str, str]) -> datetime | None:
    wait = read_retry_after(headers)
    if wait is None:
        quota = read_rate_limit(headers)
        # With some of the quota left it was another limit, of which nobody knows when it ends.
        return quota.reset if quota is not None and quota.remaining == 0 else None
    return None if wait >= MAX_WAIT else datetime.now(UTC) + timedelta(seconds=wait)
