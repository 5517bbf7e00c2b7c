"""The models of this package; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_names

if TYPE_CHECKING:
    from .error_message import ErrorMessage
    from .error_validation import ErrorValidation
    from .error_validation_item import ErrorValidationItem
    from .file import File
    from .file_upload import FileUpload

__all__ = (
    "ErrorMessage",
    "ErrorValidation",
    "ErrorValidationItem",
    "File",
    "FileUpload",
)

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "ErrorMessage": "error_message",
        "ErrorValidation": "error_validation",
        "ErrorValidationItem": "error_validation_item",
        "File": "file",
        "FileUpload": "file_upload",
    },
    {},
)
