"""The operations of `codat_facade.sync_commerce`: what each of them sends, and what it answers with."""

from __future__ import annotations

import pytest
from codat_api.sync_commerce.models import Locale

from codat_facade.sync_commerce import sync_flow_settings, syncs
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

OPERATIONS = operations_of("sync_commerce")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_is_given_to_where_its_docstring_says(name: str) -> None:
    assert_sends_what_it_is_given("sync_commerce", OPERATIONS[name])


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_does_the_same_when_it_is_awaited(name: str) -> None:
    assert_awaits_the_same("sync_commerce", OPERATIONS[name])


@pytest.mark.parametrize("name", lists_of("sync_commerce"))
def test_a_list_is_gone_through_page_by_page(name: str) -> None:
    assert_fetches_all_pages("sync_commerce", name)


def test_a_sync_up_to_now_needs_no_body() -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={"commerceSyncId": "s-1"}))
    assert syncs.request(client_on(recorder), "c1").commerce_sync_id == "s-1"
    assert recorder.requests[0].content == b""


@pytest.mark.parametrize("locale", ["fr-fr", Locale.FR_FR])
def test_a_language_is_given_as_text_or_as_a_member(locale: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    sync_flow_settings.get_text(client_on(recorder), locale=locale)
    assert recorder.requests[0].url.params["locale"] == "fr-fr"
