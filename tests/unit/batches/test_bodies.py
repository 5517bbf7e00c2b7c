"""Bodies from files: exact, typed as the record's fields, and errors that name line, column and remedy."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from codat_facade import batches
from codat_facade.accounting import bills, invoices


def csv_of(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / "bills.csv"
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def test_cells_become_what_their_fields_are(tmp_path: Path) -> None:
    path = csv_of(
        tmp_path,
        "reference,issueDate,totalAmount,supplierRef.id,lineItems.0.unitAmount,lineItems.0.description,"
        "lineItems.1.unitAmount,lineItems.1.isDirectCost,status",
        '007,2026-01-31,1234.50,=x+1,0.10,"a, b",,,Open',
        "",
        " 8 ,2026-02-01,-5,s,1,,2.000,TRUE,Draft",
        ",,,,,,,,",
        encoding="utf-8-sig",
    )

    first, second = batches.read_csv(path, bills.create)

    assert first == {
        "reference": "007",
        "issueDate": "2026-01-31",
        "totalAmount": Decimal("1234.50"),
        "supplierRef": {"id": "=x+1"},
        "lineItems": [{"unitAmount": Decimal("0.10"), "description": "a, b"}],
        "status": "Open",
    }
    assert str(first["totalAmount"]) == "1234.50"
    assert second["reference"] == " 8 "
    assert second["lineItems"] == [
        {"unitAmount": Decimal(1)},
        {"unitAmount": Decimal("2.000"), "isDirectCost": True},
    ]
    entry = batches.Write("a", bills.create, "c", "d", first).entry()
    assert b'"totalAmount":1234.50' in (entry.body or b"")


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (("totalAmount", "1,5"), "line 2: it has 2 cells, and the header has 1: put a cell that contains ','"),
        (
            ("totalAmount", '"1,234.50"'),
            "line 2, column 'totalAmount': '1,234.50' is not a number: write it as 1234.50",
        ),
        (("totalAmount", "NaN"), "line 2, column 'totalAmount': 'NaN' is not a number"),
        (("totalAmount", "1e3"), "'1e3' is not a number"),
        (
            ("totalAmont", "1"),
            "line 1: column 'totalAmont': there is no field 'totalAmont': did you mean 'totalAmount'",
        ),
        (("lineItems", "1"), "column 'lineItems' has fields of its own: name one, as in lineItems.0"),
        (("supplierRef", "1"), "column 'supplierRef' has fields of its own: name one, as in supplierRef.id"),
        (("lineItems.first.unitAmount", "1"), "'first' stands where the number of an item belongs: 0 for the first"),
        (("totalAmount.value", "1"), "nothing is within a single value: remove .value"),
        (("issueDate", "31/01/2026"), "'31/01/2026' is no date: write it as 2026-01-31"),
        (("status", "open"), "'open' is written 'Open'"),
        (("lineItems.0.isDirectCost", "yes"), "'yes' is neither true nor false"),
        (("reference,reference", "1,2"), "column 'reference' is there twice: remove one"),
        (("lineItems.0.quantity,lineItems.00.quantity", "1,2"), "'00' stands where the number of an item belongs"),
        (("lineItems.+1.quantity", "1"), "'+1' stands where the number of an item belongs"),
        (("lineItems.-1.quantity", "1"), "'-1' stands where the number of an item belongs"),
        (("reference,", "1,2"), "a column has no name: name its field, or remove it"),
        (("reference;totalAmount", "1;2"), "give delimiter=';'"),
        (("reference", '"open'), "close each cell that begins with a double quote by another one"),
        ((), "it is empty: begin with a header"),
    ],
)
def test_what_does_not_fit_is_told_by_line_and_column(tmp_path: Path, lines: tuple[str, ...], message: str) -> None:
    path = csv_of(tmp_path, *lines)

    with pytest.raises(ValueError, match=re.escape(message)) as caught:
        batches.read_csv(path, bills.create)

    assert str(caught.value).startswith(str(path))


def test_the_line_is_that_of_the_file_though_cells_have_several(tmp_path: Path) -> None:
    path = csv_of(tmp_path, "reference,totalAmount", '"a\r\nb",1', "c,x")

    with pytest.raises(ValueError, match="line 4, column 'totalAmount'"):
        batches.read_csv(path, bills.create)


def test_another_encoding_says_so(tmp_path: Path) -> None:
    path = csv_of(tmp_path, "reference", "Müller", encoding="latin-1")

    with pytest.raises(ValueError, match="it is not UTF-8: save it as CSV UTF-8"):
        batches.read_csv(path, bills.create)


def test_other_delimiters_and_operations(tmp_path: Path) -> None:
    path = csv_of(tmp_path, "invoiceNumber;totalAmount", "1,5;2.5")

    assert batches.read_csv(path, invoices.update, delimiter=";") == [
        {"invoiceNumber": "1,5", "totalAmount": Decimal("2.5")}
    ]
    with pytest.raises(ValueError, match="takes no record"):
        batches.read_csv(path, invoices.delete)
    with pytest.raises(ValueError, match="writes no record"):
        batches.read_csv(path, invoices.get)


def test_lines_of_json_are_read_digit_for_digit(tmp_path: Path) -> None:
    path = tmp_path / "bills.ndjson"
    path.write_text('{"totalAmount": 100.10}\n\n{"totalAmount": 0.1, "note": "ü"}\n', encoding="utf-8")

    first, second = batches.read_ndjson(path)

    assert str(first["totalAmount"]) == "100.10"
    assert second == {"totalAmount": Decimal("0.1"), "note": "ü"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1}\n[1]\n', "line 2: it is no JSON object"),
        ('{"a": 1}\n\n{"a": NaN}\n', "line 3: not JSON"),
        ('{\n"a": 1}\n', "line 1: not JSON"),
    ],
)
def test_a_line_that_is_no_object_is_told(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "bills.ndjson"
    path.write_text(text)

    with pytest.raises(ValueError, match=message):
        batches.read_ndjson(path)
