"""Filters and numbers of webhook consumers, as Codat's pages say."""

from __future__ import annotations

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.webhooks import emulator_with_tags, events_sent, subscribe


@pytest.fixture
def emulator() -> Emulator:
    return emulator_with_tags()


def test_a_consumer_filters_by_any_of_its_tags(emulator: Emulator) -> None:
    emulator.create_company(id="other", tags={"region": "us", "service": "t2k"})
    emulator.create_company(id="case", tags={"region": "UK"})
    emulator.create_company(id="none")
    subscribe(emulator, "company.deleted", companyTags=["region:uk", "service:t2k"])
    for company in ("other", "case", "none", "company-id"):
        emulator.call("DELETE", f"/companies/{company}")
    assert [one["payload"]["tags"] for one in events_sent(emulator)] == [
        {"region": "us", "service": "t2k"},
        {"region": "uk"},
    ]


@pytest.mark.parametrize(
    ("tags", "status"),
    [([f"k{n}:v" for n in range(10)], 201), ([f"k{n}:v" for n in range(11)], 400), (["region"], 400), ([":uk"], 400)],
)
def test_a_consumer_has_ten_tags_of_key_and_value(emulator: Emulator, tags: list[str], status: int) -> None:
    assert subscribe(emulator, "company.deleted", companyTags=tags).status == status


def test_there_are_fifty_consumers_at_most(emulator: Emulator) -> None:
    consumers = [subscribe(emulator, "company.deleted") for _ in range(51)]
    assert [one.status for one in consumers] == [201] * 50 + [400]
    emulator.call("DELETE", f"/webhooks/{consumers[0].json['id']}")
    assert subscribe(emulator, "company.deleted").status == 201


def test_what_happened_before_a_consumer_or_after_it_is_not_told_to_it(emulator: Emulator) -> None:
    emulator.call("POST", "/companies", json={"name": "Before"})
    consumer = subscribe(emulator, "company.created").json["id"]
    emulator.call("POST", "/companies", json={"name": "While"})
    emulator.call("DELETE", f"/webhooks/{consumer}")
    assert events_sent(emulator) == []
