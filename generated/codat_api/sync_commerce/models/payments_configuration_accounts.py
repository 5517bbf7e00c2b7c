from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

from .. import models as _models

if TYPE_CHECKING:
    _Map = _rt.MapModel[_models.AccountConfiguration]
else:
    _Map = _rt.MapModel


class PaymentsConfigurationAccounts(_Map):
    """`PaymentsConfigurationAccounts`: an object whose keys are data."""

    __values__ = _rt.Ref("AccountConfiguration")
