"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        generate_report,
        get_report_status,
        list_reports,
    )

__all__ = (
    "generate_report",
    "get_report_status",
    "list_reports",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
