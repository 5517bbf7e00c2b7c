from __future__ import annotations

from ... import runtime as _rt


class XBundlePartial(_rt.OpenStrEnum):
    """`XBundlePartial`; a value that is not listed here is read too."""

    TRUE = "true"
    FALSE = "false"
