"""Writes that were broken off from outside: by a cancellation, an interrupt or a time limit."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from types import CodeType, TracebackType
from typing import Any, cast

from attrs import frozen

from ..errors import RequestInfo

_ATTRIBUTE = "__codat_interrupted_write__"


@frozen
class InterruptedWrite:
    """A write that was interrupted from outside after it had been sent, at least in part.

    Attributes:
        request: Method and path; of the poll, where a push operation was waited for that was given by its ids.
        idempotency_key: The key that it was sent with; repeated within 80 minutes, it cannot write twice.
        operation: The last known state of its push operation, if Codat had accepted the write; wait for it.
        company_id: The company, where Codat had accepted the write.
        push_operation_key: The key of the push operation, where Codat had accepted the write.
        operations: Where `poll_many` was interrupted, those that had not ended, as they were given to it.
    """

    request: RequestInfo
    idempotency_key: str | None
    operation: Any = None
    company_id: str | None = None
    push_operation_key: str | None = None
    operations: Sequence[Any] = ()

    def __str__(self) -> str:
        if self.operations:
            return (
                f"Codat may carry out {len(self.operations)} push operations that had not ended: "
                "push_operations.poll_many can go on waiting for `operations` of codat_facade.interrupted_write"
            )
        key = f" with the idempotency key {self.idempotency_key}" if self.idempotency_key else ""
        operation = self.push_operation_key or getattr(self.operation, "push_operation_key", None)
        if operation is not None:
            company = f" of company {self.company_id}" if self.company_id else ""
            return (
                f"Codat took the write{key} as push operation {operation}{company}, and may have carried it out: "
                "push_operations.poll_until_done can go on waiting for it"
            )
        if self.operation is not None:
            return f"Codat took {self.request}{key}, and may have carried it out"
        return f"{self.request}{key} was broken off, and may have been carried out all the same"


def interrupted_write(error: BaseException) -> InterruptedWrite | None:
    """Return the write that an exception interrupted.

    Args:
        error: The exception: `KeyboardInterrupt`, `asyncio.CancelledError`, the `TimeoutError` of `asyncio.timeout`,
            the exception of a time limit, or a group of them.

    Returns:
        The write; None if the exception interrupted none, or if no byte of it had been sent.
    """
    for related in _related(error):
        write = getattr(related, _ATTRIBUTE, None)
        if isinstance(write, InterruptedWrite):
            return write
    return None


def note_interruption(error: BaseException, write: InterruptedWrite) -> None:
    """Have an exception name the write that it broke off: in a note, and for `interrupted_write`.

    Args:
        error: What is on its way to the caller.
        write: The write; it takes the place of one that was noted before.
    """
    before = getattr(error, _ATTRIBUTE, None)
    # A class of another package may refuse attributes; the note then has to do.
    with suppress(Exception):
        setattr(error, _ATTRIBUTE, write)
    notes: list[str] = getattr(error, "__notes__", [])
    if before is not None and str(before) in notes:
        notes.remove(str(before))
    error.add_note(str(write))


def raised_by_signal(error: BaseException) -> BaseException | None:
    """Find what a signal handler raised, as a time limit does, behind an exception that a library made of it.

    Args:
        error: What was caught.

    Returns:
        The exception of the handler; None where none raised any.
    """
    if threading.current_thread() is not threading.main_thread():
        return None
    codes = frozenset(_codes_of_handlers())
    if not codes:
        return None
    return next((related for related in _related(error) if codes & frozenset(_codes_of(related.__traceback__))), None)


def _related(error: BaseException) -> Iterator[BaseException]:
    """An exception and all behind it, each once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        related = waiting.pop(0)
        if id(related) in seen:
            continue
        seen.add(id(related))
        yield related
        members: tuple[BaseException, ...] = getattr(related, "exceptions", ()) if _is_group(related) else ()
        waiting += [behind for behind in (related.__cause__, related.__context__, *members) if behind is not None]


def _is_group(error: BaseException) -> bool:
    return isinstance(error, BaseExceptionGroup)


def _codes_of_handlers() -> Iterator[CodeType]:
    for number in signal.valid_signals():
        handler = cast("Callable[..., object] | int | None", signal.getsignal(number))
        code = getattr(handler, "__code__", None)
        # Python's own handler of SIGINT is no Python function; what it raises is no Exception and passes anyway.
        if isinstance(code, CodeType):
            yield code


def _codes_of(traceback: TracebackType | None) -> Iterator[CodeType]:
    while traceback is not None:
        yield traceback.tb_frame.f_code
        traceback = traceback.tb_next
