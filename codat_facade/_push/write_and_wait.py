"""Writes that are waited for: a create, update or delete and the end of its push operation, in one call."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, overload
from urllib.parse import unquote

from attrs import evolve, frozen

from codat_runtime import DecodeError as WireDecodeError
from codat_runtime import path_parameters

from .._base import docstring
from .._base.error_body import validation_messages
from .._client.call_options import prepared
from .._operations.operation import ClientCallable, Operation, make_sync_and_async
from .._operations.pending import Pending, key_of, with_key
from .._operations.poll_schedule import PollOptions
from ..errors import RequestInfo
from .poll import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, poll_states, poll_states_async, raise_if_failed
from .push_ref import PushRef

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._base.arguments import Duration
    from .._client.client import Client

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

_UNKNOWN = (
    "Codat stopped waiting for the accounting platform, so whether this was written is not known: "
    "look for it in the books before writing it again."
)
_UNNAMED = (
    "Codat took the file without naming a push operation, so that nothing can be waited for: "
    "look for the attachment before uploading it again."
)
_WAIT_ARGUMENTS = f"""
    poll_interval: Seconds, or a `timedelta`, between two polls; {DEFAULT_POLL_INTERVAL:g} if not given.
    timeout: Seconds, or a `timedelta`, from when Codat accepted the write to the last poll; {DEFAULT_POLL_TIMEOUT:g} if
        not given.
    raise_on_failure: True to raise an error if the write did not succeed, instead of returning a result."""
_NO_REASON = "The write failed, and no reason was given."


class _Reference(Protocol):
    @property
    def id(self) -> str | None: ...
    @property
    def data_type(self) -> str | None: ...


class _Change(Protocol):
    @property
    def record_ref(self) -> _Reference | None: ...


class PushOperationDetails(Protocol):
    """The response of a write: its push operation."""

    @property
    def company_id(self) -> str:
        """The company."""
        ...

    @property
    def push_operation_key(self) -> str:
        """Names the push operation."""
        ...

    @property
    def data_type(self) -> str | None:
        """The data type that was written, such as `invoices`."""
        ...

    @property
    def status(self) -> str:
        """The status: `Success`, `Failed` or `TimedOut` when it has ended."""
        ...

    @property
    def error_message(self) -> str | None:
        """Why it failed."""
        ...

    @property
    def validation(self) -> object:
        """Errors and warnings of the platform about the record."""
        ...

    @property
    def changes(self) -> Sequence[_Change] | None:
        """The records that it changed."""
        ...


class RecordWritten(PushOperationDetails, Protocol[R_co]):
    """The response of a write that contains the record."""

    @property
    def data(self) -> R_co | None:
        """The record."""
        ...


@frozen
class UnnamedOperation:
    """Stands for the push operation of an upload that Codat answered with nothing: its outcome cannot be waited for.

    Attributes:
        company_id: The company.
        push_operation_key: `unknown`.
        status: `TimedOut`, as of every write whose outcome is unknown.
    """

    company_id: str
    push_operation_key: str = "unknown"
    data_type: str | None = None
    status: str = "TimedOut"
    error_message: str | None = _UNNAMED
    validation: object = None
    changes: Sequence[_Change] | None = None


@frozen
class WriteResult(Generic[R_co]):
    """The result of a write.

    Attributes:
        operation: The push operation in its last state.
    """

    operation: PushOperationDetails

    def __bool__(self) -> bool:
        """As `ok`: false where it failed, and where the outcome is not known."""
        return self.ok

    @property
    def ok(self) -> bool:
        """True if the record was written."""
        return self.operation.status == "Success"

    @property
    def outcome_unknown(self) -> bool:
        """True if Codat stopped waiting, so that it is not known if it was written; do not write it again unchecked."""
        return self.operation.status == "TimedOut"

    @property
    def record(self) -> R_co | None:
        """The record as it was written; None if it was not, and where the response carries none."""
        return getattr(self.operation, "data", None) if self.ok else None

    @property
    def record_id(self) -> str | None:
        """The identifier of the record in the books; None if it was not written, and where the response names none."""
        if not self.ok:
            return None
        return getattr(self.record, "id", None) or _changed_id(self.operation)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Warnings of the platform, each with its place in the record; they do not mean that the write failed."""
        return validation_messages(self.operation.validation, "warnings")

    @property
    def messages(self) -> tuple[str, ...]:
        """Reasons why it was not written, fit for display, each with its place in the record; empty if it was."""
        if self.ok:
            return ()
        if self.outcome_unknown:
            return (_UNNAMED if isinstance(self.operation, UnnamedOperation) else _UNKNOWN,)
        found = validation_messages(self.operation.validation, "errors")
        reason = self.operation.error_message
        is_repeated = any(f": {told}".rstrip(".").endswith(f": {(reason or '').rstrip('.')}") for told in found)
        return ((reason, *found) if reason and not is_repeated else found) or (_NO_REASON,)


