"""Errors of this package: for responses, unreadable bodies, network failures, bounds and interruptions."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import frozen

from codat_runtime import IDEMPOTENCY_KEY
from codat_runtime import DecodeError as JsonDecodeError
from codat_runtime.http import httpcore, httpx

from .. import errors
from .._base.error_body import ErrorBody
from .interruption import InterruptedWrite, note_interruption, raised_by_signal
from .limiter import LimiterFailed
from .rate_limit_headers import MAX_WAIT, RateLimit, read_rate_limit, read_retry_after
from .request_body import BodyFailed, KeyExpired
from .request_context import RequestContext, has_generated_key
from .retry import FailureKind, is_read, takes_a_key
from .throttle import ThrottleTimeout

Redact = Callable[[str], str]
"""Removes the API key from a text, should an intermediary have echoed it."""

CLOSED = "this Client is closed: make a new one, or use it inside its `with` block"

KEY_TOO_OLD = "its idempotency key was first sent too long ago, and Codat may have forgotten it"

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

# Each of httpx and, for requests that go to the connection pool directly, of httpcore.
_TIMEOUTS = (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError)
_NETWORK_ERRORS = (
    httpx.HTTPError,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    *_TIMEOUTS,
)
_NEVER_SENT = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError),
    *(httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout, httpcore.ProxyError),
)
_REFUSED = (
    *(httpx.LocalProtocolError, httpx.UnsupportedProtocol),
    *(httpcore.LocalProtocolError, httpcore.UnsupportedProtocol),
)


@frozen
class FailedAttempt:
    """An attempt that brought no response; the error is ours, or one from outside that passes as it is."""

    error: Exception
    fault: FailureKind


# Facts of a request


def mark_response_lost(request: httpx.Request) -> None:
    """Have all errors of a request, also those of later attempts, say that it may have been carried out."""
    RequestContext.of(request).response_lost = True


def is_outcome_unknown(request: httpx.Request) -> bool:
    """Return whether an attempt at a write was sent and never answered."""
    return not is_read(request.method) and RequestContext.of(request).response_lost


def quota_reserved(request: httpx.Request, rate_limit: RateLimit) -> errors.RateLimitError:
    """Make the error for a request that is not sent, so that what is left of the quota stays for urgent calls."""
    error = errors.RateLimitError(
        f"not sent: {rate_limit.remaining} requests are left of the quota, which are kept for urgent calls; "
        "make those with client.with_options(quota_reserve=0)",
        **request_details(request),
        retry_after=rate_limit.seconds_to_reset(),
    )
    error.resumes_at = rate_limit.reset
    return error


def request_info(request: httpx.Request) -> tuple[errors.RequestInfo, str | None]:
    """Return method and path of a request, and the idempotency key that it carried."""
    return errors.RequestInfo(request.method, request.url.path), request.headers.get(IDEMPOTENCY_KEY)


def request_details(request: httpx.Request, status: int | None = None) -> dict[str, Any]:
    """Return what every error says about its request, as keyword arguments of an error.

    Args:
        request: The request.
        status: The status of its last response; None where there was none.
    """
    info, key = request_info(request)
    return {
        "request": info,
        "idempotency_key": key,
        "status_code": status,
        "maybe_carried_out": is_outcome_unknown(request)
        or (not is_read(info.method) and (_leaves_open(status) or _is_still_running(request, status))),
    }


def _is_still_running(request: httpx.Request, status: int | None) -> bool:
    """Return whether a response says that a request with the same key, of another call or process, still runs."""
    given = IDEMPOTENCY_KEY in request.headers and not has_generated_key(request)
    return status == _CONFLICT and takes_a_key(request.method) and given


def _leaves_open(status: int | None) -> bool:
    """Return whether an error response leaves it open if the request was carried out."""
    return status is not None and (status == _REQUEST_TIMEOUT or not 400 <= status < 500)


# Errors of responses


def error_from_response(response: httpx.Response, redact: Redact) -> errors.CodatError:
    """Make the error for a response that is no success.

    Args:
        response: The response, read.
        redact: Removes the API key from a text.
    """
    status = response.status_code
    kind = _BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.CodatError)
    body = ErrorBody.from_content(response.content, redact)
    summary = body.summary(status, response.reason_phrase)
    resumes_at = _resumes_at(response.headers) if kind is errors.RateLimitError else None
    if resumes_at is not None:
        summary += f"; requests are taken again at {resumes_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    error = kind(
        summary,
        correlation_id=body.correlation_id,
        retry_after=read_retry_after(response.headers),
        body=body.body,
        **request_details(response.request, status),
    )
    if isinstance(error, errors.RateLimitError):
        error.resumes_at = resumes_at
    return error


def _resumes_at(headers: Mapping[str, str]) -> datetime | None:
    wait = read_retry_after(headers)
    if wait is None:
        quota = read_rate_limit(headers)
        # With some of the quota left it was another limit, whose end is not known.
        return quota.reset if quota is not None and quota.remaining == 0 else None
    return None if wait >= MAX_WAIT else datetime.now(UTC) + timedelta(seconds=wait)


# Errors of bodies that cannot be read


def decode_error(error: JsonDecodeError, response: httpx.Response) -> errors.DecodeError:
    """Make the error for a response that cannot be read, or not as its document describes it."""
    return errors.DecodeError(
        f"the response cannot be read: {error}",
        path=error.path,
        reason=error.reason,
        **request_details(response.request, response.status_code),
    )


def reading_error(
    error: BaseException, response: httpx.Response, *, is_transient: Callable[[], bool] | None = None
) -> BaseException:
    """Make the error for a success whose body could not be turned into a model.

    Args:
        error: The exception of the codec, or one from outside that broke it off.
        response: The response.
        is_transient: Tells, where the client is strict, whether the same request may bring a body that can be read;
            None to go by the error.

    Returns:
        A `DecodeError`, or the exception from outside.
    """
    interruption = raised_by_signal(error) if isinstance(error, Exception) else error
    if interruption is not None:
        mark_write_interrupted(interruption, response.request)
        return interruption
    if not isinstance(error, JsonDecodeError):
        # Whatever it is, a response came, and so the request was sent.
        failure = decode_error(JsonDecodeError("$", f"{type(error).__name__} while it was read"), response)
        failure.__cause__ = error
        return failure
    failure = decode_error(error, response)
    if is_transient is not None:
        failure.transient = not failure.maybe_carried_out and is_transient()
    return failure


# Errors of attempts that brought no response


def failed_attempt(error: Exception, request: httpx.Request, redact: Redact, *, was_sent: bool) -> FailedAttempt:
    """Make the error for an attempt that ended with an exception.

    Args:
        error: The exception.
        request: The request.
        redact: Removes the API key from a text.
        was_sent: Whether some of the request may have been sent.
    """
    if isinstance(error, errors.CodatError):
        return FailedAttempt(error, FailureKind.REFUSED)
    if isinstance(error, ThrottleTimeout):
        return _held_back(error, request, redact)
    if isinstance(error, KeyExpired):
        # Without its body, of which nothing was sent, Codat carries no request out.
        fault = FailureKind.KEY_TOO_OLD
        return FailedAttempt(not_sent(fault, KEY_TOO_OLD, request, redact, errors.TimeoutError), fault)
    if not isinstance(error, _NETWORK_ERRORS) or raised_by_signal(error):
        return unforeseen_failure(error, request, redact, was_sent=was_sent)
    if isinstance(error, _REFUSED):
        # Some of it may have been sent before this side refused the rest.
        if RequestContext.of(request).body_begun:
            mark_response_lost(request)
        # The message of the exception may quote a header, and the key with it.
        fault, reason = FailureKind.REFUSED, "the request is no valid HTTP"
        return FailedAttempt(not_sent(fault, reason, request, redact, errors.NetworkError), fault)
    timed_out = isinstance(error, _TIMEOUTS)
    reason = str(error) or ("no response in time" if timed_out else "the connection failed")
    kind = errors.TimeoutError if timed_out else errors.NetworkError
    fault = FailureKind.NEVER_SENT if isinstance(error, _NEVER_SENT) else FailureKind.RESPONSE_LOST
    if fault is FailureKind.RESPONSE_LOST:
        mark_response_lost(request)
    return FailedAttempt(not_sent(fault, reason, request, redact, kind), fault)


def _held_back(error: ThrottleTimeout, request: httpx.Request, redact: Redact) -> FailedAttempt:
    fault = FailureKind.HELD_BACK
    kind = errors.ConfigurationError if error.is_misuse else errors.TimeoutError
    return FailedAttempt(not_sent(fault, str(error), request, redact, kind), fault)


def unforeseen_failure(error: Exception, request: httpx.Request, redact: Redact, *, was_sent: bool) -> FailedAttempt:
    """Make the error for an exception that no rule names; whatever it was, the request may have been sent."""
    limit = raised_by_signal(error)
    if isinstance(limit, Exception):
        return FailedAttempt(limit, FailureKind.BROKEN_OFF)
    if was_sent:
        mark_response_lost(request)
    # The message of a library may quote a header, and its traceback holds one; the caller's own file knows of none.
    is_ours = isinstance(error, (BodyFailed, LimiterFailed))
    reason = str(error) if is_ours else f"{type(error).__name__} below the client"
    failure = not_sent(FailureKind.BROKEN_OFF, reason, request, redact, errors.CodatError)
    if isinstance(error, BodyFailed):
        failure.__cause__ = error.of_file
    elif isinstance(error, LimiterFailed):
        failure.__cause__ = error.__cause__
    return FailedAttempt(failure, FailureKind.BROKEN_OFF)


def stream_failure(error: Exception, response: httpx.Response, redact: Redact) -> Exception:
    """Make the error for a body that broke off while the caller read it."""
    if isinstance(error, httpx.DecodingError):
        return decode_error(JsonDecodeError("$", str(error)), response)
    return failed_attempt(error, response.request, redact, was_sent=True).error


def not_sent(
    fault: FailureKind, reason: str, request: httpx.Request, redact: Redact, kind: builtins.type[errors.CodatError]
) -> errors.CodatError:
    """Make the error for a request that was not sent, or not answered; its message names the kind of failure first."""
    return kind(f"{fault.value}: {redact(reason)}", **request_details(request))


def client_closed(request: httpx.Request, redact: Redact, *, is_first: bool) -> errors.CodatError:
    """Make the error for a request of a client that is closed, before its first attempt or between two."""
    if is_first:
        return errors.ConfigurationError(CLOSED, **request_details(request))
    return not_sent(FailureKind.HELD_BACK, "this Client was closed meanwhile", request, redact, errors.NetworkError)


def wrong_host(url: httpx.URL, host: str) -> errors.ConfigurationError:
    """Make the error for a request to another host than the client's."""
    return errors.ConfigurationError(
        f"the request goes to {url.host}, but the API key may only be sent to {host}: "
        "make another Client for another base_url"
    )


