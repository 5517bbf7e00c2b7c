from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.data_type import DataType


@define(kw_only=True, repr=False)
class DatasetStatusChangedErrorWebhookData(_rt.Model):
    """`DatasetStatusChangedErrorWebhookData`."""

    data_type: DataType | None = None
    dataset_status: str | None = None
    dataset_id: str | None = None

    __fields__ = (
        _rt.Field("dataType", "data_type", _rt.Ref("DataType")),
        _rt.Field("datasetStatus", "dataset_status", _rt.STRING),
        _rt.Field("datasetId", "dataset_id", _rt.STRING),
    )
