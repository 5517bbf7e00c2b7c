"""Errors: one root, one class for each kind.

CodatError
├── ConfigurationError (ValueError)     a client cannot be made, or used, this way
├── BadRequestError                     400
├── UnauthorizedError                   401
├── PaymentRequiredError                402
├── ForbiddenError                      403
├── NotFoundError                       404
├── ConflictError                       409
├── UnprocessableError                  422
├── RateLimitError                      429
├── ServerError                         5xx
│   └── ServiceUnavailableError         503
├── NetworkError                        no response: the connection failed
├── TimeoutError (builtin TimeoutError) no response in time, or 408
│   └── PollTimeoutError                an operation did not end in time
├── PushError                           a write that Codat accepted did not succeed
│   ├── PushFailedError                 the record was not written
│   └── PushTimedOutError               whether it was written is not known
├── DecodeError (ValueError)            a response cannot be read
├── IncompleteListError                 a list ended before its announced end
└── ResponseTooLargeError               a response does not fit into memory
"""

from __future__ import annotations

import builtins
import warnings
from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar, NamedTuple

from ._base.error_body import ErrorBody


def _left_open(message: str) -> str:
    return f"{message.rstrip('.')}; the request may have been carried out all the same"


class RequestInfo(NamedTuple):
    """The request that an error is about."""

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class CodatError(Exception):
    """The root of all errors of this package.

    Attributes:
        type: The kind, as a short string.
        transient: True if the same call may succeed a little later, and does no harm when it is made again: never where
            `maybe_carried_out` is true.
        message: What went wrong.
        status_code: The HTTP status; None where no response came.
        correlation_id: The id of the request, for Codat's support.
        retry_after: Seconds that Codat asks to wait before the next request.
        request: Method and path.
        body: The body of the response: JSON as Python has it, or text.
        idempotency_key: The key that a write was sent with; with the same key, it is not carried out a second time
            within 90 minutes of the first attempt.
        maybe_carried_out: True if a write may have been carried out in spite of this error: an attempt got no response,
            a 408 or 5xx, or one that cannot be read; or Codat accepted the write, and its end was not seen.
            The message says so too.
        operation: The push operation or report that Codat accepted, in its last known state; None where there is none.
        company_id: The company of the operation, where it was waited for.
        push_operation_key: The key of the push operation that was waited for.
    """

    type: ClassVar[str] = "codat"
    transient: bool = False
    operation: Any = None
    company_id: str | None = None
    push_operation_key: str | None = None

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        correlation_id: str | None = None,
        retry_after: float | None = None,
        request: RequestInfo | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
        maybe_carried_out: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.correlation_id = correlation_id
        self.retry_after = retry_after
        self.request = request
        self.body = body
        self.idempotency_key = idempotency_key
        self.maybe_carried_out = False
        if maybe_carried_out:
            self.leave_open()

    def leave_open(self) -> None:
        """Mark the write behind the error as one that may have been carried out; the message says so too."""
        if not self.maybe_carried_out:
            self.maybe_carried_out = True
            self.transient = False
            self.message = _left_open(self.message)

    @property
    def validation_messages(self) -> tuple[str, ...]:
        """The faults that Codat found in the record that was sent: `place: fault`, or the fault alone."""
        return ErrorBody.from_body(self.body).validation_messages

    def __str__(self) -> str:
        details = [
            str(self.request) if self.request else "",
            f"correlation id {self.correlation_id}" if self.correlation_id else "",
            f"idempotency key {self.idempotency_key}" if self.idempotency_key else "",
        ]
        shown = ", ".join(detail for detail in details if detail)
        return f"{self.message} ({shown})" if shown else self.message


class ConfigurationError(CodatError, ValueError):
    """A client cannot be made, or used, the way it was asked to."""

    type = "configuration"


class BadRequestError(CodatError):
    """400: Codat does not accept the request as it is."""

    type = "bad_request"


class UnauthorizedError(CodatError):
    """401: the API key is wrong."""

    type = "unauthorized"


class PaymentRequiredError(CodatError):
    """402: a limit of the account is reached."""

    type = "payment_required"


