"""Pages of invoices, from bytes to record batches of Arrow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..documents import LINES, invoices_page
from ..environments import FACADE
from ..report import Goal, Section, shown
from ..runner import Contender, in_fresh_processes, in_turns

_ROUNDS = {1_000: 15, 5_000: 7}
_MEMORY_ROUNDS = 3
_WARM = 10
_ARROW, _MODELS = "codat-facade, Arrow", "codat-facade, models"
_PER_INVOICE = 25.0
"""Microseconds: 40,000 invoices a second."""


def measure(folder: Path) -> Sequence[Section]:
    """Time and memory for pages of two sizes, beside models of the same pages."""
    warm = _written(folder, _WARM)
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for records, rounds in _ROUNDS.items():
        page = _written(folder, records)
        timed = in_turns("decode", _contenders(page=page), rounds)
        fresh = in_fresh_processes("decode_first", _contenders(warm=warm, page=page), _MEMORY_ROUNDS)
        for label, series in timed.items():
            cpu = series.figure("cpu")
            rows.append(
                [
                    f"{records:,}",
                    label,
                    shown(cpu.times(1e3), "ms"),
                    f"{records / cpu.median:,.0f}",
                    shown(fresh[label].figure("peak").times(2**-20), "MiB"),
                    series.contender.settings,
                ]
            )
        time = timed[_ARROW].figure("cpu").times(1e6 / records)
        memory = fresh[_ARROW].ratio(fresh[_MODELS], "peak")
        goals += [
            Goal(f"an invoice of {records:,} in Arrow, CPU time", time, _PER_INVOICE, unit="µs"),
            Goal(f"peak memory for {records:,} invoices, Arrow / models", memory, 3),
        ]
    told = (
        f"Pages of invoices with {LINES} lines each, from bytes to a record batch of Arrow and to models, in CPU time. "
        "Peak memory is what the process holds at most beyond what it held before, for the first large page that it "
        "reads; what pyarrow itself takes is not in it."
    )
    columns = ("invoices", "side", "CPU time", "invoices/s", "peak memory", "settings")
    return [Section("Tables", told, columns, rows, goals)]


def _contenders(**options: str) -> list[Contender]:
    return [
        Contender(_ARROW, FACADE, "facade.py", {**options, "arrow": True}, "one thread"),
        Contender(_MODELS, FACADE, "facade.py", {**options, "arrow": False}, "collector on, paused by the client"),
    ]


def _written(folder: Path, records: int) -> str:
    path = folder / f"tables-{records}.json"
    path.write_bytes(invoices_page(records))
    return str(path)
