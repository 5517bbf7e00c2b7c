"""A batch of invoices that workers of an engine write, over a socket and through faults, while they are killed."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codat_facade import batches
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_facade.emulator._core.clock import ManualClock

from .servers import wait_until

COUNT = 40
GUIDES = Path(__file__).parents[2] / "docs/guides"


def blocks_of(guide: str, language: str = "python") -> list[str]:
    """The blocks of code of a guide, in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", (GUIDES / guide).read_text("utf-8"), re.MULTILINE | re.DOTALL)


class WrittenBooks:
    """An emulator in real time that loses some responses, and the invoices that are to be written into it."""

    def __init__(self) -> None:
        self._emulator = Emulator(records=5, push_pace=(0.2, 1.0), clock=ManualClock(running=True))
        for skip in (4, 8, 15):
            self._emulator.faults.add("reset", method="POST", processed=True, skip=skip)
        for skip in (6, 20):
            self._emulator.faults.add("reset", method="POST", processed=False, skip=skip)
        self._emulator.faults.add("status", status=429, retry_after=1, skip=60, times=2)

    @contextmanager
    def serve(self) -> Iterator[dict[str, str]]:
        """Serve the emulator; gives the environment in which a client finds it."""
        with self._emulator.serve() as server:
            yield {**os.environ, "CODAT_API_KEY": self._emulator.api_key, "CODAT_BASE_URL": server.url}

    @property
    def writes(self) -> list[batches.Write]:
        """Invoices that differ in their notes."""
        invoice = {"issueDate": "2026-01-31", "currency": "GBP", "status": "Submitted"}
        amounts = {"totalTaxAmount": 0, "totalAmount": 100, "amountDue": 100}
        return [
            batches.Write(
                f"run/{place}",
                invoices.create,
                "company-id",
                "connection-id",
                {**invoice, **amounts, "note": f"note-{place}"},
            )
            for place in range(COUNT)
        ]

    def pushed(self) -> Counter[str]:
        """How many push operations there are of each invoice."""
        return Counter(str(push.record["note"]) for push in [*self._emulator._store.state.pushes.values()])

    def wait_for(self, count: int) -> None:
        """Wait until so many invoices are pushed."""
        wait_until(lambda: len(self.pushed()) >= count, f"{count} writes")

    def assert_each_is_written_once(self, journal: batches.Journal) -> None:
        """Wait for the end of all writes, and compare the journal with what the emulator has."""
        wait_until(lambda: not batches.Report.of(journal).open, "the end of all writes")
        report = batches.Report.of(journal)
        assert len(report.succeeded) == COUNT, [(one.name, one.state, one.reasons) for one in report.outcomes]
        assert self.pushed() == Counter({f"note-{place}": 1 for place in range(COUNT)})
