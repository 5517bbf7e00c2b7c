"""Push operations: writes on their way into a company's books, and how they ended."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, cast

from codat_api.platform.api import push_data as api

from .. import polling
from ..errors import PushFailedError, PushTimedOutError
from ..operation import operation, paired
from ..pagination import as_page, collect, iterate_over
from ..query import render_query

if TYPE_CHECKING:
    from codat_api.platform.models import PushOperation, PushOption
    from codat_api.runtime import Call

    from ..client import Client
    from ..duration import Duration
    from ..page import Page
    from ..query import Query
    from .waiting import PollUntilDone, PushAnswer, Watch

DEFAULT_POLL_INTERVAL = 2.0
DEFAULT_POLL_TIMEOUT = 120.0

_FAILED = "Failed"
_TIMED_OUT = "TimedOut"
_ENDED = frozenset({"Success", _FAILED, _TIMED_OUT})


@operation
def list(
    company_id: str,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Call[Page[PushOperation]]:
    """List a company's push operations, a page at a time.

    `GET /companies/{companyId}/push`

    Args:
        company_id: The company.
        query: Which ones, in Codat's query language: `status=Failed&&dataType=invoices`.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.get_company_push_history.call(
            company_id, query=render_query(query), order_by=order_by, page=page, page_size=page_size
        )
    )


iterate = iterate_over(list)
fetch_all = collect(list)


@operation
def get(company_id: str, push_operation_key: str) -> Call[PushOperation]:
    """Get one push operation as it stands.

    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        company_id: The company.
        push_operation_key: What the write answered with.

    Returns:
        The push operation.

    Raises:
        NotFoundError: There is no such push operation.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_push_operation.call(company_id, push_operation_key)


@operation
def get_model_options(company_id: str, connection_id: str, data_type: str) -> Call[PushOption]:
    """Get what may be written for a data type, which differs from platform to platform.

    `GET /companies/{companyId}/connections/{connectionId}/options/{dataType}`

    Args:
        company_id: The company.
        connection_id: The connection, whose platform decides.
        data_type: Such as `invoices`.

    Returns:
        A tree of properties, each with its type, whether it is required, and its choices.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_create_update_model_options_by_data_type.call(company_id, connection_id, data_type)


class _Target:
    """What is waited for: given by its ids, or as the answer of the write, which says how to read what is seen."""

    def __init__(self, target: str | PushAnswer, push_operation_key: str | None) -> None:
        self.ended: PushAnswer | None = None
        if isinstance(target, str):
            if push_operation_key is None:
                raise TypeError(
                    "push_operation_key is missing: give it after company_id, or give the answer of a write"
                )
            self.key = push_operation_key
            self.call: Call[Any] = api.get_push_operation.call(target, push_operation_key)
            return
        if push_operation_key is not None:
            raise TypeError("push_operation_key is given beside the answer of a write, which holds it: leave it out")
        self.key = target.push_operation_key
        self.call = api.get_push_operation.call(target.company_id, self.key).reading(type(target))
        if _has_ended(target):
            self.ended = target

    @property
    def name(self) -> str:
        """What it is called in an error."""
        return f"push operation {self.key}"


def _has_ended(seen: PushAnswer) -> bool:
    return seen.status in _ENDED


def _judge(seen: Any, raise_on_failure: bool) -> Any:
    """Give back how a push operation ended, or raise it."""
    if raise_on_failure and seen.status == _FAILED:
        raise PushFailedError(f"push operation {seen.push_operation_key} failed: {_reason(seen)}", operation=seen)
    if raise_on_failure and seen.status == _TIMED_OUT:
        raise PushTimedOutError(
            f"push operation {seen.push_operation_key} timed out: whether the record was written is not known, "
            "so look for it in the books before writing it again",
            operation=seen,
        )
    return seen


def _reason(seen: Any) -> str:
    return seen.error_message or "; ".join(PushFailedError("", operation=seen).validation_messages) or "no reason given"


def _watch_async(
    client: Client,
    company_id: str | PushAnswer,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> AsyncIterator[Any]:
    target = _Target(company_id, push_operation_key)
    looks = polling.watch_async(
        client, target.call, target.name, _has_ended, poll_interval=poll_interval, timeout=timeout
    )
    return looks if target.ended is None else _only(target.ended)


async def _only(seen: PushAnswer) -> AsyncIterator[PushAnswer]:
    yield seen


_with_watch_async = cast("Callable[[Callable[..., Any]], Watch]", paired(_watch_async))


@_with_watch_async
def watch(
    client: Client,
    company_id: str | PushAnswer,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> Iterator[Any]:
    """Look at a push operation until it has ended, and give each state that is seen.

    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        company_id: The company; or, alone, the answer of a write, and then what is seen has its type.
        push_operation_key: What the write answered with.
        poll_interval: Seconds, or a `timedelta`, between two looks.
        timeout: Seconds, or a `timedelta`, from now to the last look.

    Returns:
        An iterator over what was seen, the final state included; `aio` gives one for `async for`.

    Raises:
        PollTimeoutError: It did not end in time; `operation` on it is what was seen last.
        CodatError: A look failed in a way that waiting will not mend.
        ValueError: A time is negative, or can only be milliseconds; an argument cannot be sent.
    """
    target = _Target(company_id, push_operation_key)
    looks = polling.watch(client, target.call, target.name, _has_ended, poll_interval=poll_interval, timeout=timeout)
    return looks if target.ended is None else iter((target.ended,))


def _poll_until_done_async(
    client: Client,
    company_id: str | PushAnswer,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    raise_on_failure: bool = False,
) -> Coroutine[Any, Any, Any]:
    looks = _watch_async(client, company_id, push_operation_key, poll_interval=poll_interval, timeout=timeout)
    return _end_of(looks, raise_on_failure)


async def _end_of(looks: AsyncIterator[Any], raise_on_failure: bool) -> Any:
    return _judge([seen async for seen in looks][-1], raise_on_failure)


_with_poll_async = cast("Callable[[Callable[..., Any]], PollUntilDone]", paired(_poll_until_done_async))


@_with_poll_async
def poll_until_done(
    client: Client,
    company_id: str | PushAnswer,
    push_operation_key: str | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
    raise_on_failure: bool = False,
) -> Any:
    """Wait until a push operation has ended.

    `GET /companies/{companyId}/push/{pushOperationKey}`

    Args:
        company_id: The company; or, alone, the answer of a write, and then the result has its type.
        push_operation_key: What the write answered with.
        poll_interval: Seconds, or a `timedelta`, between two looks.
        timeout: Seconds, or a `timedelta`, from now to the last look.
        raise_on_failure: Whether to raise where the write did not succeed, instead of returning it.

    Returns:
        The push operation with the status `Success`, `Failed` or `TimedOut`. `TimedOut` means that the outcome is
        unknown: the record may appear in the books all the same.

    Raises:
        PollTimeoutError: It did not end in time; `operation` on it is what was seen last.
        PushFailedError: The write failed, and `raise_on_failure` is set.
        PushTimedOutError: The outcome is unknown, and `raise_on_failure` is set.
        CodatError: A look failed in a way that waiting will not mend.
        ValueError: A time is negative, or can only be milliseconds; an argument cannot be sent.
    """
    target: Any = (company_id,) if push_operation_key is None else (company_id, push_operation_key)
    *_, last = watch(client, *target, poll_interval=poll_interval, timeout=timeout)
    return _judge(last, raise_on_failure)
