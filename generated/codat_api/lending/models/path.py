from __future__ import annotations

from ... import runtime as _rt


class Path(_rt.OpenStrEnum):
    """`Path`; a value that is not listed here is read too."""

    AUTH_GET = "auth/get"
