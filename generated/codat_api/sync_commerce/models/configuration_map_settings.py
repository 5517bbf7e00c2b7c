from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.configuration_map_settings_output_format import ConfigurationMapSettingsOutputFormat


@define(kw_only=True, repr=False)
class ConfigurationMapSettings(_rt.Model):
    """`ConfigurationMapSettings`.

    Attributes:
        output_format: Format of what is written. JSON `outputFormat`, `ConfigurationMapSettingsOutputFormat`
            (`JournalEntry`); may be absent.
    """

    output_format: ConfigurationMapSettingsOutputFormat | None = None
    """Format of what is written."""

    __fields__ = (_rt.Field("outputFormat", "output_format", _rt.Ref("ConfigurationMapSettingsOutputFormat")),)
