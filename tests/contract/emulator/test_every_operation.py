"""Every operation of the documents: a good request is answered as the document has it, a broken one refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from codat_facade.emulator import Emulator, Request, Response
from codat_facade.emulator._core.messages import JSON
from codat_facade.emulator._requests.bodies import FORM
from codat_facade.emulator._spec.documents import DocumentedOperation, operations
from tests.contract.emulator.walk import complaint, good_request
from tests.support.counts import OPERATIONS

AUTHORIZED = {"authorization": "Basic dGVzdC1rZXk="}


def name_of(operation: DocumentedOperation) -> str:
    return f"{operation.package} {operation.method} {operation.path}"


def send(emulator: Emulator, request: Request) -> Response:
    return emulator.handle(replace(request, headers={**request.headers, **AUTHORIZED}))


def test_the_emulator_has_every_operation() -> None:
    assert len(operations()) == OPERATIONS


@pytest.mark.parametrize("operation", operations(), ids=name_of)
def test_a_good_request_is_answered_as_the_document_has_it(operation: DocumentedOperation, emulator: Emulator) -> None:
    answer = send(emulator, good_request(emulator, operation))
    assert answer.status in [one.status for one in operation.responses], answer.body
    expected = next(one for one in operation.responses if one.status == answer.status)
    if answer.status == 204:
        assert not answer.body
    elif expected.media_type == JSON:
        assert complaint(operation, answer.status, answer.json) is None
    elif expected.media_type is not None:
        assert answer.headers["Content-Type"] == expected.media_type
        assert answer.body


def broken_requests(operation: DocumentedOperation, good: Request) -> Iterator[tuple[str, Request, int]]:
    """Ways to break a request, each with the status that it gets."""
    yield "no key", replace(good, headers={}), 401
    yield "another key", replace(good, headers={**good.headers, "authorization": "Basic b3RoZXI="}), 401
    yield "another method", replace(good, method="TRACE"), 405
    for parameter in operation.parameters:
        rest = [(name, value) for name, value in good.query if name != parameter.name]
        if parameter.place == "query" and parameter.required:
            yield f"without {parameter.name}", replace(good, query=rest), 400
        if parameter.place == "query" and (parameter.shape.kind in ("integer", "number") or parameter.shape.enum):
            yield f"malformed {parameter.name}", replace(good, query=[*rest, (parameter.name, "not this")]), 400
    if operation.body is None:
        return
    if operation.body.required:
        yield "without a body", replace(good, body=b""), 400
    plain = {**good.headers, "content-type": "text/plain"}
    yield "a body of another type", replace(good, headers=plain), 415
    if FORM in operation.body.content:
        yield "a form without parts", replace(good, body=b"nothing"), 400
        return
    yield "a body that is no JSON", replace(good, body=b'{"a": '), 400
    shape = operation.body.content[JSON]
    if shape.kind != "any":
        yield "a body of a wrong type", replace(good, body=b"7"), 400
    if shape.kind == "object" and shape.required:
        yield "a body that lacks what is required", replace(good, body=b"{}"), 400


@pytest.mark.parametrize("operation", operations(), ids=name_of)
def test_a_broken_request_is_refused_with_the_error_body(operation: DocumentedOperation, emulator: Emulator) -> None:
    good = good_request(emulator, operation)
    received = len(emulator.requests)
    for how, request, status in broken_requests(operation, good):
        answer = emulator.handle(request) if status == 401 else send(emulator, request)
        assert answer.status == status, (how, answer.body)
        error = answer.json
        assert error["statusCode"] == status, how
        assert error["error"], how
        assert error["correlationId"], how
    assert len(emulator.requests) > received


@pytest.mark.parametrize(
    "operation", [one for one in operations() if one.body is not None and JSON in one.body.content], ids=name_of
)
@pytest.mark.parametrize("body", [b"", b"null", b"{}", b"[]", b"[{}]", b"[null]"])
def test_any_json_is_taken_or_refused(operation: DocumentedOperation, emulator: Emulator, body: bytes) -> None:
    good = good_request(emulator, operation)
    headers = good.headers if body else {}
    assert send(emulator, replace(good, headers=headers, body=body)).status < 500


@pytest.mark.parametrize(
    "operation", [one for one in operations() if one.path_names and "{companyId}" in one.path], ids=name_of
)
def test_an_unknown_company_is_not_found(operation: DocumentedOperation, emulator: Emulator) -> None:
    good = good_request(emulator, operation)
    answer = send(emulator, replace(good, path=good.path.replace("company-id", "nobody")))
    assert answer.status == 404
    assert "nobody" in answer.json["error"]
