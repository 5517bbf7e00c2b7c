"""Tiny documents in, behaviour of the generated calls out: what goes to the API."""

from __future__ import annotations

import datetime as dt
import io
import math
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_runtime.http import httpx

from .package import Package, exact, generated

DOCUMENT = """
paths:
  /companies/{companyId}/bills/{billId}:
    parameters:
      - {name: companyId, in: path, required: true, schema: {type: string, format: uuid}}
      - {name: billId, in: path, required: true, schema: {type: string}}
    get:
      operationId: get-bill
      parameters:
        - {name: page, in: query, schema: {type: integer, default: 1}}
        - {name: full, in: query, schema: {type: boolean}}
        - {name: since, in: query, schema: {type: string, format: date-time}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
        - {name: X-Trace, in: header, schema: {type: string}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
        '404': {content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
    post:
      operationId: createBill
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
    put:
      operationId: attach
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties: {file: {type: string, format: binary}, kind: {type: string}}
      responses: {'204': {description: done}}
    delete:
      operationId: get-bill-pdf
      responses:
        '200': {content: {application/pdf: {schema: {type: string, format: binary}}}}
components:
  schemas:
    Problem: {type: object, properties: {error: {type: string}}}
    Bill:
      type: object
      required: [id, note]
      properties:
        id: {type: string}
        note: {type: string, nullable: true}
        total: {type: number}
        due: {type: string, format: date-time}
        kind: {type: string, enum: [Draft, Final]}
        lines: {type: array, items: {type: object, properties: {amount: {type: number}}}}
"""

IDS = ("company-id", "bill-id")


@pytest.fixture(scope="module")
def package() -> Package:
    return generated(DOCUMENT)


@pytest.fixture(scope="module")
def create(package: Package) -> Any:
    return package.endpoint("create_bill")


def test_a_model_sends_no_none_but_the_null_that_its_document_requires(package: Package, create: Any) -> None:
    bill = package.model("Bill")(id="1", note=None)

    assert exact(create.call(*IDS, body=bill).content.decode()) == {"id": "1", "note": None}


def test_a_mapping_sends_exactly_what_it_holds(create: Any) -> None:
    body = {"total": Decimal("100.10"), "note": None, "unheard": {"of": [1, "2", True]}}

    assert create.call(*IDS, body=body).content == b'{"total":100.10,"note":null,"unheard":{"of":[1,"2",true]}}'


def test_a_mapping_may_hold_models_enums_times_and_decimals(package: Package, create: Any) -> None:
    line = package.model("BillLine")(amount=Decimal("0.10"))
    body = {
        "lines": [line],
        "kind": package.model("BillKind").DRAFT,
        "due": dt.datetime(2026, 1, 31, tzinfo=dt.UTC),
        "day": dt.date(2026, 1, 31),
    }

    assert exact(create.call(*IDS, body=body).content.decode()) == {
        "lines": [{"amount": Decimal("0.10")}],
        "kind": "Draft",
        "due": "2026-01-31T00:00:00Z",
        "day": "2026-01-31",
    }


@pytest.mark.parametrize("number", [math.nan, math.inf, Decimal("NaN"), Decimal("-Infinity")])
def test_a_number_that_is_not_finite_is_refused_where_it_stands(package: Package, create: Any, number: Any) -> None:
    with pytest.raises(ValueError, match=r"body\.lines\[1\]\.amount"):
        create.call(*IDS, body={"lines": [{}, {"amount": number}]})
    with pytest.raises(ValueError, match=r"body\.total"):
        create.call(*IDS, body=package.model("Bill")(id="1", note=None, total=number))


@pytest.mark.parametrize("value", [object(), {1, 2}, {1: 2}, b"bytes"])
def test_what_has_no_form_in_json_is_refused(create: Any, value: object) -> None:
    with pytest.raises(ValueError, match=r"body\.x"):
        create.call(*IDS, body={"x": value})


def test_a_body_that_contains_itself_is_refused(create: Any) -> None:
    body: dict[str, Any] = {}
    body["again"] = body

    with pytest.raises(ValueError, match="contains itself"):
        create.call(*IDS, body=body)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_amount_is_sent_digit_for_digit(amount: Decimal) -> None:
    content = generated(DOCUMENT).endpoint("create_bill").call(*IDS, body={"total": amount}).content  # type: ignore[attr-defined]

    sent = exact(content.decode())["total"]
    assert Decimal(sent) == amount


