from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class UpdateProfileSyncSettingsRequest(_rt.Model):
    """`UpdateProfileSyncSettingsRequest`.

    Attributes:
        client_id: Identifier of your Codat account. JSON `clientId`, `str`.
        settings: Settings, one for each data type. `list[SyncSetting]`.
        overrides_defaults: Whether the company has settings of its own. JSON `overridesDefaults`, `bool`.
    """

    client_id: str
    """Identifier of your Codat account."""
    settings: list[_models.SyncSetting]
    """Settings, one for each data type."""
    overrides_defaults: bool
    """Whether the company has settings of its own."""

    __fields__ = (
        _rt.Field("clientId", "client_id", _rt.STRING, required=True),
        _rt.Field("settings", "settings", _rt.ListOf(_rt.Ref("SyncSetting")), required=True),
        _rt.Field("overridesDefaults", "overrides_defaults", _rt.BOOLEAN, required=True),
    )
