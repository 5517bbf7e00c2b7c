"""Spend insights: what a business spends, with whom, and how it pays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        report_bundles,
        spend_analysis,
    )

__all__ = [
    "report_bundles",
    "spend_analysis",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
