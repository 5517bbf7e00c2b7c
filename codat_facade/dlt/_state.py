"""What dlt keeps of a list beside its rows: the cursor of each slice, and how far the pass over all of them is."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from datetime import timedelta
from typing import Any

from ..extract import Cursor, RunState, Slice, SliceState

_PASS, _SLICES = "pass", "slices"


class ListState:
    """The state of one list, in the dictionary that dlt keeps for its resource.

    A pass reads each slice once. It can take several loads; a load that comes to nothing leaves no trace in it, for dlt
    keeps state and rows together.
    """

    def __init__(self, kept: MutableMapping[str, Any], kind: str, *, now: float, resume_within: timedelta) -> None:
        """Go on with the pass that did not end, or begin one.

        Args:
            kept: The dictionary; what is in it and cannot be read is as if it were not there.
            kind: What the pass reads: one that read with another filter does not go on.
            now: Seconds since 1970.
            resume_within: How long after its begin a pass goes on.
        """
        self._kept = kept
        slices = kept.get(_SLICES)
        self._slices: MutableMapping[str, Any] = slices if isinstance(slices, MutableMapping) else {}
        kept[_SLICES] = self._slices
        run = RunState.resumed(_run_in(kept.get(_PASS)), kind, now=now, within=resume_within)
        kept[_PASS] = {"id": run.id, "started": run.started}
        self._pass = run.id

    @property
    def is_new(self) -> bool:
        """Whether nothing was read yet."""
        return not self._slices

    def due(self, slices: Sequence[Slice]) -> list[Slice]:
        """Those slices that this pass has not read yet."""
        return [slice for slice in slices if self._state(slice).run != self._pass]

    def cursor(self, slice: Slice) -> Cursor | None:
        """Where the reading of a slice begins; None to read all."""
        return self._state(slice).cursor

    def note(self, slice: Slice, cursor: Cursor | None) -> None:
        """Note that this pass is done with a slice.

        Args:
            slice: The slice.
            cursor: Where its next reading begins.
        """
        self._slices[slice.key] = SliceState(cursor, self._pass).to_json()

    def end(self) -> None:
        """Note that this pass is done with all slices."""
        self._kept.pop(_PASS, None)

    def _state(self, slice: Slice) -> SliceState:
        return SliceState.from_json(self._slices.get(slice.key)) or SliceState(None, "")


def _run_in(value: object) -> RunState | None:
    """The pass that was kept; None where it cannot be read."""
    if not isinstance(value, Mapping):
        return None
    kept: Mapping[str, object] = value  # pyright: ignore[reportUnknownVariableType]
    id, started = kept.get("id"), kept.get("started")
    return RunState(id, float(started)) if isinstance(id, str) and isinstance(started, (int, float)) else None


def first_companies(slices: Sequence[Slice], count: int | None) -> list[Slice]:
    """The slices of the first companies.

    Args:
        slices: Slices, company by company.
        count: How many companies; None for all.
    """
    companies = set(list(dict.fromkeys(slice.company_id for slice in slices))[:count])
    return [slice for slice in slices if slice.company_id in companies]
