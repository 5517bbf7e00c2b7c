"""Waiting for push operations: one until it is done, one with each state that is seen, many at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from attrs import asdict

from .._base.error_body import joined
from .._operations import poller as polling
from .._operations.operation import with_async
from .._operations.poll_schedule import PollOptions, PollSchedule
from ..errors import PushError, PushFailedError, PushTimedOutError
from .batch_poller import BatchPoller, poll_all, poll_all_async
from .push_ref import FAILED, TIMED_OUT, PushRef, has_ended, push_refs

if TYPE_CHECKING:
    from .._base.arguments import Duration
    from .._client.client import Client
    from .._operations.pending import Pending
    from .signatures import PollMany, PollUntilDone, PushOperationLike, Watch

DEFAULT_POLL_INTERVAL = 2.0
DEFAULT_POLL_TIMEOUT = 120.0


def raise_if_failed(seen: Any, push_ref: PushRef, raise_on_failure: bool, pending: Pending | None = None) -> Any:
    """Return the last state of a push operation, or raise it.

    Args:
        seen: The last state.
        push_ref: The push operation.
        raise_on_failure: Whether to raise where the write did not succeed.
        pending: What the error tells of the write, where more is known than the push operation.
    """
    if not raise_on_failure or seen.status not in (FAILED, TIMED_OUT):
        return seen
    error: PushError
    if seen.status == FAILED:
        error = PushFailedError(f"{push_ref.name} failed: {_reason(seen)}", operation=seen)
    else:
        error = PushTimedOutError(
            f"{push_ref.name} timed out: whether the record was written is not known, "
            "so look for it in the books before writing it again",
            operation=seen,
        )
        error.leave_open()
    (pending or push_ref.pending()).name_in(error)
    raise error


def _reason(seen: Any) -> str:
    reasons = PushFailedError("", operation=seen).validation_messages or ("no reason given",)
    return seen.error_message or joined(*reasons)


def _watch_async(
    client: Client,
    company_id: str | PushOperationLike,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> AsyncIterator[Any]:
    push_ref = PushRef(company_id, push_operation_key)
    return poll_states_async(client, push_ref, push_ref.pending(), PollOptions(poll_interval, timeout))


def poll_states(client: Client, push_ref: PushRef, pending: Pending, pace: PollOptions) -> Iterator[Any]:
    """Poll a push operation until it has ended; one that was given in its final state is not polled.

    Args:
        client: Who polls.
        push_ref: The push operation.
        pending: The facts about it that errors carry where the wait breaks off.
        pace: How often, and for how long.
    """
    polls = polling.watch(client, push_ref.call, pending, has_ended, **asdict(pace))
    return polls if push_ref.ended is None else iter((push_ref.ended,))


def poll_states_async(client: Client, push_ref: PushRef, pending: Pending, pace: PollOptions) -> AsyncIterator[Any]:
    """Poll a push operation without blocking; as `poll_states`."""
    polls = polling.watch_async(client, push_ref.call, pending, has_ended, **asdict(pace))
    return polls if push_ref.ended is None else _only(push_ref.ended)


async def _only(seen: PushOperationLike) -> AsyncIterator[PushOperationLike]:
    yield seen


_with_watch_async = cast("Callable[[Callable[..., Any]], Watch]", with_async(_watch_async))


@_with_watch_async
def watch(
    client: Client,
    company_id: str | PushOperationLike,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> Iterator[Any]:
    """Poll a push operation until it has ended, and yield each state.

    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        company_id: The company; or, alone, the response of a write, which types the states.
        push_operation_key: The key in the response of the write.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from now to the last poll.

    Returns:
        An iterator over the states, the final one included; `aio` gives one for `async for`.

    Raises:
        PollTimeoutError: The wait ran out of time; its `operation` is the last known state.
        CodatError: A poll failed with an error that is not temporary; `maybe_carried_out` on it is true, as on every
            error but `PushFailedError`, and `company_id`, `push_operation_key` and `operation` name the write.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    push_ref = PushRef(company_id, push_operation_key)
    return poll_states(client, push_ref, push_ref.pending(), PollOptions(poll_interval, timeout))


