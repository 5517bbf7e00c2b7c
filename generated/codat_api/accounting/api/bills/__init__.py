"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_bill,
        delete_bill,
        download_bill_attachment,
        get_bill,
        get_bill_attachment,
        get_create_update_bills_model,
        list_bill_attachments,
        list_bills,
        update_bill,
        upload_bill_attachment,
    )

__all__ = (
    "create_bill",
    "delete_bill",
    "download_bill_attachment",
    "get_bill",
    "get_bill_attachment",
    "get_create_update_bills_model",
    "list_bill_attachments",
    "list_bills",
    "update_bill",
    "upload_bill_attachment",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
