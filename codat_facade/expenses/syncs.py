"""Syncs: expenses on their way into a company's books."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codat_api.expenses.api import sync as api

from .._operations.listing import as_list
from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import CompanySyncStatus

    from codat_runtime import Call


@operation
def list(company_id: str) -> Call[Sequence[CompanySyncStatus]]:
    """List a company's syncs.

    `GET /companies/{companyId}/sync/expenses/syncs/list/status`

    Args:
        company_id: The company.

    Returns:
        All of them.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return as_list(api.list_syncs.call(company_id))


@operation
def get_latest(company_id: str) -> Call[CompanySyncStatus]:
    """Get the latest sync of a company, ended or not.

    `GET /companies/{companyId}/sync/expenses/syncs/latest/status`

    Args:
        company_id: The company.

    Returns:
        The sync.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_latest_sync.call(company_id)


@operation
def get_last_successful(company_id: str) -> Call[CompanySyncStatus]:
    """Get the latest sync of a company that succeeded.

    `GET /companies/{companyId}/sync/expenses/syncs/lastSuccessful/status`

    Args:
        company_id: The company.

    Returns:
        The sync.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_last_successful_sync.call(company_id)


@operation
def get(company_id: str, sync_id: str) -> Call[CompanySyncStatus]:
    """Get one sync as it stands.

    `GET /companies/{companyId}/sync/expenses/syncs/{syncId}/status`

    Args:
        company_id: The company.
        sync_id: The sync.

    Returns:
        The sync.

    Raises:
        NotFoundError: There is no such sync.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_sync_by_id.call(company_id, sync_id)
