"""Large answers are read a record at a time, with the garbage collector paused; nobody may notice."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from threading import Barrier, Thread
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
    small, padded = read(json.dumps(page)), read(large(page))

    assert type(padded) is type(small)
    assert repr(padded) == repr(small)
    assert exact(generated(DOCUMENT).write(padded)) == exact(generated(DOCUMENT).write(small))


def test_a_byte_order_mark_before_a_large_answer_is_no_part_of_it() -> None:
    assert read("\N{BYTE ORDER MARK}" + large({"pageNumber": 3})).page_number == 3


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

    read(large({"results": []}))
    assert gc.isenabled() is running
    with pytest.raises(package.runtime.DecodeError):
        read("{" * (LARGE + 1))
    assert gc.isenabled() is running


@pytest.mark.usefixtures("collector")
def test_the_collector_stays_paused_until_the_last_of_several_threads_is_done(package: Package) -> None:
    paused = generated(DOCUMENT).runtime.collector.paused
    gc.enable()
    both_in, one_out = Barrier(2, timeout=5), Barrier(2, timeout=5)
    seen: dict[str, bool] = {}

    def first() -> None:
        with paused:
            both_in.wait()
        seen["after the first"] = gc.isenabled()
        one_out.wait()

    def second() -> None:
        with paused:
            both_in.wait()
            one_out.wait()
        seen["after the second"] = gc.isenabled()

    threads = [Thread(target=first), Thread(target=second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen == {"after the first": False, "after the second": True}
