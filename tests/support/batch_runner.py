"""Runs of a batch in processes that can be killed: this one is loaded once and forks one process for each run.

It reads a JSON object from each line of its input, and writes the process id of the run and then its exit status.
"""

from __future__ import annotations

import asyncio
import json
import mmap
import os
import struct
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import codat_facade as codat
from codat_facade import batches
from codat_facade.accounting import bills, invoices, suppliers

SPEED = 60.0
"""How much faster than real time the time of the client and the emulator goes."""
JUMP = 20.0
"""Seconds from which on a wait is not waited for: the time of all processes jumps instead."""


class SharedTime:
    """A time that several processes have in common, much faster than the real one; a client's clock."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(struct.pack("dd", 1_768_467_600.0, time.monotonic()))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 16)

    def now(self) -> float:
        offset, began = struct.unpack("dd", self._memory[:])
        return float(offset + (time.monotonic() - began) * SPEED)

    def jump(self, seconds: float) -> None:
        offset, _ = struct.unpack("dd", self._memory[:])
        self._memory[:8] = struct.pack("d", offset + seconds)

    def sleep(self, seconds: float) -> None:
        if seconds > JUMP:
            self.jump(seconds)
        else:
            time.sleep(seconds / SPEED)

    async def sleep_async(self, seconds: float) -> None:
        if seconds > JUMP:
            self.jump(seconds)
            await asyncio.sleep(0)
        else:
            await asyncio.sleep(seconds / SPEED)


def writes_of(spec: dict[str, Any]) -> list[batches.Write]:
    """The writes of a run: mostly creates, of two companies, with some updates and deletes, and two that are equal."""
    writes: list[batches.Write] = []
    for place in range(spec["count"]):
        name = f"run-{spec['seed']}/{place}"
        company_id, connection_id = spec["companies"][place % len(spec["companies"])]
        marker = "equal" if place in (3, 5) else name
        invoice = {"issueDate": "2026-01-31", "currency": "GBP", "status": "Submitted", "totalTaxAmount": 0}
        body: dict[str, Any] = {**invoice, "totalAmount": 100 + place % 3, "amountDue": 100, "note": marker}
        if place in (3, 5):
            body["totalAmount"] = 7
        if place % 10 == 7:
            record_id = spec["records"][place]
            writes.append(batches.Write(name, invoices.update, company_id, connection_id, body, record_id=record_id))
        elif place % 10 == 8:
            record_id = spec["records"][place]
            writes.append(batches.Write(name, invoices.delete, company_id, connection_id, record_id=record_id))
        elif place % 10 == 9:
            supplier = {"supplierName": marker, "status": "Active"}
            writes.append(batches.Write(name, suppliers.create, company_id, connection_id, supplier))
        elif place % 10 == 4:
            bill = {**body, "status": "Open", "subTotal": 100, "taxAmount": 0}
            writes.append(batches.Write(name, bills.create, company_id, connection_id, bill))
        else:
            writes.append(batches.Write(name, invoices.create, company_id, connection_id, body))
    return writes


def run(spec: dict[str, Any]) -> None:
    """Run a batch to its end, or until it is killed."""
    clock = SharedTime(Path(spec["time"]))
    client = codat.Client(spec["api_key"], base_url=spec["url"], clock=clock, timeout=2.0)
    journal = batches.SqliteJournal(spec["journal"])
    options: dict[str, Any] = {
        "in_flight": 8,
        "wall_clock": clock.now,
        "poll_interval": 2.0,
        "timeout": 900.0,
        "retry_failed": spec["retry_failed"],
    }
    writes = writes_of(spec)
    if spec["is_async"]:
        asyncio.run(batches.run.aio(client, writes, journal, **options))
    else:
        batches.run(client, writes, journal, **options)


def main() -> None:
    for line in sys.stdin:
        spec = json.loads(line)
        pid = os.fork()
        if not pid:
            code = 1
            try:
                run(spec)
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(code)
        print(pid, flush=True)
        _, status = os.waitpid(pid, 0)
        print(status, flush=True)


if __name__ == "__main__":
    main()
