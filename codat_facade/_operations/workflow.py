"""Workflows of several calls: a sequence of steps, written once, run by a blocking and an asynchronous driver."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from attrs import asdict, evolve, frozen

from .._base import docstring
from .._client.call_options import prepared
from .._http.retry import is_read
from ..errors import CodatError
from . import poller as polling
from .operation import (
    SyncAndAsync,
    annotation_text,
    build_call_of,
    calling_module,
    copy_as,
    dressed,
    make_sync_and_async,
    result_annotation,
)
from .pending import Pending, with_key
from .poll_schedule import PollOptions
from .shown import result_of, with_result

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._client.client import Client

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")

Workflow = Generator[Any, Any, T]
"""A sequence of steps, each taken by `yield from` of `perform` or `wait`; what it returns is the result."""


@frozen
class _PollUntil(Generic[T]):
    call: Call[T]
    what: str
    ended: Callable[[T], bool]
    pace: PollOptions

    def end(self, client: Client, ordered: Pending | None) -> T:
        *_, seen = polling.watch(client, self.call, self._awaited(ordered), self.ended, **asdict(self.pace))
        return seen

    async def end_async(self, client: Client, ordered: Pending | None) -> T:
        polls = polling.watch_async(client, self.call, self._awaited(ordered), self.ended, **asdict(self.pace))
        return [seen async for seen in polls][-1]

    def _awaited(self, ordered: Pending | None) -> Pending:
        return Pending.asked(self.what, self.call) if ordered is None else evolve(ordered, name=self.what)


def perform(call: Call[T]) -> Workflow[T]:
    """Take the step of performing a call.

    Args:
        call: What to perform.

    Returns:
        Its response.
    """
    response: T = yield call
    return response


def wait(call: Call[T], what: str, ended: Callable[[T], bool], pace: PollOptions) -> Workflow[T]:
    """Take the step of polling until something has ended.

    Args:
        call: How to poll.
        what: What is waited for, for the error.
        ended: Tells whether what was seen is final.
        pace: How often, and for how long.

    Returns:
        What was seen last.
    """
    seen: T = yield _PollUntil(call, what, ended, pace)
    return seen


def workflow(build_call: Callable[P, Workflow[T]]) -> SyncAndAsync[P, T, Coroutine[Any, Any, T]]:
    """Make what users call of a function that tells the steps.

    Args:
        build_call: Its parameters and its docstring become those of what is made. It runs up to its first step when
            that is called, so that wrong arguments are the caller's error at once, before anything is sent.

    Returns:
        A function that is called as an operation is, with a client or without.
    """

    def run(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return _run(client, _WorkflowRun(client, build_call(*args, **kwargs)))

    def run_async(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]:
        return _run_async(client, _WorkflowRun(client, build_call(*args, **kwargs)))

    return make_sync_and_async(  # type: ignore[no-any-return]
        run,
        run_async,
        like=build_call,
        shown=with_result(build_call, result_annotation(result_of(build_call))),
    )


def followed_by(
    first: SyncAndAsync[P, Any, Any], last: Callable[[str], Call[R]], *, name: str, doc: tuple[str, str]
) -> SyncAndAsync[P, R, Coroutine[Any, Any, R]]:
    """Make a workflow that takes one more step than another one, and the same arguments.

    Args:
        first: The other workflow, whose arguments begin with the company.
        last: Builds the last call from the company.
        name: The name that the workflow is bound to in the calling module.
        doc: What the docstring says instead: its summary, and what is returned.
    """
    steps = copy_as(build_call_of(first), name, calling_module())

    def build(company_id: str, *args: Any, **kwargs: Any) -> Workflow[R]:
        yield from steps(company_id, *args, **kwargs)
        return (yield from perform(last(company_id)))

    result = annotation_text(result_of(last))
    extended = dressed(build, steps, f"Workflow[{result_annotation(result)}]")
    extended.__doc__ = docstring.derived(steps.__doc__, summary=doc[0], returns=doc[1])
    return workflow(extended)


class _WorkflowRun(Generic[T]):
    """Steps being taken.

    Attributes:
        step: The one that is next.
        ordered: What Codat was asked to do by a step before, and took.
        done: Whether there is no next step.
        result: What came of them, when they are over.
    """

    step: Call[Any] | _PollUntil[Any]
    result: T

    def __init__(self, client: Client, steps: Workflow[T]) -> None:
        self._client = client
        self._steps = steps
        self.ordered: Pending | None = None
        self.done = False
        self._go_on(None)

    def advance(self, response: Any) -> None:
        """Take what the step brought, and go on to the next."""
        if not isinstance(self.step, _PollUntil) and not is_read(self.step.method):
            self.ordered = evolve(Pending.asked("", self.step), is_write=True, operation=response)
        elif self.ordered is not None:
            self.ordered.operation = response
        try:
            self._go_on(response)
        except CodatError as error:
            # Codat said how it ended: nothing is left open.
            if self.ordered is not None:
                self.ordered.name_in(error)
            raise

    @property
    def named_in_errors(self) -> AbstractContextManager[Any]:
        """Tells of what was ordered, where the step that is next fails."""
        return nullcontext() if self.ordered is None or isinstance(self.step, _PollUntil) else self.ordered

    def _go_on(self, response: Any) -> None:
        try:
            step = self._steps.send(response)
            if isinstance(step, _PollUntil):
                self.step = step
            else:
                # A key among the client's options is that of the first write.
                self.step = with_key(step if self.ordered else prepared(self._client, step))
        except StopIteration as end:
            self.done = True
            self.result = end.value


def _run(client: Client, run: _WorkflowRun[T]) -> T:
    while not run.done:
        step = run.step
        with run.named_in_errors:
            response = step.end(client, run.ordered) if isinstance(step, _PollUntil) else client.perform(step)
        run.advance(response)
    return run.result


async def _run_async(client: Client, run: _WorkflowRun[T]) -> T:
    while not run.done:
        step = run.step
        with run.named_in_errors:
            response = await (
                step.end_async(client, run.ordered) if isinstance(step, _PollUntil) else client.perform_async(step)
            )
        run.advance(response)
    return run.result
