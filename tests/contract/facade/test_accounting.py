"""The operations of `codat_facade.accounting`: what each of them sends, and what it answers with."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
import pkgutil
import re
from collections import Counter
from collections.abc import Callable
from importlib import import_module, resources
from typing import Any

import codat_api.accounting.models as models
import pytest

import codat_facade as codat
from codat_facade import accounting
from codat_facade.accounting import customers, payments, reports
from codat_runtime.http import httpx

MODULES = {
    module.name: import_module(f"{accounting.__name__}.{module.name}")
    for module in pkgutil.iter_modules(accounting.__path__)
}
OPERATIONS = {
    f"{resource}.{name}": value
    for resource, module in MODULES.items()
    for name, value in vars(module).items()
    if hasattr(value, "detailed") and value.__module__ == module.__name__
}
LISTS = [name for name, operation in OPERATIONS.items() if "page" in inspect.signature(operation).parameters]
ATTACHMENTS = [name for name in MODULES if name.endswith("_attachments")]
ASYNC_SAMPLE = (
    "accounts.create accounts.list bank_account_transactions.create bills.upload_attachment bills.delete "
    "company_info.refresh customers.get customers.update purchase_orders.download_pdf reports.get_balance_sheet "
    "reports.is_aged_debtors_report_available transfers.get_model_options"
).split()

FILE = b"%PDF-1.7 a file"
BODY = {"name": "Ångström & Søn", "amount": 100}
KEY = "4f0a4a5c-7d0e-4d3c-9a54-2f6f4f6b0e11"
ARGUMENTS: dict[str, Any] = {
    "body": BODY,
    "file": FILE,
    "query": "status=Active",
    "modified_since": dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC),
    "order_by": "-modifiedDate",
    "page": 3,
    "page_size": 7,
    "link_type": "Invoice",
    "timeout_in_minutes": 11,
    "force_update": True,
    "allow_sync_on_push_complete": False,
    "idempotency_key": KEY,
    "period_length": 12,
    "periods_to_compare": 2,
    "start_month": dt.date(2025, 4, 30),
    "report_date": dt.date(2026, 2, 28),
    "number_of_periods": 4,
    "period_length_days": 30,
}
IN_THE_QUERY = {
    "query": "modifiedDate>=2026-01-31T12:00:00Z&&{status=Active}",
    "orderBy": "-modifiedDate",
    "page": "3",
    "pageSize": "7",
    "linkType": "Invoice",
    "timeoutInMinutes": "11",
    "forceUpdate": "true",
    "allowSyncOnPushComplete": "false",
    "periodLength": "12",
    "periodsToCompare": "2",
    "startMonth": "2025-04-01",
    "reportDate": "2026-02-28",
    "numberOfPeriods": "4",
    "periodLengthDays": "30",
}


class Recorder(httpx.MockTransport):
    """Keeps each request, and answers it with what `answer` makes of it."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answer
        super().__init__(self._record)

    def _record(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer(request)


def something(request: httpx.Request) -> httpx.Response:
    """An answer that has what the operation at this path promises."""
    path = request.url.path
    if path.endswith(("/download", "/pdf")):
        return httpx.Response(200, content=FILE)
    if path.endswith("/available"):
        return httpx.Response(200, json=True)
    return httpx.Response(
        200,
        json={
            "id": "r-1",
            "pushOperationKey": "k-1",
            "results": [{"id": "r-1"}],
            "pageNumber": 1,
            "pageSize": 100,
            "totalResults": 1,
            "attachments": [],
        },
    )


@pytest.fixture
def recorder() -> Recorder:
    return Recorder(something)


@pytest.fixture
def client(recorder: Recorder) -> codat.Client:
    return codat.Client(api_key="test-key", transport=recorder, max_retries=0)


def route_of(operation: Any) -> tuple[str, str]:
    """Method and path, as the docstring gives them."""
    match = re.search(r"^`([A-Z]+) (/\S+)`$", inspect.getdoc(operation) or "", re.MULTILINE)
    assert match, f"{operation.__name__} does not say what it calls"
    return match[1], match[2]


def ids_of(operation: Any) -> dict[str, str]:
    """A value for each parameter of the path."""
    names = [re.sub(r"(?=[A-Z])", "_", name).lower() for name in re.findall(r"{(\w+)}", route_of(operation)[1])]
    return {name: f"the-{name}" for name in names}


def arguments_of(operation: Any) -> tuple[list[Any], dict[str, Any]]:
    """A value for every parameter: ids and body by their place, options by their names."""
    values = {**ARGUMENTS, **ids_of(operation)}
    parameters = inspect.signature(operation).parameters.values()
    by_place = [values[each.name] for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    return by_place, {each.name: values[each.name] for each in parameters if each.kind is each.KEYWORD_ONLY}


def document() -> dict[str, Any]:
    """The paths of the accounting document, each with its methods."""
    text = resources.files("codat_documents").joinpath("accounting.json").read_bytes()
    paths: dict[str, Any] = json.loads(text)["paths"]
    return paths


def assert_answer(operation: Any, answer: Any) -> None:
    kind, _, record = inspect.signature(operation).return_annotation.rstrip("]").partition("[")
    if kind == "Page":
        assert isinstance(answer, codat.Page)
        assert [type(each) for each in answer] == [getattr(models, record)]
    elif kind == "bytes":
        assert answer == FILE
    elif kind == "bool":
        assert answer is True
    else:
        assert type(answer) is getattr(models, kind.removesuffix(" | None"))


def test_every_operation_of_the_document_is_bound_exactly_once() -> None:
    bound = Counter(route_of(operation) for operation in OPERATIONS.values())
    assert bound == Counter((method.upper(), path) for path, item in document().items() for method in item)


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_sends_what_it_was_given_to_where_its_docstring_says(
    name: str, client: codat.Client, recorder: Recorder
) -> None:
    operation = OPERATIONS[name]
    by_place, by_name = arguments_of(operation)

    answer = operation(client, *by_place, **by_name)

    (request,) = recorder.requests
    method, route = route_of(operation)
    ids = iter(ids_of(operation).values())
    assert (request.method, request.url.path) == (method, re.sub(r"{\w+}", lambda _: next(ids), route))
    declared = document()[route][method.lower()].get("parameters", [])
    assert dict(request.url.params) == {
        each["name"]: IN_THE_QUERY[each["name"]] for each in declared if each["in"] == "query"
    }
    assert request.headers.get("Idempotency-Key") == (KEY if method == "POST" else None)
    if "body" in inspect.signature(operation).parameters:
        assert json.loads(request.content) == BODY
    elif "file" in inspect.signature(operation).parameters:
        assert request.headers["Content-Type"].startswith("multipart/form-data")
        assert FILE in request.content
    else:
        assert request.content == b""
    assert_answer(operation, answer)


@pytest.mark.parametrize("name", ASYNC_SAMPLE)
def test_an_operation_sends_the_same_when_it_is_awaited(name: str, client: codat.Client, recorder: Recorder) -> None:
    operation = OPERATIONS[name]
    by_place, by_name = arguments_of(operation)

    async def perform() -> Any:
        async with client:
            return await operation.aio(client, *by_place, **by_name)

    operation(client, *by_place, **by_name)
    answer = asyncio.run(perform())

    blocking, awaited = recorder.requests
    assert (awaited.method, awaited.url) == (blocking.method, blocking.url)
    assert_answer(operation, answer)


@pytest.mark.parametrize(("name", "blank"), [(name, id_) for name, each in OPERATIONS.items() for id_ in ids_of(each)])
def test_an_empty_identifier_is_refused_by_name_before_anything_is_sent(
    name: str, blank: str, client: codat.Client, recorder: Recorder
) -> None:
    operation = OPERATIONS[name]
    by_place, by_name = arguments_of(operation)
    by_place[list(ids_of(operation)).index(blank)] = " "

    with pytest.raises(ValueError, match=rf"^{blank} is empty"):
        operation(client, *by_place, **by_name)

    assert recorder.requests == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_fetched_whole_page_by_page(name: str) -> None:
    def one_of_two(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["page"])
        page = {"results": [{"id": f"r-{number}"}], "pageNumber": number, "pageSize": 1, "totalResults": 2}
        return httpx.Response(200, json=page)

    by_place, by_name = arguments_of(OPERATIONS[name])
    resource, _, list_ = name.partition(".")
    fetch_all = getattr(MODULES[resource], list_.replace("list", "fetch_all"))
    recorder = Recorder(one_of_two)
    client = codat.Client(api_key="test-key", transport=recorder)

    records = fetch_all(client, *by_place, **{**by_name, "page": 1})

    assert [record.to_dict()["id"] for record in records] == ["r-1", "r-2"]
    assert [request.url.params["page"] for request in recorder.requests] == ["1", "2"]


def test_records_can_be_iterated_over(client: codat.Client) -> None:
    assert [customer.id for customer in customers.iterate(client, "company-id")] == ["r-1"]
    assert [
        payment.id for payment in payments.iterate_for_connection(client, "company-id", "link-id", link_type="Invoice")
    ] == ["r-1"]


@pytest.mark.parametrize("name", ATTACHMENTS)
def test_the_operations_of_attachments_are_found_under_their_older_path(name: str) -> None:
    (resource,) = [each for each in accounting.__all__ if each[:-1] == name.removesuffix("_attachments")]
    with pytest.warns(DeprecationWarning, match=rf"get_attachment stands in codat_facade.accounting.{resource} now"):
        moved = MODULES[name].get_attachment
    assert moved is MODULES[resource].get_attachment
    assert name not in accounting.__all__
    assert getattr(accounting, name) is MODULES[name]
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = MODULES[name].nonsense


@pytest.mark.parametrize("moment", [dt.date(2026, 2, 1), dt.date(2026, 2, 28), dt.datetime(2026, 2, 28, 23, 59)])
@pytest.mark.parametrize(
    "statement", [reports.get_balance_sheet, reports.get_profit_and_loss, reports.get_cash_flow_statement]
)
def test_any_date_in_a_month_stands_for_the_month(
    statement: Any, moment: dt.date, client: codat.Client, recorder: Recorder
) -> None:
    statement(client, "company-id", period_length=1, periods_to_compare=1, start_month=moment)
    assert recorder.requests[0].url.params["startMonth"] == "2026-02-01"


def test_a_statement_has_twelve_periods_of_a_month_unless_told_otherwise(
    client: codat.Client, recorder: Recorder
) -> None:
    for statement in (reports.get_balance_sheet, reports.get_profit_and_loss, reports.get_cash_flow_statement):
        statement(client, "company-id")
    assert [dict(request.url.params) for request in recorder.requests] == [
        {"periodLength": "1", "periodsToCompare": "12"}
    ] * 3


def test_a_statement_without_a_month_leaves_the_month_to_codat(client: codat.Client, recorder: Recorder) -> None:
    reports.get_balance_sheet(client, "company-id", period_length=1, periods_to_compare=1)
    assert "startMonth" not in recorder.requests[0].url.params


def test_a_report_date_is_sent_without_a_time(client: codat.Client, recorder: Recorder) -> None:
    reports.get_aged_debtors_report(client, "company-id", report_date=dt.datetime(2026, 2, 28, 23, 59))
    assert recorder.requests[0].url.params["reportDate"] == "2026-02-28"


def test_a_date_given_as_text_is_refused_by_name(client: codat.Client, recorder: Recorder) -> None:
    text: Any = "2026-02"
    with pytest.raises(TypeError, match=r"^start_month is '2026-02': give a date"):
        reports.get_balance_sheet(client, "company-id", period_length=1, periods_to_compare=1, start_month=text)
    with pytest.raises(TypeError, match=r"^report_date is '2026-02': give a date"):
        reports.get_aged_creditors_report(client, "company-id", report_date=text)
    assert recorder.requests == []


def test_a_report_that_is_not_there_is_answered_with_false() -> None:
    client = codat.Client(api_key="test-key", transport=Recorder(lambda _: httpx.Response(200, json=False)))
    assert reports.is_aged_creditors_report_available(client, "company-id") is False


UPLOADS = [name for name in OPERATIONS if name.endswith(".upload_attachment")]
SUMMARY = {"pushOperationKey": KEY, "companyId": "c1", "dataConnectionKey": "k1", "status": "Pending"}
SUMMARY |= {"requestedOnUtc": "2026-01-31T12:00:00Z", "statusCode": 202}


def test_there_are_six_uploads() -> None:
    assert len(UPLOADS) == 6


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", UPLOADS)
def test_an_upload_may_be_answered_with_nothing_or_with_a_push_operation(name: str, strict: bool) -> None:
    answers = iter([httpx.Response(200), httpx.Response(202), httpx.Response(200, json=SUMMARY)])
    client = codat.Client(
        api_key="k", transport=httpx.MockTransport(lambda _: next(answers)), strict=strict, limits=None
    )
    empty, also_empty, read = [OPERATIONS[name](client, "c1", "k1", "r1", b"%PDF") for _ in range(3)]
    assert (empty, also_empty) == (None, None)
    assert read.push_operation_key == KEY


def test_nothing_to_another_write_stays_doubtful() -> None:
    client = codat.Client(api_key="k", transport=httpx.MockTransport(lambda _: httpx.Response(200)), limits=None)
    with pytest.raises(codat.DecodeError) as caught:
        OPERATIONS["invoices.create"](client, "c1", "k1", {})
    assert caught.value.maybe_carried_out


WRITES_OF_OTHER_DOCUMENTS = {
    **dict.fromkeys(("accounts.create", "customers.create", "suppliers.create", "direct_costs.create"), ()),
    **dict.fromkeys(("payments.create", "journal_entries.create", "journals.create"), ()),
    **dict.fromkeys(("customers.update", "suppliers.update"), ("r1",)),
    **dict.fromkeys(("transfers.create",), ()),
}


@pytest.mark.parametrize("name", [*WRITES_OF_OTHER_DOCUMENTS, "journal_entries.delete"])
def test_what_another_document_lets_a_write_say_can_be_said(name: str) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=SUMMARY)

    client = codat.Client(api_key="k", transport=httpx.MockTransport(answer), limits=None)
    arguments = ("r1",) if name.endswith("delete") else (*WRITES_OF_OTHER_DOCUMENTS[name], {})
    OPERATIONS[name](client, "c1", "k1", *arguments, timeout_in_minutes=5, allow_sync_on_push_complete=False)
    assert dict(requests[0].url.params) == {"timeoutInMinutes": "5", "allowSyncOnPushComplete": "false"}
