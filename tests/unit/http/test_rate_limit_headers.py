"""What the headers of an answer say about limits, in the forms that servers write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade._http.rate_limit_headers import read_rate_limit, read_retry_after
from codat_runtime.http import httpx

NOON = datetime(2030, 1, 2, 12, tzinfo=UTC)


def headers(**values: str) -> httpx.Headers:
    return httpx.Headers({name.replace("_", "-"): value for name, value in values.items()})


@pytest.mark.parametrize(
    "text",
    [
        "2030-01-02T12:00:00Z",
        "2030-01-02T12:00:00",
        "2030-01-02T13:00:00.0000000+01:00",
        "Wed, 02 Jan 2030 12:00:00 GMT",
        "01/02/2030 12:00:00",
        "01/02/2030 12:00:00 +00:00",
        str(int(NOON.timestamp())),
        str(int(NOON.timestamp() * 1000)),
    ],
)
def test_a_reset_is_read_in_every_form(text: str) -> None:
    limit = read_rate_limit(headers(X_Rate_Limit_Limit="1000", X_Rate_Limit_Remaining="7", X_Rate_Limit_Reset=text))
    assert limit is not None
    assert (limit.limit, limit.remaining, limit.reset) == (1000, 7, NOON)


def test_a_reset_of_a_few_seconds_counts_from_now() -> None:
    limit = read_rate_limit(headers(X_Rate_Limit_Reset="90"))
    assert limit is not None
    assert limit.reset is not None
    assert abs(limit.reset - datetime.now(UTC) - timedelta(seconds=90)) < timedelta(seconds=10)


def test_an_answer_without_the_headers_says_nothing() -> None:
    assert read_rate_limit(headers()) is None
    assert read_retry_after(headers()) is None


@given(st.text(st.characters(codec="latin-1"), max_size=30))
def test_no_text_in_a_header_breaks_the_reading(text: str) -> None:
    values = {"X-Rate-Limit-Limit": text, "X-Rate-Limit-Reset": text, "Retry-After": text}
    read_rate_limit(values)
    wait = read_retry_after(values)
    assert wait is None or wait >= 0


@pytest.mark.parametrize(("text", "wait"), [("0", 0.0), ("30", 30.0), ("1.5", 1.5), ("nonsense", None), ("-5", None)])
def test_a_wait_is_seconds(text: str, wait: float | None) -> None:
    assert read_retry_after(headers(Retry_After=text)) == wait


def test_a_wait_until_a_date_is_counted_on_the_servers_own_clock() -> None:
    until = headers(Retry_After="Wed, 02 Jan 2030 12:00:40 GMT", Date="Wed, 02 Jan 2030 12:00:00 GMT")
    assert read_retry_after(until) == 40


def test_a_date_that_has_passed_is_no_wait() -> None:
    assert read_retry_after(headers(Retry_After="Wed, 02 Jan 2002 12:00:40 GMT")) == 0


@pytest.mark.parametrize(
    "text",
    ["0001-01-01T00:00:00+01:00", "0001-01-01", "2026-01-01T00:00:00+25:00", "9" * 400, "9" * 5000, "1999 EST 25"],
)
def test_an_odd_header_says_nothing_that_cannot_be_computed_with(text: str) -> None:
    limit = read_rate_limit(headers(X_Rate_Limit_Limit=text, X_Rate_Limit_Reset=text))
    assert limit is not None
    assert limit.limit is None
    assert limit.reset is None or limit.reset.utcoffset() == timedelta(0)
    wait = read_retry_after(headers(Retry_After=text))
    assert wait is None or datetime.now(UTC) + timedelta(seconds=wait)


def test_a_wait_of_too_many_digits_is_a_long_one() -> None:
    assert (read_retry_after(headers(Retry_After="9" * 400)) or 0) > 86_400
