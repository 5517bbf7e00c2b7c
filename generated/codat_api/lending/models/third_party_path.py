from __future__ import annotations

import codat_runtime as _rt


class ThirdPartyPath(_rt.OpenStrEnum):
    """`ThirdPartyPath`; a value that is not listed here is read too."""

    AUTH_GET = "auth/get"
