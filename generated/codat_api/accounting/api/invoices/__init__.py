"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_invoice,
        delete_invoice,
        download_invoice_attachment,
        download_invoice_pdf,
        get_create_update_invoices_model,
        get_invoice,
        get_invoice_attachment,
        list_invoice_attachments,
        list_invoices,
        update_invoice,
        upload_invoice_attachment,
    )

__all__ = (
    "create_invoice",
    "delete_invoice",
    "download_invoice_attachment",
    "download_invoice_pdf",
    "get_create_update_invoices_model",
    "get_invoice",
    "get_invoice_attachment",
    "list_invoice_attachments",
    "list_invoices",
    "update_invoice",
    "upload_invoice_attachment",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
