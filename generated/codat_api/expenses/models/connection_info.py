from __future__ import annotations

from typing import TYPE_CHECKING, Any

import codat_runtime as _rt

if TYPE_CHECKING:
    _Map = _rt.MapModel[Any]
else:
    _Map = _rt.MapModel


class ConnectionInfo(_Map):
    """`ConnectionInfo`: an object whose keys are data."""

    __values__ = _rt.ANY
