from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ConnectionWebhookPayload(_rt.Model):
    """`ConnectionWebhookPayload`.

    Attributes:
        reference_company: Company that the event is about. JSON `referenceCompany`, `CompanyReference`; may be
            absent.
        connection: Connection concerned. `Connection`; may be absent.
    """

    reference_company: _models.CompanyReference | None = None
    """Company that the event is about."""
    connection: _models.Connection | None = None
    """Connection concerned."""

    __fields__ = (
        _rt.Field("referenceCompany", "reference_company", _rt.Ref("CompanyReference")),
        _rt.Field("connection", "connection", _rt.Ref("Connection")),
    )
