"""Nested rows as tables of scalars: nothing is lost, and what is empty clears what was there."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from codat_facade.dlt._tables import tables_of

AMOUNT = pa.decimal128(38, 18)
ITEM = pa.struct([("amount", AMOUNT), ("tags", pa.list_(pa.string())), ("ref", pa.struct([("id", pa.string())]))])
SCHEMA = pa.schema(
    [
        ("_key", pa.string()),
        ("_deleted", pa.bool_()),
        ("customer", pa.struct([("id", pa.string()), ("lines", pa.list_(ITEM))])),
        ("_row_id", pa.string()),
    ]
)
amounts = st.decimals(allow_nan=False, allow_infinity=False, places=18, min_value=-(10**19), max_value=10**19)
items = st.none() | st.fixed_dictionaries(
    {
        "amount": st.none() | amounts,
        "tags": st.none() | st.lists(st.none() | st.text(max_size=3), max_size=3),
        "ref": st.none() | st.fixed_dictionaries({"id": st.none() | st.text(max_size=3)}),
    }
)
customers = st.none() | st.fixed_dictionaries(
    {"id": st.none() | st.text(max_size=3), "lines": st.none() | st.lists(items, max_size=4)}
)


def parted(customers: list[Any]) -> dict[str, list[dict[str, Any]]]:
    rows = [
        {"_key": f"k{place}", "_deleted": False, "customer": customer, "_row_id": f"r{place}"}
        for place, customer in enumerate(customers)
    ]
    # A slice, as it may come: what is before it is not in it.
    batch = pa.RecordBatch.from_pylist([{"customer": {"lines": [{}]}}, *rows], schema=SCHEMA).slice(1)
    return {name: table.to_pylist() for name, table in tables_of(batch, "t", ("_key", "_deleted"))}


@given(st.lists(customers, max_size=5))
def test_every_value_is_in_its_table(given_customers: list[Any]) -> None:
    tables = parted(given_customers)

    assert set(tables) == {"t", "t__customer__lines", "t__customer__lines__tags"}
    assert [row["customer__id"] for row in tables["t"]] == [(one or {}).get("id") for one in given_customers]
    lines = [row for row in tables["t__customer__lines"] if not row["_deleted"]]
    expected = [
        (f"k{place}", f"r{place}", index, (line or {}).get("amount"), ((line or {}).get("ref") or {}).get("id"))
        for place, customer in enumerate(given_customers)
        for index, line in enumerate((customer or {}).get("lines") or ())
    ]
    assert [(r["_key"], r["_parent_id"], r["_index"], r["amount"], r["ref__id"]) for r in lines] == expected
    tags = [row for row in tables["t__customer__lines__tags"] if not row["_deleted"]]
    assert [(row["_key"], row["_parent_id"], row["_index"], row["value"]) for row in tags] == [
        (f"k{place}", f"r{place}.{index}", at, tag)
        for place, customer in enumerate(given_customers)
        for index, line in enumerate((customer or {}).get("lines") or ())
        for at, tag in enumerate((line or {}).get("tags") or ())
    ]
    # Each record is in each table, be it only to clear what was there.
    for name in ("t__customer__lines", "t__customer__lines__tags"):
        assert {row["_key"] for row in tables[name]} == {f"k{place}" for place in range(len(given_customers))}


def test_amounts_are_exact_and_times_have_six_digits() -> None:
    amount = Decimal("12345678901234567.123456789012345678")
    (row,) = parted([{"lines": [{"amount": amount}]}])["t__customer__lines"]
    assert row["amount"] == amount
    schema = pa.schema([("at", pa.timestamp("ns", "UTC")), ("_row_id", pa.string())])
    batch = pa.RecordBatch.from_arrays(
        [pa.array([1_700_000_000_123_456_700], schema[0].type), pa.array(["r"])], schema=schema
    )
    ((_, table),) = tables_of(batch, "t", ())
    assert table.schema.field("at").type == pa.timestamp("us", "UTC")
    assert table.column("at").cast(pa.int64()).to_pylist() == [1_700_000_000_123_456]


def test_of_what_is_replaced_nothing_is_cleared() -> None:
    batch = pa.RecordBatch.from_pylist([{"customer": {"lines": []}, "_row_id": "r"}], schema=SCHEMA)
    assert [table.num_rows for _, table in tables_of(batch, "t", ())] == [1, 0, 0]
