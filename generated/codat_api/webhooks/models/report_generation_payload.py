from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ReportGenerationPayload(_rt.Model):
    """`ReportGenerationPayload`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        reference_company: Company that the event is about. JSON `referenceCompany`, `CompanyReference`; may be
            absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    reference_company: _models.CompanyReference | None = None
    """Company that the event is about."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
    )
