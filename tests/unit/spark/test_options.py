"""Options of the data source: each mistake is refused by a message that names the option."""

from __future__ import annotations

import pickle

import pytest

from codat_facade import ConfigurationError
from codat_facade.spark._options import SparkOptions


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "option list is missing"),
        ({"list": "invoices", "comapnies": "a"}, "there is no option comapnies: did you mean companies?"),
        ({"list": "invoices", "path": "x"}, "there is no option path"),
        ({"list": "nope"}, "option list is 'nope'"),
        ({"list": "invoices", "companies": " , "}, "option companies is empty"),
        ({"list": "invoices", "companies_query": ""}, "option companies_query is empty"),
        ({"list": "invoices", "companies": "a", "companies_query": "name=b"}, "give one of them"),
        ({"list": "invoices", "page_size": "5001"}, "option page_size is 5001"),
        ({"list": "invoices", "partitions": "0"}, "option partitions is '0'"),
        ({"list": "invoices", "lag": "1h"}, "option lag is '1h'"),
        ({"list": "invoices", "missing": "ignore"}, "option missing is 'ignore'"),
    ],
)
def test_a_mistake_is_named(given: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError) as refusal:
        SparkOptions.read(given)
    assert message in str(refusal.value)


def test_names_are_read_without_regard_to_case_and_ids_once() -> None:
    options = SparkOptions.read({"LIST": "bills", "Companies": "a, b,a"})
    assert options.table.name == "accounting.bills"
    assert options.companies == ("a", "b")
    assert SparkOptions.read({"list": "banking.accounts"}).table.name == "banking.accounts"


def test_the_key_travels_and_does_not_show() -> None:
    options = pickle.loads(pickle.dumps(SparkOptions.read({"list": "bills", "api_key": "hidden-key"})))
    assert options.api_key.text == "hidden-key"
    assert "hidden-key" not in repr(options)


def test_tasks_share_the_pace() -> None:
    known = SparkOptions.read({"list": "bills", "requests_per_minute": "600"}, cores=4)
    assert known.share(200).per_minute == 150
    assert known.share(2).per_minute == 300
    # As many as there are may read at once, where nobody knows how many do.
    unknown = SparkOptions.read({"list": "bills", "requests_per_minute": "600", "partitions": "300"})
    assert unknown.share(300).per_minute == 2
    shared = SparkOptions.read({"list": "bills", "requests_per_minute": "600", "shared_limits": "/tmp/l"}, cores=4)
    assert shared.share(200).per_minute == 600
