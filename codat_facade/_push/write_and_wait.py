"""Writes that are waited for: a create, update or delete and the end of its push operation, in one call."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar, overload
from urllib.parse import unquote

from attrs import evolve, frozen

from codat_runtime import DecodeError as WireDecodeError
from codat_runtime import path_parameters

from .._base import docstring
from .._base.arguments import Duration
from .._client.call_options import prepared
from .._operations.operation import ClientCallable, Operation, build_call_of, make_sync_and_async
from .._operations.pending import Pending, key_of, with_key
from .._operations.poll_schedule import PollOptions
from .._operations.shown import with_signature
from ..errors import RequestInfo
from .poll import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, poll_states, poll_states_async, raise_if_failed
from .push_ref import PushRef
from .write_result import PushOperationDetails, RecordWritten, UnnamedOperation, WriteResult

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._client.client import Client

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)

_WAIT_ARGUMENTS = f"""
    poll_interval: Seconds, or a `timedelta`, between two polls; {DEFAULT_POLL_INTERVAL:g} if not given.
    timeout: Seconds, or a `timedelta`, from when Codat accepted the write to the last poll; {DEFAULT_POLL_TIMEOUT:g} if
        not given.
    raise_on_failure: True to raise an error if the write did not succeed, instead of returning a result."""


class _TakesWaitOptions(ClientCallable[P, A_co], Protocol[P, A_co]):
    """What takes the arguments of a write, with a client or without, and the options of its wait."""

    @overload
    def __call__(self, client: Client, /, *args: P.args, **kwargs: P.kwargs) -> A_co: ...
    @overload
    def __call__(self, /, *args: P.args, **kwargs: P.kwargs) -> A_co: ...
    @overload
    def __call__(
        self,
        /,
        *args: Any,
        poll_interval: Duration,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
        **kwargs: Any,
    ) -> A_co: ...
    @overload
    def __call__(self, /, *args: Any, timeout: Duration, raise_on_failure: bool = ..., **kwargs: Any) -> A_co: ...
    @overload
    def __call__(self, /, *args: Any, raise_on_failure: bool, **kwargs: Any) -> A_co: ...


class WriteAndWait(_TakesWaitOptions[P, WriteResult[R_co]], Protocol[P, R_co]):
    """A write, and the wait for its end.

    A call takes `poll_interval`, `timeout` and `raise_on_failure` beside the arguments of the write. Type checkers,
    which cannot add an argument to those of another function, do not check the others then; `with_polling` has them do.
    """

    @property
    def aio(self) -> _TakesWaitOptions[P, Coroutine[Any, Any, WriteResult[R_co]]]:
        """The same for tasks."""
        ...

    def with_polling(
        self, *, poll_interval: Duration = ..., timeout: Duration = ..., raise_on_failure: bool = ...
    ) -> WriteAndWait[P, R_co]:
        """The same write and wait, with other options where a call does not give them.

        Args:
            poll_interval: Seconds, or a `timedelta`, between two polls of the push operation; 2 if not given.
            timeout: Seconds, or a `timedelta`, from when Codat accepted the write to the last poll; 120 if not given.
            raise_on_failure: True to raise an error if the write did not succeed, instead of returning a result.

        Returns:
            What takes the arguments of the write, as this does.

        Raises:
            TypeError: A time is neither a number nor a `timedelta`.
            ValueError: A time is negative or not finite, the interval is zero, or a time can only be milliseconds.
        """
        ...


def and_wait(write: Operation[P, RecordWritten[R]]) -> WriteAndWait[P, R]:
    """Make of a `create` or `update` what waits for the end too.

    Args:
        write: An operation that gives a push operation and the record in it.

    Returns:
        What takes the same arguments and gives a `WriteResult`; a write that fails is a result, not an error.
    """
    return _waiting(write)  # type: ignore[no-any-return]


def and_wait_without_record(write: Operation[P, PushOperationDetails | None]) -> WriteAndWait[P, None]:
    """Make of a `delete`, or of an upload, what waits for the end too.

    Args:
        write: An operation that gives a push operation without a record in it, or nothing.

    Returns:
        As `and_wait`; the result has no record, and an identifier if Codat names one. Where the response is nothing,
        the result's `outcome_unknown` is true at once.
    """
    return _waiting(write)  # type: ignore[no-any-return]


def _waiting(write: Operation[..., Any]) -> Any:
    # Two functions lead here, because type checkers cannot tell by one whether a response has a record.
    build_call = _attach_push_to_errors(build_call_of(write))
    return _with_options(build_call, _WaitOptions())


def _attach_push_to_errors(build_call: Callable[..., Call[Any]]) -> Callable[..., Call[Any]]:
    """The same description, where a response of nothing is read as an operation that has ended unseen."""

    @functools.wraps(build_call)
    def build_named(*args: Any, **kwargs: Any) -> Call[Any]:
        call = build_call(*args, **kwargs)
        if not call.response_spec.may_be_empty:
            return call
        company_id = unquote(call.path.split("/")[2])
        return call.then(lambda accepted: UnnamedOperation(company_id) if accepted is None else accepted)

    return build_named


@frozen(kw_only=True)
class _WaitOptions:
    """The options of waiting for a write; checked when it is made, so before anything is sent.

    Attributes:
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from when Codat accepted the write to the last poll.
        raise_on_failure: Whether a write that did not succeed is an error.
    """

    poll_interval: Duration = DEFAULT_POLL_INTERVAL
    timeout: Duration = DEFAULT_POLL_TIMEOUT
    raise_on_failure: bool = False

    def __attrs_post_init__(self) -> None:
        _ = self.polling

    @property
    def polling(self) -> PollOptions:
        """Those that say when to poll."""
        return PollOptions(self.poll_interval, self.timeout)

    def of_call(self, arguments: dict[str, Any]) -> _WaitOptions:
        """These options with those among the arguments of a call, which are taken out there."""
        given = {name: arguments.pop(name) for name in _WAIT_OPTIONS if name in arguments}
        return evolve(self, **given) if given else self

    def result(self, last: Any, push_ref: PushRef, pending: Pending) -> WriteResult[Any]:
        """The result of a write, or its error.

        Args:
            last: The push operation in its last state.
            push_ref: The push operation.
            pending: The facts about it that errors carry.
        """
        return WriteResult(raise_if_failed(last, push_ref, self.raise_on_failure, pending))


_WAIT_OPTIONS = tuple(name for name in inspect.signature(_WaitOptions).parameters)


def _with_options(build_call: Callable[..., Call[Any]], options: _WaitOptions) -> Any:
    def write_and_wait(client: Client, /, *args: Any, **kwargs: Any) -> WriteResult[Any]:
        of_call = options.of_call(kwargs)
        write = _Write(prepared(client, build_call(*args, **kwargs)))
        accepted = write.accepted(client.perform(write.call))
        *_, last = poll_states(client, *accepted, of_call.polling)
        return of_call.result(last, *accepted)

    def write_and_wait_async(client: Client, /, *args: Any, **kwargs: Any) -> Coroutine[Any, Any, WriteResult[Any]]:
        of_call = options.of_call(kwargs)
        return _write_and_wait_async(client, _Write(prepared(client, build_call(*args, **kwargs))), of_call)

    def with_polling(
        *,
        poll_interval: Duration = DEFAULT_POLL_INTERVAL,
        timeout: Duration = DEFAULT_POLL_TIMEOUT,
        raise_on_failure: bool = False,
    ) -> WriteAndWait[..., Any]:
        chosen = _WaitOptions(poll_interval=poll_interval, timeout=timeout, raise_on_failure=raise_on_failure)
        return _with_options(build_call, chosen)  # type: ignore[no-any-return]

    name = f"{build_call.__name__}_and_wait"
    with_polling.__doc__ = WriteAndWait.with_polling.__doc__  # pyright: ignore[reportUnknownMemberType]
    with_polling.__qualname__ = f"{name}.with_polling"
    with_polling.__module__ = build_call.__module__
    entry = make_sync_and_async(
        write_and_wait,
        write_and_wait_async,
        like=build_call,
        name=name,
        shown=with_signature(build_call, _with_wait_options(inspect.signature(build_call))),
        doc=_doc(build_call).replace("\n\nReturns:", f"{_WAIT_ARGUMENTS}\n\nReturns:", 1),
    )
    entry.with_polling = with_polling
    return entry


async def _write_and_wait_async(client: Client, write: _Write, options: _WaitOptions) -> WriteResult[Any]:
    accepted = write.accepted(await client.perform_async(write.call))
    polls = poll_states_async(client, *accepted, options.polling)
    return options.result([seen async for seen in polls][-1], *accepted)


def _with_wait_options(signature: inspect.Signature) -> inspect.Signature:
    added = inspect.signature(_WaitOptions).parameters.values()
    return signature.replace(parameters=[*signature.parameters.values(), *added], return_annotation="WriteResult")


class _Write:
    """A write and what follows from its response: what to wait for, and what errors carry where the wait breaks off.

    Attributes:
        call: The write, whose response is refused where it names nothing that could be waited for.
    """

    def __init__(self, call: Call[Any]) -> None:
        keyed = with_key(call)
        self._key = key_of(keyed)
        self._request = RequestInfo(keyed.method, keyed.path)
        self._company_id = path_parameters(keyed.route, keyed.path).get("companyId")
        self.call = keyed.then(self._usable)

    def accepted(self, response: Any) -> tuple[PushRef, Pending]:
        """The push operation that the response to the write names."""
        push_ref = PushRef(response, None, company_id=self._company_id)
        return push_ref, evolve(push_ref.pending(self._key), request=self._request)

    def _usable(self, response: Any) -> Any:
        try:
            self.accepted(response)
        except (TypeError, ValueError) as error:
            reason = getattr(error, "reason", None) or str(error)
            raise WireDecodeError("$.pushOperationKey", f"it names no push operation to wait for: {reason}") from None
        return response


def _doc(build_call: Callable[..., Any]) -> str:
    # After a semicolon it says how to wait.
    write = inspect.cleandoc(build_call.__doc__ or "").partition("\n")[0].partition("; ")[0]
    doc = docstring.derived(
        build_call.__doc__,
        summary=f"{write.removesuffix('.')}, and wait for its push operation to end.",
        returns="The result: written, failed with messages, or unknown. It is true if the record was written.",
    )
    timed_out = (
        "    PollTimeoutError: The wait ran out of time; its `operation` is the last known state, and\n"
        "        `maybe_carried_out` is true, as on every error after Codat accepted the write."
    )
    return doc.replace("Raises:", f"Raises:\n{timed_out}", 1)
