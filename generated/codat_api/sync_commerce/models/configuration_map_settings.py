from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class ConfigurationMapSettings(_rt.Model):
    """`ConfigurationMapSettings`.

    Attributes:
        output_format: Format of what is written. JSON `outputFormat`, `ConfigurationMapSettingsOutputFormat`
            (`JournalEntry`); may be absent.
    """

    output_format: _models.ConfigurationMapSettingsOutputFormat | None = None
    """Format of what is written."""

    __fields__ = (_rt.Field("outputFormat", "output_format", _rt.Ref("ConfigurationMapSettingsOutputFormat")),)
