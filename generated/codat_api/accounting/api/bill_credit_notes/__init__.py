"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_bill_credit_note,
        get_bill_credit_note,
        get_create_update_bill_credit_notes_model,
        list_bill_credit_notes,
        update_bill_credit_note,
        upload_bill_credit_note_attachment,
    )

__all__ = (
    "create_bill_credit_note",
    "get_bill_credit_note",
    "get_create_update_bill_credit_notes_model",
    "list_bill_credit_notes",
    "update_bill_credit_note",
    "upload_bill_credit_note_attachment",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
