"""Files: documents that a business uploaded, or that are uploaded for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.files.api import files as api

from .._operations.download import download as download_operation
from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_runtime import Call, FileLike

__all__ = [
    "download",
    "list",
    "upload",
]

list = operation(api.list_files.call, name="list", through=as_list)

download = download_operation(api.download_files.call, name="download")


@operation
def upload(
    company_id: str | UUID, connection_id: str | UUID, file: FileLike, *, idempotency_key: str | UUID | None = None
) -> Call[None]:
    """Upload a file for a company.

    `POST /companies/{companyId}/connections/{connectionId}/files`

    Args:
        company_id: The company.
        connection_id: The connection, which has to be one for uploads.
        file: A path, bytes, an open binary file, or a `File` with a name and a media type.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Raises:
        NotFoundError: There is no such connection.
        TypeError: `file` is of a type that is not a file.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.upload_files.call(company_id, connection_id, body={"file": file}, idempotency_key=idempotency_key)
