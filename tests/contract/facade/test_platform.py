"""The operations of `codat_facade.platform`: what each of them sends, and what it answers with."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.platform import (
    api_keys,
    connections,
    custom_data_types,
    data_status,
    pull_operations,
    webhook_consumers,
)
from codat_runtime.http import httpx
from tests.contract.facade.operations import (
    Recorder,
    assert_awaits_the_same,
    assert_fetches_all_pages,
    assert_sends_what_it_is_given,
    client_on,
    lists_of,
    operations_of,
)
from tests.support.clock import EmulatorTime

OPERATIONS = operations_of("platform")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("platform", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("platform", OPERATIONS[name])


@pytest.mark.parametrize("name", lists_of("platform"))
def test_a_list_is_gone_through_page_by_page(name: str) -> None:
    assert_fetches_all_pages("platform", name)


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(read_pace=(20.0, 60.0))


@pytest.fixture
def client(emulator: Emulator) -> codat.Client:
    return codat.Client(api_key="test-key", transport=emulator.transport, clock=EmulatorTime(emulator))


def test_what_is_refreshed_is_waited_for(client: codat.Client) -> None:
    queued = data_status.refresh(client, "company-id", "invoices")
    assert queued.status == "Queued"
    assert data_status.get(client, "company-id").invoices.current_status == "Queued"

    statuses = data_status.wait_until_synced(client, "company-id", ["invoices"])

    assert statuses.invoices.current_status == "Complete"
    assert statuses.invoices.latest_sync_id == queued.id


def test_all_that_is_refreshed_is_waited_for(client: codat.Client, emulator: Emulator) -> None:
    data_status.refresh_all(client, "company-id")
    before = emulator.clock.timestamp()

    statuses = data_status.wait_until_synced(client, "company-id")

    assert emulator.clock.timestamp() - before >= 60
    assert {status["currentStatus"] for status in statuses.to_dict().values()} == {"Complete"}


def test_what_is_refreshed_is_awaited(client: codat.Client) -> None:
    async def run() -> tuple[str, str]:
        async with client:
            queued = await data_status.refresh.aio(client, "company-id", "invoices")
            await data_status.wait_until_synced.aio(client, "company-id")
            ended = await pull_operations.poll_until_done.aio(client, "company-id", queued.id)
            return queued.status, ended.status

    assert asyncio.run(run()) == ("Queued", "Complete")


def test_a_pull_operation_is_waited_for(client: codat.Client) -> None:
    queued = data_status.refresh(client, "company-id", "bills")
    ended = pull_operations.poll_until_done(client, "company-id", queued.id)
    assert (ended.id, ended.status, ended.is_completed) == (queued.id, "Complete", True)


def test_a_reading_that_takes_too_long_is_told_with_what_was_seen_last(client: codat.Client) -> None:
    data_status.refresh(client, "company-id", "invoices")
    with pytest.raises(codat.PollTimeoutError, match="the reading of invoices of company company-id") as raised:
        data_status.wait_until_synced(client, "company-id", ["invoices"], timeout=30)
    assert raised.value.operation.invoices.current_status == "Fetching"


@pytest.mark.parametrize(
    ("statuses", "wanted", "looks"),
    [
        pytest.param([{"bills": "Complete", "items": "FetchError"}], None, 1, id="all have ended, well or not"),
        pytest.param([{"bills": "Complete", "items": "Mapping"}, {"items": "Complete"}], None, 2, id="one has not"),
        pytest.param([{"bills": "Complete", "items": "Mapping"}], ["bills"], 1, id="the one that is wanted has"),
        pytest.param([{}, {"bills": "Complete"}], ["bills"], 2, id="the one that is wanted is not there yet"),
        pytest.param([{"bills": "Initial"}], None, 1, id="one was never begun"),
        pytest.param([{"bills": "Initial"}, {"bills": "Complete"}], ["bills"], 2, id="one that is wanted will begin"),
        pytest.param([{"new-type": "Queued"}, {"new-type": "Complete"}], None, 2, id="a data type nobody knew"),
        pytest.param([{"bills": "Brewing"}, {"bills": "Complete"}], None, 2, id="a status nobody knew"),
        pytest.param([{"bills": "GatewayError"}], None, 1, id="an error nobody knew"),
        pytest.param([{"bills": None}], None, 1, id="a data type that the company does not have"),
    ],
)
def test_a_sync_is_over_when_nothing_is_being_read(
    statuses: list[dict[str, str | None]], wanted: list[str] | None, looks: int
) -> None:
    shown = [
        {name: text and {"dataType": name, "currentStatus": text} for name, text in one.items()} for one in statuses
    ]
    answers = iter(shown)
    recorder = Recorder(lambda _: httpx.Response(200, json=next(answers)))
    data_status.wait_until_synced(client_on(recorder), "c1", wanted, poll_interval=0.001)
    assert len(recorder.requests) == looks


def test_one_data_type_given_as_text_is_refused(client: codat.Client, emulator: Emulator) -> None:
    with pytest.raises(TypeError, match=r"data_types is 'invoices': give a list, \['invoices'\]"):
        data_status.wait_until_synced(client, "company-id", "invoices")
    assert not emulator.requests


def test_a_platform_key_is_a_text(client: codat.Client, emulator: Emulator) -> None:
    body: Any = {"platformKey": "gbol"}
    with pytest.raises(TypeError, match="platform_key is of type dict: give the four-letter key"):
        connections.create(client, "company-id", body)
    with pytest.raises(TypeError, match="platform_key is of type dict: give the four-letter key"):
        asyncio.run(connections.create.aio(client, "company-id", body))
    with pytest.raises(ValueError, match="platform_key is empty"):
        connections.create(client, "company-id", " ")
    assert not emulator.requests


def test_lists_that_come_whole_are_empty_where_there_is_nothing() -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"results": []}))
    assert len(api_keys.list(client_on(recorder))) == len(webhook_consumers.list(client_on(recorder))) == 0


def test_a_custom_data_type_keeps_records_of_any_form() -> None:
    record = {"id": "r-1", "content": {"colour": "red", "weight": 1.10}}
    recorder = Recorder(lambda _: httpx.Response(200, json={"results": [record], "pageNumber": 1, "totalResults": 1}))
    (read,) = custom_data_types.iterate_records(client_on(recorder), "c1", "k1", "my-type")
    assert read.to_dict() == {"id": "r-1", "content": {"colour": "red", "weight": Decimal("1.10")}}


CONFIGURATION = {"dataSource": "/reports/CashFlow", "requiredData": {"Heads": "$.Header.EndPeriod"}, "keyBy": ["$.c"]}


def test_the_configuration_of_a_custom_data_type_is_what_was_put() -> None:
    client = codat.Client(api_key="test-key", transport=Emulator().transport, strict=True)
    with pytest.raises(codat.NotFoundError):
        custom_data_types.get_configuration(client, "qhyg", "cash-flow")
    custom_data_types.configure(client, "qhyg", "cash-flow", CONFIGURATION)
    assert custom_data_types.get_configuration(client, "qhyg", "cash-flow").to_dict() == CONFIGURATION
    with pytest.raises(codat.NotFoundError):
        custom_data_types.get_configuration(client, "qhyg", "another")


def test_the_records_of_a_custom_data_type_are_always_asked_for_by_page() -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"results": []}))
    custom_data_types.list_records(client_on(recorder), "c1", "k1", "cash-flow")
    assert dict(recorder.requests[0].url.params) == {"page": "1"}
