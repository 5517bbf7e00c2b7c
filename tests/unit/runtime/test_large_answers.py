"""Large answers are read a record at a time, with the garbage collector paused; nobody may notice."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .package import Package, exact, generated

DOCUMENT = """
paths:
  /companies/{companyId}/bills:
    get:
      operationId: list-bills
      parameters: [{name: companyId, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Bills'}}}}
components:
  schemas:
    Bills:
      type: object
      required: [pageNumber]
      properties:
        results: {type: array, items: {$ref: '#/components/schemas/Bill'}}
        notes: {type: array, items: {type: string}}
        first: {$ref: '#/components/schemas/Bill'}
        pageNumber: {type: integer}
    Bill:
      type: object
      properties:
        id: {type: string}
        total: {type: number}
        due: {type: string, format: date-time}
        kind: {type: string, enum: [Draft, Final]}
        lines: {type: array, items: {$ref: '#/components/schemas/Bill'}}
"""

LARGE = 64 * 1024

scalars = st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from([1.5, "", "Draft", "New", "2026-01-31"])
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "total", "due", "kind", "lines", "more"]), inner, max_size=4)
    ),
    max_leaves=12,
)
pages = st.dictionaries(st.sampled_from(["results", "notes", "first", "pageNumber", "more"]), values) | values


@pytest.fixture(scope="module")
def package() -> Package:
    return generated(DOCUMENT)


@pytest.fixture
def collector() -> Iterator[None]:
    """Whatever the test does, the collector runs afterwards as it did before."""
    was_running = gc.isenabled()
    yield
    (gc.enable if was_running else gc.disable)()


def read(answer: str) -> Any:
    return generated(DOCUMENT).endpoint("list_bills").call("company-id").read(200, answer.encode())


def large(answer: Any) -> str:
    return json.dumps(answer) + " " * LARGE


@given(pages)
def test_a_large_answer_reads_as_a_small_one_does(page: Any) -> None:
    if not isinstance(page, dict):
        # No object where one was promised: refused, whatever its size.
        for answer in (json.dumps(page), large(page)):
            with pytest.raises(generated(DOCUMENT).runtime.DecodeError):
                read(answer)
        return
    small, padded = read(json.dumps(page)), read(large(page))

    assert type(padded) is type(small)
    assert repr(padded) == repr(small)
    assert exact(generated(DOCUMENT).write(padded)) == exact(generated(DOCUMENT).write(small))


def test_a_byte_order_mark_before_a_large_answer_is_no_part_of_it() -> None:
    assert read("\N{BYTE ORDER MARK}" + large({"pageNumber": 3})).page_number == 3


@pytest.mark.parametrize("padding", ["", " " * LARGE])
@pytest.mark.parametrize("half", ["\\ud83d", "\\uDE00", "\\ude00\\ud83d"])
def test_half_of_an_emoji_costs_its_character_and_not_the_page(package: Package, half: str, padding: str) -> None:
    text = (
        f'{{"results": [{{"id": "\\\\ud83d \\ud83d\\ude00 {half}"}}, {{"total": 100.10}}], "pageNumber": 3}}{padding}'
    )

    first, second = read(text).results

    assert first.id == "\\ud83d \N{GRINNING FACE} " + "\N{REPLACEMENT CHARACTER}" * half.count("\\")
    assert str(second.total) == "100.10"
    with pytest.raises(package.runtime.DecodeError, match="surrogate"):
        package.endpoint("list_bills").call("company-id").read(200, text.encode(), strict=True)


@pytest.mark.parametrize("broken", ['{"id" 1', '{"id": "\\x"}', '{"total": 1e}', "nothing", '{"id": "a" "b"}'])
def test_the_error_in_a_broken_record_tells_its_place_in_the_whole(package: Package, broken: str) -> None:
    head = '{"results": [' + '{"id": "a"}, ' * 10_000
    with pytest.raises(package.runtime.DecodeError, match=r"not JSON .*byte (\d+)") as caught:
        read(head + broken + "]}")

    place = int(caught.value.reason.rpartition("byte ")[2].rstrip(")"))
    assert place >= len(head)


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("running", [True, False])
def test_the_collector_runs_afterwards_as_it_did_before(package: Package, running: bool) -> None:
    (gc.enable if running else gc.disable)()
    thresholds = gc.get_threshold()

    read(large({"results": []}))
    assert (gc.isenabled(), gc.get_threshold()) == (running, thresholds)
    with pytest.raises(package.runtime.DecodeError):
        read("{" * (LARGE + 1))
    assert (gc.isenabled(), gc.get_threshold()) == (running, thresholds)


@pytest.fixture
def paused(package: Package, collector: None) -> Any:
    gc.enable()
    return package.runtime.gc_pause.paused


def is_held_off() -> bool:
    return gc.get_threshold()[0] > 1_000_000


def test_one_thread_alone_holds_the_collector_off(paused: Any) -> None:
    with paused:
        assert is_held_off()
    assert not is_held_off()


def test_a_second_thread_ends_the_pause_for_both(paused: Any) -> None:
    seen: list[bool] = []

    def second() -> None:
        with paused:
            seen.append(is_held_off())

    with paused:
        thread = Thread(target=second)
        thread.start()
        thread.join()
        seen.append(is_held_off())
    assert seen == [False, False]
    with paused:
        assert is_held_off()


def test_a_collector_that_is_switched_off_meanwhile_stays_off(paused: Any) -> None:
    with paused:
        gc.disable()
    assert not gc.isenabled()
    assert not is_held_off()


@pytest.mark.parametrize("thresholds", [(0, 10, 10), (5000, 7, 3)])
def test_thresholds_that_the_program_sets_stay(paused: Any, thresholds: tuple[int, int, int]) -> None:
    before = gc.get_threshold()
    try:
        gc.set_threshold(*thresholds)
        with paused:
            pass
        assert gc.get_threshold() == thresholds
        gc.set_threshold(*before)
        with paused:
            gc.set_threshold(*thresholds)
        assert gc.get_threshold() == thresholds
    finally:
        gc.set_threshold(*before)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_collects_though_its_parent_was_decoding(paused: Any) -> None:
    inside, done = Event(), Event()

    def decode() -> None:
        with paused:
            inside.set()
            done.wait(30)

    thread = Thread(target=decode)
    thread.start()
    assert inside.wait(30)
    child = os.fork()
    if child == 0:
        collects = gc.isenabled() and not is_held_off()
        with paused:
            pauses = is_held_off()
        os._exit(0 if collects and pauses and not is_held_off() else 3)
    status = os.waitpid(child, 0)[1]
    done.set()
    thread.join()
    assert os.waitstatus_to_exitcode(status) == 0
