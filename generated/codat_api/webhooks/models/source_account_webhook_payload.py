from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SourceAccountWebhookPayload(_rt.Model):
    """`SourceAccountWebhookPayload`.

    Attributes:
        reference_company: Company that the event is about. JSON `referenceCompany`, `CompanyReference`; may be
            absent.
        company_id: Identifier of the company at Codat. JSON `companyId`, `str`; may be absent.
        connection_id: Identifier of the connection. JSON `connectionId`, `str`; may be absent.
        source_account: Source account concerned. JSON `sourceAccount`, `SourceAccountV2 | SourceAccount`; may be
            absent.
    """

    reference_company: _models.CompanyReference | None = None
    """Company that the event is about."""
    company_id: str | None = None
    """Identifier of the company at Codat."""
    connection_id: str | None = None
    """Identifier of the connection."""
    source_account: _models.SourceAccountV2 | _models.SourceAccount | None = None
    """Source account concerned."""

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("sourceAccount", "source_account", _rt.OneOf(_rt.Ref("SourceAccountV2"), _rt.Ref("SourceAccount"))),
    )
