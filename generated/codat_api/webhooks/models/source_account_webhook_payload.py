from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference
    from ..models.source_account import SourceAccount
    from ..models.source_account_v2 import SourceAccountV2


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

    reference_company: CompanyReference | None = None
    """Company that the event is about."""
    company_id: str | None = None
    """Identifier of the company at Codat."""
    connection_id: str | None = None
    """Identifier of the connection."""
    source_account: SourceAccountV2 | SourceAccount | None = None
    """Source account concerned."""

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("companyId", "company_id", _rt.STRING),
        _rt.Field("connectionId", "connection_id", _rt.STRING),
        _rt.Field("sourceAccount", "source_account", _rt.OneOf(_rt.Ref("SourceAccountV2"), _rt.Ref("SourceAccount"))),
    )
