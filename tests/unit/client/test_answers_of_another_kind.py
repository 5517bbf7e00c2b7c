"""Answers that are JSON and not what was promised, and what is said where the reading of an answer is broken off."""

from __future__ import annotations

import asyncio
import datetime as dt
import signal
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any
from unittest import mock

import pytest
from codat_api.accounting.api.invoices import create_invoice, get_invoice
from codat_api.lending.api.manage_reports import get_report_status

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.lending import financial_statements
from codat_facade.platform import push_operations
from codat_runtime import Call
from codat_runtime.http import httpx
from tests.support.server import FakeClock

KEY = "5f0c2a4e-0000-4000-8000-000000000001"
NO_OBJECTS = [b"null", b"[]", b'"maintenance"', b"5", b"true"]


def client_of(content: bytes, sent: list[httpx.Request] | None = None) -> codat.Client:
    def respond(request: httpx.Request) -> httpx.Response:
        if sent is not None:
            sent.append(request)
        return httpx.Response(200, content=content)

    return codat.Client("k", transport=httpx.MockTransport(respond), clock=FakeClock(), limits=None)


@pytest.mark.parametrize("content", NO_OBJECTS)
def test_an_answer_to_a_write_that_is_no_object_leaves_it_open(content: bytes) -> None:
    sent: list[httpx.Request] = []
    client = client_of(content, sent)
    writes: list[Callable[[], Any]] = [
        lambda: invoices.create(client, "co", "cn", {}, idempotency_key=KEY),
        lambda: invoices.create.detailed(client, "co", "cn", {}, idempotency_key=KEY),
        lambda: asyncio.run(invoices.create.aio(client, "co", "cn", {}, idempotency_key=KEY)),
    ]
    for write in writes:
        with pytest.raises(codat.DecodeError, match="expected an object") as caught:
            write()
        assert caught.value.maybe_carried_out
        assert caught.value.idempotency_key == KEY
    assert len(sent) == len(writes)


@pytest.mark.parametrize("content", NO_OBJECTS)
def test_an_answer_to_a_read_that_is_no_object_is_asked_for_again(content: bytes) -> None:
    sent: list[httpx.Request] = []
    with pytest.raises(codat.DecodeError, match="expected an object"):
        invoices.get(client_of(content, sent), "co", "i")
    assert len(sent) == 4


def test_null_is_nothing_where_the_answer_may_be_nothing() -> None:
    assert invoices.upload_attachment(client_of(b"null"), "co", "cn", "i", b"%PDF") is None


def test_the_low_level_functions_raise_errors_of_the_client_that_they_are_given() -> None:
    client = client_of(b"<html>")
    with pytest.raises(codat.DecodeError) as caught:
        create_invoice.sync(client=client, company_id="co", connection_id="cn", body={}, idempotency_key=KEY)
    assert caught.value.maybe_carried_out
    assert caught.value.idempotency_key == KEY
    with pytest.raises(codat.DecodeError):
        asyncio.run(get_invoice.asyncio(client=client, company_id="co", invoice_id="i"))


class OutOfTime(Exception):
    pass


@pytest.fixture
def alarm() -> Iterator[None]:
    def handler(number: int, frame: FrameType | None) -> None:
        raise OutOfTime

    before = signal.signal(signal.SIGUSR1, handler)
    yield
    signal.signal(signal.SIGUSR1, before)


def interrupt(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def out_of_time(*_: object, **__: object) -> None:
    signal.raise_signal(signal.SIGUSR1)


@pytest.mark.usefixtures("alarm")
@pytest.mark.parametrize(("break_off", "kind"), [(interrupt, KeyboardInterrupt), (out_of_time, OutOfTime)])
def test_what_breaks_off_the_reading_of_an_answer_passes_and_names_the_write(
    break_off: Callable[..., None], kind: type[BaseException]
) -> None:
    sent: list[httpx.Request] = []
    client = client_of(b"{}", sent)
    with mock.patch.object(Call, "read", break_off):
        with pytest.raises(kind) as caught:
            invoices.create(client, "co", "cn", {}, idempotency_key=KEY)
        with pytest.raises(kind) as of_read:
            invoices.get(client, "co", "i")
    write = codat.interrupted_write(caught.value)
    assert write is not None
    assert write.idempotency_key == KEY
    assert codat.interrupted_write(of_read.value) is None
    assert len(sent) == 2


class Interrupted(FakeClock):
    def sleep(self, seconds: float) -> None:
        raise KeyboardInterrupt

    async def sleep_async(self, seconds: float) -> None:
        raise asyncio.CancelledError


PENDING = {"pushOperationKey": "k1", "companyId": "co", "status": "Pending"}


def test_poll_many_that_is_broken_off_names_what_has_not_ended() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=PENDING))
    client = codat.Client("k", transport=transport, clock=Interrupted(), limits=None)

    async def poll() -> None:
        async for _ in push_operations.poll_many.aio(client, [("co", "k1")]):
            pass

    with pytest.raises(KeyboardInterrupt) as caught:
        list(push_operations.poll_many(client, [("co", "k1")]))
    with pytest.raises(asyncio.CancelledError) as cancelled:
        asyncio.run(poll())
    for error in (caught.value, cancelled.value):
        write = codat.interrupted_write(error)
        assert write is not None
        assert write.operations == [("co", "k1")]


def test_a_time_without_a_zone_is_no_moment_in_a_query() -> None:
    call = get_report_status.call
    with pytest.raises(ValueError, match=r"max_age is 2026-01-31 12:00:00, without a zone"):
        call("co", "creditModel", "r1", max_age=dt.datetime(2026, 1, 31, 12))


class NoTime(dt.datetime):
    def isoformat(self, *_: Any, **__: Any) -> str:
        return "NaT"


def test_a_report_goes_up_to_a_day_that_there_is() -> None:
    with pytest.raises(TypeError, match="^report_date is"):
        financial_statements.get_balance_sheet(client_of(b"{}"), "co", report_date=NoTime(1, 1, 1))
