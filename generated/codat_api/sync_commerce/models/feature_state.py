from __future__ import annotations

import codat_runtime as _rt


class FeatureState(_rt.OpenStrEnum):
    """`FeatureState`; a value that is not listed here is read too."""

    RELEASE = "Release"
    ALPHA = "Alpha"
    BETA = "Beta"
    DEPRECATED = "Deprecated"
    NOT_SUPPORTED = "NotSupported"
    NOT_IMPLEMENTED = "NotImplemented"
