"""The operations of a package: which there are, what each is called with here, and what it has to send and answer."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
import pkgutil
import re
import warnings
from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

import codat_documents

import codat_facade as codat
from codat_runtime.http import httpx

FILE = b"%PDF-1.7 a file"
BODY = {"name": "Ångström & Søn", "amount": Decimal("100.10")}
KEY = "4f0a4a5c-7d0e-4d3c-9a54-2f6f4f6b0e11"
ARGUMENTS: dict[str, Any] = {
    "body": BODY,
    "file": FILE,
    "data_types": ["invoices"],
    "query": "status=Active",
    "status_query": "status=Archived",
    "tags": "region=uk",
    "modified_since": dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC),
    "order_by": "-modifiedDate",
    "page": 3,
    "page_size": 7,
    "continuation_token": "a-token",
    "connection_id": "the-connection-id",
    "max_age": dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC),
    "report_date": dt.date(2026, 2, 28),
    "number_of_periods": 4,
    "period_length": 2,
    "period_unit": "Month",
    "include_display_names": True,
    "source_type": "banking",
    "locale": "en-us",
    "lang": "fr",
    "path": "auth/get",
    "from_": dt.date(2026, 1, 1),
    "to": dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC),
    "exclude_suppliers_with_annualised_spend_below": Decimal("100.10"),
    "date": dt.date(2026, 1, 31),
    "merchant_identifier": "a-merchant",
    "idempotency_key": KEY,
    # The accounting package has these.
    "link_type": "Invoice",
    "timeout_in_minutes": 11,
    "force_update": True,
    "allow_sync_on_push_complete": False,
    "periods_to_compare": 2,
    "start_month": dt.date(2025, 4, 30),
    "period_length_days": 30,
}
IN_THE_QUERY = {
    "query": "status=Active",
    "statusQuery": "status=Archived",
    "tags": "region=uk",
    "orderBy": "-modifiedDate",
    "page": "3",
    "pageSize": "7",
    "continuationToken": "a-token",
    "connectionId": "the-connection-id",
    "maxAge": "2026-01-31T12:00:00Z",
    "reportDate": "2026-02-28",
    "numberOfPeriods": "4",
    "periodLength": "2",
    "periodUnit": "Month",
    "includeDisplayNames": "true",
    "sourceType": "banking",
    "reportType": "the-report-type",
    "reportId": "latest",
    "locale": "en-us",
    "lang": "fr",
    "path": "auth/get",
    "from": "2026-01-01",
    "to": "2026-01-31T12:00:00Z",
    "excludeSuppliersWithAnnualisedSpendBelow": "100.10",
    "date": "2026-01-31",
    "merchantIdentifier": "a-merchant",
}
# Lending writes the day first.
_QUERY_OF = {"lending": {"reportDate": "28-02-2026"}}
SINCE = "modifiedDate>=2026-01-31T12:00:00Z&&{status=Active}"


class Recorder(httpx.MockTransport):
    """Keeps each request, and answers it with what `answer` makes of it."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = answer
        super().__init__(self._record)

    def _record(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer(request)


def operations_of(package: str) -> dict[str, Any]:
    """Every operation of a package of the facade: its resource and name, and what users call."""
    home = import_module(f"codat_facade.{package}")
    modules = {each.name: import_module(f"{home.__name__}.{each.name}") for each in pkgutil.iter_modules(home.__path__)}
    return {
        f"{resource}.{name}": value
        for resource, module in modules.items()
        for name, value in vars(module).items()
        if hasattr(value, "detailed") and value.__module__ == module.__name__
    }


def route_of(operation: Any) -> tuple[str, str]:
    """Method and path, as the docstring gives them."""
    match = re.search(r"^`([A-Z]+) (/\S+)`$", inspect.getdoc(operation) or "", re.MULTILINE)
    assert match, f"{operation.__qualname__} does not say what it calls"
    return match[1], match[2]


def ids_of(operation: Any) -> dict[str, str]:
    """A value for each parameter of the path, in order."""
    names = [re.sub(r"(?=[A-Z])", "_", name).lower() for name in re.findall(r"{(\w+)}", route_of(operation)[1])]
    return {name: f"the-{name}".replace("_", "-") for name in names}


def arguments_of(operation: Any) -> tuple[list[Any], dict[str, Any]]:
    """A value for every parameter: ids and body by their place, options by their names."""
    values = {"report_type": "the-report-type", "platform_key": "the-platform-key"} | ARGUMENTS | ids_of(operation)
    by_place: list[Any] = []
    by_name: dict[str, Any] = {}
    for each in inspect.signature(operation).parameters.values():
        value = values[each.name]
        if each.name == "body" and each.annotation.startswith("Sequence["):
            value = [value]
        if each.kind is each.KEYWORD_ONLY:
            by_name[each.name] = value
        else:
            by_place.append(value)
    return by_place, by_name


def call(operation: Any, client: Any) -> Any:
    """Call an operation with a value for every parameter."""
    by_place, by_name = arguments_of(operation)
    with warnings.catch_warnings():
        # Deprecated operations work too; that they tell is tested on its own.
        warnings.simplefilter("ignore", DeprecationWarning)
        return operation(client, *by_place, **by_name)


def documented(package: str, operation: Any) -> dict[str, Any]:
    """What the document says of an operation."""
    method, route = route_of(operation)
    described: dict[str, Any] = codat_documents.load(package)["paths"][route][method.lower()]
    return described


OWN_ID = frozenset(
    {
        "/companies/{companyId}",
        "/companies/{companyId}/connections/{connectionId}",
        "/companies/{companyId}/data/history/{datasetId}",
    }
)


def answering(package: str, operation: Any) -> Recorder:
    """A transport that answers as the document says that this operation is answered, with little in it."""
    responses = documented(package, operation)["responses"]
    status = min(status for status in responses if status.startswith("2"))
    content = responses[status].get("content", {})
    schema = content.get("application/json", {}).get("schema")
    # Where the last of the path is the identifier of the answer, another one would be refused.
    own = route_of(operation)[1] in OWN_ID
    record = {"id": list(ids_of(operation).values())[-1] if own else "r-1", "linkUrl": "https://link.example/c"}
    page = {
        **record,
        "results": [record],
        "reportItems": [record],
        "attachments": [],
        "reportInfo": {},
        "pagination": {},
    }
    if not content:
        answer: dict[str, Any] = {}
    elif schema is None:
        answer = {"content": FILE}
    elif _is_list(package, schema):
        answer = {"json": [record]}
    else:
        answer = {"json": {**page, "id": _asked_for(operation)}}
    return Recorder(lambda _: httpx.Response(int(status), **answer))


def _asked_for(operation: Any) -> str:
    """The identifier that stands at the end of the path of an operation, for an answer names what was asked for."""
    asked = re.search(r"\{(\w+)\}$", route_of(operation)[1])
    return "the-" + re.sub("[A-Z]", lambda upper: f"-{upper[0].lower()}", asked[1]) if asked else "r-1"


def _is_list(package: str, schema: dict[str, Any]) -> bool:
    if "$ref" in schema:
        schema = codat_documents.load(package)["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return any(each.get("type") == "array" for each in (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())))


def client_on(recorder: Recorder) -> codat.Client:
    """A client whose requests go to a recorder."""
    return codat.Client(api_key="test-key", transport=recorder, max_retries=0, limits=None)


def assert_sends_what_it_is_given(package: str, operation: Any) -> None:
    """Check that every argument goes to where the docstring says, and that the answer has the type that it says."""
    recorder = answering(package, operation)

    answer = call(operation, client_on(recorder))

    (request,) = recorder.requests
    method, route = route_of(operation)
    ids = iter(ids_of(operation).values())
    assert (request.method, request.url.path) == (method, re.sub(r"{\w+}", lambda _: next(ids), route))
    assert dict(request.url.params) == _query_of(package, operation)
    assert request.headers.get("Idempotency-Key") == (KEY if method in ("POST", "PATCH") else None)
    assert_body(package, operation, request)
    assert_answer(operation, answer)


def assert_awaits_the_same(package: str, operation: Any) -> None:
    """Check that an operation sends and answers the same when it is awaited."""
    recorder = answering(package, operation)
    client = client_on(recorder)

    async def perform() -> Any:
        async with client:
            return await call(operation.aio, client)

    call(operation, client)
    answer = asyncio.run(perform())

    blocking, awaited = recorder.requests
    assert (awaited.method, awaited.url) == (blocking.method, blocking.url)
    assert_body(package, operation, awaited)
    assert_answer(operation, answer)


def _query_of(package: str, operation: Any) -> dict[str, str]:
    declared = [each["name"] for each in documented(package, operation).get("parameters", ()) if each["in"] == "query"]
    since = "modified_since" in inspect.signature(operation).parameters
    sent = {**IN_THE_QUERY, **({"query": SINCE} if since else {}), **_QUERY_OF.get(package, {})}
    return {name: sent[name] for name in declared}


def assert_body(package: str, operation: Any, request: httpx.Request) -> None:
    """Check that the body is what was given, as the document wants it."""
    content = documented(package, operation).get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        assert request.headers["Content-Type"].startswith("multipart/form-data")
        assert b'name="file"' in request.content
        assert FILE in request.content
    elif "body" in inspect.signature(operation).parameters:
        sent = json.loads(request.content, parse_float=Decimal)
        assert sent == (BODY if isinstance(sent, dict) else [BODY])
    elif "application/json" not in content:
        assert request.content == b""


def assert_answer(operation: Any, answer: Any) -> None:
    """Check that an answer has the type that the operation's signature has."""
    expected = inspect.signature(operation).return_annotation
    names = set(re.findall(r"\w+", expected)) - {"Page", "Sequence", "list"}
    if expected == "None":
        assert answer is None
    elif expected == "bytes":
        assert answer == FILE
    elif expected.startswith("Page["):
        assert isinstance(answer, codat.Page)
        assert [type(each).__name__ for each in answer] == [*names]
    elif expected.startswith(("Sequence[", "list[")):
        (record,) = answer
        assert type(record).__name__ in names
    else:
        assert type(answer).__name__ in names


def lists_of(package: str) -> dict[str, Any]:
    """Every list of a package that comes in pages, less deprecated ones, which nothing new is built on."""
    return {
        name: operation
        for name, operation in operations_of(package).items()
        if inspect.signature(operation).return_annotation.startswith("Page[")
        and {"page", "continuation_token"} & {*inspect.signature(operation).parameters}
        and "deprecated" not in (inspect.getdoc(operation) or "")
    }


def assert_fetches_all_pages(package: str, name: str) -> None:
    """Check that the `iterate` and the `fetch_all` beside a list go through all of its pages."""
    resource, _, list_ = name.partition(".")
    module = import_module(f"codat_facade.{package}.{resource}")
    for verb in ("iterate", "fetch_all"):
        recorder = Recorder(_one_of_two)
        by_place, by_name = arguments_of(operations_of(package)[name])
        start = {"page": 1} if "page" in by_name else {"continuation_token": None}
        records = getattr(module, list_.replace("list", verb, 1))(
            client_on(recorder), *by_place, **{**by_name, **start}
        )
        assert [record.to_dict()["id"] for record in records] == ["r-1", "r-2"]


def _one_of_two(request: httpx.Request) -> httpx.Response:
    asked = request.url.params
    number = int(asked.get("page", 2 if asked.get("continuationToken") == "the-second" else 1))
    records = [{"id": f"r-{number}"}] if number <= 2 else []
    counts = {"pageNumber": number, "pageSize": 1, "totalResults": 2}
    token = {"pagination": {"continuationToken": "the-second"} if number == 1 else {}}
    return httpx.Response(
        200, json={"results": records, **counts, **token, "reportItems": records, "reportInfo": counts}
    )
