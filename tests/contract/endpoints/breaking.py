"""Ways to break a request that generated code sent, each with the status that it has to get."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from codat_facade.emulator import ReceivedRequest
from codat_facade.emulator._core.messages import write_json
from tests.contract.endpoints.arguments import FORM
from tests.contract.endpoints.comparison import read_json
from tests.contract.endpoints.editing import places_in, replaced, without
from tests.contract.endpoints.endpoints import Endpoint, endpoints
from tests.contract.endpoints.schemas import Forms, Step, enum_of, is_time

KEY = "Basic dGVzdC1rZXk="
OTHER_KEY = "Basic b3RoZXIta2V5"

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_NO_PARAMETER = "not this"


class Broken(NamedTuple):
    """A request with one thing wrong.

    Attributes:
        request: As it is sent.
        status: That it has to get.
        names: What the error has to name.
        key: The `Authorization` header; None for none.
    """

    request: ReceivedRequest
    status: int
    names: str = ""
    key: str | None = KEY


class Property(NamedTuple):
    """A place in a JSON body for which the document has one form alone."""

    steps: tuple[Step, ...]
    forms: Forms
    required: bool


def _unknown_path(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    path = f"{sent.path}/is/followed/by/what/no/document/has"
    yield Broken(replace(sent, path=path), 404, path)


def _unknown_company(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    if "{companyId}" in endpoint.route:
        yield Broken(replace(sent, path=sent.path.replace("company-id", "nobody")), 404, "nobody")


def _wrong_method(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    taken = {one.method for one in endpoints() if _leads_to(one.route, sent.path)}
    for method in _METHODS:
        if method not in taken:
            yield Broken(replace(sent, method=method), 405, method)


def _leads_to(route: str, path: str) -> bool:
    return re.fullmatch(re.sub(r"\{[^{}]+\}", "[^/]+", route), path) is not None


def _absent_key(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    yield Broken(sent, 401, "Authorization", key=None)


def _wrong_key(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    yield Broken(sent, 401, "Authorization", key=OTHER_KEY)


def _missing_parameter(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    for one in endpoint.parameters:
        if one.place == "query" and one.required:
            rest = {name: value for name, value in sent.query.items() if name != one.name}
            yield Broken(replace(sent, query=rest), 400, one.name)


def _malformed_parameter(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    for one in endpoint.parameters:
        (form, *others) = endpoint.document.forms(one.schema)
        free = form.get("type") == "string" and not enum_of(form) and not is_time(form)
        if one.place == "query" and not others and not free:
            yield Broken(replace(sent, query={**sent.query, one.name: _NO_PARAMETER}), 400, one.name)


def _missing_body(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    if any(one.required and len(one.steps) == 1 for one in _properties(endpoint, sent)):
        yield Broken(replace(sent, body=b""), 400, "body")


def _malformed_json(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    if _is_json(endpoint):
        yield Broken(replace(sent, body=sent.body[:-1]), 400, "JSON")


def _malformed_form(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    if endpoint.body and endpoint.body[0] == FORM:
        yield Broken(replace(sent, body=b"no boundary and no part"), 400, "boundary")


def _wrong_media_type(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    if endpoint.body:
        yield Broken(replace(sent, headers={**sent.headers, "content-type": "text/plain"}), 415, "text/plain")


def _missing_property(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    for one in _properties(endpoint, sent):
        if one.required:
            yield _with_body(sent, without(read_json(sent.body), one.steps), one)


def _wrong_type(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    for one in _properties(endpoint, sent):
        kind = one.forms[0].get("type")
        if kind is not None:
            wrong: Any = ["wrong"] if kind in ("object", "string") else "wrong"
            yield _with_body(sent, replaced(read_json(sent.body), one.steps, wrong), one)


def _wrong_enum(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    for one in _properties(endpoint, sent):
        if enum_of(one.forms[0]):
            yield _with_body(sent, replaced(read_json(sent.body), one.steps, "NoSuchMember"), one)


def _malformed_time(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Broken]:
    for one in _properties(endpoint, sent):
        if is_time(one.forms[0]):
            yield _with_body(sent, replaced(read_json(sent.body), one.steps, "2026-02-30"), one)


def _with_body(sent: ReceivedRequest, body: Any, place: Property) -> Broken:
    name = next(step for step in reversed(place.steps) if isinstance(step, str))
    return Broken(replace(sent, body=write_json(body)), 400, name)


def _properties(endpoint: Endpoint, sent: ReceivedRequest) -> Iterator[Property]:
    """The properties in a body that can be judged on their own: no alternatives on the way to them."""
    if endpoint.body is None or not _is_json(endpoint):
        return
    document, whole = endpoint.document, endpoint.document.forms(endpoint.body[1])
    for steps, _ in places_in(read_json(sent.body)):
        forms, outer = whole, whole
        for step in steps:
            outer, forms = forms, tuple(form for form in document.below(forms, step) if form.get("type") != "null")
            if len(forms) != 1:
                break
        if steps and len(whole) == 1 and len(forms) == 1 and isinstance(steps[-1], str):
            yield Property(steps, forms, steps[-1] in outer[0].get("required", ()))


def _is_json(endpoint: Endpoint) -> bool:
    return endpoint.body is not None and endpoint.body[0] == "application/json"


WAYS: dict[str, Callable[[Endpoint, ReceivedRequest], Iterator[Broken]]] = {
    "an unknown path": _unknown_path,
    "an unknown company": _unknown_company,
    "a wrong method": _wrong_method,
    "an absent key": _absent_key,
    "a wrong key": _wrong_key,
    "a missing parameter": _missing_parameter,
    "a malformed parameter": _malformed_parameter,
    "a missing body": _missing_body,
    "a body of a wrong media type": _wrong_media_type,
    "malformed JSON": _malformed_json,
    "a malformed form": _malformed_form,
    "a missing required property": _missing_property,
    "a property of a wrong type": _wrong_type,
    "a wrong enum member": _wrong_enum,
    "a malformed time": _malformed_time,
}
