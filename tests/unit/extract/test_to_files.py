"""Extraction into files: everything comes, then what changed, and no more than that is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from codat_facade.accounting import bills, invoices

from ...support.extraction import WAYS, change, client_of, expected_in, found_in, many_companies

LISTS = [invoices, bills]


@pytest.mark.parametrize("way", WAYS)
def test_everything_comes_and_then_what_changed(tmp_path: Path, way: str) -> None:
    emulator = many_companies(3)
    client = client_of(emulator)
    place = tmp_path / "books"

    first = WAYS[way](client, place, LISTS, page_size=15)

    assert first.is_complete
    assert first.read == first.total == 6
    assert found_in(place, "accounting.invoices") == expected_in(emulator, "invoices")
    assert found_in(place, "accounting.bills") == expected_in(emulator, "bills")

    change(emulator, "invoices")
    before = len(emulator.requests)

    second = WAYS[way](client, place, LISTS, page_size=15)

    # One for each slice, and one for the companies.
    assert len(emulator.requests) - before == 7
    assert found_in(place, "accounting.invoices") == expected_in(emulator, "invoices")
    assert second.rows == 3 * 3
    assert second.requests == 6
