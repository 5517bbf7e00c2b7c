"""The source for dlt where things go wrong: errors, lost states, odd records and companies that are gone."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from dlt.pipeline.exceptions import PipelineStepFailed

import codat_facade as codat
from codat_facade import RateLimitError, ServerError, UnauthorizedError
from codat_facade.accounting import bills, invoices
from codat_facade.dlt import load, source
from codat_facade.emulator import Emulator

from ..support.dlt_loads import expected_amounts, loaded_amounts, pipeline_in, query
from ..support.extraction import client_of, companies_of, many_companies

LISTS = [invoices, bills]


@pytest.fixture
def emulator() -> Emulator:
    return many_companies(4, records=10)


@pytest.fixture
def client(emulator: Emulator) -> codat.Client:
    return client_of(emulator, max_retries=0)


def count(folder: Path, table: str, column: str = "*") -> int:
    """How many rows a table has, or how many values a column."""
    counted = column if column == "*" else f"DISTINCT {column}"
    found: int = query(folder, f"SELECT count({counted}) FROM {table}")[0][0]
    return found


def assert_whole(emulator: Emulator, folder: Path) -> None:
    for data_type in ("invoices", "bills"):
        assert loaded_amounts(folder, f"accounting_{data_type}") == expected_amounts(emulator, data_type)


def test_a_list_that_a_platform_lacks_is_passed_over(emulator: Emulator, client: codat.Client, tmp_path: Path) -> None:
    company, *_ = companies_of(emulator)
    emulator.faults.add("status", path=f"/companies/{company}/data/bills", status=404)

    report = load(client, pipeline_in(tmp_path), LISTS)

    assert report.is_complete
    assert [(one.slice.table.name, one.slice.company_id) for one in report.passed_over] == [
        ("accounting.bills", company)
    ]
    assert count(tmp_path, "accounting_bills", "_company_id") == 3
    load(client, pipeline_in(tmp_path), LISTS)
    assert_whole(emulator, tmp_path)


def test_where_the_quota_is_used_up_the_loads_stop_and_go_on(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    emulator.faults.add("status", path="*/data/*", status=429, retry_after=3600, skip=3, times=99)
    pipeline = pipeline_in(tmp_path)

    report = load(client, pipeline, LISTS)

    assert isinstance(report.stopped_by, RateLimitError)
    assert not report.is_complete
    assert (report.read, report.unread) == (3, 5)
    emulator.faults.clear()
    before = len(emulator.requests)
    report = load(client, pipeline, LISTS)
    assert (report.already_read, report.read, report.unread) == (3, 5, 0)
    assert len(emulator.requests) - before == 6
    assert_whole(emulator, tmp_path)


def test_a_source_raises_and_loads_nothing_of_that_load(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    pipeline = pipeline_in(tmp_path)
    pipeline.run(source(client, LISTS, max_companies=2))
    emulator.faults.add("status", path="*/data/bills", status=429, retry_after=3600, skip=1, times=99)

    with pytest.raises(PipelineStepFailed) as caught:
        pipeline.run(source(client, LISTS, max_companies=2))

    assert "RateLimitError" in str(caught.value)
    assert not pipeline.has_pending_data
    assert count(tmp_path, "accounting_invoices", "_company_id") == 2
    emulator.faults.clear()
    pipeline.run(source(client, LISTS, max_companies=2))
    assert_whole(emulator, tmp_path)


def test_a_list_that_fails_does_not_keep_the_others_back(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    company, *_ = companies_of(emulator)
    emulator.faults.add("status", path=f"/companies/{company}/data/bills", status=500, times=99)
    pipeline = pipeline_in(tmp_path)

    report = load(client, pipeline, LISTS, max_companies=1)

    assert [type(one.error) for one in report.failed] == [ServerError]
    assert (report.read, report.unread) == (7, 0)
    assert count(tmp_path, "accounting_bills", "_company_id") == 3
    emulator.faults.clear()
    assert load(client, pipeline, LISTS, max_companies=1).is_complete
    assert_whole(emulator, tmp_path)


def test_a_wrong_key_is_the_error_of_the_client(emulator: Emulator, tmp_path: Path) -> None:
    client = client_of(emulator)
    emulator.faults.add("status", status=401, times=99)
    with pytest.raises(UnauthorizedError):
        load(client, pipeline_in(tmp_path), LISTS)


def test_a_machine_without_the_last_ones_files_goes_on_from_the_destination(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    load(client, pipeline_in(tmp_path), LISTS)
    shutil.rmtree(tmp_path / "pipelines")

    report = load(client, pipeline_in(tmp_path), LISTS)

    assert report.read == 8
    assert report.rows == 0
    assert_whole(emulator, tmp_path)


def test_where_the_state_is_lost_everything_is_read_and_nothing_is_there_twice(
    emulator: Emulator, client: codat.Client, tmp_path: Path
) -> None:
    load(client, pipeline_in(tmp_path), LISTS)
    shutil.rmtree(tmp_path / "pipelines")

    report = load(client, pipeline_in(tmp_path, pipeline_name="other"), LISTS)

    assert report.rows == 80
    assert_whole(emulator, tmp_path)


@pytest.mark.parametrize("refresh", ["drop_sources", "drop_resources", "drop_data"])
def test_a_refresh_reads_everything_again(
    emulator: Emulator, client: codat.Client, tmp_path: Path, refresh: str
) -> None:
    pipeline = pipeline_in(tmp_path)
    load(client, pipeline, LISTS, max_companies=3)

    report = load(client, pipeline, LISTS, max_companies=3, run_options={"refresh": refresh})

    assert report.rows == 80
    assert_whole(emulator, tmp_path)


def test_odd_records_stay_rows_of_their_own(emulator: Emulator, client: codat.Client, tmp_path: Path) -> None:
    (company, connection), *_ = companies_of(emulator).items()
    now = emulator.clock.now().isoformat()
    lines = [{"unitAmount": 17, "quantity": 1}]
    odd: list[dict[str, Any]] = [
        {"id": "wrong", "totalAmount": "a lot", "lineItems": lines, "modifiedDate": now},
        {
            "id": "new",
            "newField": {"amount": Decimal("1.10")},
            "lineItems": [{"newInLine": 1, **lines[0]}],
            "modifiedDate": now,
        },
        {"id": "null", "lineItems": None, "modifiedDate": None},
        {"id": "mixed", "lineItems": [None, lines[0], 5], "modifiedDate": now},
    ]
    for record in odd:
        emulator.add_record(company, connection, "invoices", record)
    pipeline = pipeline_in(tmp_path)

    for _ in range(2):
        pipeline.run(source(client, invoices))

    rows = query(tmp_path, "SELECT id, total_amount, _raw IS NOT NULL, _unknown FROM accounting_invoices ORDER BY id")
    found = {id: rest for id, *rest in rows}
    assert len(rows) == len(found) == 44
    assert found["wrong"] == [None, True, None]
    assert found["new"][1:] == [False, '{"lineItems":[{"newInLine":1}],"newField":{"amount":1.10}}']
    assert found["mixed"][1] is True
    amounts = query(
        tmp_path, "SELECT _key, unit_amount FROM accounting_invoices__line_items WHERE _key IN ('wrong', 'new', 'null')"
    )
    assert sorted(amounts) == [("new", 17), ("wrong", 17)]


def test_a_column_that_is_new_is_added(emulator: Emulator, client: codat.Client, tmp_path: Path) -> None:
    pipeline = pipeline_in(tmp_path)
    narrow = source(client, invoices)
    narrow.resources["accounting_invoices"].add_map(
        lambda rows: rows.drop_columns(["note"]) if "note" in rows.column_names else rows
    )
    pipeline.run(narrow)
    emulator.clock.advance(86_400)
    (company, connection), *_ = companies_of(emulator).items()
    record, *_ = emulator.records(company, connection, "invoices")
    changed = {**record, "note": "paid in cash", "modifiedDate": emulator.clock.now().isoformat()}
    emulator.add_record(company, connection, "invoices", changed)

    pipeline.run(source(client, invoices))

    assert query(tmp_path, "SELECT id, note FROM accounting_invoices WHERE note IS NOT NULL") == [
        (record["id"], "paid in cash")
    ]
    assert count(tmp_path, "accounting_invoices") == 40
