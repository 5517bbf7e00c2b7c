"""The functions of the package: the source, and the loading of all companies by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._operations.operation import with_client
from ..errors import CodatError
from ..extract import Report
from ..extract._missing_companies import with_missing_companies
from ..extract._plan import make_plan
from ..extract._table import tables_of
from . import _library
from ._options import LoadOptions, SourceOptions
from ._reader import LazyPlan, ListReader

if TYPE_CHECKING:
    from .._client.client import Client

_COMPANIES_PER_LOAD = 50


@with_client
def source(client: Client, lists: object, **options: Unpack[SourceOptions]) -> Any:
    """Make a source of dlt, with a resource for each list.

    A load of it reads what changed since the last one, list by list of each company; dlt keeps the cursors in the
    pipeline's state, with the rows that they belong to. A resource is named by its list: `accounting_invoices`.

    Args:
        lists: Lists of companies or connections: resource modules such as `accounting.invoices`, their `list`, or
            texts such as `"accounting.invoices"`.
        **options: See `SourceOptions`.

    Returns:
        The `DltSource`, for one `pipeline.run`.

    Raises:
        ConfigurationError: dlt or pyarrow is not installed.
        TypeError: An argument is of the wrong type.
        ValueError: An argument is out of range, or there is no such list.
    """
    return _library.make_source([reader.resource for reader in _readers(client, lists, LoadOptions.read(options))])


@with_client
def load(
    client: Client,
    pipeline: Any,
    lists: object,
    *,
    run_options: Mapping[str, Any] | None = None,
    **options: Unpack[SourceOptions],
) -> Report:
    """Bring a dataset up to date, by as many loads of some companies each as it takes.

    Killed at any moment and called again, it first finishes the load that was under way, and goes on with the companies
    after it; after the last it begins again, and reads what changed since.

    Args:
        pipeline: The `Pipeline` of dlt.
        lists: As of `source`.
        run_options: More arguments for `pipeline.run`, such as `loader_file_format`; `refresh` is for the first load.
        **options: See `SourceOptions`.

    Returns:
        What was read, and what was not: a list that a platform lacks is passed over, one that failed is read by the
        next call, and where the quota is used up the loads stop.

    Raises:
        UnauthorizedError, PaymentRequiredError: Codat refuses every request; what was loaded before stays.
        ForbiddenError: The key may not read one of the lists: Codat refuses that of three companies.
        CodatError: The companies could not be listed; or `on_error="raise"`, and a list could not be read.
        ConfigurationError: dlt or pyarrow is not installed.
        TypeError: An argument is of the wrong type.
        ValueError: An argument is out of range, or there is no such list.
    """
    given: SourceOptions = {"max_companies": _COMPANIES_PER_LOAD, "on_error": "skip", **options}
    read_options, arguments = LoadOptions.read(given), dict(run_options or {})
    plan = LazyPlan(lambda: make_plan(client, lists, read_options.companies, read_options.query))
    reports: list[Report] = []
    while True:
        # What is replaced as a whole is not read again for the companies after these.
        readers = [one for one in _readers(client, lists, read_options, plan) if not (reports and one.is_replaced)]
        try:
            pipeline.run(_library.make_source([reader.resource for reader in readers]), **arguments)
        except Exception as error:
            refusal = _codat_error_in(error)
            if refusal is None:
                raise
            raise refusal from error
        done = [reader.report for reader in readers if reader.report is not None]
        if not done:
            # dlt has loaded what an earlier process had extracted, and nothing else.
            continue
        reports += done
        arguments.pop("refresh", None)
        if not any(reader.remaining for reader in readers) or any(report.stopped_by for report in done):
            report = _sum_of(reports, sum(reader.remaining for reader in readers), plan)
            return with_missing_companies(report, client, plan.get())


def _readers(client: Client, lists: object, options: LoadOptions, plan: LazyPlan | None = None) -> list[ListReader]:
    _library.load()
    tables = tables_of(lists)
    plan = plan or LazyPlan(lambda: make_plan(client, tables, options.companies, options.query))
    return [ListReader(client, table, plan, options) for table in tables]


def _codat_error_in(error: BaseException) -> CodatError | None:
    """The error of this client that dlt's was raised from."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, CodatError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def _sum_of(reports: Sequence[Report], unread: int, plan: LazyPlan) -> Report:
    made = plan.get()
    tables = len(made.tables)
    read = sum(report.read for report in reports)
    return Report(
        total=len(made),
        read=read,
        # The first load has found what was read already.
        already_read=sum(report.already_read for report in reports[:tables]),
        passed_over=tuple(result for report in reports for result in report.passed_over),
        failed=tuple(result for report in reports for result in report.failed),
        unread=unread,
        rows=sum(report.rows for report in reports),
        requests=sum(report.requests for report in reports),
        stopped_by=next((report.stopped_by for report in reports if report.stopped_by is not None), None),
    )
