from __future__ import annotations

from typing import TYPE_CHECKING

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_configuration import AccountConfiguration

    _Map = _rt.MapModel[AccountConfiguration]
else:
    _Map = _rt.MapModel


class SalesConfigurationAccounts(_Map):
    """`SalesConfigurationAccounts`: an object whose keys are data."""

    __values__ = _rt.Ref("AccountConfiguration")
