from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SetCompanySyncSettingsRequest(_rt.Model):
    """`SetCompanySyncSettingsRequest`.

    Attributes:
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`.
        settings: Settings, one for each data type. `list[SyncSetting]`.
        overrides_defaults: Whether the company has settings of its own. JSON `overridesDefaults`, `bool`.
    """

    company_id: str
    """Identifier of the company at Codat."""
    settings: list[_models.SyncSetting]
    """Settings, one for each data type."""
    overrides_defaults: bool
    """Whether the company has settings of its own."""

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING, required=True),
        _rt.Field("settings", "settings", _rt.ListOf(_rt.Ref("SyncSetting")), required=True),
        _rt.Field("overridesDefaults", "overrides_defaults", _rt.BOOLEAN, required=True),
    )
