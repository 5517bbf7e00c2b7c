"""Configuration: the bank account, the supplier and the customer that expenses are booked on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codat_api.expenses.api import configuration as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import CompanyConfiguration

    from codat_runtime import Call


@operation
def get(company_id: str) -> Call[CompanyConfiguration]:
    """Get the configuration of a company.

    `GET /companies/{companyId}/sync/expenses/config`

    Args:
        company_id: The company.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_configuration.call(company_id)


@operation
def set(
    company_id: str, body: CompanyConfiguration | Mapping[str, Any], *, idempotency_key: str | None = None
) -> Call[CompanyConfiguration]:
    """Set the configuration of a company; expenses can be created from then on.

    `POST /companies/{companyId}/sync/expenses/config`

    Args:
        company_id: The company.
        body: The whole configuration as it shall be.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The configuration.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same write go on.
        ValueError: An argument cannot be sent.
    """
    return api.set_company_configuration.call(company_id, body=body, idempotency_key=idempotency_key)
