"""Bank statements: uploading bank data that no connection can read."""

from __future__ import annotations

from codat_api.lending.api import bank_statements as api

from .._operations.operation import operation

__all__ = [
    "end_upload_session",
    "get_upload_configuration",
    "set_upload_configuration",
    "start_upload_session",
    "upload",
]

get_upload_configuration = operation(api.get_bank_statement_upload_configuration.call, name="get_upload_configuration")

set_upload_configuration = operation(api.set_bank_statement_upload_configuration.call, name="set_upload_configuration")
start_upload_session = operation(api.start_bank_statement_upload_session.call, name="start_upload_session")
upload = operation(api.upload_bank_statement_data.call, name="upload")
end_upload_session = operation(api.end_bank_statement_upload_session.call, name="end_upload_session")
