"""Lists that are refused, gone or held off on the way: what it costs is one list, and what is not read is said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import codat_facade as codat
from codat_facade import extract
from codat_facade.accounting import customers, invoices
from codat_facade.extract._report import SliceResult
from codat_facade.extract._run_course import RunCourse

from ...support.extraction import client_of, companies_of, expected_in, found_in, many_companies


def slices(count: int, table: object = invoices) -> list[extract.Slice]:
    return [extract.Slice(extract.Table.of(table), f"company-{number}") for number in range(count)]


def failed(slice: extract.Slice, error: codat.CodatError, requests: int = 0) -> SliceResult:
    return SliceResult(slice, "failed", requests * 10, requests, error)


def test_a_platform_that_refuses_one_company_costs_its_lists_alone(tmp_path: Path) -> None:
    emulator = many_companies(4, 5)
    refused, *others = companies_of(emulator)
    emulator.faults.add("status", path=f"*{refused}/data/*", status=403, times=100)

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices, customers], workers=1)

    assert {result.slice.company_id for result in report.failed} == {refused}
    assert (report.read, len(report.failed), report.stopped_by) == (6, 2, None)
    assert not report.is_complete
    first, *rest = str(report).splitlines()
    assert first == f"{report.rows} rows of 6 of 8 lists"
    assert [line.split(": ")[:2] for line in rest] == [["failed", str(result.slice)] for result in report.failed]
    with pytest.raises(codat.ForbiddenError):
        report.raise_if_incomplete()
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices", others)


def test_a_key_that_may_not_read_a_list_ends_the_run_with_its_third_company(tmp_path: Path) -> None:
    emulator = many_companies(6, 5)
    emulator.faults.add("status", path="*/data/customers", status=403, times=100)

    with pytest.raises(codat.ForbiddenError):
        extract.to_parquet(client_of(emulator), tmp_path, [invoices, customers], workers=1)

    # The companies, and of three of them both lists.
    assert len(emulator.requests) == 7
    assert len(found_in(tmp_path, "accounting.invoices")) == 15


@pytest.mark.parametrize("status", [404, 409])
def test_a_list_that_is_gone_after_its_first_page_is_read_once_more(tmp_path: Path, status: int) -> None:
    emulator = many_companies(2, 9)
    emulator.faults.add("status", path="*/data/invoices", status=status, skip=1, times=1)

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices], page_size=4, workers=1)

    assert report.is_complete
    assert report.passed_over == ()
    assert report.rows == 18
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")


def test_a_list_that_is_gone_after_its_first_page_each_time_has_failed(tmp_path: Path) -> None:
    emulator = many_companies(1, 9)
    emulator.faults.add("status", path="*/data/invoices", status=404, skip=1, times=1)
    emulator.faults.add("status", path="*/data/invoices", status=404, skip=2, times=1)

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices], page_size=4, workers=1)

    assert (len(report.failed), len(report.passed_over), report.rows) == (1, 0, 0)
    assert not report.is_complete


def test_a_company_that_is_deleted_while_its_list_is_read_is_passed_over(tmp_path: Path) -> None:
    emulator = many_companies(1, 9)
    (company,) = companies_of(emulator)
    client = client_of(emulator)
    pages = 0
    perform = client.perform_detailed

    def delete_after_the_first_page(call: object) -> object:
        nonlocal pages
        page = perform(call)  # type: ignore[arg-type]
        pages += 1
        if pages == 1:
            emulator.call("DELETE", f"/companies/{company}")
        return page

    client.perform_detailed = delete_after_the_first_page  # type: ignore[method-assign, assignment]

    report = extract.to_parquet(client, tmp_path, [invoices], page_size=4)

    assert len(report.passed_over) == 1
    assert report.failed == ()


def test_a_quota_whose_end_stands_in_another_header_stops_the_run_with_the_first_refusal() -> None:
    course = RunCourse(slices(30))
    error = codat.RateLimitError("the quota is used up", status_code=429)
    error.resumes_at = datetime.now(UTC) + timedelta(hours=3)
    slice = course.take()
    assert slice is not None

    assert course.add(failed(slice, error)) is None

    assert course.take() is None
    report = course.report()
    assert (report.unread, report.failed, report.stopped_by) == (30, (), error)
    assert report.retry_after == pytest.approx(3 * 3600, abs=60)


def test_a_wait_of_no_seconds_is_no_end_of_the_quota() -> None:
    course = RunCourse(slices(2))
    error = codat.RateLimitError("slow down", status_code=429, retry_after=0.0)
    error.resumes_at = datetime.now(UTC)
    slice = course.take()
    assert slice is not None
    course.add(failed(slice, error))

    assert course.stopped_by is None
    assert course.take() is not None


def test_a_wrong_key_is_raised_though_the_quota_had_stopped_the_run() -> None:
    course = RunCourse(slices(30))
    one, other = course.take(), course.take()
    assert one is not None
    assert other is not None
    quota = codat.RateLimitError("the quota is used up", status_code=429, retry_after=7200.0)
    wrong_key = codat.UnauthorizedError("the key is wrong", status_code=401)
    course.add(failed(one, quota))
    course.add(failed(other, wrong_key))

    assert course.fatal is wrong_key


def test_an_error_in_the_report_keeps_no_frames_alive(tmp_path: Path) -> None:
    emulator = many_companies(3, 1)
    emulator.faults.add("status", path="*/data/invoices", status=404, times=2)

    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert len(report.passed_over) == 2
    for result in report.passed_over:
        assert result.error is not None
        assert result.error.__traceback__ is result.error.__context__ is None


def test_rows_of_a_list_that_failed_do_not_count() -> None:
    course = RunCourse(slices(1))
    for _ in range(2):
        slice = course.take()
        assert slice is not None
        course.add(failed(slice, codat.ServerError("down", status_code=500), requests=3))

    assert (course.report().rows, course.report().requests) == (0, 6)


@pytest.mark.parametrize("lists", [["accounting.invoices"], ["accounting.invoices", "commerce.orders"]])
def test_an_id_of_no_company_is_unknown_and_nothing_is_complete(tmp_path: Path, lists: list[str]) -> None:
    emulator = many_companies(2, 3)
    company, other = companies_of(emulator)
    emulator.faults.add("status", path=f"*{other}/data/invoices", status=404)

    report = extract.to_parquet(client_of(emulator), tmp_path, lists, companies=[company, other, "no-such-company"])

    assert report.unknown == ("no-such-company",)
    assert report.is_done
    assert not report.is_complete
    with pytest.raises(codat.NotFoundError, match="no company with the id no-such-company"):
        report.raise_if_incomplete()


def test_one_company_in_two_spellings_is_read_once(tmp_path: Path) -> None:
    emulator = many_companies(1, 3)
    (company,) = companies_of(emulator)

    first = extract.to_parquet(client_of(emulator), tmp_path, [invoices], companies=[company.upper(), company])
    report = extract.to_parquet(client_of(emulator), tmp_path, [invoices])

    assert (first.total, report.total, report.rows) == (1, 1, 0)
    assert found_in(tmp_path, "accounting.invoices") == expected_in(emulator, "invoices")
