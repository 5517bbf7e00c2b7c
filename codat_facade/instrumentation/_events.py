"""Events that hooks are called with."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

WaitReason = Literal["retry", "pace", "slot"]
"""Reason of a wait: the delay before a retry, the client's own pace, or its limit of requests at once for a company."""


@frozen(kw_only=True)
class Observation:
    """The base of all events."""


@frozen(kw_only=True)
class CallEvent(Observation):
    """An event of one call.

    Attributes:
        call_id: A number that the events of one call share, and no other call of the process has.
        method: The HTTP method.
        route: The route template, such as `/companies/{companyId}`; the path of a request that no operation describes.
        is_template: Whether `route` is a template, and not a path, of which there are as many as records.
        server_address: The host that the call goes to.
        server_port: Its port; None for the usual one.
        company_id: The company that the path names; None where it names none.
        idempotency_key: The key that a write is sent with; None for a read.
    """

    call_id: int
    method: str
    route: str
    is_template: bool
    server_address: str
    server_port: int | None
    company_id: str | None
    idempotency_key: str | None


@frozen(kw_only=True)
class CallStarted(CallEvent):
    """A call began; nothing has been sent."""


@frozen(kw_only=True)
class CallEnded(CallEvent):
    """A call ended, with its result read, or with an exception.

    Attributes:
        status_code: The HTTP status of the last response; None where there was none.
        duration: Seconds from the start of the call, waits included.
        attempts: How many requests were sent.
        correlation_id: The id of an error that Codat's support asks for.
        error: The class name of the exception that the caller gets; None for a success.
    """

    status_code: int | None
    duration: float
    attempts: int
    correlation_id: str | None
    error: str | None


@frozen(kw_only=True)
class AttemptEnded(CallEvent):
    """A request got a response, or failed.

    Attributes:
        attempt: Its number within the call, from 1.
        status_code: The HTTP status; None where no response came.
        duration: Seconds from sending the request to the end of its response; to its headers for a stream.
        correlation_id: The id of an error response that Codat's support asks for.
        failure: How the attempt failed where no response came, as errors call it: `response lost`, `never sent`.
        quota_remaining: Requests that are left of the day's quota; None where the response does not tell.
    """

    attempt: int
    status_code: int | None
    duration: float
    correlation_id: str | None
    failure: str | None
    quota_remaining: int | None


@frozen(kw_only=True)
class Waited(CallEvent):
    """A call waits, or has waited, for a reason of the client's own.

    Attributes:
        reason: `retry` is reported when the wait begins, `pace` and `slot` when it has ended.
        seconds: How long it takes, or took.
        attempt: The number of the attempt that follows.
        max_attempts: The most attempts that the call may make.
        after: The status or the failure that is retried; None for a wait of another reason.
    """

    reason: WaitReason
    seconds: float
    attempt: int
    max_attempts: int
    after: str | None


@frozen(kw_only=True)
class Polled(Observation):
    """The state of something that was waited for was read, or could not be.

    Attributes:
        route: The route template of the request.
        status: The state, as Codat names it; None where there is none, or it could not be read.
        error: The class name of the exception of a poll that failed; None for a success.
    """

    route: str
    status: str | None
    error: str | None


@frozen(kw_only=True)
class PageRead(Observation):
    """A page of a list was read.

    Attributes:
        route: The route template of the list.
        page: The number of the page; None in a list that is continued by tokens.
        records: How many records it holds.
        total: How many records the list announces; None where it does not say.
    """

    route: str
    page: int | None
    records: int
    total: int | None


@frozen(kw_only=True)
class WebhookReceived(Observation):
    """A webhook was received.

    Attributes:
        event_type: The type of its event; None where it could not be read.
        status_code: The HTTP status of the response to it.
    """

    event_type: str | None
    status_code: int