def test_the_query_holds_what_is_given_and_nothing_else(package: Package) -> None:
    get = package.endpoint("get_bill")

    assert get.call(*IDS).target == "/companies/company-id/bills/bill-id"  # type: ignore[attr-defined]
    call = get.call(*IDS, page=2, full=False, since=dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC), tags=["a&b", "c"])  # type: ignore[attr-defined]
    assert call.target.partition("?")[2] == "page=2&full=false&since=2026-01-31T12%3A00%3A00Z&tags=a%26b&tags=c"


@pytest.mark.parametrize("identifier", ["", " ", ".", "..", "a\nb", "\x00", "\x7f", "\x85", "\ud800"])
def test_an_identifier_that_would_change_the_path_is_refused(package: Package, identifier: str) -> None:
    with pytest.raises(ValueError, match="bill_id"):
        package.endpoint("get_bill").call("company-id", identifier)  # type: ignore[attr-defined]


@pytest.mark.parametrize("identifier", [None, 5, ["x"]])
def test_an_identifier_that_is_no_string_is_refused(package: Package, identifier: object) -> None:
    with pytest.raises(TypeError, match="company_id"):
        package.endpoint("get_bill").call(identifier, "1")  # type: ignore[attr-defined]


@given(st.text(min_size=1))
def test_no_identifier_reaches_another_path(identifier: str) -> None:
    try:
        target = generated(DOCUMENT).endpoint("get_bill").call("company-id", identifier).target  # type: ignore[attr-defined]
    except ValueError:
        return
    path = httpx.URL("https://api.codat.io").join(target).raw_path.decode()
    assert path.count("/") == 4
    assert path.startswith("/companies/company-id/bills/")
    assert "?" not in path


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "", "é☃"])
def test_a_header_cannot_be_broken_open(package: Package, create: Any, value: str) -> None:
    with pytest.raises(ValueError, match="idempotency_key"):
        create.call(*IDS, body={}, idempotency_key=value)
    with pytest.raises(ValueError, match="x_trace"):
        package.endpoint("get_bill").call(*IDS, x_trace=value)  # type: ignore[attr-defined]


def requests_of(package: Package, name: str, **arguments: Any) -> tuple[list[httpx.Request], Any]:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, content=b"%PDF-1.7 \x00\xff" if request.method == "DELETE" else b"{}")

    client = package.runtime.Client()
    client._client = httpx.Client(base_url="https://codat.example", transport=httpx.MockTransport(answer))
    with client:
        return seen, package.endpoint(name).sync(*IDS, client=client, **arguments)  # type: ignore[attr-defined]


def test_each_post_carries_a_key_of_its_own_or_the_one_that_is_given(package: Package) -> None:
    keys = set()
    for _ in range(3):
        [request], _ = requests_of(package, "create_bill", body={})
        keys.add(request.headers["Idempotency-Key"])
    [request], _ = requests_of(package, "create_bill", body={}, idempotency_key="5f0c2a4e-0000-4000-8000-000000000001")

    assert len(keys) == 3
    assert request.headers["Idempotency-Key"] == "5f0c2a4e-0000-4000-8000-000000000001"
    [request], _ = requests_of(package, "get_bill_pdf")
    assert "Idempotency-Key" not in request.headers


def test_a_binary_answer_comes_as_bytes(package: Package) -> None:
    _, pdf = requests_of(package, "get_bill_pdf")

    assert pdf == b"%PDF-1.7 \x00\xff"


@pytest.mark.parametrize("form", ["bytes", "open file", "path", "named"])
def test_a_file_is_sent_whole_with_its_name(package: Package, tmp_path: Path, form: str) -> None:
    content = b"--boundary\r\n+++\r\n\x00"
    path = tmp_path / "receipt.pdf"
    path.write_bytes(content)
    file = {
        "bytes": content,
        "open file": io.BytesIO(content),
        "path": path,
        "named": package.runtime.File(content, "receipt.pdf", "application/pdf"),
    }[form]

    [request], _ = requests_of(package, "attach", body={"file": file, "kind": "bill"})

    assert content in request.content
    assert b'name="kind"' in request.content
    if form in ("path", "named"):
        assert b'filename="receipt.pdf"' in request.content
        assert b"application/pdf" in request.content


def test_multipart_boundaries_are_never_the_same(package: Package) -> None:
    boundaries = {requests_of(package, "attach", body={"file": b"x"})[0][0].headers["Content-Type"] for _ in range(3)}

    assert len(boundaries) == 3


def test_what_is_no_file_is_refused(package: Package) -> None:
    with pytest.raises(TypeError, match="file is of type dict"):
        package.endpoint("attach").call(*IDS, body={"file": {"a": 1}})  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match=r"give Path\('receipt.pdf'\)"):
        package.endpoint("attach").call(*IDS, body={"file": "receipt.pdf"})  # type: ignore[attr-defined]
