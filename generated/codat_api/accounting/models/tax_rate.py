from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData
    from ..models.tax_rate_component import TaxRateComponent
    from ..models.tax_rate_status import TaxRateStatus
    from ..models.valid_data_type_links import ValidDataTypeLinks


@define(kw_only=True, repr=False)
class TaxRate(_rt.Model):
    """`TaxRate`."""

    code: str | None = None
    components: list[TaxRateComponent] | None = None
    effective_tax_rate: Decimal | None = None
    id: str | None = None
    metadata: Metadata | None = None
    modified_date: _dt.datetime | None = None
    name: str | None = None
    source_modified_date: _dt.datetime | None = None
    status: TaxRateStatus | None = None
    supplemental_data: SupplementalData | None = None
    total_tax_rate: Decimal | None = None
    valid_datatype_links: list[ValidDataTypeLinks] | None = None

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
