"""Runs that take up an earlier one: only one that reads the same, or what is there is not what was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codat_facade import extract
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator

from ...support.extraction import WAYS, client_of, expected_in, found_in, many_companies, rows_in

BOTH_WAYS = pytest.mark.parametrize("way", WAYS)


class Stopped(Exception):
    """Ends a run."""


def stop_after_one(emulator: Emulator, place: Path, way: str, **options: Any) -> None:
    def stop(_: extract.Progress) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        WAYS[way](client_of(emulator), place, [invoices], workers=1, progress=stop, **options)


@BOTH_WAYS
def test_what_a_stopped_run_has_read_with_another_filter_is_read_again(tmp_path: Path, way: str) -> None:
    emulator, place = many_companies(3, 5), tmp_path / "books"
    stop_after_one(emulator, place, way, query="totalAmount>100000000")

    report = WAYS[way](client_of(emulator), place, [invoices])

    assert (report.already_read, report.read) == (0, 3)
    assert found_in(place, "accounting.invoices") == expected_in(emulator, "invoices")


@BOTH_WAYS
def test_what_a_stopped_run_has_read_is_read_again_where_all_is_asked_for(tmp_path: Path, way: str) -> None:
    emulator, place = many_companies(3, 5), tmp_path / "books"
    WAYS[way](client_of(emulator), place, [invoices])
    stop_after_one(emulator, place, way)

    report = WAYS[way](client_of(emulator), place, [invoices], full=True)

    assert (report.already_read, report.read, report.rows) == (0, 3, 15)
    assert len(rows_in(place, "accounting.invoices")) == 15


@BOTH_WAYS
def test_a_stopped_run_that_read_all_is_taken_up_by_another_one(tmp_path: Path, way: str) -> None:
    emulator, place = many_companies(3, 5), tmp_path / "books"
    stop_after_one(emulator, place, way, full=True)

    report = WAYS[way](client_of(emulator), place, [invoices], full=True)

    assert report.already_read >= 1
    assert report.already_read + report.read == 3
    assert found_in(place, "accounting.invoices") == expected_in(emulator, "invoices")
