"""Idempotency keys made of names: the same for the same words, another for any other."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat

NAMESPACE = UUID("7b0f6a52-6c8e-5d0c-9b1d-3f4f1f6f2c11")
DAY = dt.date(2026, 1, 31)

PARTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20),
    st.dates(),
    st.datetimes(timezones=st.just(dt.UTC)),
    st.uuids(),
    st.booleans(),
)


class Run(StrEnum):
    PAYMENTS = "payment-run"


@pytest.mark.parametrize(
    ("parts", "encoded", "key"),
    [
        (
            ("payment-run", DAY, 7),
            "s11:payment-rund10:2026-01-31n1:7",
            "783a5c02-0cee-5e0c-a3ab-a9e37ee0fa4a",
        ),
        (
            ("Müller", Decimal("-100.10"), True),
            "s7:Müllern6:-100.1b4:true",
            "6d33c0af-562b-5e37-a530-55f9af910d95",
        ),
        (
            (dt.datetime(2026, 1, 31, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))),),
            "t20:2026-01-31T10:30:00Z",
            "8404b856-03bb-5a10-b566-cca5784e2d56",
        ),
    ],
)
def test_the_key_is_the_documented_uuid(parts: tuple[Any, ...], encoded: str, key: str) -> None:
    assert codat.idempotency_key(*parts) == key == str(uuid5(NAMESPACE, encoded))


def test_another_process_makes_the_same_key() -> None:
    program = "import codat_facade, datetime; print(codat_facade.idempotency_key('run', datetime.date(2026, 1, 31), 7))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == codat.idempotency_key("run", DAY, 7)


@given(st.lists(PARTS, min_size=1, max_size=4), st.lists(PARTS, min_size=1, max_size=4))
def test_different_parts_make_different_keys(one: list[Any], other: list[Any]) -> None:
    def comparable(parts: list[Any]) -> list[tuple[str, object]]:
        # A boolean is equal to a number in Python, and is another part here; a UUID is its text.
        values = (str(part) if isinstance(part, UUID) else part for part in parts)
        return [("bool" if isinstance(value, bool) else "", value) for value in values]

    same = codat.idempotency_key(*one) == codat.idempotency_key(*other)
    assert same is (comparable(one) == comparable(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "bc"), ("ab", "c")),
        (("a",), ("a", "")),
        (("1",), (1,)),
        ((True,), (1,)),
        ((DAY,), ("2026-01-31",)),
        ((DAY,), (dt.datetime(2026, 1, 31, tzinfo=dt.UTC),)),
        (("s1:a",), ("s1", "a")),
        ((Decimal("0.1"),), (Decimal("0.10000000000000000000000000000000001"),)),
        ((10**400,), (10**400 + 1,)),
    ],
)
def test_parts_that_look_alike_are_apart(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
    assert codat.idempotency_key(*one) != codat.idempotency_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (5, Decimal("5.00")),
        (Decimal("1E+2"), 100),
        (Decimal("-0.0"), 0),
        (UUID("5F0C2A4E-0000-4000-8000-000000000001"), "5f0c2a4e-0000-4000-8000-000000000001"),
        (Run.PAYMENTS, "payment-run"),
        (
            dt.datetime(2026, 1, 31, 12, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            dt.datetime(2026, 1, 31, 10, tzinfo=dt.UTC),
        ),
    ],
)
def test_equal_values_make_one_key(one: Any, other: Any) -> None:
    assert codat.idempotency_key(one) == codat.idempotency_key(other)


@pytest.mark.parametrize(
    ("part", "kind", "remedy"),
    [
        (0.1, TypeError, "part 2 of the idempotency key is a float, .* give a Decimal"),
        (None, TypeError, "part 2 .* is of type NoneType: give text"),
        (b"x", TypeError, "part 2 .* is of type bytes: give text"),
        (dt.datetime(2026, 1, 31), ValueError, "part 2 .* without a zone: give an aware datetime"),
        (Decimal("NaN"), ValueError, "part 2 .* is NaN: give a finite number"),
        (Decimal("1E+99999"), ValueError, "part 2 .* give text"),
        ("\ud800", ValueError, "part 2 .* surrogate"),
        (dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=2))), ValueError, "part 2"),
    ],
)
def test_parts_without_one_exact_text_are_refused(part: Any, kind: type[Exception], remedy: str) -> None:
    with pytest.raises(kind, match=remedy):
        codat.idempotency_key("run", part)


def test_scalars_of_numpy_are_read_by_their_kind() -> None:
    import numpy

    assert codat.idempotency_key(numpy.int64(5)) == codat.idempotency_key(5)
    for inexact in (numpy.float32(0.5), numpy.float64(0.5)):
        with pytest.raises(TypeError, match="give a Decimal"):
            codat.idempotency_key(inexact)  # type: ignore[arg-type]


def test_a_key_of_nothing_is_refused() -> None:
    with pytest.raises(TypeError, match="at least one part"):
        codat.idempotency_key()


def test_an_operation_takes_the_key() -> None:
    from codat_api.accounting.api.invoices import create_invoice

    key = codat.idempotency_key("payment-run", DAY, 7)
    call = create_invoice.call("company-id", "connection-id", {}, idempotency_key=key)
    assert ("Idempotency-Key", key) in call.headers
