"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_direct_income,
        download_direct_income_attachment,
        get_create_direct_incomes_model,
        get_direct_income,
        get_direct_income_attachment,
        list_direct_income_attachments,
        list_direct_incomes,
        upload_direct_income_attachment,
    )

__all__ = (
    "create_direct_income",
    "download_direct_income_attachment",
    "get_create_direct_incomes_model",
    "get_direct_income",
    "get_direct_income_attachment",
    "list_direct_income_attachments",
    "list_direct_incomes",
    "upload_direct_income_attachment",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
