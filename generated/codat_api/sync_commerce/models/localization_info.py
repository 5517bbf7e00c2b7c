from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.localization import Localization

    _Map = _rt.MapModel[Localization]
else:
    _Map = _rt.MapModel


class LocalizationInfo(_Map):
    """`LocalizationInfo`: an object whose keys are data."""

    __values__ = _rt.Ref("Localization")
