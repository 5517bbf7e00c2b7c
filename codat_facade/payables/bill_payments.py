"""Bill payments: money that went to suppliers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.payables.api import bill_payments as api

from .._operations.operation import operation
from .._operations.query import render_query

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.payables.models import PaymentMappingOptions

    from codat_runtime import Call

    from .._operations.query import Query

__all__ = [
    "create",
    "get_mapping_options",
]

create = operation(api.create_bill_payment.call, name="create")


@operation
def get_mapping_options(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    continuation_token: str | None = None,
    status_query: str | Query | None = None,
) -> Call[PaymentMappingOptions]:
    """Get the bank accounts that a bill can be paid from.

    `GET /companies/{companyId}/connections/{connectionId}/payables/mappingOptions/payments`

    The options come in pages: while `pagination.continuation_token` of the response is set, there is another one.

    Args:
        company_id: The company.
        connection_id: The connection.
        continuation_token: What the page before gave; the first page if not given.
        status_query: Which ones by their status, in Codat's query language: `status=Active`.

    Returns:
        The bank accounts.

    Raises:
        NotFoundError: There is no such connection.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_mapping_options_payments.call(
        company_id, connection_id, continuation_token=continuation_token, status_query=render_query(status_query)
    )
