"""Values that are sent: exactly what they are, whatever class they come in, or refused with the place."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import json
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
from codat_api.accounting.api.invoices import create_invoice
from codat_api.accounting.models import Invoice, InvoiceStatus
from hypothesis import given
from hypothesis import strategies as st

from codat_facade import field
from codat_facade._operations.query import render_query
from codat_facade.accounting import invoices
from codat_runtime import EncodeError, encode_json, exact

GUID = "5f0c2a4e-0000-4000-8000-000000000001"


class Text(str):
    """As markup classes do, it shows itself otherwise."""

    def __str__(self) -> str:
        return "<b>other</b>"


class Whole(int):
    def __str__(self) -> str:
        return "other"


class Real(float):
    def __repr__(self) -> str:
        return "other"


class Money(Decimal):
    def __str__(self) -> str:
        return "EUR 1"


class Instant(dt.datetime):
    def __str__(self) -> str:
        return "other"


class Day(dt.date):
    pass


class NoTime(dt.datetime):
    """As pandas had it before it was compiled: no time, and a `datetime` all the same."""

    def isoformat(self, *_: Any, **__: Any) -> str:
        return "NaT"


class NoDay(dt.date):
    def isoformat(self) -> str:
        return "NaT"


class Amount(Decimal, enum.Enum):
    HIGH = "100.10"


class Named(enum.Enum):
    TEXT = Text("Fee")
    TIME = dt.datetime(2026, 1, 31, tzinfo=dt.UTC)


SENT: list[tuple[object, str]] = [
    (Text("Fee"), '"Fee"'),
    (Whole(7), "7"),
    (Real(0.1), "0.1"),
    (Money("100.10"), "100.10"),
    (Decimal("1E+400"), "1E+400"),
    (Decimal("-0.00"), "-0.00"),
    (10**40, "1" + 40 * "0"),
    (Instant(2026, 1, 31, 12, 30, tzinfo=dt.UTC), '"2026-01-31T12:30:00Z"'),
    (Day(2026, 1, 31), '"2026-01-31"'),
    (Amount.HIGH, "100.10"),
    (Named.TEXT, '"Fee"'),
    (Named.TIME, '"2026-01-31T00:00:00Z"'),
    (InvoiceStatus(Text("New")), '"New"'),
    (uuid.UUID(GUID), f'"{GUID}"'),
    # Before there were time zones: ISO 8601 has no seconds in an offset.
    (dt.datetime(1900, 1, 1, tzinfo=dt.timezone(dt.timedelta(minutes=19, seconds=32))), '"1899-12-31T23:40:28Z"'),
    (np.float64(0.1), "0.1"),
    (np.float32(0.1), "0.1"),
    (np.int64(7), "7"),
    (np.uint8(7), "7"),
    (np.bool_(True), "true"),
    (np.str_("Fee"), '"Fee"'),
    (np.datetime64("2026-01-31T12:30:00.000000000"), '"2026-01-31T12:30:00"'),
    (np.datetime64("2026-01-31"), '"2026-01-31"'),
    (pd.Timestamp("2026-01-31T12:30:00Z"), '"2026-01-31T12:30:00Z"'),
    (pd.Timestamp("2026-01-31T12:30:00.5+01:00"), '"2026-01-31T12:30:00.500000+01:00"'),
]

REFUSED: list[object] = [
    NoTime(1, 1, 1),
    NoDay(1, 1, 1),
    pd.NaT,
    pd.NA,
    pd.Timestamp("2026-01-31T12:30:00.123456789"),
    pd.Timedelta(1, "s"),
    np.datetime64("NaT"),
    np.datetime64("2026-01-31T12:30:00.123456789"),
    np.datetime64("2026-01"),
    np.timedelta64(1, "s"),
    np.float64("nan"),
    np.float32("inf"),
    np.complex64(1),
    np.array([1]),
    np.array(1),
    Real("nan"),
    Money("sNaN"),
    Decimal("sNaN"),
    Decimal("-Infinity"),
    "\ud800",
    Text("\ud800"),
    10**5000,
    dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(minutes=19, seconds=32))),
    dt.time(12),
    dt.timedelta(1),
    b"bytes",
    {1},
    (item for item in ()),
    range(3),
    complex(1),
    object(),
    Invoice,
    dataclasses.make_dataclass("Record", ["id"])("1"),
]


@pytest.mark.parametrize(("value", "text"), SENT, ids=lambda value: type(value).__name__)
def test_a_value_is_sent_as_what_it_is(value: object, text: str) -> None:
    assert encode_json(value).decode() == text
    assert encode_json({"a": [{"b": value}]}).decode() == f'{{"a":[{{"b":{text}}}]}}'


@pytest.mark.parametrize(("value", "text"), SENT, ids=lambda value: type(value).__name__)
def test_a_field_of_a_model_is_sent_as_what_it_is(value: Any, text: str) -> None:
    for name, key in (("note", "note"), ("total_amount", "totalAmount"), ("due_date", "dueDate"), ("status", "status")):
        model = Invoice.from_dict({})
        setattr(model, name, value)
        assert encode_json(model).decode() == f'{{"{key}":{text}}}'


@pytest.mark.parametrize("value", REFUSED, ids=lambda value: type(value).__name__)
def test_what_has_no_form_is_refused_with_its_place(value: Any) -> None:
    with pytest.raises(EncodeError, match=r"^body\.lineItems\[1\]\.description: .*give"):
        create_invoice.call("co", "cn", body={"lineItems": [{}, {"description": value}]})
    for name, key in (("note", "note"), ("total_amount", "totalAmount"), ("due_date", "dueDate"), ("status", "status")):
        model = Invoice.from_dict({})
        setattr(model, name, value)
        with pytest.raises(EncodeError, match=rf"^body\.{key}: "):
            create_invoice.call("co", "cn", body=model)


@pytest.mark.parametrize("key", [Text("a"), np.str_("a"), enum.StrEnum("Key", {"A": "a"})("a")])
def test_a_key_is_sent_as_the_text_that_it_is(key: str) -> None:
    assert encode_json({key: 1}) == b'{"a":1}'


def test_a_uuid_is_a_key_too() -> None:
    assert encode_json({uuid.UUID(GUID): 1}).decode() == f'{{"{GUID}":1}}'


@pytest.mark.parametrize("key", [1, None, b"a", ("a",), dt.date(2026, 1, 1), np.int64(1), pd.NaT, "\ud800"])
def test_a_key_that_is_no_text_is_refused(key: object) -> None:
    with pytest.raises(EncodeError, match=r"body.*(key|surrogate)"):
        encode_json({key: 1})


def test_two_keys_of_one_text_are_refused_and_none_is_lost() -> None:
    # By its hash it is another key of the dict than the text.
    key = uuid.UUID(GUID)
    with pytest.raises(EncodeError, match="two keys"):
        encode_json({GUID: 1, key: 2})


def test_what_contains_itself_is_refused() -> None:
    circle: dict[str, Any] = {}
    circle["again"] = [circle]
    model = Invoice.from_dict({})
    model.additional_properties["again"] = model
    for value in (circle, model):
        with pytest.raises(EncodeError, match="contains itself"):
            encode_json(value)
    with pytest.raises(EncodeError, match="contains itself"):
        model.to_dict()


@given(st.text() | st.integers() | st.floats(allow_nan=False) | st.decimals(allow_nan=False) | st.datetimes())
def test_a_subclass_is_reduced_to_an_equal_value_of_its_base(value: Any) -> None:
    base = type(value)
    subclass = type("Subclass", (base,), {})
    given_ = subclass.fromisoformat(value.isoformat()) if base is dt.datetime else subclass(value)
    assert type(given_) is subclass
    reduced = exact(given_)
    assert type(reduced) is base
    assert reduced == value


def test_a_row_of_a_table_is_an_object() -> None:
    row = pd.DataFrame({"id": ["1"], "amount": [0.1], "when": [pd.Timestamp("2026-01-31", tz="UTC")]}).iloc[0]
    assert json.loads(encode_json({"row": row.to_dict()})) == {
        "row": {"id": "1", "amount": 0.1, "when": "2026-01-31T00:00:00Z"}
    }


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Text("Fee"), "a=Fee"),
        (Whole(7), "a=7"),
        (Money("100.10"), "a=100.10"),
        (np.float64(0.1), "a=0.1"),
        (np.int64(7), "a=7"),
        (np.bool_(True), "a=true"),
        (Amount.HIGH, "a=100.10"),
        (uuid.UUID(GUID), f"a={GUID}"),
        (dt.datetime(2026, 1, 31, 13, 30, tzinfo=dt.timezone(dt.timedelta(hours=1))), "a=2026-01-31T12:30:00Z"),
        (pd.Timestamp("2026-01-31T12:30:00Z"), "a=2026-01-31T12:30:00Z"),
    ],
)
def test_a_filter_compares_with_what_a_value_is(value: Any, text: str) -> None:
    assert str(field("a") == value) == text


@pytest.mark.parametrize(
    "value",
    [NoTime(1, 1, 1), pd.NaT, np.datetime64("NaT"), Decimal("sNaN"), Money("NaN"), Decimal("1E+999999"), b"x", {1}],
)
def test_a_filter_compares_with_no_nonsense(value: Any) -> None:
    for compare in (field("a").__eq__, field("a").__gt__, field("a").contains):
        with pytest.raises((TypeError, ValueError), match="^a is compared with"):
            compare(value)


def test_booleans_have_no_order() -> None:
    with pytest.raises(TypeError, match="a is compared with True by >: booleans have no order"):
        _ = field("a") > True


AWARE = dt.datetime(2026, 1, 31, 13, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))


@pytest.mark.parametrize("moment", [AWARE, pd.Timestamp(AWARE)])
def test_modified_since_is_the_moment_in_utc(moment: dt.datetime) -> None:
    assert render_query(None, modified_since=moment) == "modifiedDate>=2026-01-31T12:30:00Z"


@pytest.mark.parametrize(
    "moment",
    [dt.datetime(2026, 1, 31), dt.date(2026, 1, 31), "2026-01-31T12:30:00Z", 5, NoTime(1, 1, 1), pd.NaT],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("list_", [invoices.list, invoices.iterate, invoices.fetch_all])
def test_modified_since_that_names_no_moment_is_refused(list_: Callable[..., Any], moment: Any) -> None:
    class Nobody:
        def perform(self, _: object) -> None:
            raise AssertionError("nothing is sent")

    with pytest.raises((TypeError, ValueError), match="modified_since"):
        list_(Nobody(), "co", modified_since=moment)
