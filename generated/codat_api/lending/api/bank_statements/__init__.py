"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        download_categorized_bank_statement_excel,
        end_bank_statement_upload_session,
        get_bank_statement_upload_configuration,
        get_categorized_bank_statement,
        get_categorized_bank_statement_transactions,
        list_categorized_bank_statement_accounts,
        set_bank_statement_upload_configuration,
        start_bank_statement_upload_session,
        upload_bank_statement_data,
    )

__all__ = (
    "download_categorized_bank_statement_excel",
    "end_bank_statement_upload_session",
    "get_bank_statement_upload_configuration",
    "get_categorized_bank_statement",
    "get_categorized_bank_statement_transactions",
    "list_categorized_bank_statement_accounts",
    "set_bank_statement_upload_configuration",
    "start_bank_statement_upload_session",
    "upload_bank_statement_data",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
