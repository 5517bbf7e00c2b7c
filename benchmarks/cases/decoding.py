"""Pages of invoices, from bytes to models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..documents import LINES, invoices_page
from ..environments import ACCOUNTING, FACADE, LENDING
from ..report import Goal, Section, shown
from ..runner import Contender, Series, in_fresh_processes, in_turns

_ROUNDS = {1_000: 25, 5_000: 7}
_MEMORY_ROUNDS = 3
_WARM = 10
_OURS = FACADE.name
_PLAIN = "`json.loads`"
_LENDING = LENDING.name


def measure(folder: Path) -> Sequence[Section]:
    """Time and memory for pages of two sizes, and the time again without the collector on any contender."""
    warm = _written(folder, _WARM)
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for records, rounds in _ROUNDS.items():
        page = _written(folder, records)
        timed = in_turns("decode", _contenders(page=page), rounds)
        fresh = in_fresh_processes("decode_first", _contenders(warm=warm, page=page), _MEMORY_ROUNDS)
        rows += _rows(records, timed, fresh)
        rows += _rows(records, in_turns("decode", _contenders(page=page, collector=False), rounds))
        goals.append(Goal(f"decoding {records:,}, ours / `json.loads`", timed[_OURS].ratio(timed[_PLAIN], "cpu"), 2.2))
        if _LENDING in timed:
            faster = timed[_LENDING].ratio(timed[_OURS], "cpu")
            smaller = fresh[_OURS].ratio(fresh[_LENDING], "peak")
            goals += [
                Goal(f"decoding {records:,}, codat-lending / ours", faster, 6, at_least=True),
                Goal(f"decoding {records:,}, peak memory, ours / codat-lending", smaller, 1),
            ]
    told = (
        f"Pages of invoices with {LINES} lines each, from bytes to models, in CPU time; `json.loads` makes "
        "dictionaries with floats. Peak memory is what the process holds at most beyond what it held before, for the "
        "first large page that it reads. Where the collector is on, it has Python's settings, and this client pauses "
        "it while it decodes; the full collection after a round is in no figure."
    )
    columns = ("invoices", "contender", "CPU time", "invoices/s", "x ours", "peak memory", "settings")
    return [Section("Decoding", told, columns, rows, goals)]


def _contenders(**options: Any) -> list[Contender]:
    collected = options.get("collector", True)
    state = "no limiter; collector on" if collected else "no limiter; collector off"
    paused = f"{state}, paused by the client" if collected else state
    return [
        Contender(_OURS, FACADE, "facade.py", options, paused),
        Contender(_PLAIN, FACADE, "plain.py", options, state),
        Contender(_LENDING, LENDING, "vendor_lending.py", options, state),
        Contender(ACCOUNTING.name, ACCOUNTING, "vendor_accounting.py", options, state),
    ]


def _rows(records: int, timed: Mapping[str, Series], fresh: Mapping[str, Series] | None = None) -> list[list[str]]:
    return [
        [
            f"{records:,}",
            label,
            shown(series.figure("cpu").times(1e3), "ms"),
            f"{records / series.figure('cpu').median:,.0f}",
            shown(series.ratio(timed[_OURS], "cpu"), "x", 2),
            shown(fresh[label].figure("peak").times(2**-20), "MiB") if fresh else "",
            series.contender.settings,
        ]
        for label, series in timed.items()
    ]


def _written(folder: Path, records: int) -> str:
    path = folder / f"invoices-{records}.json"
    path.write_bytes(invoices_page(records))
    return str(path)
