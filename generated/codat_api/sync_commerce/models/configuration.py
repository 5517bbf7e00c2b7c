from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.commerce_configuration import CommerceConfiguration
    from ..models.sync_schedule import SyncSchedule


@define(kw_only=True, repr=False)
class Configuration(_rt.Model):
    """`Configuration`."""

    company_id: str | None = None
    accounting_software_company_name: str | None = None
    enable: bool | None = None
    configured: bool | None = None
    schedule: SyncSchedule | None = None
    configuration: CommerceConfiguration | None = None

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("accountingSoftwareCompanyName", "accounting_software_company_name", _rt.STRING),
        _rt.Field("enable", "enable", _rt.BOOLEAN),
        _rt.Field("configured", "configured", _rt.BOOLEAN),
        _rt.Field("schedule", "schedule", _rt.Ref("SyncSchedule")),
        _rt.Field("configuration", "configuration", _rt.Ref("CommerceConfiguration")),
    )
