"""Supplemental data: what a platform holds beyond the data types, added to their records."""

from __future__ import annotations

from codat_api.platform.api import supplemental_data as api

from .._operations.operation import operation

__all__ = [
    "configure",
    "get_configuration",
]

get_configuration = operation(api.get_supplemental_data_configuration.call, name="get_configuration")

configure = operation(api.configure_supplemental_data.call, name="configure")
