from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Integration(_rt.Model):
    """`Integration`.

    Attributes:
        key: Four-letter key of the platform. `str`.
        logo_url: Address of the logo. JSON `logoUrl`, `str`.
        name: Name. `str`.
        enabled: Whether it is switched on. `bool`.
        source_id: Identifier of the source, one for each kind of platform software. JSON `sourceId`, `str`; may be
            absent.
        source_type: Kind of source. JSON `sourceType`, `SourceType` (`Accounting`, `Banking`, `BankFeed`,
            `Commerce`, `Expense`, `Other`, `Unknown`); may be absent.
        integration_id: Identifier of the integration. JSON `integrationId`, `str`; may be absent.
        is_offline_connector: Whether the platform runs on the customer's own machine. JSON `isOfflineConnector`,
            `bool`; may be absent.
        is_beta: Whether the integration is in beta. JSON `isBeta`, `bool`; may be absent.
        data_provided_by: Organisation that provides the data. JSON `dataProvidedBy`, `str`; may be absent.
        datatype_features: What the platform supports, by data type. JSON `datatypeFeatures`,
            `list[DataTypeFeature]`; may be absent.
    """

    key: str
    """Four-letter key of the platform."""
    logo_url: str
    """Address of the logo."""
    name: str
    """Name."""
    enabled: bool
    """Whether it is switched on."""
    source_id: str | None = None
    """Identifier of the source, one for each kind of platform software."""
    source_type: _models.SourceType | None = None
    """Kind of source."""
    integration_id: str | None = None
    """Identifier of the integration."""
    is_offline_connector: bool | None = None
    """Whether the platform runs on the customer's own machine."""
    is_beta: bool | None = None
    """Whether the integration is in beta."""
    data_provided_by: str | None = None
    """Organisation that provides the data."""
    datatype_features: list[_models.DataTypeFeature] | None = None
    """What the platform supports, by data type."""

    __fields__ = (
        _rt.Field("key", "key", _rt.STRING, required=True),
        _rt.Field("logoUrl", "logo_url", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("enabled", "enabled", _rt.BOOLEAN, required=True),
        _rt.Field("sourceId", "source_id", _rt.STRING),
        _rt.Field("sourceType", "source_type", _rt.Ref("SourceType")),
        _rt.Field("integrationId", "integration_id", _rt.STRING),
        _rt.Field("isOfflineConnector", "is_offline_connector", _rt.BOOLEAN),
        _rt.Field("isBeta", "is_beta", _rt.BOOLEAN),
        _rt.Field("dataProvidedBy", "data_provided_by", _rt.STRING),
        _rt.Field("datatypeFeatures", "datatype_features", _rt.ListOf(_rt.Ref("DataTypeFeature"))),
    )
