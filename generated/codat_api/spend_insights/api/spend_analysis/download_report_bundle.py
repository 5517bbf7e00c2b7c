from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import codat_runtime as _rt

if TYPE_CHECKING:
    from ...models.bundle_lang import BundleLang
    from ...models.error_message import ErrorMessage
    from ...models.report_id_latest import ReportIdLatest


_ENDPOINT: _rt.Endpoint[bytes] = _rt.Endpoint(
    "GET",
    "/companies/{companyId}/reports/bundle",
    __name__,
    {
        200: _rt.BYTES,
        400: _rt.Ref("ErrorMessage"),
        401: _rt.Ref("ErrorMessage"),
        402: _rt.Ref("ErrorMessage"),
        403: _rt.Ref("ErrorMessage"),
        404: _rt.Ref("ErrorMessage"),
        429: _rt.Ref("ErrorMessage"),
        500: _rt.Ref("ErrorMessage"),
        503: _rt.Ref("ErrorMessage"),
    },
    accept="application/zip, application/json",
)


def call(
    company_id: str | UUID,
    *,
    report_id: ReportIdLatest | str,
    lang: BundleLang | str | None = None,
) -> _rt.Call[bytes]:
    """Download all files of the latest spend analysis as one ZIP archive.

    `GET /companies/{companyId}/reports/bundle`

    Args:
        company_id: The company.
        report_id: The report; `latest` for the one that was generated last.
        lang: The language of the files, such as `en-gb` or `fr`; English if not given.

    Returns:
        The content of the archive; its `manifest.txt` tells which of the files could not be made.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument is of a type that cannot be sent.
        ValueError: An argument is refused: it is empty, out of range, or would change the path.
    """
    return _ENDPOINT.call(
        path={
            "company_id": company_id,
        },
        query={
            "reportId": _rt.Argument("report_id", report_id, _rt.Ref("ReportIdLatest"), required=True),
            "lang": _rt.Argument("lang", lang, _rt.Ref("BundleLang")),
        },
    )


def sync_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_id: ReportIdLatest | str,
    lang: BundleLang | str | None = None,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/bundle`.

    Args:
        company_id: The company.
        client: Who sends it.
        report_id: The report; `latest` for the one that was generated last.
        lang: The language of the files, such as `en-gb` or `fr`; English if not given.

    Returns:
        The answer, whatever its status.
    """
    return _rt.send(
        call(
            company_id,
            report_id=report_id,
            lang=lang,
        ),
        client,
    )


def sync(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_id: ReportIdLatest | str,
    lang: BundleLang | str | None = None,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/bundle`; the content of `sync_detailed`."""
    return sync_detailed(
        company_id,
        client=client,
        report_id=report_id,
        lang=lang,
    ).parsed


async def asyncio_detailed(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_id: ReportIdLatest | str,
    lang: BundleLang | str | None = None,
) -> _rt.Response[bytes | ErrorMessage | None]:
    """Send `call`: `GET /companies/{companyId}/reports/bundle`; `sync_detailed`, awaited."""
    return await _rt.send_async(
        call(
            company_id,
            report_id=report_id,
            lang=lang,
        ),
        client,
    )


async def asyncio(
    company_id: str | UUID,
    *,
    client: _rt.HttpClientProvider,
    report_id: ReportIdLatest | str,
    lang: BundleLang | str | None = None,
) -> bytes | ErrorMessage | None:
    """Send `call`: `GET /companies/{companyId}/reports/bundle`; the content of `asyncio_detailed`."""
    return (
        await asyncio_detailed(
            company_id,
            client=client,
            report_id=report_id,
            lang=lang,
        )
    ).parsed