def _poll_until_done_async(
    client: Client,
    company_id: str | PushOperationLike,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    raise_on_failure: bool = False,
) -> Coroutine[Any, Any, Any]:
    push_ref = PushRef(company_id, push_operation_key)
    polls = poll_states_async(client, push_ref, push_ref.pending(), PollOptions(poll_interval, timeout))
    return _end_of(polls, push_ref, raise_on_failure)


async def _end_of(polls: AsyncIterator[Any], push_ref: PushRef, raise_on_failure: bool) -> Any:
    return raise_if_failed([seen async for seen in polls][-1], push_ref, raise_on_failure)


_with_poll_async = cast("Callable[[Callable[..., Any]], PollUntilDone]", with_async(_poll_until_done_async))


@_with_poll_async
def poll_until_done(
    client: Client,
    company_id: str | PushOperationLike,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    raise_on_failure: bool = False,
) -> Any:
    """Wait until a push operation has ended.

    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        company_id: The company; or, alone, the response of a write, which types the result.
        push_operation_key: The key in the response of the write.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from now to the last poll.
        raise_on_failure: True to raise an error if the write did not succeed, instead of returning it.

    Returns:
        The push operation with the status `Success`, `Failed` or `TimedOut`. `TimedOut` means that the outcome is
        unknown: the record may appear in the books all the same.

    Raises:
        PollTimeoutError: The wait ran out of time; its `operation` is the last known state.
        DecodeError: The response of the write names no push operation.
        PushFailedError: The write failed, and `raise_on_failure` is set.
        PushTimedOutError: The outcome is unknown, and `raise_on_failure` is set.
        CodatError: A poll failed with an error that is not temporary; `maybe_carried_out` on it is true, as on every
            error but `PushFailedError`, and `company_id`, `push_operation_key` and `operation` name the write.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    push_ref = PushRef(company_id, push_operation_key)
    *_, last = poll_states(client, push_ref, push_ref.pending(), PollOptions(poll_interval, timeout))
    return raise_if_failed(last, push_ref, raise_on_failure)


def _rounds(client: Client, operations: Iterable[Any], poll_interval: Duration, timeout: Duration) -> BatchPoller:
    now = polling.client_clock(client).now()
    return BatchPoller(push_refs(operations), PollSchedule(poll_interval=poll_interval, timeout=timeout, now=now))


def _poll_many_async(
    client: Client,
    operations: Iterable[PushOperationLike | tuple[str, str]],
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> AsyncIterator[Any]:
    return poll_all_async(client, _rounds(client, operations, poll_interval, timeout), polling.client_clock(client))


_with_poll_many_async = cast("Callable[[Callable[..., Any]], PollMany]", with_async(_poll_many_async))


@_with_poll_many_async
def poll_many(
    client: Client,
    operations: Iterable[PushOperationLike | tuple[str, str]],
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> Iterator[Any]:
    """Wait for many push operations, of any companies, with few requests, and yield each as it ends.

    `GET /companies/{companyId}/push` once a round for a company that has several; else
    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        operations: Responses of writes, each of which comes back with its type and its record; or pairs of company_id
            and push_operation_key, which come back as the list has them. One that is given twice counts once.
        poll_interval: Seconds, or a `timedelta`, between two rounds.
        timeout: Seconds, or a `timedelta`, from now to the last round.

    Returns:
        An iterator over the push operations in the order in which they end, those that failed included; `aio` gives
        one for `async for`. One that cannot be read (401, 403, 404) comes as a `PollFailure` with its `error`,
        and the others are waited for.

    Raises:
        PollTimeoutError: Some did not end in time; `operations` on it are those, to be waited for again.
        TypeError: Something is neither the response of a write nor a pair.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    return poll_all(client, _rounds(client, operations, poll_interval, timeout), polling.client_clock(client))
