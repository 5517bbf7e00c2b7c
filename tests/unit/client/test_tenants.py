"""Several tenants in one process: no call goes to the account of another without a word."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from fastapi import Depends, FastAPI

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_runtime.http import httpx
from tests.support.server import json_answer

REMEDIES = "give the client as the first argument.*serve_beside_tenants=True"


class Accounts:
    """Clients, and which of them were asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.tenant = codat.Client("tenant-key", transport=self.account("tenant"))

    def account(self, name: str) -> httpx.MockTransport:
        def handler(request: httpx.Request) -> httpx.Response:
            self.asked.append(name)
            page = {"results": [], "pageNumber": 1, "pageSize": 100, "totalResults": 0, "_links": {}}
            return json_answer(page)

        return httpx.MockTransport(handler)

    def configure(self, **options: Any) -> None:
        codat.configure("house-key", transport=self.account("house"), **options)


@pytest.fixture
def accounts() -> Accounts:
    accounts = Accounts()
    accounts.configure()
    return accounts


def copied(function: Callable[[], Any]) -> Any:
    """Run a function in a copy of the context, as a thread of FastAPI does."""
    return contextvars.copy_context().run(function)


def get(app: FastAPI, path: str) -> int:
    async def run() -> int:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as browser:
            return (await browser.get(path)).status_code

    return asyncio.run(run())


def test_a_synchronous_dependency_of_fastapi_never_asks_for_the_house(accounts: Accounts) -> None:
    app, errors = FastAPI(), []

    def tenant() -> Iterator[None]:
        with accounts.tenant.as_default():
            yield

    @app.get("/implicit", dependencies=[Depends(tenant)])
    def implicit() -> None:
        try:
            invoices.list("company")
        except codat.ConfigurationError as error:
            errors.append(str(error))
            raise

    assert get(app, "/implicit") == 500
    assert accounts.asked == []
    assert len(errors) == 1
    assert "FastAPI" in errors[0]


def test_an_explicit_client_from_a_dependency_and_an_asynchronous_block_ask_for_the_tenant(accounts: Accounts) -> None:
    app = FastAPI()

    def client(tenant: str) -> codat.Client:
        return {"t1": accounts.tenant}[tenant]

    async def block() -> Any:
        with accounts.tenant.as_default():
            yield

    @app.get("/{tenant}/explicit")
    def explicit(client: codat.Client = Depends(client)) -> None:  # noqa: B008 - FastAPI's way
        invoices.list(client, "company")

    @app.get("/asynchronous", dependencies=[Depends(block)])
    async def asynchronous() -> None:
        await invoices.list.aio("company")

    assert [get(app, "/t1/explicit"), get(app, "/asynchronous")] == [200, 200]
    assert accounts.asked == ["tenant", "tenant"]


def test_a_block_that_is_left_in_another_context_makes_no_error_of_its_own(accounts: Accounts) -> None:
    @contextmanager
    def dependency() -> Iterator[None]:
        with accounts.tenant.as_default():
            yield

    entered = dependency()
    copied(entered.__enter__)
    with pytest.raises(codat.ConfigurationError, match=REMEDIES):
        copied(lambda: invoices.list("company"))
    copied(lambda: entered.__exit__(None, None, None))
    assert accounts.asked == []


@pytest.mark.parametrize("serve_beside_tenants", [False, True])
def test_what_goes_on_where_a_block_was_entered_and_left_elsewhere_is_no_tenant_any_more(
    accounts: Accounts, serve_beside_tenants: bool
) -> None:
    accounts.configure(serve_beside_tenants=serve_beside_tenants)
    block, there = accounts.tenant.as_default(), contextvars.copy_context()
    there.run(block.__enter__)
    there.run(lambda: invoices.list("company"))
    copied(lambda: block.__exit__(None, None, None))
    with pytest.raises(codat.ConfigurationError):
        there.run(lambda: invoices.list("company"))
    assert accounts.asked == ["tenant"]