# Errors of bounds


def response_too_large(request: httpx.Request, max_bytes: int) -> errors.ResponseTooLargeError:
    """Make the error for a response that is larger than a client reads into memory."""
    mark_response_lost(request)
    return errors.ResponseTooLargeError(
        f"the response is larger than {max_bytes:,} bytes: download it to a file, "
        "or raise max_response_bytes of the Client",
        **request_details(request),
    )


def response_too_late(request: httpx.Request, redact: Redact) -> errors.CodatError:
    """Make the error for a response that was still being received when the time of the call was over."""
    mark_response_lost(request)
    reason = "the response was still being received"
    return not_sent(FailureKind.RESPONSE_LOST, reason, request, redact, errors.TimeoutError)


# Interruptions


def mark_write_interrupted(error: BaseException, request: httpx.Request) -> None:
    """Have an exception from outside name the request that was sent when it came, if that is a write."""
    if not is_read(request.method):
        note_interruption(error, InterruptedWrite(*request_info(request)))


def escaping_error(error: BaseException, request: httpx.Request, redact: Redact, *, was_sent: bool) -> BaseException:
    """Decide what leaves a call in place of an exception: an error of this package, or the exception from outside.

    Args:
        error: Any exception; one from outside is marked with the write that it interrupted.
        request: The request.
        redact: Removes the API key from a text.
        was_sent: Whether some of the request may have been sent in its last attempt.
    """
    if isinstance(error, errors.CodatError):
        return error
    if isinstance(error, Exception):
        error = unforeseen_failure(error, request, redact, was_sent=was_sent).error
    if not isinstance(error, errors.CodatError) and (was_sent or is_outcome_unknown(request)):
        mark_write_interrupted(error, request)
    return error
