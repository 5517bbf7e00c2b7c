"""Polls 2,000 push operations at once on one event loop, and tells whether memory and open sockets stay flat.

`python -m benchmarks.soak` takes less than a minute. The other side is the emulator, in a process of its own. It runs
on Linux, for it reads `/proc`.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import stat
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import codat_facade as codat
from codat_facade.accounting import customers
from codat_facade.platform import push_operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codat_api.accounting.models import CreateCustomerResponse

OPERATIONS = 2_000
COMPANIES = 20

PACE = (10.0, 34.0)
"""Seconds from a write until it is processing, and until it is done."""

POLL_INTERVAL = 8.0
SAMPLE_INTERVAL = 2.0
LONGEST = 50.0
"""Seconds after which the soak begins the last look."""

AT_ONCE = 50
WARM_UP = 10.0
"""Seconds from the start of polling in which pools fill; what comes after has to be flat."""

MOST_GROWTH = 0.03
"""Of memory, from the first half of what is compared to the second."""


class Sample(NamedTuple):
    """What the process held at one moment.

    Attributes:
        seconds: Since the polling began.
        megabytes: Resident memory.
        sockets: How many are open.
        waiting: Operations that have not ended.
    """

    seconds: float
    megabytes: float
    sockets: int
    waiting: int


def main() -> int:
    """Run the soak.

    Returns:
        The exit status: 0 if memory and sockets stayed flat and every operation succeeded, 1 if not.
    """
    if not Path("/proc/self/statm").exists():
        print("the soak reads /proc/self/statm, which this system does not have: run it on Linux", file=sys.stderr)
        return 1
    with emulator() as url:
        return asyncio.run(soak(url))


@contextmanager
def emulator() -> Iterator[str]:
    """An emulator in a process of its own; gives where it listens."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        ours.close()
        process.join()


def serve(parent: Connection) -> None:
    """Serve until the parent hangs up."""
    from codat_facade.emulator import Clock, Emulator

    one = Emulator(empty=True, records=1, push_pace=PACE, clock=Clock(running=True))
    for number in range(COMPANIES):
        one.create_company(f"Company {number}", id=f"company-{number}", connections=[f"connection-{number}"])
    with one.serve() as server:
        parent.send(server.url)
        while not parent.poll(0.25):
            # What was received is for tests to look at; here it would only grow.
            one.requests.clear()


async def soak(url: str) -> int:
    """Write, and poll all that was written at once.

    Args:
        url: Where the emulator listens.
    """
    began = time.monotonic()
    before = open_sockets()
    async with codat.Client("test-key", base_url=url, limits=None) as client:
        written = await write(client)
        print(
            f"{len(written)} writes in {time.monotonic() - began:.1f} s; every one is polled every {POLL_INTERVAL:g} s"
        )
        ends, samples = await poll(client, written, LONGEST - (time.monotonic() - began))
    print(f"ended: {dict(ends)}; sockets open afterwards: {open_sockets() - before}")
    return 0 if ends == {"Success": OPERATIONS} and is_flat(samples) and open_sockets() == before else 1


async def write(client: codat.Client) -> Sequence[CreateCustomerResponse]:
    """Write all records, some of them at once."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> CreateCustomerResponse:
        place = number % COMPANIES
        async with turns:
            body = {"customerName": f"Customer {number}", "status": "Active"}
            return await customers.create.aio(client, f"company-{place}", f"connection-{place}", body)

    return await asyncio.gather(*map(one, range(OPERATIONS)))


async def poll(
    client: codat.Client, written: Sequence[CreateCustomerResponse], seconds: float
) -> tuple[Counter[str], Sequence[Sample]]:
    """Poll all operations to their ends, and look at this process meanwhile.

    Args:
        client: Who polls.
        written: What it polls.
        seconds: How long at most.

    Returns:
        How many ended in which way, and what was measured.
    """
    ends: Counter[str] = Counter()

    async def follow(one: CreateCustomerResponse) -> None:
        try:
            done = await push_operations.poll_until_done.aio(
                client, one, poll_interval=POLL_INTERVAL, timeout=max(0.0, seconds)
            )
            ends[done.status] += 1
        except codat.CodatError as error:
            ends[error.type] += 1

    began = time.monotonic()
    samples: list[Sample] = []
    polling = asyncio.gather(*map(follow, written))
    print(f"{'s':>6} {'MB':>8} {'sockets':>8} {'waiting':>8}")
    while not polling.done():
        await asyncio.wait([polling], timeout=SAMPLE_INTERVAL)
        samples.append(Sample(time.monotonic() - began, memory(), open_sockets(), OPERATIONS - ends.total()))
        print("{:>6.1f} {:>8.1f} {:>8} {:>8}".format(*samples[-1]), flush=True)
    await polling
    return ends, samples


def is_flat(samples: Sequence[Sample]) -> bool:
    """Whether memory and sockets stayed as they were, once everything was warm and while all were waiting."""
    steady = [one for one in samples if one.seconds >= WARM_UP and one.waiting == OPERATIONS]
    if len(steady) < 4:
        print("too few samples to compare: the machine is too busy")
        return False
    half = len(steady) // 2
    early, late = (median(one.megabytes for one in part) for part in (steady[:half], steady[half:]))
    sockets = [one.sockets for one in steady]
    memory_is_flat = late <= early * (1 + MOST_GROWTH)
    # How many are open at a moment is chance; that they become more and more would not be.
    sockets_are_flat = median(sockets[half:]) <= max(sockets[:half])
    print(f"memory: {early:.1f} MB, then {late:.1f} MB: {'flat' if memory_is_flat else 'GROWS'}")
    print(f"sockets: {min(sockets)} to {max(sockets)}: {'flat' if sockets_are_flat else 'GROW'}")
    return memory_is_flat and sockets_are_flat


def memory() -> float:
    """Resident memory of this process, in megabytes, with what can be collected collected."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def open_sockets() -> int:
    """How many sockets this process has open."""
    return sum(map(_is_socket, map(int, os.listdir("/proc/self/fd"))))


def _is_socket(descriptor: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(descriptor).st_mode)
    except OSError:
        # The folder itself was open while it was listed.
        return False


if __name__ == "__main__":
    sys.exit(main())
