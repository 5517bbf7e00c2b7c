from __future__ import annotations

import codat_runtime as _rt


class PushOptionType(_rt.OpenStrEnum):
    """`PushOptionType`; a value that is not listed here is read too."""

    ARRAY = "Array"
    OBJECT = "Object"
    STRING = "String"
    NUMBER = "Number"
    BOOLEAN = "Boolean"
    DATE_TIME = "DateTime"
    FILE = "File"
    MULTI_PART = "MultiPart"
