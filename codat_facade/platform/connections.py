"""Connections: the links between a company and the platforms that hold its data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import connections as api

from .._operations.list_factory import company_query_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from ..errors import CodatError

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.platform.models import Connection

    from codat_runtime import Call


__all__ = [
    "create",
    "delete",
    "fetch_all",
    "get",
    "get_authorization_url",
    "iterate",
    "list",
    "unlink",
    "update_authorization",
]

list = company_query_list(api.list_connections.call)
"""List a company's connections, a page at a time. `GET /companies/{companyId}/connections`"""
iterate = iterate_of(list)
"""All of a company's connections, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All of a company's connections, in one list."""
get = operation(api.get_connection.call, name="get")


@operation
def create(company_id: str | UUID, platform_key: str, *, idempotency_key: str | UUID | None = None) -> Call[Connection]:
    """Create a connection to a platform; its `link_url` is where the business then authorises it.

    `POST /companies/{companyId}/connections`

    Args:
        company_id: The company.
        platform_key: The platform's four-letter key, such as `gbol`.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The connection, most often with the status `PendingAuth`.

    Raises:
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        TypeError: `platform_key` is no text.
        ValueError: An argument is empty or cannot be sent.
    """
    if not isinstance(platform_key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"platform_key is of type {type(platform_key).__name__}: give the four-letter key of a platform"
        )
    if not platform_key.strip():
        raise ValueError("platform_key is empty: give the four-letter key of a platform, as `integrations.list` has it")
    return api.create_connection.call(company_id, body={"platformKey": platform_key}, idempotency_key=idempotency_key)


@operation
def unlink(
    company_id: str | UUID, connection_id: str | UUID, *, idempotency_key: str | UUID | None = None
) -> Call[Connection]:
    """Unlink a connection: nothing more is read from the platform, and what was read stays.

    `PATCH /companies/{companyId}/connections/{connectionId}`

    Args:
        company_id: The company.
        connection_id: The connection.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The connection, with the status `Unlinked`.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells
            whether the write may have been made, and the guide of writes how to go on then.
        ValueError: An argument cannot be sent.
    """
    return api.unlink_connection.call(
        company_id, connection_id, body={"status": "Unlinked"}, idempotency_key=idempotency_key
    )


delete = operation(api.delete_connection.call, name="delete")


@operation
def get_authorization_url(company_id: str | UUID, connection_id: str | UUID) -> Call[str]:
    """Get the address at which the business authorises a connection, or authorises it once more.

    `GET /companies/{companyId}/connections/{connectionId}`

    Args:
        company_id: The company.
        connection_id: The connection.

    Returns:
        The connection's own link; send the business there instead of making another company for it.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused, could not be reached, or gave no link.
        ValueError: An argument cannot be sent.
    """
    return api.get_connection.call(company_id, connection_id).then(_link_of)


def _link_of(connection: Connection) -> str:
    link: str | None = connection.link_url
    if not link:
        raise CodatError(f"connection {connection.id} has no link: its platform is not authorised by one")
    return link


update_authorization = operation(api.update_connection_authorization.call, name="update_authorization")
