"""Request bodies: JSON values and the parts of a form, read and checked."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from typing import Any

import msgspec

from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request
from codat_facade.emulator._core.messages import JSON, Request, is_array, is_object, read_json
from codat_facade.emulator._spec.documents import DocumentedOperation
from codat_facade.emulator._spec.validation import problems_of, without_unknown

FORM = "multipart/form-data"
#: The most arrays and objects inside each other, as readers of JSON on Codat's platform have it by default.
MAX_DEPTH = 64

_COMPANIES = ("/companies", "/companies/{companyId}")
#: Where a bare string may stand for an object with this one property, as older clients send it.
_BARE = {"POST /companies/{companyId}/connections": "platformKey"}
#: Where Codat's pages send an array, and its document has an object; the handler checks both.
_ARRAY_TOO = (
    "POST /companies/{companyId}/connections/{connectionId}/bankStatements/upload/dataset/{datasetId}/upload",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form.

    Args:
        name: The name of the field.
        file_name: The name of the file in it; None for a plain field.
        media_type: The media type, as sent.
        content: The bytes.
    """

    name: str
    file_name: str | None
    media_type: str
    content: bytes


def read_body(operation: DocumentedOperation, request: Request) -> Any:
    """The body of a request: a JSON value, a list of `Part`s, or None where nothing was sent or is taken.

    Raises:
        ApiError: 400 for a body that is missing, malformed or not what the document allows; 415 for a media type
            that the operation does not take.
    """
    body = operation.body
    if body is None:
        return None
    if not request.body:
        if body.required:
            raise bad_request([ValidationItem("", "the body is required and missing; send one", "required")])
        return None
    sent_type = request.headers.get("content-type", JSON).split(";")[0].strip().lower()
    if FORM in body.content:
        if sent_type != FORM:
            raise _unsupported(sent_type, FORM)
        return _read_form(operation, request)
    if not (sent_type.endswith(("/json", "+json"))):
        raise _unsupported(sent_type, JSON)
    try:
        value = read_json(request.body)
    except msgspec.DecodeError as error:
        raise bad_request([ValidationItem("", f"the body is not valid JSON: {error}", "json")]) from None
    if _is_deeper(value, MAX_DEPTH):
        message = f"the body has more than {MAX_DEPTH} values inside each other; send it flatter"
        raise bad_request([ValidationItem("", message, "depth")])
    bare = _BARE.get(f"{operation.method} {operation.path}")
    if bare is not None and isinstance(value, str):
        value = {bare: value}
    if is_array(value) and f"{operation.method} {operation.path}" in _ARRAY_TOO:
        return value
    problems = [one for one in problems_of(body.content[JSON], value) if not _allowed_by_pages(operation, value, one)]
    if problems:
        raise bad_request(problems)
    # Nothing that a response has no place for may come back in one.
    return without_unknown(body.content[JSON], value)


def _is_deeper(value: Any, limit: int) -> bool:
    """Return whether more arrays and objects than a limit lie inside each other; without recursion."""
    level: list[Any] = [value]
    for _ in range(limit + 1):
        level = [one for one in level if is_array(one) or is_object(one)]
        if not level:
            return False
        level = [inner for one in level for inner in (one.values() if is_object(one) else one)]
    return True


def _allowed_by_pages(operation: DocumentedOperation, value: Any, problem: ValidationItem) -> bool:
    """Return whether Codat's pages allow what the document does not: where they differ, the pages are followed."""
    if operation.path not in _COMPANIES or not is_object(value):
        return False
    # Forbidden characters are removed from a name; null tags are none.
    by_pattern = problem.item == "name" and problem.validator == "pattern"
    return by_pattern or (problem.item == "tags" and value.get("tags") is None)


def _read_form(operation: DocumentedOperation, request: Request) -> list[Part]:
    assert operation.body is not None
    boundary = _headers(f"Content-Type: {request.headers['content-type']}").get_param("boundary")
    parts = _parts(request.body, str(boundary).encode()) if boundary else []
    if not parts:
        raise bad_request(
            [ValidationItem("", "the form has no boundary, or no part between its boundaries", "multipart")]
        )
    shape = operation.body.content[FORM]
    names = {part.name for part in parts}
    missing = [name for name in sorted(shape.required) if name not in names]
    if missing:
        raise bad_request(
            ValidationItem(name, "the form needs a field of this name; add it", "required") for name in missing
        )
    return parts


def _parts(body: bytes, boundary: bytes) -> list[Part]:
    # By hand rather than with `email`: a part that is itself a message or a form must keep its bytes.
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    found: list[Part] = []
    for piece in pieces[1:]:
        if piece.startswith(b"--"):
            break
        head, _, content = piece.partition(b"\r\n\r\n")
        headers = _headers(head.strip().decode("utf-8", "replace"))
        name = headers.get_param("name", "", "content-disposition")
        found.append(Part(str(name), headers.get_filename(), headers.get_content_type(), content))
    return found


def _headers(text: str) -> Message:
    return HeaderParser().parsestr(text)


def _unsupported(sent: str, takes: str) -> ApiError:
    return ApiError(415, f"The operation takes a body of {takes}, not {sent or 'an unnamed type'}.")
