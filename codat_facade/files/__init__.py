"""Files: documents that a business uploads itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        files,
    )

__all__ = [
    "files",
]

__getattr__, __dir__ = lazy_modules(__name__, __all__)
