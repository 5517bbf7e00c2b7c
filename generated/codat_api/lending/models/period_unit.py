from __future__ import annotations

import codat_runtime as _rt


class PeriodUnit(_rt.OpenStrEnum):
    """`PeriodUnit`; a value that is not listed here is read too."""

    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    YEAR = "Year"
