"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_credit_note,
        get_create_update_credit_notes_model,
        get_credit_note,
        list_credit_notes,
        update_credit_note,
    )

__all__ = (
    "create_credit_note",
    "get_create_update_credit_notes_model",
    "get_credit_note",
    "list_credit_notes",
    "update_credit_note",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
