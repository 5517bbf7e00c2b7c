"""Supplemental data: what a platform holds beyond the data types, added to their records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import supplemental_data as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.platform.models import SupplementalDataConfiguration

    from codat_runtime import Call


@operation
def get_configuration(platform_key: str, data_type: str) -> Call[SupplementalDataConfiguration]:
    """Get what is added to the records of a data type.

    `GET /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        data_type: Such as `invoices`.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such configuration.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_supplemental_data_configuration.call(platform_key, data_type)


@operation
def configure(platform_key: str, data_type: str, body: SupplementalDataConfiguration | Mapping[str, Any]) -> Call[None]:
    """Set what is added to the records of a data type; it is there after they are read once more.

    `PUT /integrations/{platformKey}/dataTypes/{dataType}/supplementalDataConfig`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        data_type: Such as `invoices`.
        body: The configuration, under `supplementalDataConfig`.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.configure_supplemental_data.call(platform_key, data_type, body=body)