def test_the_threads_of_a_pool_do_not_fall_back_to_the_house(accounts: Accounts) -> None:
    with accounts.tenant.as_default(), ThreadPoolExecutor(2) as two:
        with pytest.raises(codat.ConfigurationError, match=REMEDIES):
            list(two.map(invoices.list, ["a", "b", "c"]))
        list(two.map(lambda company: invoices.list(accounts.tenant, company), ["a", "b"]))
    assert accounts.asked == ["tenant", "tenant"]


def test_an_executor_of_the_event_loop_does_not_fall_back_to_the_house(accounts: Accounts) -> None:
    async def run() -> None:
        with accounts.tenant.as_default():
            await asyncio.get_running_loop().run_in_executor(None, invoices.list, "company")

    with pytest.raises(codat.ConfigurationError, match=REMEDIES):
        asyncio.run(run())
    assert accounts.asked == []


def test_after_a_block_too_the_house_is_asked_only_by_name(accounts: Accounts) -> None:
    with accounts.tenant.as_default():
        pass
    with pytest.raises(codat.ConfigurationError, match=REMEDIES):
        invoices.list("company")
    with pytest.raises(codat.ConfigurationError, match=REMEDIES):
        invoices.iterate("company")


def test_a_house_that_was_configured_to_serve_beside_tenants_does(accounts: Accounts) -> None:
    accounts.configure(serve_beside_tenants=True)
    with accounts.tenant.as_default(), ThreadPoolExecutor(1) as one:
        one.submit(invoices.list, "company").result()
        invoices.list("company")
    invoices.list("company")
    assert accounts.asked == ["house", "tenant", "house"]


def test_whether_it_serves_beside_tenants_is_true_or_false() -> None:
    with pytest.raises(TypeError, match="serve_beside_tenants is of type str"):
        codat.configure("house-key", serve_beside_tenants="yes")  # type: ignore[arg-type]


def test_the_key_of_the_environment_does_not_serve_beside_tenants(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("codat_facade._client.default_client._process.client", None)
    monkeypatch.setenv("CODAT_API_KEY", "house-key")
    with accounts.tenant.as_default(), ThreadPoolExecutor(1) as one, pytest.raises(codat.ConfigurationError):
        one.submit(codat.default_client).result()


def test_what_is_made_within_a_block_asks_for_its_tenant_later_too(accounts: Accounts) -> None:
    async def run() -> None:
        with accounts.tenant.as_default():
            task = asyncio.create_task(invoices.fetch_all.aio("company"))
            late = asyncio.create_task(later())
            records = invoices.iterate("company")
            await asyncio.to_thread(invoices.list, "company")
        await asyncio.gather(task, late)
        assert list(records) == []

    async def later() -> None:
        await asyncio.sleep(0.01)
        await invoices.list.aio("company")

    asyncio.run(run())
    assert accounts.asked == ["tenant"] * 4


def test_blocks_within_blocks_and_explicit_clients_are_asked_for_what_they_are(accounts: Accounts) -> None:
    other = codat.Client("other-key", transport=accounts.account("other"))
    with accounts.tenant.as_default():
        with other.as_default():
            invoices.list("company")
            invoices.list(accounts.tenant, "company")
        invoices.list("company")
    invoices.list(other, "company")
    assert accounts.asked == ["other", "tenant", "tenant", "other"]


def test_a_program_that_uses_no_block_asks_with_its_client_from_any_thread(accounts: Accounts) -> None:
    with ThreadPoolExecutor(2) as two:
        list(two.map(invoices.list, ["a", "b"]))
    assert accounts.asked == ["house", "house"]


def test_a_test_with_the_emulator_has_it_in_every_thread(codat_emulator: Any) -> None:
    # What the code under test configures does not lead it to Codat.
    codat.configure("house-key")
    with ThreadPoolExecutor(1) as one:
        one.submit(invoices.list, "company-id").result()
    assert codat_emulator.requests


def test_code_under_test_is_held_to_its_blocks_there_too(codat_emulator: Any, accounts: Accounts) -> None:
    with accounts.tenant.as_default():
        invoices.list("company-id")
    with pytest.raises(codat.ConfigurationError, match=REMEDIES):
        invoices.list("company-id")
    assert accounts.asked == ["tenant"]


def test_a_block_of_one_test_does_not_bear_on_the_next(codat_emulator: Any) -> None:
    invoices.list("company-id")
