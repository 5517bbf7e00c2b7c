"""A list that is cut off on the way is an error, and never a shorter list."""

from __future__ import annotations

import pytest

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator


@pytest.mark.parametrize("kind", ["empty", "html", "truncated"])
def test_a_page_that_somebody_on_the_way_swallowed_raises(kind: str) -> None:
    emulator = Emulator()
    client = codat.Client(api_key=emulator.api_key, transport=emulator.transport, max_retries=0)
    emulator.faults.add(kind, skip=1, status=200)  # type: ignore[arg-type]

    with pytest.raises(codat.DecodeError) as error:
        invoices.fetch_all(client, "company-id", page_size=100)

    assert error.value.status_code == 200
    assert error.value.transient


def test_the_same_list_is_whole_without_trouble() -> None:
    emulator = Emulator()
    client = codat.Client(api_key=emulator.api_key, transport=emulator.transport, max_retries=0)

    records = invoices.fetch_all(client, "company-id", page_size=100)

    assert len(records) == invoices.list(client, "company-id").total_results == 300
