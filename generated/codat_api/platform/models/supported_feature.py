from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SupportedFeature(_rt.Model):
    """`SupportedFeature`.

    Attributes:
        feature_type: Kind of feature, such as reading or writing. JSON `featureType`, `FeatureType` (`Get`, `Post`,
            `Categorization`, `Delete`, `Put`, `GetAsPdf`, `DownloadAttachment`, `GetAttachment`, `GetAttachments`,
            `UploadAttachment`).
        feature_state: How far the feature is available. JSON `featureState`, `FeatureState` (`Release`, `Alpha`,
            `Beta`, `Deprecated`, `NotSupported`, `NotImplemented`).
    """

    feature_type: _models.FeatureType
    """Kind of feature, such as reading or writing."""
    feature_state: _models.FeatureState
    """How far the feature is available."""

    __fields__ = (
        _rt.Field("featureType", "feature_type", _rt.Ref("FeatureType"), required=True),
        _rt.Field("featureState", "feature_state", _rt.Ref("FeatureState"), required=True),
    )
