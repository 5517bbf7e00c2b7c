"""Tiny documents in, behaviour of the generated models out: what comes from the API."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .package import Package, generated

DOCUMENT = """
paths:
  /companies/{companyId}/bills:
    get:
      operationId: list-bills
      parameters: [{name: companyId, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
components:
  schemas:
    DateTime: {type: string, format: date-time}
    Bill:
      type: object
      required: [id, total]
      properties:
        id: {type: string, format: uuid}
        total: {type: number, format: decimal}
        status: {type: string, enum: [Open, Paid]}
        level: {type: integer, enum: [1, 2]}
        count: {type: integer}
        settled: {type: boolean}
        due: {$ref: '#/components/schemas/DateTime'}
        day: {type: string, format: date}
        rate: {type: number, nullable: true}
        notes: {type: array, items: {type: string}}
        lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
        totals: {type: object, additionalProperties: {type: number}}
        anything: {}
        source:
          oneOf:
            - {title: Card, type: object, required: [pan], properties: {pan: {type: string}}}
            - {title: Bank, type: object, required: [iban], properties: {iban: {type: string}}}
        _links: {type: object, properties: {next: {type: string}}}
    Line:
      type: object
      properties:
        amount: {type: number}
        parent: {$ref: '#/components/schemas/Line'}
"""


@pytest.fixture(scope="module")
def package() -> Package:
    return generated(DOCUMENT)


@pytest.fixture(scope="module")
def bill(package: Package) -> Any:
    return package.model("Bill")


def test_money_is_decimal_digit_for_digit(package: Package) -> None:
    bill = package.read("list_bills", '{"id": "1", "total": 100.10, "rate": 1e-7, "lines": [{"amount": 5}]}')

    assert str(bill.total) == "100.10"
    assert bill.rate == Decimal("0.0000001")
    assert type(bill.lines[0].amount) is Decimal


def test_what_was_read_is_written_digit_for_digit(package: Package) -> None:
    text = '{"id":"1","total":100.10,"rate":123456789012345678901234567890.12}'

    assert package.write(package.read("list_bills", text)) == text


def test_an_unknown_enum_value_is_a_member_with_its_text(bill: Any, package: Package) -> None:
    status = bill.from_dict({"status": "Voided"}).status

    assert isinstance(status, package.model("BillStatus"))
    assert status == "Voided"
    assert status.value == "Voided"
    assert f"{status}" == "Voided"
    assert not status.is_known
    assert pickle.loads(pickle.dumps(status)) == status
    assert copy.deepcopy(status) == status
    assert status not in list(package.model("BillStatus"))


def test_a_known_enum_value_is_its_member(bill: Any, package: Package) -> None:
    read = bill.from_dict({"status": "Paid", "level": 2})

    assert read.status is package.model("BillStatus").PAID
    assert read.status == "Paid"
    assert read.level is package.model("BillLevel").VALUE_2
    assert bill.from_dict({"level": 9}).level == 9


def test_absent_and_null_both_read_as_none(bill: Any) -> None:
    assert bill.from_dict({"rate": None}).rate is None
    assert bill.from_dict({}).rate is None
    assert bill.from_dict({}).id is None
    assert bill.from_dict({"lines": [None]}).lines == [None]


def test_unknown_fields_are_kept_and_written_back(bill: Any) -> None:
    read = bill.from_dict({"id": "1", "colour": {"red": 1}})

    assert read.additional_properties == {"colour": {"red": 1}}
    assert read.to_dict() == {"id": "1", "colour": {"red": 1}}


@pytest.mark.parametrize(
    "wrong",
    [
        {"total": "12"},
        {"total": True},
        {"status": 5},
        {"status": {"a": 1}},
        {"count": "many"},
        {"due": 17},
        {"due": "yesterday"},
        {"due": "2026-W01"},
        {"lines": {"amount": 1}},
        {"lines": [3, "x", [1]]},
        {"totals": [1]},
        {"source": "cash"},
        {"_links": "none"},
    ],
)
def test_a_value_of_the_wrong_type_stays_as_it_came(bill: Any, wrong: dict[str, Any]) -> None:
    read = bill.from_dict({"id": "1", **wrong})

    assert read.id == "1"
    assert read.to_dict() == {"id": "1", **wrong}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-03-21T17:17:58.9235368Z", dt.datetime(2023, 3, 21, 17, 17, 58, 923536, dt.UTC)),
        ("2023-03-21T17:17:58Z", dt.datetime(2023, 3, 21, 17, 17, 58, 0, dt.UTC)),
        ("2023-03-21T17:17:58+02:00", dt.datetime(2023, 3, 21, 15, 17, 58, 0, dt.UTC)),
        ("2023-03-21T17:17:58", dt.datetime(2023, 3, 21, 17, 17, 58)),
        ("2023-03-21T24:00:00", dt.datetime(2023, 3, 22)),
        ("2023-03-21", dt.datetime(2023, 3, 21)),
    ],
)
def test_times_are_aware_with_a_zone_and_naive_without(bill: Any, text: str, expected: dt.datetime) -> None:
    due = bill.from_dict({"due": text}).due

    assert due == expected
    assert (due.tzinfo is None) == (expected.tzinfo is None)


def test_a_calendar_date_is_a_date(bill: Any) -> None:
    assert bill.from_dict({"day": "2026-01-31"}).day == dt.date(2026, 1, 31)
    assert bill.from_dict({"day": "2026-01-31T00:00:00"}).day == "2026-01-31T00:00:00"


@given(st.datetimes(timezones=st.sampled_from([None, dt.UTC, dt.timezone(dt.timedelta(hours=-7, minutes=-30))])))
def test_any_time_survives_the_way_there_and_back(moment: dt.datetime) -> None:
    bill = generated(DOCUMENT).model("Bill")

    written = bill(id="1", total=Decimal(1), due=moment).to_dict()["due"]

    assert bill.from_dict({"due": written}).due == moment


def test_one_of_several_forms_is_the_one_that_fits(bill: Any, package: Package) -> None:
    assert isinstance(bill.from_dict({"source": {"iban": "DE"}}).source, package.model("BillSourceBank"))
    assert isinstance(bill.from_dict({"source": {"pan": "4"}}).source, package.model("BillSourceCard"))


def test_a_map_is_a_dict_that_reads_its_values(bill: Any) -> None:
    totals = bill.from_dict({"totals": {"GBP": 1, "EUR": None}}).totals

    assert isinstance(totals, dict)
    assert totals == {"GBP": Decimal(1), "EUR": None}
    assert type(totals["GBP"]) is Decimal


def test_a_model_that_contains_itself_is_read_to_its_depth(bill: Any) -> None:
    line: dict[str, Any] = {"amount": 1}
    for _ in range(100):
        line = {"parent": line}

    assert bill.from_dict({"lines": [line]}).to_dict() == {"lines": [line]}


def test_reading_does_not_change_what_is_read(bill: Any) -> None:
    data = {"id": "1", "lines": [{"amount": 1}], "colour": "red"}
    before = copy.deepcopy(data)

    bill.from_dict(data)

    assert data == before


def test_a_subclass_of_a_model_reads_as_itself(bill: Any) -> None:
    bill.from_dict({})

    class Special(bill):  # type: ignore[misc]
        pass

    assert type(Special.from_dict({"id": "1"})) is Special


def test_hal_links_need_no_underscore(bill: Any) -> None:
    assert bill.from_dict({"_links": {"next": "/x"}}).links.next_ == "/x"


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"id": "1"}, "$.total"),
        ({"id": None, "total": 1}, "$.id"),
        ({"id": "1", "total": "1"}, "$.total"),
        ({"id": "1", "total": 1, "status": "Voided"}, "$.status"),
        ({"id": "1", "total": 1, "colour": 1}, "$.colour"),
        ({"id": "1", "total": 1, "lines": [{}, {"amount": []}]}, "$.lines[1].amount"),
        ({"id": "1", "total": 1, "totals": {"GBP": "x"}}, "$.totals.GBP"),
        ({"id": "1", "total": 1, "due": "soon"}, "$.due"),
        ({"id": "1", "total": 1, "source": {"iban": 1}}, "$.source.iban"),
    ],
)
def test_strict_reading_names_the_path_of_the_first_difference(
    package: Package, data: dict[str, Any], path: str
) -> None:
    with pytest.raises(package.runtime.DecodeError) as error:
        package.read("list_bills", data, strict=True)

    assert error.value.path == path


def test_strict_reading_takes_what_the_document_allows(package: Package) -> None:
    data = {"id": "1", "total": 1, "rate": None, "source": {"pan": "4"}, "lines": [{"parent": {"amount": 2}}]}

    assert package.read("list_bills", data, strict=True).id == "1"


def test_importing_a_package_imports_no_model() -> None:
    fresh = generated(DOCUMENT.replace("list-bills", "list-all-bills"))

    assert fresh.imported_models() == set()
    fresh.model("Line")
    assert fresh.imported_models() == {"line"}
