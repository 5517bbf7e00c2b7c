from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Configuration(_rt.Model):
    """`Configuration`.

    Attributes:
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`; may be absent.
        accounting_software_company_name: Name of the company in the accounting software. JSON
            `accountingSoftwareCompanyName`, `str`; may be absent.
        enable: Whether the sync is switched on. `bool`; may be absent.
        configured: Whether the configuration is complete. `bool`; may be absent.
        schedule: When the sync runs. `SyncSchedule`; may be absent.
        configuration: Configuration of the sync. `CommerceConfiguration`; may be absent.
    """

    company_id: str | None = None
    """Identifier of the company at Codat."""
    accounting_software_company_name: str | None = None
    """Name of the company in the accounting software."""
    enable: bool | None = None
    """Whether the sync is switched on."""
    configured: bool | None = None
    """Whether the configuration is complete."""
    schedule: _models.SyncSchedule | None = None
    """When the sync runs."""
    configuration: _models.CommerceConfiguration | None = None
    """Configuration of the sync."""

    __fields__ = (
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("accountingSoftwareCompanyName", "accounting_software_company_name", _rt.STRING),
        _rt.Field("enable", "enable", _rt.BOOLEAN),
        _rt.Field("configured", "configured", _rt.BOOLEAN),
        _rt.Field("schedule", "schedule", _rt.Ref("SyncSchedule")),
        _rt.Field("configuration", "configuration", _rt.Ref("CommerceConfiguration")),
    )
