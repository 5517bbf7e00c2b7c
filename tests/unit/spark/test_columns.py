"""Columns of Spark: times to the microsecond, and what is longer beside them."""

from __future__ import annotations

import json
from decimal import Decimal

import msgspec
import pyarrow as pa

from codat_facade._arrow.plan import plan_of_model
from codat_facade._arrow.reader import RecordReader
from codat_facade.spark._columns import Columns

from codat_api.accounting.models import Invoice  # isort: skip

RECORDS = [
    {"id": "short", "modifiedDate": "2026-01-02T03:04:05.123456Z", "totalAmount": 1},
    {
        "id": "long",
        "modifiedDate": "2026-01-02T03:04:05.1234567Z",
        "issueDate": "2026-01-02T00:00:00",
        "paymentAllocations": [
            {"payment": {"paidOnDate": "2026-01-02T03:04:05Z"}},
            {"payment": {"paidOnDate": "1969-12-31T23:59:59.9999999Z"}},
        ],
        "lineItems": [{"unitAmount": "ignored"}, {"unitAmount": 2}],
    },
]


def test_what_spark_cannot_hold_of_a_time_stands_beside_it() -> None:
    reader = RecordReader(plan_of_model(Invoice))
    batch = reader.read([msgspec.Raw(json.dumps(record).encode()) for record in RECORDS])

    rows = Columns(batch.schema).of(batch)

    assert rows.schema == Columns(batch.schema).schema
    assert rows.column("_times").to_pylist() == [
        None,
        '{"modifiedDate":"2026-01-02T03:04:05.1234567Z",'
        '"paymentAllocations[1].payment.paidOnDate":"1969-12-31T23:59:59.9999999Z"}',
    ]
    assert rows.column("modifiedDate").type == pa.timestamp("us", "UTC")
    assert [one.microsecond for one in rows.column("modifiedDate").to_pylist()] == [123456, 123456]
    assert rows.column("totalAmount").to_pylist()[0] == Decimal(1)
    assert rows.column("lineItems").type.value_type.field("unitAmount").type == pa.decimal128(38, 18)


def test_a_batch_without_long_times_costs_no_text() -> None:
    reader = RecordReader(plan_of_model(Invoice))
    batch = reader.read([msgspec.Raw(json.dumps(RECORDS[0]).encode())])
    assert Columns(batch.schema).of(batch).column("_times").null_count == 1
