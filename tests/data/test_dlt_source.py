"""The source for dlt: everything comes exactly, then what changed, and nothing twice."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import dlt
import duckdb
import pytest

import codat_facade as codat
from codat_facade.accounting import bills, customers, invoices
from codat_facade.dlt import load, source
from codat_facade.emulator import Emulator

from ..support.dlt_loads import expected_amounts, loaded_amounts, pipeline_in, query
from ..support.extraction import client_of, companies_of, many_companies

EXACT = "12345678901234567.123456789012345678"


def changed_at(emulator: Emulator, **values: Any) -> dict[str, Any]:
    """Values of a record that changes now."""
    return {"modifiedDate": emulator.clock.now().isoformat(), **values}


@pytest.fixture
def emulator() -> Emulator:
    return many_companies(5, records=20)


@pytest.fixture
def client(emulator: Emulator) -> codat.Client:
    return client_of(emulator)


def test_everything_comes_and_then_what_changed(emulator: Emulator, client: codat.Client, tmp_path: Path) -> None:
    pipeline = pipeline_in(tmp_path)

    pipeline.run(source(client, [invoices, bills]))

    assert loaded_amounts(tmp_path, "accounting_invoices") == expected_amounts(emulator, "invoices")
    assert loaded_amounts(tmp_path, "accounting_bills") == expected_amounts(emulator, "bills")

    emulator.clock.advance(86_400)
    company, connection = next(iter(companies_of(emulator).items()))
    changed, deleted, emptied, *_ = emulator.records(company, connection, "invoices")
    lines = [{"unitAmount": 17, "quantity": 1, "taxRateRef": {"id": "t"}}]
    for record in (
        {**changed, "totalAmount": 17, "lineItems": lines},
        {**deleted, "metadata": {"isDeleted": True}},
        {**emptied, "lineItems": []},
    ):
        emulator.add_record(company, connection, "invoices", {**record, **changed_at(emulator)})
    emulator.add_record(company, connection, "invoices")
    before = len(emulator.requests)

    pipeline.run(source(client, [invoices, bills]))

    # One for each list of each company, and one for the companies.
    assert len(emulator.requests) - before == 11
    expected = expected_amounts(emulator, "invoices")
    assert loaded_amounts(tmp_path, "accounting_invoices") == expected
    assert len(expected) == 5 * 20
    assert query(tmp_path, f"SELECT count(*) FROM accounting_invoices WHERE id = '{deleted['id']}' AND _deleted") == [
        (0,)
    ]


def test_amounts_are_exact_in_records_and_in_lines(emulator: Emulator, client: codat.Client, tmp_path: Path) -> None:
    company, connection = next(iter(companies_of(emulator).items()))
    record = {
        "id": "exact",
        "totalAmount": Decimal(EXACT),
        "currencyRate": Decimal("1.1234567890123456789012345678"),
        "lineItems": [{"unitAmount": Decimal(EXACT), "quantity": 1}],
        **changed_at(emulator, sourceModifiedDate="2026-01-15T09:00:00.1234567Z"),
    }
    emulator.add_record(company, connection, "invoices", record)

    pipeline_in(tmp_path).run(source(client, invoices, companies=[company]))

    amounts = query(
        tmp_path,
        "SELECT i.total_amount, unit_amount, currency_rate, typeof(i.total_amount), typeof(unit_amount) "
        "FROM accounting_invoices i JOIN accounting_invoices__line_items USING (_company_id, _key) WHERE id = 'exact'",
    )
    rate = Decimal("1.1234567890123456789012345678")
    assert amounts == [(Decimal(EXACT), Decimal(EXACT), rate, "DECIMAL(38,18)", "DECIMAL(38,18)")]
    doubles = query(
        tmp_path, "SELECT column_name FROM information_schema.columns WHERE data_type IN ('DOUBLE', 'FLOAT')"
    )
    assert doubles == []
    # Why lines are no JSON: what reads an amount of it makes it a double.
    with duckdb.connect() as connection_:
        read = f"SELECT CAST(json_extract('{{\"unitAmount\": {EXACT}}}', '$.unitAmount') AS DECIMAL(38, 18))"
        assert connection_.execute(read).fetchall() != [(Decimal(EXACT),)]


def test_loads_of_some_companies_each_come_to_all(emulator: Emulator, client: codat.Client, tmp_path: Path) -> None:
    pipeline = pipeline_in(tmp_path)
    steps = []
    for _ in range(3):
        pipeline.run(source(client, [invoices, customers], max_companies=2))
        steps.append(query(tmp_path, "SELECT count(DISTINCT _company_id) FROM accounting_invoices"))
    assert steps == [[(2,)], [(4,)], [(5,)]]

    report = load(client, pipeline, [invoices, customers], max_companies=2)

    assert report.is_complete
    assert (report.total, report.read, report.unread) == (10, 10, 0)
    assert loaded_amounts(tmp_path, "accounting_invoices") == expected_amounts(emulator, "invoices")


def test_what_is_not_in_a_list_without_dates_any_more_is_removed(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    connections = companies_of(emulator)
    unlinked, gone, *others = connections
    pipeline = pipeline_in(tmp_path)
    lists = ["platform.connections", "platform.companies", invoices]
    pipeline.run(source(client, lists))
    assert query(tmp_path, "SELECT count(*) FROM platform_connections") == [(5,)]
    assert query(tmp_path, "SELECT count(*) FROM platform_companies") == [(5,)]

    emulator.call("DELETE", f"/companies/{unlinked}/connections/{connections[unlinked]}")
    emulator.call("DELETE", f"/companies/{gone}")
    pipeline.run(source(client, lists))

    left = query(tmp_path, "SELECT _company_id FROM platform_connections ORDER BY 1")
    # What was loaded of a company that is gone stays: whether it goes too is not for a loader to decide.
    assert left == sorted((company,) for company in (gone, *others))
    assert query(tmp_path, "SELECT id FROM platform_companies ORDER BY 1") == sorted(
        (one,) for one in (unlinked, *others)
    )
    assert query(tmp_path, "SELECT count(DISTINCT _company_id) FROM accounting_invoices") == [(5,)]


def test_a_folder_of_parquet_files_has_exact_amounts_and_a_row_for_each_change(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    (company, connection), *_ = companies_of(emulator).items()
    lines = [{"unitAmount": Decimal(EXACT), "quantity": 1}]
    pipeline = pipeline_in(tmp_path, destination=dlt.destinations.filesystem(str(tmp_path / "lake")))
    for total in (Decimal(EXACT), Decimal(17)):
        record = changed_at(emulator, id="exact", totalAmount=total, lineItems=lines)
        emulator.add_record(company, connection, "invoices", record)
        pipeline.run(source(client, invoices, companies=[company]), loader_file_format="parquet")
        emulator.clock.advance(86_400)

    lake = tmp_path / "lake" / "codat"
    rows = f"(SELECT * FROM '{lake}/accounting_invoices/*.parquet' WHERE id = 'exact')"
    items = f"'{lake}/accounting_invoices__line_items/*.parquet'"
    with duckdb.connect() as reader:
        found = reader.execute(
            f"SELECT r.total_amount, unit_amount FROM {rows} r JOIN {items} i ON i._parent_id = r._row_id "
            "ORDER BY r.modified_date"
        ).fetchall()
    assert found == [(Decimal(EXACT), Decimal(EXACT)), (Decimal(17), Decimal(EXACT))]
