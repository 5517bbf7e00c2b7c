from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference


@define(kw_only=True, repr=False)
class ReportGenerationPayload(_rt.Model):
    """`ReportGenerationPayload`."""

    id: str | None = None
    reference_company: CompanyReference | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
    )
