"""What a client may be given, and what it says about the rest."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

import codat_facade as codat
from codat_facade._base.arguments import seconds, seconds_not_milliseconds
from codat_facade._client.options import read_base_url


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("https://api.codat.io", "https://api.codat.io"),
        (" https://api.codat.io/ ", "https://api.codat.io"),
        ("https://example.test:8443/codat/", "https://example.test:8443/codat"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_a_place_that_is_safe_for_the_key_is_taken(url: str, read: str) -> None:
    assert read_base_url(url) == read
    assert codat.Client("test-key", base_url=url).base_url == read


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://api.codat.io", "over https only"),
        ("http://127.0.0.1.example.test", "over https only"),
        ("http://192.168.0.1", "over https only"),
        ("api.codat.io", "give a URL such as"),
        ("ftp://api.codat.io", "give a URL such as"),
        ("https://", "give a URL such as"),
        ("https://host:port", "give a URL such as"),
        ("https://user:secret@api.codat.io", "the key goes into api_key"),
        ("https://api.codat.io?a=b", "more than scheme"),
    ],
)
def test_a_place_that_is_not_safe_for_the_key_is_refused(url: str, problem: str) -> None:
    with pytest.raises(codat.ConfigurationError, match=problem) as caught:
        codat.Client("test-key", base_url=url)
    assert "secret" not in str(caught.value)


def test_a_key_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_API_KEY", " test-key\n")
    assert codat.Client().base_url == "https://api.codat.io"


def test_a_missing_key_names_the_variable_and_the_argument() -> None:
    with pytest.raises(codat.ConfigurationError, match="no API key: set CODAT_API_KEY or give api_key="):
        codat.Client()


@pytest.mark.parametrize("where", ["argument", "variable"])
def test_a_useless_key_says_where_it_came_from(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "")
    name, key = ("api_key", "") if where == "argument" else ("CODAT_API_KEY", None)
    with pytest.raises(codat.ConfigurationError, match=f"^{name} is empty"):
        codat.Client(key)


@pytest.mark.parametrize(
    ("option", "error", "problem"),
    [
        ({"timeout": 0}, ValueError, "timeout is 0: give more than zero seconds"),
        ({"timeout": -1.5}, ValueError, "timeout is -1.5"),
        ({"timeout": math.inf}, ValueError, "timeout is inf"),
        ({"timeout": math.nan}, ValueError, "timeout is nan"),
        ({"timeout": "30"}, TypeError, "timeout is of type str: give seconds or a timedelta"),
        ({"timeout": True}, TypeError, "timeout is of type bool"),
        ({"total_timeout": 0}, ValueError, "total_timeout is 0"),
        ({"max_retries": -1}, ValueError, "max_retries is -1: give 0 or more"),
        ({"max_retries": 1.5}, TypeError, "max_retries is of type float"),
        ({"page_concurrency": 0}, ValueError, "page_concurrency is 0: give 1 or more"),
        ({"max_response_bytes": 0}, ValueError, "max_response_bytes is 0"),
        ({"api_key": 1}, codat.ConfigurationError, "api_key is of type int"),
    ],
)
def test_a_useless_option_is_named(option: Mapping[str, Any], error: type[Exception], problem: str) -> None:
    with pytest.raises(error, match=problem):
        codat.Client(**{"api_key": "test-key", **option})


@pytest.mark.parametrize("name", ["burst", "per_second", "per_minute", "per_company"])
def test_a_limit_of_zero_is_refused_for_it_would_never_let_anything_go(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is 0: give a number above zero, or None"):
        codat.Limits(**{name: 0})  # type: ignore[arg-type]


@pytest.mark.parametrize(("given", "read"), [(1, 1.0), (0.5, 0.5), (timedelta(minutes=2), 120.0)])
def test_a_length_of_time_is_seconds_or_a_timedelta(given: float | timedelta, read: float) -> None:
    assert seconds("pause", given) == read


def test_nothing_is_long_enough_where_that_makes_sense() -> None:
    assert seconds("pause", 0, zero=True) == 0.0
    with pytest.raises(ValueError, match="give zero or more seconds"):
        seconds("pause", -1, zero=True)


def test_milliseconds_are_recognised_and_the_remedy_is_told() -> None:
    with pytest.raises(ValueError, match=r"looks like milliseconds: give seconds \(5\), or timedelta\(seconds=5000\)"):
        seconds_not_milliseconds("pause", 5000, limit=600)
    assert seconds_not_milliseconds("pause", 599.9, limit=600) == 599.9
    assert seconds_not_milliseconds("pause", timedelta(seconds=5000), limit=600) == 5000
