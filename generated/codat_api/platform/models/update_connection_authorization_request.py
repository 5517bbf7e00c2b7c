from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    _Map = _rt.MapModel[str]
else:
    _Map = _rt.MapModel


class UpdateConnectionAuthorizationRequest(_Map):
    """`UpdateConnectionAuthorizationRequest`: an object whose keys are data."""

    __values__ = _rt.STRING
