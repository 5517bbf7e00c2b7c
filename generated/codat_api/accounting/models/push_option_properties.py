from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.push_option_property import PushOptionProperty

    _Map = _rt.MapModel[PushOptionProperty]
else:
    _Map = _rt.MapModel


class PushOptionProperties(_Map):
    """`PushOptionProperties`: an object whose keys are data."""

    __values__ = _rt.Ref("PushOptionProperty")
