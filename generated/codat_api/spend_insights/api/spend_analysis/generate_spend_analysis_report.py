from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.error_message import ErrorMessage
    from ...models.report_metadata import ReportMetadata


_ENDPOINT: _rt.Endpoint[ReportMetadata] = _rt.Endpoint(
    "POST",
    "/companies/{companyId}/reports/spendAnalysis",
    __name__,
    {
        200: _rt.Ref("ReportMetadata"),
        202: _rt.Ref("ReportMetadata"),
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
)


def call(
    company_id: str | UUID,
    *,
    from_: _dt.datetime | _dt.date | None = None,
    to: _dt.datetime | _dt.date | None = None,
    exclude_suppliers_with_annualised_spend_below: Decimal | int | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Call[ReportMetadata]:
    """Order a spend analysis; it is made after this call, `generate_and_wait` waits for it.

    `POST /companies/{companyId}/reports/spendAnalysis`

    Documented for `api.codat.io`, which answers with `id`, `status` and `type`, and for `banking-api.codat.io`,
    which answers with `report_status`; only the latter documents what can be chosen.

    Args:
        company_id: The company.
        from_: Beginning of the period to analyse.
        to: End of the period to analyse.
        exclude_suppliers_with_annualised_spend_below: Leave out suppliers who get less than this in a year, in the
            company's currency; 1 if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The report, still in progress.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached; its `maybe_carried_out` tells whether the
        write may have been made, and the guide of writes how to go on then.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "from": _rt.Argument("from_", from_, _rt.DATETIME),
            "to": _rt.Argument("to", to, _rt.DATETIME),
            "excludeSuppliersWithAnnualisedSpendBelow": _rt.Argument(
                "exclude_suppliers_with_annualised_spend_below",
                exclude_suppliers_with_annualised_spend_below,
                _rt.DECIMAL,
            ),
        },
        headers={
            _rt.IDEMPOTENCY_KEY: ("idempotency_key", idempotency_key),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    from_: _dt.datetime | _dt.date | None = None,
    to: _dt.datetime | _dt.date | None = None,
    exclude_suppliers_with_annualised_spend_below: Decimal | int | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ReportMetadata | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/reports/spendAnalysis`.

    Args:
        company_id: The company.
        client: Who sends it.
        from_: Beginning of the period to analyse.
        to: End of the period to analyse.
        exclude_suppliers_with_annualised_spend_below: Leave out suppliers who get less than this in a year, in the
            company's currency; 1 if not given.
        idempotency_key: A GUID; Codat replays its first response to a key for 90 minutes. Made anew if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            from_=from_,
            to=to,
            exclude_suppliers_with_annualised_spend_below=exclude_suppliers_with_annualised_spend_below,
            idempotency_key=idempotency_key,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    from_: _dt.datetime | _dt.date | None = None,
    to: _dt.datetime | _dt.date | None = None,
    exclude_suppliers_with_annualised_spend_below: Decimal | int | None = None,
    idempotency_key: str | UUID | None = None,
) -> ReportMetadata | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/reports/spendAnalysis`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        from_=from_,
        to=to,
        exclude_suppliers_with_annualised_spend_below=exclude_suppliers_with_annualised_spend_below,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    from_: _dt.datetime | _dt.date | None = None,
    to: _dt.datetime | _dt.date | None = None,
    exclude_suppliers_with_annualised_spend_below: Decimal | int | None = None,
    idempotency_key: str | UUID | None = None,
) -> _rt.Response[ReportMetadata | ErrorMessage | None]:
    """Send `call`: `POST /companies/{companyId}/reports/spendAnalysis`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            from_=from_,
            to=to,
            exclude_suppliers_with_annualised_spend_below=exclude_suppliers_with_annualised_spend_below,
            idempotency_key=idempotency_key,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    from_: _dt.datetime | _dt.date | None = None,
    to: _dt.datetime | _dt.date | None = None,
    exclude_suppliers_with_annualised_spend_below: Decimal | int | None = None,
    idempotency_key: str | UUID | None = None,
) -> ReportMetadata | ErrorMessage | None:
    """Send `call`: `POST /companies/{companyId}/reports/spendAnalysis`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            from_=from_,
            to=to,
            exclude_suppliers_with_annualised_spend_below=exclude_suppliers_with_annualised_spend_below,
            idempotency_key=idempotency_key,
        )
    ).parsed
