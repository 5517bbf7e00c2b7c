"""Reports: as numbers, as a table, as CSV, as text, as an exit code."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from attrs import evolve

from codat_facade import batches
from codat_facade.batches.entry import Entry, State
from codat_facade.batches.report import Report

from .support import journal_in, writes


def entries(*states: State) -> list[Entry]:
    return [
        evolve(write.entry(), state=state, reasons=("=WHY(1), so.",))
        for write, state in zip(writes(len(states)), states, strict=True)
    ]


@pytest.mark.parametrize(
    ("states", "code"),
    [
        ((), 0),
        (("succeeded",), 0),
        (("succeeded", "failed"), 1),
        (("succeeded", "refused"), 1),
        (("refused", "unknown"), 2),
        (("succeeded", "planned"), 2),
        (("sending",), 2),
        (("accepted",), 2),
    ],
)
def test_the_exit_code_tells_the_worst(states: tuple[str, ...], code: int) -> None:
    report = Report.of_entries(entries(*map(State, states)))

    assert report.exit_code == code
    assert bool(report) is (code == 0)
    groups = (report.succeeded, report.failed, report.unknown, report.open)
    assert sum(map(len, groups)) == len(states)


def test_a_table_has_a_row_for_each_write(tmp_path: Path) -> None:
    report = Report.of_entries(entries(State.SUCCEEDED, State.UNKNOWN))
    path = tmp_path / "report.csv"

    report.to_csv(path)

    with path.open(encoding="utf-8", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert [row["name"] for row in rows] == ["run/0", "run/1"]
    assert [row["state"] for row in rows] == ["succeeded", "unknown"]
    # No spreadsheet calculates it.
    assert rows[1]["reasons"] == "'=WHY(1), so."
    assert report.rows()[1]["reasons"] == "=WHY(1), so."
    assert report.rows()[0]["operation"] == "codat_facade.accounting.invoices.create"


def test_the_text_names_those_that_were_not_written() -> None:
    text = str(Report.of_entries(entries(State.SUCCEEDED, State.UNKNOWN, State.ACCEPTED)))

    assert text.splitlines() == [
        "3 writes: 1 succeeded, 1 unknown, 1 accepted",
        "run/1: unknown. =WHY(1), so.",
        "run/2: accepted. Codat took it, and its push operation has not ended: run the batch again to wait for it.",
    ]


def test_a_journal_can_be_read_by_itself(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.add(entries(State.SUCCEEDED, State.PLANNED))

    assert len(batches.Report.of(journal).open) == 1


@pytest.mark.parametrize("name", ["run/0", "nobody"])
def test_only_what_is_unknown_can_be_resolved(tmp_path: Path, name: str) -> None:
    journal = journal_in(tmp_path)
    journal.add(entries(State.SUCCEEDED))

    with pytest.raises(ValueError, match="only what is unknown can be resolved"):
        batches.resolve(journal, name, written=True)


def test_a_person_says_that_a_write_was_made(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.add(entries(State.UNKNOWN))

    outcome = batches.resolve(journal, "run/0", written=True, record_id="r")

    assert (outcome.state, outcome.record_id) == ("succeeded", "r")
    assert batches.Report.of(journal)