class WriteAndWaitAsync(ClientCallable[P, Coroutine[Any, Any, WriteResult[R_co]]], Protocol[P, R_co]):
    """`WriteAndWait` for tasks."""

    @overload
    def __call__(
        self, client: Client, /, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, WriteResult[R_co]]: ...
    @overload
    def __call__(self, /, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, WriteResult[R_co]]: ...
    @overload
    def __call__(
        self,
        /,
        *args: Any,
        poll_interval: Duration,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
        **kwargs: Any,
    ) -> Coroutine[Any, Any, WriteResult[R_co]]: ...
    @overload
    def __call__(
        self, /, *args: Any, timeout: Duration, raise_on_failure: bool = ..., **kwargs: Any
    ) -> Coroutine[Any, Any, WriteResult[R_co]]: ...
    @overload
    def __call__(
        self, /, *args: Any, raise_on_failure: bool, **kwargs: Any
    ) -> Coroutine[Any, Any, WriteResult[R_co]]: ...


class WriteAndWait(ClientCallable[P, WriteResult[R_co]], Protocol[P, R_co]):
    """A write, and the wait for its end.

    A call takes `poll_interval`, `timeout` and `raise_on_failure` beside the arguments of the write. Type checkers,
    which cannot add an argument to those of another function, do not check the others then; `with_polling` has them do.
    """

    @overload
    def __call__(self, client: Client, /, *args: P.args, **kwargs: P.kwargs) -> WriteResult[R_co]: ...
    @overload
    def __call__(self, /, *args: P.args, **kwargs: P.kwargs) -> WriteResult[R_co]: ...
    @overload
    def __call__(
        self,
        /,
        *args: Any,
        poll_interval: Duration,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
        **kwargs: Any,
    ) -> WriteResult[R_co]: ...
    @overload
    def __call__(
        self, /, *args: Any, timeout: Duration, raise_on_failure: bool = ..., **kwargs: Any
    ) -> WriteResult[R_co]: ...
    @overload
    def __call__(self, /, *args: Any, raise_on_failure: bool, **kwargs: Any) -> WriteResult[R_co]: ...

    @property
    def aio(self) -> WriteAndWaitAsync[P, R_co]:
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
    build_call = _attach_push_to_errors(inspect.unwrap(write))
    return _with_options(build_call, _WaitOptions())


def _attach_push_to_errors(build_call: Callable[..., Call[Any]]) -> Callable[..., Call[Any]]:
    """The same description, where a response of nothing is read as an operation that has ended unseen."""

    @functools.wraps(build_call)
    def describe_named(*args: Any, **kwargs: Any) -> Call[Any]:
        call = build_call(*args, **kwargs)
        if not call.answers.may_be_empty:
            return call
        company_id = unquote(call.path.split("/")[2])
        return call.then(lambda accepted: UnnamedOperation(company_id) if accepted is None else accepted)

    return describe_named


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
            pending: What is told of it by an error.
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
    with_polling.__doc__ = WriteAndWait.with_polling.__doc__
    with_polling.__qualname__ = f"{name}.with_polling"
    with_polling.__module__ = build_call.__module__
    entry = make_sync_and_async(
        write_and_wait,
        write_and_wait_async,
        like=build_call,
        name=name,
        signature=_with_wait_options(inspect.signature(build_call)),
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
    """A write and what follows from its response: what to wait for, and what is told where the wait breaks off.

    Attributes:
        call: The write, whose response is refused where it names nothing that could be waited for.
    """

    def __init__(self, call: Call[Any]) -> None:
        keyed = with_key(call)
        self._key = key_of(keyed)
        self._request = RequestInfo(keyed.method, keyed.path)
        self._company_id = path_parameters(keyed.route, keyed.path).get("companyId")
        self.call = keyed.then(self._usable)

    def accepted(self, answer: Any) -> tuple[PushRef, Pending]:
        """The push operation that the response to the write names."""
        push_ref = PushRef(answer, None, company_id=self._company_id)
        return push_ref, evolve(push_ref.pending(self._key), request=self._request)

    def _usable(self, answer: Any) -> Any:
        try:
            self.accepted(answer)
        except (TypeError, ValueError) as error:
            reason = getattr(error, "reason", None) or str(error)
            raise WireDecodeError("$.pushOperationKey", f"it names no push operation to wait for: {reason}") from None
        return answer


def _changed_id(operation: PushOperationDetails) -> str | None:
    references = [change.record_ref for change in operation.changes or () if change.record_ref]
    # A payment changes the invoice that it pays, too.
    references.sort(key=lambda reference: reference.data_type != operation.data_type)
    return next((reference.id for reference in references if reference.id), None)


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
