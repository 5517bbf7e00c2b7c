"""Writes that cannot be made are refused before anything is sent or noted."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from codat_api.accounting.models import Bill

import codat_facade as codat
from codat_facade import batches, field
from codat_facade.accounting import bank_account_transactions, bill_payments, bills, invoices
from codat_facade.batches.push_write import PushWrite
from codat_facade.platform import companies

from .support import BODY, Books, journal_in, writes

PLACE: tuple[str, str] = ("company-id", "connection-id")


@pytest.mark.parametrize(
    ("write", "kind", "message"),
    [
        (lambda: batches.Write("", invoices.create, *PLACE, BODY), ValueError, "name is empty"),
        (lambda: batches.Write("  ", invoices.create, *PLACE, BODY), ValueError, "name is empty"),
        (lambda: batches.Write(7, invoices.create, *PLACE, BODY), TypeError, "name is of type int"),  # type: ignore[arg-type]
        (lambda: batches.Write("a", invoices.list, *PLACE, BODY), ValueError, "invoices.list, which writes no record"),
        (lambda: batches.Write("a", companies.create, *PLACE, BODY), ValueError, "bills.create"),
        (lambda: batches.Write("a", invoices.upload_attachment, *PLACE, BODY), ValueError, "writes no record"),
        (lambda: batches.Write("a", invoices.create_and_wait, *PLACE, BODY), TypeError, "no operation"),
        (lambda: batches.Write("a", print, *PLACE, BODY), TypeError, "print, which is no operation"),
        (lambda: batches.Write("a", "invoices.create", *PLACE, BODY), TypeError, "no operation"),  # type: ignore[arg-type]
        (lambda: batches.Write("a", invoices.create, "", "d", BODY), ValueError, "company_id"),
        (lambda: batches.Write("a", invoices.create, "..", "d", BODY), ValueError, "company_id"),
        (lambda: batches.Write("a", invoices.create, *PLACE), (TypeError, ValueError), "body"),
        (
            lambda: batches.Write("a", invoices.create, *PLACE, {"totalAmount": Decimal("NaN")}),
            ValueError,
            "totalAmount",
        ),
        (lambda: batches.Write("a", invoices.create, *PLACE, {"totalAmount": float("inf")}), ValueError, "totalAmount"),
        (lambda: batches.Write("a", invoices.create, *PLACE, Bill.from_dict({})), TypeError, "Invoice"),
        (lambda: batches.Write("a", invoices.update, *PLACE, BODY), ValueError, "record_id is missing"),
        (lambda: batches.Write("a", invoices.create, *PLACE, BODY, record_id="r"), ValueError, "record_id is given"),
        (lambda: batches.Write("a", invoices.delete, *PLACE, BODY, record_id="r"), ValueError, "body is given"),
        (
            lambda: batches.Write("a", invoices.create, *PLACE, BODY, options={"page": 1}),
            ValueError,
            "options has page",
        ),
        (
            lambda: batches.Write("a", invoices.create, *PLACE, BODY, options={"idempotency_key": "x"}),
            ValueError,
            "idempotency_key",
        ),
        (
            lambda: batches.Write("a", invoices.create, *PLACE, BODY, options={"timeout_in_minutes": "x"}),
            (TypeError, ValueError),
            "timeout_in_minutes",
        ),
        (
            lambda: batches.Write("a", invoices.delete, *PLACE, record_id="r", find="id=r"),
            ValueError,
            "find is given",
        ),
        (
            lambda: batches.Write("a", invoices.update, *PLACE, BODY, record_id="r", find="id=r"),
            ValueError,
            "only a record that is created",
        ),
        (lambda: batches.Write("a", invoices.create, *PLACE, BODY, find=7), TypeError, "query"),  # type: ignore[arg-type]
        (lambda: "a write", TypeError, "codat_facade.batches.Write"),
    ],
)
def test_a_write_that_cannot_be_made_is_refused_with_the_argument_and_the_remedy(
    tmp_path: Path, write: Any, kind: Any, message: str
) -> None:
    books, journal = Books(), journal_in(tmp_path)

    with pytest.raises(kind, match=message):
        batches.run(books.client, [*writes(1), write()], journal)

    assert books.emulator.requests == []
    assert [*journal.entries()] == []


def test_a_name_that_stands_twice_in_what_is_given_is_refused_also_where_both_are_equal(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    for second in (writes(1), writes(1, note="other")):
        # Two equal rows of a file are two bills, of which one would be left out in silence.
        with pytest.raises(ValueError, match="'run/0' is given twice"):
            batches.run(books.client, [*writes(1), *second], journal)
    assert (books.sent, [*journal.entries()]) == (0, [])


def test_a_name_with_another_content_is_refused_and_nothing_is_sent(tmp_path: Path) -> None:
    books, journal = Books(), journal_in(tmp_path)
    assert batches.run(books.client, writes(1), journal, wall_clock=books.emulator.clock.timestamp)
    before = books.sent

    with pytest.raises(ValueError, match="'run/0' stands in the journal with another content, and is succeeded"):
        batches.run(books.client, writes(1, note="other"), journal)

    assert books.sent == before == 1


@pytest.mark.parametrize(
    "again",
    [
        dict(reversed(BODY.items())),
        {**BODY, "totalAmount": 100},
    ],
)
def test_the_same_content_in_another_form_is_the_same_write(again: Any) -> None:
    one = batches.Write("a", invoices.create, *PLACE, BODY).entry()
    other = batches.Write("a", invoices.create, *PLACE, again).entry()

    assert one.content == other.content


@pytest.mark.parametrize(
    "other",
    [
        batches.Write("a", invoices.create, *PLACE, {**BODY, "totalAmount": 101}),
        batches.Write("a", invoices.create, *PLACE, {**BODY, "totalAmount": "100"}),
        batches.Write("a", invoices.create, "another", "connection-id", BODY),
        batches.Write("a", invoices.create, *PLACE, BODY, options={"timeout_in_minutes": 3}),
    ],
)
def test_another_content_is_another_write(other: batches.Write) -> None:
    assert batches.Write("a", invoices.create, *PLACE, BODY).entry().content != other.entry().content


def test_the_key_follows_from_the_names_alone_and_is_another_for_another_attempt() -> None:
    entry = batches.Write("a", invoices.create, *PLACE, BODY).entry()

    assert entry.idempotency_key == "1a195515-e096-5c6f-b434-73beff2321cd"
    assert entry.anew().idempotency_key != entry.idempotency_key
    assert entry.anew().anew().attempt == 3


def test_each_kind_of_operation_is_found_again_by_its_name() -> None:
    for operation, method, ids in [
        (bills.create, "POST", ()),
        (bills.update, "PUT", ("bill_id",)),
        (bill_payments.delete, "DELETE", ("bill_payment_id",)),
        (bank_account_transactions.create, "POST", ("account_id",)),
    ]:
        push = PushWrite.of(operation)
        assert (push.method, push.ids) == (method, ids)
        assert PushWrite.named(push.name) == push
    with pytest.raises(ValueError, match="this version of codat_facade does not have"):
        PushWrite.named("codat_facade.accounting.bills.forget")
    with pytest.raises(ValueError, match="does not have"):
        PushWrite.named("os.system")


def test_what_is_sent_is_what_was_noted_digit_for_digit(tmp_path: Path) -> None:
    books = Books()
    body = {**BODY, "totalAmount": Decimal("100.10"), "amountDue": Decimal("1E+2")}
    given = batches.Write("a", invoices.create, *PLACE, body, find=field("id") == "x")
    journal = journal_in(tmp_path)

    batches.run(books.client, [given], journal, wall_clock=books.emulator.clock.timestamp)

    (sent,) = (request for request in books.emulator.requests if request.method == "POST")
    (entry,) = journal.entries()
    assert sent.body == entry.body
    assert b"100.10" in sent.body
    assert sent.headers["idempotency-key"] == entry.idempotency_key
    assert isinstance(codat.idempotency_key("a"), str)
