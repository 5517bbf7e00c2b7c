"""Pages read into record batches: what fits, what does not, and what is no page."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal, localcontext
from typing import Any

import pytest
from codat_api.accounting.api.invoices import list_invoices

import codat_facade.arrow as arrow
from codat_facade._operations.page import as_page
from codat_facade.accounting import invoices
from codat_facade.commerce import disputes
from codat_facade.platform import companies, connections
from codat_runtime import DecodeError
from tests.support.arrow_rows import rows_of

NANOSECONDS = 10**9


def read(*records: str, list_: Any = invoices.list) -> list[dict[str, Any]]:
    """The rows of a page with these records."""
    batch = arrow.read_page(f'{{"results":[{",".join(records)}]}}'.encode(), list_)
    assert batch.schema == arrow.schema(list_)
    return rows_of(batch)


def nanoseconds(text: str) -> int:
    """A time without a fraction, as Arrow has it."""
    return int(dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC).timestamp()) * NANOSECONDS


def test_amounts_are_exact() -> None:
    (row,) = read('{"totalAmount": 100.10, "amountDue": 12345678901234567890.123456789012345678, "subTotal": 1E+2}')

    assert row["totalAmount"] == Decimal("100.10")
    assert row["amountDue"] == Decimal("12345678901234567890.123456789012345678")
    assert row["subTotal"] == 100
    assert row["_raw"] is None


@pytest.mark.parametrize(
    "number",
    ["100000000000000000000", "170141183460469231731", "1e20", "1e38", "1E+400", "0.1234567890123456789", "9" * 5000],
)
def test_an_amount_with_more_digits_than_fit_is_kept_whole_and_never_rounded(number: str) -> None:
    fitting, row = read('{"id": "1", "totalAmount": 1}', f'{{"id": "2", "totalAmount": {number}, "lineItems": []}}')

    assert fitting["_raw"] is None
    assert fitting["totalAmount"] == 1
    assert row["totalAmount"] is None
    assert row["_raw"] == f'{{"id": "2", "totalAmount": {number}, "lineItems": []}}'


def test_a_number_in_a_line_with_more_digits_than_fit_is_found() -> None:
    (row,) = read('{"id": "1", "lineItems": [{"quantity": 2, "unitAmount": 100000000000000000000}]}')

    assert row["lineItems"][0]["quantity"] == 2
    assert row["lineItems"][0]["unitAmount"] is None
    assert row["_raw"] is not None


@pytest.mark.parametrize("digits", [10, 11, 20, 21, 22, 29, 38, 39, 44])
@pytest.mark.parametrize(("key", "scale"), [("totalAmount", 18), ("currencyRate", 28)])
def test_no_number_overflows_in_silence(key: str, scale: int, digits: int) -> None:
    numbers = ("9" * digits, "1" + "0" * (digits - 1), "34028236692093846346337460743176821145600000"[:digits])
    texts = [text for n in numbers for text in (n, f"-{n}", f"{n}.5", f"{n}e1", f"{n}e-20", f"{n}e-30")]

    rows = read(*(f'{{"{key}": {text}}}' for text in texts))

    with localcontext(prec=100):
        for text, row in zip(texts, rows, strict=True):
            value = Decimal(text)
            fits = abs(value) < Decimal(10) ** (38 - scale) and value == round(value, scale)
            assert row[key] == (value if fits else None)
            assert row["_raw"] == (None if fits else f'{{"{key}": {text}}}')


def test_a_rate_has_the_28_decimals_of_a_quotient_in_a_record_and_in_its_lines() -> None:
    rate = "1.1235955056179775280898876404"

    (row,) = read(f'{{"currencyRate": {rate}, "lineItems": [{{"discountPercentage": {rate}, "unitAmount": 0.89}}]}}')

    assert row["currencyRate"] == row["lineItems"][0]["discountPercentage"] == Decimal(rate)
    assert row["_raw"] is None


def test_an_amount_that_came_as_text_is_that_amount() -> None:
    for odd in ("true", "1"):
        # Alone, and where another value makes the record one that has to be mended.
        (row,) = read(f'{{"totalAmount": "100.10", "isDeleted": 1, "id": {odd}}}', list_=invoices.list)
        assert row["totalAmount"] == Decimal("100.10")


def test_times_keep_their_seven_digits() -> None:
    (row,) = read('{"modifiedDate": "2023-03-21T17:17:58.9235368Z"}')

    assert row["modifiedDate"] == nanoseconds("2023-03-21T17:17:58") + 923_536_800


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2023-03-21T17:17:58Z", "2023-03-21T17:17:58"),
        ("2023-03-21T17:17:58", "2023-03-21T17:17:58"),
        ("2023-03-21", "2023-03-21T00:00:00"),
        ("2023-03-21T17:17:58+02:00", "2023-03-21T15:17:58"),
        ("2023-03-21T17:17:58z", "2023-03-21T17:17:58"),
        ("2023-03-21T24:00:00", "2023-03-22T00:00:00"),
        ("1677-09-22", "1677-09-22T00:00:00"),
        ("2262-04-11", "2262-04-11T00:00:00"),
    ],
)
def test_each_form_of_a_time_is_its_moment_in_utc(text: str, utc: str) -> None:
    (row,) = read(f'{{"dueDate": "{text}"}}')

    assert row["dueDate"] == nanoseconds(utc)
    assert row["_raw"] is None


@pytest.mark.parametrize(
    "text",
    [
        *("0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999", "1677-09-21", "2262-04-12", "2023-02-30"),
        *("soon", "", "2023-03-21T17:17:58.1234567891Z"),
    ],
)
def test_a_time_that_has_no_place_in_the_column_is_null_and_its_record_kept(text: str) -> None:
    (row,) = read(f'{{"id": "1", "dueDate": "{text}"}}')

    assert row["dueDate"] is None
    assert row["id"] == "1"
    assert row["_raw"] == f'{{"id": "1", "dueDate": "{text}"}}'


def test_a_new_member_of_an_enum_is_its_text() -> None:
    (row,) = read('{"status": "Vanished"}')

    assert row["status"] == "Vanished"
    assert row["_raw"] is None


def test_what_no_document_names_stands_where_it_stood() -> None:
    first, second = read(
        '{"id":"1","new":1.10,"_raw":[1, 2],"customerRef":{"id":"c","more":null},"lineItems":[{},{"x":{"y":1}}]}',
        '{"id":"2"}',
    )

    assert first["_unknown"] == '{"new":1.10,"_raw":[1, 2],"customerRef":{"more":null},"lineItems":[{},{"x":{"y":1}}]}'
    assert first["_raw"] is None
    assert first["customerRef"] == {"id": "c", "companyName": None}
    assert second["_unknown"] is None


def test_what_no_document_names_may_be_of_several_types() -> None:
    rows = read('{"id":"1","new":1}', '{"id":"2","new":"x"}', '{"id":"3","new":{"a":[]}}', '{"id":"4"}')

    assert [row["_unknown"] for row in rows] == ['{"new":1}', '{"new":"x"}', '{"new":{"a":[]}}', None]
    assert [row["_raw"] for row in rows] == [None] * 4


@pytest.mark.parametrize("count", [1, 5, 64, 499, 1_203])
@pytest.mark.parametrize("share", [0, 1, 7, 100])
def test_a_record_with_a_value_of_the_wrong_type_is_a_row_wherever_it_stands(count: int, share: int) -> None:
    records = [{"id": str(number), "totalAmount": number, "new": number} for number in range(count)]
    for number in range(0, count, 101 - share):
        if share:
            records[number]["status"] = 7

    rows = read(*map(json.dumps, records))

    assert [row["id"] for row in rows] == [record["id"] for record in records]
    assert [row["totalAmount"] for row in rows] == [record["totalAmount"] for record in records]
    assert [json.loads(row["_unknown"]) for row in rows] == [{"new": record["new"]} for record in records]
    for row, record in zip(rows, records, strict=True):
        assert (row["_raw"] and json.loads(row["_raw"])) == (record if "status" in record else None)


@pytest.mark.parametrize("record", ["null", "5", '"text"', "[]", "true", "[{}]"])
def test_what_is_no_object_is_a_row_too(record: str) -> None:
    before, row, after = read('{"id":"1"}', record, '{"id":"2"}')

    assert (before["id"], after["id"]) == ("1", "2")
    assert row["_raw"] == record
    assert {value for name, value in row.items() if name != "_raw"} == {None}


@pytest.mark.parametrize(
    "more", ["", ',"supplementalData":{"content":{}}', ',"supplementalData":{"content":1,"content":2}']
)
def test_a_key_that_comes_twice_keeps_the_record(more: str) -> None:
    record = f'{{"id":"1","totalAmount":1,"totalAmount":2{more}}}'

    (row,) = read(record)

    assert row["totalAmount"] == 2
    assert row["_raw"] == record


def test_an_object_without_a_type_is_text_of_json() -> None:
    (row,) = read('{"supplementalData": {"content": {"a": {"b": 1.10}}}}')
    assert row["supplementalData"] == {"content": '{"a": {"b": 1.10}}'}
    (row,) = read('{"id": "1"}')
    assert row["supplementalData"] is None
    rows = read('{"totalAmount": "7"}', '{"totalAmount": 7.10}', '{"totalAmount": null}', "{}", list_=disputes.list)
    assert [row["totalAmount"] for row in rows] == ['"7"', "7.10", None, None]
    (row,) = read(
        '{"tags": {"region": "uk"}, "dataConnections": [{"connectionInfo": {"a": "b"}}]}', list_=companies.list
    )
    assert row["tags"] == '{"region": "uk"}'
    assert row["dataConnections"][0]["connectionInfo"] == '{"a": "b"}'


def test_a_key_with_escapes_is_that_key() -> None:
    (row,) = read('{"t\\u0061gs": "x", "n\\u0061me": "y"}', list_=companies.list)

    assert (row["tags"], row["name"]) == ('"x"', "y")


def test_a_page_may_be_written_in_any_way() -> None:
    records = [{"id": "1", "note": "a\nb\r\n"}, {"id": "2", "note": "é😀 "}]
    for content in (
        json.dumps({"results": records}, indent=2).encode(),
        json.dumps({"results": records}, indent=2, ensure_ascii=False).replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + json.dumps({"results": records}).encode(),
        json.dumps(records).encode(),
    ):
        rows = rows_of(arrow.read_page(content, invoices.list))
        assert [(row["id"], row["note"], row["_raw"]) for row in rows] == [
            ("1", "a\nb\r\n", None),
            ("2", "é😀 ", None),
        ]


@pytest.mark.parametrize("content", [b'{"results":[]}', b"[]"])
def test_an_empty_page_has_the_schema(content: bytes) -> None:
    batch = arrow.read_page(content, invoices.list)

    assert batch.num_rows == 0
    assert batch.schema == arrow.schema(invoices.list)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"null", b"{}", b'{"results":{}}', b'{"results":null,"a":1}', b"<html>", b'"text"', b"5"),
        *(b'{"results":[{"id":NaN}]}', b'{"results":[{"id":"\\ud800"}]}', b'{"results":[{"id":"\xff"}]}'),
        b'{"results":[{"id":1}',
        b'{"results":[{"new":' + b"[" * 5_000 + b"]" * 5_000 + b"}]}",
    ],
)
def test_what_is_no_page_is_an_error_as_it_is_for_models(content: bytes) -> None:
    with pytest.raises(DecodeError):
        arrow.read_page(content, invoices.list)
    with pytest.raises(DecodeError):
        as_page(list_invoices.call("c")).read(200, content)


def test_a_deep_value_that_no_document_names_is_kept() -> None:
    deep = "[" * 400 + "]" * 400

    (row,) = read(f'{{"id":"1","new":{deep}}}')

    assert row["_unknown"] == f'{{"new":{deep}}}'


def test_a_page_of_connections_and_one_of_invoices_have_their_own_schemas() -> None:
    assert arrow.schema(connections.list) != arrow.schema(invoices.list)
    assert arrow.schema(invoices.iterate) == arrow.schema(invoices.fetch_all) == arrow.schema(invoices.list)
