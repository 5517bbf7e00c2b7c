from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.sync_setting import SyncSetting


@define(kw_only=True, repr=False)
class CompanySyncSettings(_rt.Model):
    """`CompanySyncSettings`."""

    company_id: str | None = None
    settings: list[SyncSetting] | None = None
    overrides_defaults: bool | None = None

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("settings", "settings", _rt.ListOf(_rt.Ref("SyncSetting"))),
        _rt.Field("overridesDefaults", "overrides_defaults", _rt.BOOLEAN),
    )
