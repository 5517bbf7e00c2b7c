from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataTypeFeature(_rt.Model):
    """`DataTypeFeature`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `DataTypeFeatureDataType` (`accountTransactions`,
            `balanceSheet`, `bankAccounts`, `bankTransactions`, `billCreditNotes`, `billPayments`, `bills`,
            `cashFlowStatement`, `chartOfAccounts`, `company`, `creditNotes`, `customers`, ...).
        supported_features: Features that are supported, and how far. JSON `supportedFeatures`,
            `list[SupportedFeature]`.
    """

    data_type: _models.DataTypeFeatureDataType
    """Data type, such as `invoices`."""
    supported_features: list[_models.SupportedFeature]
    """Features that are supported, and how far."""

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataTypeFeatureDataType"), required=True),
        _rt.Field("supportedFeatures", "supported_features", _rt.ListOf(_rt.Ref("SupportedFeature")), required=True),
    )
