from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class CompanySyncSettings(_rt.Model):
    """`CompanySyncSettings`.

    Attributes:
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`; may be absent.
        settings: Settings, one for each data type. `list[SyncSetting]`; may be absent.
        overrides_defaults: Whether the company has settings of its own. JSON `overridesDefaults`, `bool`; may be
            absent.
    """

    company_id: str | None = None
    """Identifier of the company at Codat."""
    settings: list[_models.SyncSetting] | None = None
    """Settings, one for each data type."""
    overrides_defaults: bool | None = None
    """Whether the company has settings of its own."""

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("settings", "settings", _rt.ListOf(_rt.Ref("SyncSetting"))),
        _rt.Field("overridesDefaults", "overrides_defaults", _rt.BOOLEAN),
    )
