"""Models, to the bytes of the requests that create them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..documents import LINES, direct_costs
from ..environments import FACADE, LENDING
from ..report import Goal, Section, shown
from ..runner import Contender, in_turns

_RECORDS = 1_000
_ROUNDS = 15


def measure(folder: Path) -> Sequence[Section]:
    """Direct costs, which codat-lending can create too."""
    path = folder / "direct-costs.json"
    path.write_bytes(direct_costs(_RECORDS))
    options = {"bodies": str(path)}
    timed = in_turns(
        "encode",
        [
            Contender(FACADE.name, FACADE, "facade.py", options),
            Contender("`json.dumps`", FACADE, "plain.py", options),
            Contender(LENDING.name, LENDING, "vendor_lending.py", options),
        ],
        _ROUNDS,
    )
    facade = timed[FACADE.name]
    rows = [
        [
            series.contender.label,
            shown(series.figure("cpu").times(1e3), "ms"),
            shown(series.ratio(facade, "cpu"), "x", 2),
            series.contender.settings,
        ]
        for series in timed.values()
    ]
    told = (
        f"{_RECORDS:,} direct costs with {LINES} lines each, from models to the paths and bodies of the requests that "
        "create them, in CPU time; `json.dumps` writes dictionaries with floats, and makes no request."
    )
    goals: list[Goal] = []
    if LENDING.name in timed:
        faster = timed[LENDING.name].ratio(facade, "cpu")
        goals.append(Goal("encoding create bodies, codat-lending / ours", faster, 5, at_least=True))
    return [Section("Encoding", told, ("contender", "CPU time", "x ours", "settings"), rows, goals)]
