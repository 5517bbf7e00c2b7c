"""Mapping options: what of a business's books an expense can refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.expenses.api import mapping_options as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.expenses.models import MappingOptions

    from codat_runtime import Call


@operation
def get(company_id: str) -> Call[MappingOptions]:
    """Get the accounts, the tracking categories and the tax rates that an expense can refer to.

    `GET /companies/{companyId}/sync/expenses/mappingOptions`

    Args:
        company_id: The company.

    Returns:
        The options.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_mapping_options.call(company_id)
