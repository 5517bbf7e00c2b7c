from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class PushOperationTimedOutWebhook(_rt.Model):
    """`PushOperationTimedOutWebhook`.

    Attributes:
        client_id: Identifier of your Codat account. JSON `ClientId`, `str`; may be absent.
        client_name: Name of your Codat account. JSON `ClientName`, `str`; may be absent.
        company_id: Identifier of the company. JSON `CompanyId`, `str`; may be absent.
        data_connection_id: Identifier of the connection. JSON `DataConnectionId`, `str`; may be absent.
        rule_id: Identifier of the legacy rule that fired. JSON `RuleId`, `str`; may be absent.
        rule_type: Name of the legacy rule that fired. JSON `RuleType`, `str`; may be absent.
        alert_id: Identifier of this delivery of the legacy rule. JSON `AlertId`, `str`; may be absent.
        message: Description of the event, for people. JSON `Message`, `str`; may be absent.
        data: Details of the event. JSON `Data`, `PushOperationTimedOutWebhookData`; may be absent.
    """

    client_id: str | None = None
    """Identifier of your Codat account."""
    client_name: str | None = None
    """Name of your Codat account."""
    company_id: str | None = None
    """Identifier of the company."""
    data_connection_id: str | None = None
    """Identifier of the connection."""
    rule_id: str | None = None
    """Identifier of the legacy rule that fired."""
    rule_type: str | None = None
    """Name of the legacy rule that fired."""
    alert_id: str | None = None
    """Identifier of this delivery of the legacy rule."""
    message: str | None = None
    """Description of the event, for people."""
    data: _models.PushOperationTimedOutWebhookData | None = None
    """Details of the event."""

    __fields__ = (
        _rt.Field("ClientId", "client_id", _rt.STRING),
        _rt.Field("ClientName", "client_name", _rt.STRING),
        _rt.Field("CompanyId", "company_id", _rt.STRING),
        _rt.Field("DataConnectionId", "data_connection_id", _rt.STRING),
        _rt.Field("RuleId", "rule_id", _rt.STRING),
        _rt.Field("RuleType", "rule_type", _rt.STRING),
        _rt.Field("AlertId", "alert_id", _rt.STRING),
        _rt.Field("Message", "message", _rt.STRING),
        _rt.Field("Data", "data", _rt.Ref("PushOperationTimedOutWebhookData")),
    )
