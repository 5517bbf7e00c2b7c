"""Read validation: what Codat found wrong with the data that it read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import read_data as api

from .._operations.operation import operation

if TYPE_CHECKING:
    from codat_api.platform.models import ValidationResult

    from codat_runtime import Call


@operation
def get(company_id: str, dataset_id: str) -> Call[ValidationResult]:
    """Get what was found wrong with the data that one pull operation read.

    `GET /companies/{companyId}/sync/{datasetId}/validation`

    Args:
        company_id: The company.
        dataset_id: The pull operation, by its `id`.

    Returns:
        The errors and the warnings.

    Raises:
        NotFoundError: There is no such pull operation.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_read_validation_results.call(company_id, dataset_id)
