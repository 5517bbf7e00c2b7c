from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference
    from ..models.data_type_read_summary import DataTypeReadSummary


@define(kw_only=True, repr=False)
class ReadCompletedWebhookPayload(_rt.Model):
    """`ReadCompletedWebhookPayload`."""

    reference_company: CompanyReference | None = None
    modified_from_date: _dt.datetime | None = None
    data_types: list[DataTypeReadSummary] | None = None

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("modifiedFromDate", "modified_from_date", _rt.DATETIME, nullable=True),
        _rt.Field("dataTypes", "data_types", _rt.ListOf(_rt.Ref("DataTypeReadSummary"))),
    )
