from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    _Map = _rt.MapModel[str]
else:
    _Map = _rt.MapModel


class CompanyInfoSourceUrls(_Map):
    """`CompanyInfoSourceUrls`: an object whose keys are data."""

    __values__ = _rt.STRING
