"""What is said of a write that something from outside broke off, and how a program finds it."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Iterator
from types import FrameType, SimpleNamespace

import pytest

import codat_facade as codat
from codat_facade._http.interruption import note_interruption, raised_by_signal
from codat_facade.errors import RequestInfo

WRITE = codat.InterruptedWrite(RequestInfo("POST", "/companies/c1/push"), "the-key")


def test_an_exception_that_broke_off_nothing_names_no_write() -> None:
    assert codat.interrupted_write(KeyboardInterrupt()) is None


@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, SystemExit, ZeroDivisionError])
def test_the_write_is_on_the_exception_and_in_a_note(kind: type[BaseException]) -> None:
    error = kind()
    note_interruption(error, WRITE)
    assert codat.interrupted_write(error) == WRITE
    (note,) = error.__notes__
    assert "POST /companies/c1/push" in note
    assert "the-key" in note
    assert "may have been carried out" in note


def test_what_is_known_later_takes_the_place_of_what_was_noted_before() -> None:
    error = asyncio.CancelledError()
    error.add_note("of somebody else")
    note_interruption(error, WRITE)
    operation = SimpleNamespace(push_operation_key="op-1")
    taken = codat.InterruptedWrite(WRITE.request, WRITE.idempotency_key, operation)
    note_interruption(error, taken)
    found = codat.interrupted_write(error)
    assert found is not None
    assert found.operation is operation
    assert error.__notes__ == ["of somebody else", str(taken)]
    assert "op-1" in str(taken)


def test_it_is_found_behind_causes_contexts_and_in_groups() -> None:
    inner = asyncio.CancelledError()
    note_interruption(inner, WRITE)
    caused, met = TimeoutError(), ValueError()
    caused.__cause__ = inner
    met.__context__ = BaseExceptionGroup("both", [RuntimeError(), caused])
    inner.__context__ = met
    assert codat.interrupted_write(met) == WRITE


def test_an_exception_that_takes_no_attribute_carries_the_note_all_the_same() -> None:
    class Stiff(BaseException):
        def __setattr__(self, name: str, value: object) -> None:
            if name != "__notes__":
                raise AttributeError(name)
            super().__setattr__(name, value)

    error = Stiff()
    note_interruption(error, WRITE)
    assert error.__notes__ == [str(WRITE)]


class OutOfTime(Exception):
    pass


@pytest.fixture
def alarm() -> Iterator[None]:
    def handler(number: int, frame: FrameType | None) -> None:
        raise OutOfTime

    before = signal.signal(signal.SIGUSR1, handler)
    yield
    signal.signal(signal.SIGUSR1, before)


def raised_and_wrapped() -> Exception:
    try:
        try:
            signal.raise_signal(signal.SIGUSR1)
        except OutOfTime as error:
            raise OSError("the read failed") from error
    except OSError as error:
        return error
    raise AssertionError


@pytest.mark.usefixtures("alarm")
def test_what_a_signal_handler_raised_is_found_behind_what_a_library_made_of_it() -> None:
    assert isinstance(raised_by_signal(raised_and_wrapped()), OutOfTime)


@pytest.mark.usefixtures("alarm")
def test_what_no_handler_raised_is_not_taken_for_it() -> None:
    error = ValueError()
    try:
        raise error
    except ValueError:
        assert raised_by_signal(error) is None


@pytest.mark.usefixtures("alarm")
def test_no_signal_handler_raises_in_another_thread() -> None:
    error, found = raised_and_wrapped(), []
    thread = threading.Thread(target=lambda: found.append(raised_by_signal(error)))
    thread.start()
    thread.join()
    assert found == [None]
