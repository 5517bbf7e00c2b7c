"""What changes of a run without a change of rows: lines of JSON, which may be lost at the price of some requests."""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Lock
from typing import IO, Any

from ._sink import RunState, SliceState


class StateJournal:
    """The states of slices that came without rows, and the run that has not ended.

    Each line counts only for the version of the rows that it was written for. A line that was cut short by a crash is
    passed over, and so is a file that is damaged.

    Attributes:
        run: The run that began last, unless it ended.
    """

    def __init__(self, path: Path) -> None:
        """Name the file.

        Args:
            path: It is made if it is not there.
        """
        self._path = path
        self._file: IO[str] | None = None
        self._lock = Lock()
        self._states: dict[str, tuple[str | None, SliceState]] = {}
        self.run: RunState | None = None

    def open(self) -> None:
        """Read what was noted, and write it anew with one line for each slice."""
        self._states, self.run = {}, None
        if self._path.exists():
            for line in self._path.read_text("utf-8", "replace").splitlines():
                self._take(line)
        new = self._path.with_suffix(".new")
        lines = [_run_line(self.run), *(_slice_line(key, *kept) for key, kept in self._states.items())]
        new.write_text("".join(lines), "utf-8")
        os.replace(new, self._path)
        self._file = self._path.open("a", encoding="utf-8")

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def begin(self, run: RunState) -> None:
        """Note that a run begins."""
        self.run = run
        self._write(_run_line(run))

    def end(self) -> None:
        """Note that the run has read all."""
        self.run = None
        self._write(_run_line(None))

    def state_of(self, key: str, version: str | None) -> SliceState | None:
        """What was noted last for this version of the rows of a slice.

        Args:
            key: The slice.
            version: The version of its rows; None if there are none.
        """
        known, state = self._states.get(key, (None, None))
        return state if known == version else None

    def add(self, key: str, version: str | None, state: SliceState) -> None:
        """Note the state of a slice.

        Args:
            key: The slice.
            version: The version of its rows; None if there are none.
            state: The state.
        """
        with self._lock:
            self._states[key] = version, state
        self._write(_slice_line(key, version, state))

    def _write(self, line: str) -> None:
        with self._lock:
            if self._file is None:
                raise RuntimeError("the journal is not open")
            self._file.write(line)
            self._file.flush()

    def _take(self, line: str) -> None:
        try:
            kept: Any = json.loads(line)
            if "run" in kept:
                self.run = None if kept["run"] is None else RunState(str(kept["run"]), float(kept["started"]))
            else:
                state = SliceState.from_json(kept["state"])
                if state is not None:
                    self._states[str(kept["slice"])] = kept["version"], state
        except (ValueError, TypeError, KeyError):
            # Cut short, or damaged: what it said is found out again.
            return


def _run_line(run: RunState | None) -> str:
    return json.dumps({"run": None} if run is None else {"run": run.id, "started": run.started}) + "\n"


def _slice_line(key: str, version: str | None, state: SliceState) -> str:
    return json.dumps({"slice": key, "version": version, "state": state.to_json()}) + "\n"
