"""Attachments and other files: listed, described, downloaded, uploaded, byte for byte."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core import media_types as media
from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import JSON, Response
from codat_facade.emulator._handlers import pushes, syncs
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import DocumentedOperation
from codat_facade.emulator._state.state import StoredFile

_OCTETS = "application/octet-stream"


def handler_for(operation: DocumentedOperation) -> Handler | None:
    """The handler of an operation on attachments, or of one whose response is a file; None for any other."""
    pieces = operation.path.strip("/").split("/")
    if pieces[-1] in ("attachment", "attachments"):
        if operation.method == "GET":
            return _list
        return _push if "push" in pieces else _store
    if operation.method == "GET" and "attachments" in pieces:
        return _download if pieces[-1] == "download" else _get
    return None


def attachment_json(file: StoredFile) -> dict[str, Any]:
    """An attachment as the API describes it."""
    at = instant(file.created)
    return {
        "id": file.id,
        "name": file.name,
        "contentType": file.media_type,
        "dateCreated": at,
        "fileSize": len(file.content),
        "includeWhenSent": False,
        "modifiedDate": at,
        "sourceModifiedDate": at,
    }


def _location(call: RoutedRequest) -> tuple[str, str, str]:
    """Return the key that the files of a record are stored under, the record's data type and its id."""
    pieces = call.operation.path.strip("/").split("/")
    at = next(place for place, piece in enumerate(pieces) if piece.startswith("attachment"))
    data_type, record_id = pieces[at - 2], call.path[pieces[at - 1].strip("{}")]
    return f"{'/'.join(call.near)}/{data_type}/{record_id}", data_type, record_id


def _files(call: RoutedRequest) -> list[StoredFile]:
    """The attachments of a record: the one that it had from the start, and those that were uploaded."""
    key, data_type, record_id = _location(call)
    uploaded = call.store.state.files.get(key, [])
    if data_type not in datatypes.shapes():
        return uploaded
    records = call.store.data(*call.near, data_type)
    if records.find_at_platform(record_id) is None:
        raise not_found("record", record_id)
    if not records.is_made_up(record_id):
        return uploaded
    content = media.pdf([f"Attachment of {data_type} {record_id}"])
    made = StoredFile(f"attachment-{record_id}", f"{data_type}.pdf", media.PDF, content, call.store.present.timestamp())
    return [made, *uploaded]


def _file(call: RoutedRequest) -> StoredFile:
    identifier = call.path["attachmentId"]
    for file in _files(call):
        if file.id == identifier:
            return file
    raise not_found("attachment", identifier)


def _list(call: RoutedRequest) -> Response:
    files, shape = _files(call), call.shape
    if shape.kind == "array":
        return Response.of([shape.items.known(attachment_json(file)) for file in files])
    return Response.of({"attachments": [attachment_json(file) for file in files]})


def _get(call: RoutedRequest) -> Response:
    return Response.of(attachment_json(_file(call)))


def _download(call: RoutedRequest) -> Response:
    file = _file(call)
    return Response.file(file.content, _OCTETS, file.name)


def _push(call: RoutedRequest) -> Response:
    _, data_type, record_id = _location(call)
    return pushes.attach(call, data_type, record_id)


def _store(call: RoutedRequest) -> Response:
    key, _, record_id = _location(call)
    if "transactionId" in call.path:
        syncs.check_attachment(call)
    _files(call)  # An unknown record is a 404.
    file = next(iter(store_files(call, key)))
    known = {"id": file.id, "companyId": call.path["companyId"], "transactionId": record_id}
    shape = call.shape
    described = {**attachment_json(file), **known}
    return Response.of(shape.known(described), call.operation.response.status)


def store_files(call: RoutedRequest, key: str) -> list[StoredFile]:
    """Keep the files of the form that was sent.

    Raises:
        ApiError: 400: there are none.
    """
    store = call.store
    stored = [
        StoredFile(store.new_id(), part.file_name or part.name, part.media_type, part.content, store.now)
        for part in call.files
    ]
    if not stored:
        raise ApiError(400, "file: the form has no file in it; send one with a file name.")
    store.state.files.setdefault(key, []).extend(stored)
    return stored


def _upload_files(call: RoutedRequest) -> Response:
    store_files(call, f"{call.company.id}/{call.connection.id}/files")
    return Response(call.operation.response.status)


def _company_files(call: RoutedRequest) -> list[StoredFile]:
    files, company = call.store.state.files, call.company
    return [file for one in company.connections for file in files.get(f"{company.id}/{one}/files", ())]


def _list_files(call: RoutedRequest) -> Response:
    return Response.of(
        [
            {"fileName": file.name, "displayName": file.name, "uploaded": instant(file.created)}
            for file in _company_files(call)
        ]
    )


def _download_files(call: RoutedRequest) -> Response:
    # Names may stand twice; the place in the list keeps them apart.
    content = {f"{place}-{file.name}": file.content for place, file in enumerate(_company_files(call), start=1)}
    return Response.file(media.archive(content), _OCTETS, "files.zip")


def _pdf(call: RoutedRequest) -> Response:
    data_type, name = call.operation.path.split("/")[-3], call.operation.path_names[-1]
    identifier = call.path[name]
    for connection in call.company.connections:
        record = call.store.data(call.company.id, connection, data_type).find(identifier)
        if record is not None:
            lines = [f"{data_type} {identifier}"]
            lines += [f"{key}: {value}" for key, value in record.items() if not isinstance(value, dict | list)]
            return Response.file(media.pdf(lines), media.PDF, f"{data_type}.pdf")
    raise not_found("record", identifier)


def made_up_file(call: RoutedRequest) -> Response:
    """A file for an operation whose response is one: an archive or a workbook of what the path names."""
    media_type = call.operation.response.media_type
    assert media_type is not None
    assert media_type != JSON
    rows = [["Report", call.operation.name], *call.path.items(), *((name, str(v)) for name, v in call.values.items())]
    book = media.workbook(rows)
    if media_type == media.ZIP:
        return Response.file(media.archive({"report.xlsx": book}), media_type, "report.zip")
    return Response.file(book, media_type, "report.xlsx")


HANDLERS: dict[str, Handler] = {
    "POST /companies/{companyId}/connections/{connectionId}/files": _upload_files,
    "GET /companies/{companyId}/files": _list_files,
    "GET /companies/{companyId}/files/download": _download_files,
    "GET /companies/{companyId}/data/invoices/{invoiceId}/pdf": _pdf,
    "GET /companies/{companyId}/data/purchaseOrders/{purchaseOrderId}/pdf": _pdf,
}
