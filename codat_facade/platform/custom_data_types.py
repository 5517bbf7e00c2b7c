"""Custom data types: data of a platform that no data type of Codat covers, read as a configuration says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.platform.api import custom_data_type as api

from .._operations.operation import operation
from .._operations.pagination import as_page, fetch_all_of, iterate_of

if TYPE_CHECKING:
    from codat_api.platform.models import (
        CustomDataTypeConfiguration,
        CustomDataTypeRecord,
        PullOperation,
    )

    from codat_runtime import Call

    from .._operations.page import Page


@operation
def get_configuration(platform_key: str, custom_data_identifier: str) -> Call[CustomDataTypeConfiguration]:
    """Get the configuration of a custom data type.

    `GET /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        custom_data_identifier: The custom data type, by the name that you gave it.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such custom data type.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_custom_data_type_configuration.call(platform_key, custom_data_identifier)


@operation
def configure(
    platform_key: str, custom_data_identifier: str, body: CustomDataTypeConfiguration | Mapping[str, Any]
) -> Call[CustomDataTypeConfiguration]:
    """Configure a custom data type for a platform.

    `PUT /integrations/{platformKey}/dataTypes/custom/{customDataIdentifier}`

    Args:
        platform_key: The platform's four-letter key, such as `gbol`.
        custom_data_identifier: The custom data type, by the name that you gave it.
        body: Where the data is, which of it is wanted, and what its records are told apart by.

    Returns:
        The configuration.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.configure_custom_data_type.call(platform_key, custom_data_identifier, body=body)


@operation
def refresh(
    company_id: str, connection_id: str, custom_data_identifier: str, *, idempotency_key: str | None = None
) -> Call[PullOperation]:
    """Queue a custom data type to be read once more; `pull_operations.poll_until_done` waits.

    `POST /companies/{companyId}/connections/{connectionId}/data/queue/custom/{customDataIdentifier}`

    Args:
        company_id: The company.
        connection_id: The connection.
        custom_data_identifier: The custom data type, by the name that you gave it.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The pull operation, most often still queued.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.refresh_custom_data_type.call(
        company_id, connection_id, custom_data_identifier, idempotency_key=idempotency_key
    )


@operation
def list_records(
    company_id: str,
    connection_id: str,
    custom_data_identifier: str,
    *,
    page: int = 1,
    page_size: int | None = None,
) -> Call[Page[CustomDataTypeRecord]]:
    """List the records of a custom data type, a page at a time.

    `GET /companies/{companyId}/connections/{connectionId}/data/custom/{customDataIdentifier}`

    Args:
        company_id: The company.
        connection_id: The connection.
        custom_data_identifier: The custom data type, by the name that you gave it.
        page: The page to fetch, from 1; always sent, for Codat requires it.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_page(
        api.list_custom_data_type_records.call(
            company_id, connection_id, custom_data_identifier, page=page, page_size=page_size
        )
    )


iterate_records = iterate_of(list_records)
fetch_all_records = fetch_all_of(list_records)
