"""Random trouble on the way of a write: it is made once where it succeeds, at most once where it fails, never twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.platform import companies

from ..support.clock import EmulatorTime

SHARDS = 16
SCHEDULES_A_SHARD = 100

kinds = st.one_of(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(["refused", "reset", "timeout", "cut", "truncated", "html", "empty"])}
    ),
    st.fixed_dictionaries(
        {
            "kind": st.just("status"),
            "status": st.sampled_from([400, 408, 409, 422, 429, 500, 502, 503, 504]),
            "retry_after": st.sampled_from([None, 0, 1, 30, 61, 86_400]),
        }
    ),
)
faults = st.fixed_dictionaries(
    {
        "how": kinds,
        "processed": st.sampled_from([None, True, False]),
        "seconds": st.sampled_from([0.0, 0.7, 3.0, 400.0, 7200.0]),
    }
)
schedules = st.lists(faults, max_size=6)
retries = st.integers(0, 5)


def order(emulator: Emulator, schedule: list[dict[str, Any]]) -> None:
    for fault in schedule:
        processed = None if fault["how"]["kind"] == "refused" else fault["processed"]
        emulator.faults.add(**fault["how"], method="POST", processed=processed, seconds=fault["seconds"])


def made(emulator: Emulator, name: str) -> int:
    """How many companies of this name there are, asked without trouble."""
    emulator.faults.clear()
    with codat.Client(api_key=emulator.api_key, transport=emulator.transport, limits=None) as client:
        return companies.list(client, query=f"name={name}").total_results or 0


def create(client: codat.Client, name: str, **options: Any) -> None:
    companies.create(client, {"name": name}, **options)


def create_async(client: codat.Client, name: str, **options: Any) -> None:
    asyncio.run(companies.create.aio(client, {"name": name}, **options))


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_schedule_of_faults_writes_twice(shard: int) -> None:
    writes: Callable[..., None] = create if shard % 4 else create_async

    # Not derandomized, which would give each shard the same schedules.
    @seed(shard)
    @settings(
        max_examples=SCHEDULES_A_SHARD,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(schedules, retries)
    def check(schedule: list[dict[str, Any]], max_retries: int) -> None:
        emulator = Emulator(empty=True, seed=shard)
        name = "Bakery"
        client = codat.Client(
            api_key=emulator.api_key,
            transport=emulator.transport,
            clock=EmulatorTime(emulator),
            max_retries=max_retries,
            limits=None,
        )
        order(emulator, schedule)

        try:
            writes(client, name)
        except codat.CodatError as error:
            assert made(emulator, name) <= 1
            # What a process does that comes back after a crash: the same write, with the key that it was told.
            emulator.clock.advance(timedelta(minutes=10))
            if error.idempotency_key is not None:
                try:
                    writes(client, name, idempotency_key=error.idempotency_key)
                except codat.CodatError:
                    pass
                else:
                    assert made(emulator, name) == 1
            assert made(emulator, name) <= 1
        else:
            sent = [request for request in emulator.requests if request.method == "POST"]
            assert len(sent) <= 1 + max_retries
            assert len({request.headers["idempotency-key"] for request in sent}) <= 1
            assert made(emulator, name) == 1

    check()
