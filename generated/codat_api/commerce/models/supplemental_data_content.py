from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_content_value import SupplementalDataContentValue

    _Map = _rt.MapModel[SupplementalDataContentValue]
else:
    _Map = _rt.MapModel


class SupplementalDataContent(_Map):
    """`SupplementalDataContent`: an object whose keys are data."""

    __values__ = _rt.Ref("SupplementalDataContentValue")
