from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class StartUploadSessionRequest(_rt.Model):
    """`StartUploadSessionRequest`.

    Attributes:
        data_type: Data type, such as `invoices`. JSON `dataType`, `StartUploadSessionRequestDataType`
            (`banking-accounts`, `banking-transactions`); may be absent.
    """

    data_type: _models.StartUploadSessionRequestDataType | None = None
    """Data type, such as `invoices`."""

    __fields__ = (_rt.Field("dataType", "data_type", _rt.Ref("StartUploadSessionRequestDataType")),)
