from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReadCompletedWebhookPayload(_rt.Model):
    """`ReadCompletedWebhookPayload`.

    Attributes:
        reference_company: Company that the event is about. JSON `referenceCompany`, `CompanyReference`; may be
            absent.
        modified_from_date: Time from which records were modified. JSON `modifiedFromDate`, `datetime`; may be
            absent or null.
        data_types: Data types. JSON `dataTypes`, `list[DataTypeReadSummary]`; may be absent.
    """

    reference_company: _models.CompanyReference | None = None
    """Company that the event is about."""
    modified_from_date: _dt.datetime | None = None
    """Time from which records were modified."""
    data_types: list[_models.DataTypeReadSummary] | None = None
    """Data types."""

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("modifiedFromDate", "modified_from_date", _rt.DATETIME, nullable=True),
        _rt.Field("dataTypes", "data_types", _rt.ListOf(_rt.Ref("DataTypeReadSummary"))),
    )
