"""Hooks come and go, several at once, and never break a call."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

import codat_facade as codat
from codat_facade import instrumentation
from codat_facade.accounting import invoices
from codat_facade.instrumentation import AttemptEnded, CallEnded, Observation
from codat_facade.platform import companies
from tests.support.server import Answer
from tests.unit.conftest import Servers

KEY = "0b9e9a3e-6d6f-4c0b-8f6e-2f1f7d0c5a11"
COMPANY = Answer(body=b'{"id": "c1", "name": "Technicalium", "redirect": "r"}')


@pytest.fixture(autouse=True)
def no_hooks() -> Iterator[None]:
    yield
    for hook in instrumentation.get_hooks():
        instrumentation.remove_hook(hook)


def test_hooks_are_called_in_their_order_until_they_are_removed(serve: Servers) -> None:
    seen: list[str] = []

    def first(event: Observation) -> None:
        seen.append(f"first {type(event).__name__}")

    def second(event: Observation) -> None:
        seen.append(f"second {type(event).__name__}")

    client = codat.Client("test-key", base_url=serve(COMPANY).url)
    for hook in (first, second, first):
        instrumentation.add_hook(hook)
    assert instrumentation.get_hooks() == (first, second)
    companies.get(client, "c1")
    kinds = ["CallStarted", "AttemptEnded", "CallEnded"]
    assert seen == [f"{name} {kind}" for kind in kinds for name in ("first", "second")]
    seen.clear()
    instrumentation.remove_hook(first)
    instrumentation.remove_hook(first)
    companies.get(client, "c1")
    assert seen == [f"second {kind}" for kind in kinds]


def test_a_hook_that_raises_breaks_no_call_and_is_logged_once(serve: Servers, caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: Observation) -> None:
        raise KeyError("broken")

    client = codat.Client("test-key", base_url=serve(COMPANY).url)
    with instrumentation.capture() as events:
        instrumentation.add_hook(fails)
        # The one that fails stands before another, which is called all the same.
        with instrumentation.capture() as after:
            for _ in range(2):
                assert companies.get(client, "c1").name == "Technicalium"
    assert len(events) == len(after) == 6
    (record,) = [record for record in caplog.records if record.name == "codat_facade"]
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None


def test_what_ends_the_program_passes_a_hook_and_the_write_is_named(serve: Servers) -> None:
    def leave(event: Observation) -> None:
        if isinstance(event, AttemptEnded):
            raise SystemExit

    client = codat.Client("test-key", base_url=serve(Answer(body=b"{}")).url)
    instrumentation.add_hook(leave)
    with pytest.raises(SystemExit) as left:
        invoices.create(client, "c1", "k1", {}, idempotency_key=KEY)
    interrupted = codat.interrupted_write(left.value)
    assert interrupted is not None
    assert interrupted.idempotency_key == KEY


def test_a_hook_must_be_callable() -> None:
    with pytest.raises(TypeError, match="hook is of type int"):
        instrumentation.add_hook(7)  # type: ignore[arg-type]


def test_events_are_frozen(serve: Servers) -> None:
    with instrumentation.capture() as events:
        companies.get(codat.Client("test-key", base_url=serve(COMPANY).url), "c1")
    ended = events[-1]
    assert isinstance(ended, CallEnded)
    with pytest.raises(AttributeError):
        ended.error = "x"  # type: ignore[misc]


def test_nothing_is_made_where_nobody_watches(serve: Servers, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("an event was made")

    monkeypatch.setattr("codat_facade._http.request_state.CallObservation", refuse)
    assert companies.get(codat.Client("test-key", base_url=serve(COMPANY).url), "c1").name == "Technicalium"


def test_a_hook_is_not_told_of_the_calls_that_it_makes(serve: Servers) -> None:
    server = serve(*[COMPANY] * 10)
    client = codat.Client("test-key", base_url=server.url)
    seen: list[Observation] = []

    def asks(event: Observation) -> None:
        seen.append(event)
        if len(seen) < 9:
            companies.get(client, "c1")

    instrumentation.add_hook(asks)
    with instrumentation.capture() as others:
        companies.get(client, "c1")
    assert [type(event).__name__ for event in seen] == ["CallStarted", "AttemptEnded", "CallEnded"]
    assert others == seen
    assert len(server.requests) == 4


def test_a_hook_may_remove_itself_and_others_while_it_is_called(serve: Servers) -> None:
    client = codat.Client("test-key", base_url=serve(COMPANY, COMPANY).url)
    seen: list[str] = []

    def first(_: Observation) -> None:
        seen.append("first")
        instrumentation.remove_hook(first)
        instrumentation.remove_hook(second)

    def second(_: Observation) -> None:
        seen.append("second")

    instrumentation.add_hook(first)
    instrumentation.add_hook(second)
    companies.get(client, "c1")
    assert seen[0] == "first"
    assert seen.count("first") == 1
    assert seen.count("second") <= 1


def test_the_failure_of_the_call_is_not_logged_with_that_of_a_hook(
    serve: Servers, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(event: Observation) -> None:
        if isinstance(event, CallEnded):
            raise KeyError("broken")

    instrumentation.add_hook(fails)
    quoted = Answer(body=b"{}", headers={"PRIVATE(": "x"})
    client = codat.Client("test-key", base_url=serve(quoted).url, max_retries=0)
    with pytest.raises(codat.NetworkError):
        companies.get(client, "c1")
    assert "KeyError" in caplog.text
    assert "PRIVATE" not in caplog.text
