from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class DataIntegrityStatuses(_rt.Model):
    """`DataIntegrityStatuses`.

    Attributes:
        metadata: What the platform says about the record, such as whether it was deleted.
            `list[DataIntegrityStatus]`; may be absent.
    """

    metadata: list[_models.DataIntegrityStatus] | None = None
    """What the platform says about the record, such as whether it was deleted."""

    __fields__ = (_rt.Field("metadata", "metadata", _rt.ListOf(_rt.Ref("DataIntegrityStatus"))),)