class ForbiddenError(CodatError):
    """403: the key may not do this."""

    type = "forbidden"


class NotFoundError(CodatError):
    """404: there is no such thing, or the platform does not support the data type."""

    type = "not_found"


class ConflictError(CodatError):
    """409: not ready yet, already running, or the first request with this idempotency key is still under way."""

    type = "conflict"


class UnprocessableError(CodatError):
    """422: the record is refused, or the idempotency key was used for another body."""

    type = "unprocessable"


class RateLimitError(CodatError):
    """429: too many requests.

    Attributes:
        resumes_at: The time from which Codat takes requests again, aware; None where it did not say.
    """

    type = "rate_limit"
    transient = True
    resumes_at: datetime | None = None


class ServerError(CodatError):
    """5xx: Codat, or an intermediary, failed."""

    type = "server_error"
    transient = True


class ServiceUnavailableError(ServerError):
    """503: Codat is down, or busy."""

    type = "service_unavailable"


class NetworkError(CodatError):
    """No response came, for the connection failed."""

    type = "network"
    transient = True


class TimeoutError(CodatError, builtins.TimeoutError):
    """No response came in time, or it was a 408."""

    type = "timeout"
    transient = True


class PollTimeoutError(TimeoutError):
    """An operation did not end in time; the cause is the error of the last poll, if the last polls failed.

    Attributes:
        operation: The last known state; None where no poll succeeded.
        operations: Of many that were waited for, those that have not ended, as they were given: to be given again.
    """

    transient = False

    def __init__(
        self,
        message: str,
        *,
        operation: object = None,
        operations: Sequence[Any] = (),
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, retry_after=retry_after)
        self.operation = operation
        self.operations: tuple[Any, ...] = tuple(operations)


class PushError(CodatError):
    """A write that Codat accepted did not succeed.

    Attributes:
        operation: The push operation.
    """

    type = "push"

    def __init__(self, message: str, *, operation: object = None) -> None:
        super().__init__(message)
        self.operation = operation

    @property
    def validation_messages(self) -> tuple[str, ...]:
        """The faults that were found in the record: `place: fault`, or the fault alone."""
        return ErrorBody.from_body({"validation": getattr(self.operation, "validation", None)}).validation_messages


class PushFailedError(PushError):
    """The record was not written."""

    type = "push_failed"


class PushTimedOutError(PushError):
    """Codat stopped waiting: whether the record was written is not known, so do not simply write it again."""

    type = "push_timed_out"


class DecodeError(CodatError, ValueError):
    """A response is not what its document promises.

    Attributes:
        path: The place, as a JSON path; `$` where the whole response cannot be read.
        reason: The value that was expected, and the one that stood there.
    """

    type = "decode"

    def __init__(self, message: str, *, path: str = "$", reason: str = "", **details: Any) -> None:
        super().__init__(message, **details)
        self.path = path
        self.reason = reason
        # A response that cannot be read at all was cut off, or written by an intermediary.
        self.transient: bool = path == "$" and not self.maybe_carried_out


class IncompleteListError(CodatError):
    """A list ended before all records came that it announces, or never came to an end.

    Attributes:
        records: Those that were read; none of `iterate`, which gave them already.
        expected: How many records the list announces, less those before the page that was begun with; None where it
            does not say.
        received: How many came.
    """

    type = "incomplete_list"
    transient = True

    def __init__(
        self,
        message: str,
        *,
        records: Sequence[Any] = (),
        expected: int | None = None,
        received: int = 0,
        **details: Any,
    ) -> None:
        super().__init__(message, **details)
        self.records = records
        self.expected = expected
        self.received = received


class ResponseTooLargeError(CodatError):
    """A response is larger than the client reads into memory."""

    type = "response_too_large"


_RENAMED = {"AnswerTooLargeError": ResponseTooLargeError}


def __getattr__(name: str) -> Any:
    if name not in _RENAMED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    current = _RENAMED[name]
    warnings.warn(f"{__name__}.{name} is called {current.__name__} now", DeprecationWarning, stacklevel=2)
    return current
