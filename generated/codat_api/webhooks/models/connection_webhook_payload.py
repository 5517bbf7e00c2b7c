from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference
    from ..models.connection import Connection


@define(kw_only=True, repr=False)
class ConnectionWebhookPayload(_rt.Model):
    """`ConnectionWebhookPayload`."""

    reference_company: CompanyReference | None = None
    connection: Connection | None = None

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("connection", "connection", _rt.Ref("Connection")),
    )
