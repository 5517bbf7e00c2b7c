"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        download_report_bundle,
        download_spend_analysis_report,
        generate_spend_analysis_report,
        get_payment_method_analysis,
        get_report_creation_status,
        get_spend_analysis_report,
        get_supplier_analysis,
    )

__all__ = (
    "download_report_bundle",
    "download_spend_analysis_report",
    "generate_spend_analysis_report",
    "get_payment_method_analysis",
    "get_report_creation_status",
    "get_spend_analysis_report",
    "get_supplier_analysis",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
