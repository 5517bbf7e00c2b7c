from __future__ import annotations

import datetime as _dt
from decimal import Decimal

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class TaxRate(_rt.Model):
    """`TaxRate`.

    Attributes:
        code: Code of the tax rate on the platform. `str`; may be absent or null.
        components: Parts of which it is made up. `list[TaxRateComponent]`; may be absent or null.
        effective_tax_rate: Rate that results after compounding, as a percentage. JSON `effectiveTaxRate`,
            `Decimal`; may be absent or null.
        id: Identifier, unique among records of its kind. `str`; may be absent.
        metadata: What the platform says about the record, such as whether it was deleted. `Metadata`; may be
            absent.
        modified_date: Time at which Codat last saw the record change. JSON `modifiedDate`, `datetime`; may be
            absent.
        name: Name. `str`; may be absent or null.
        source_modified_date: Time at which the record last changed on the platform. JSON `sourceModifiedDate`,
            `datetime`; may be absent.
        status: Status. `TaxRateStatus` (`Unknown`, `Active`, `Archived`); may be absent.
        supplemental_data: Additional fields of the platform, by name. JSON `supplementalData`, `SupplementalData`;
            may be absent.
        total_tax_rate: Sum of all component rates, as a percentage. JSON `totalTaxRate`, `Decimal`; may be absent
            or null.
        valid_datatype_links: Where the record may be referred to, by data type and property. JSON
            `validDatatypeLinks`, `list[ValidDataTypeLinks]`; may be absent or null.
    """

    code: str | None = None
    """Code of the tax rate on the platform."""
    components: list[_models.TaxRateComponent] | None = None
    """Parts of which it is made up."""
    effective_tax_rate: Decimal | None = None
    """Rate that results after compounding, as a percentage."""
    id: str | None = None
    """Identifier, unique among records of its kind."""
    metadata: _models.Metadata | None = None
    """What the platform says about the record, such as whether it was deleted."""
    modified_date: _dt.datetime | None = None
    """Time at which Codat last saw the record change."""
    name: str | None = None
    """Name."""
    source_modified_date: _dt.datetime | None = None
    """Time at which the record last changed on the platform."""
    status: _models.TaxRateStatus | None = None
    """Status."""
    supplemental_data: _models.SupplementalData | None = None
    """Additional fields of the platform, by name."""
    total_tax_rate: Decimal | None = None
    """Sum of all component rates, as a percentage."""
    valid_datatype_links: list[_models.ValidDataTypeLinks] | None = None
    """Where the record may be referred to, by data type and property."""

    __fields__ = (
        _rt.Field("code", "code", _rt.STRING, nullable=True),
        _rt.Field("components", "components", _rt.ListOf(_rt.Ref("TaxRateComponent")), nullable=True),
        _rt.Field("effectiveTaxRate", "effective_tax_rate", _rt.DECIMAL, nullable=True),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.DATETIME),
        _rt.Field("status", "status", _rt.Ref("TaxRateStatus")),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("totalTaxRate", "total_tax_rate", _rt.DECIMAL, nullable=True),
        _rt.Field(
            "validDatatypeLinks", "valid_datatype_links", _rt.ListOf(_rt.Ref("ValidDataTypeLinks")), nullable=True
        ),
    )
