from __future__ import annotations

import codat_runtime as _rt


class ConfigurationMapSettingsOutputFormat(_rt.OpenStrEnum):
    """`ConfigurationMapSettingsOutputFormat`; a value that is not listed here is read too."""

    JOURNAL_ENTRY = "JournalEntry"
