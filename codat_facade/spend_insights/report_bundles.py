"""Report bundles: all files of the latest spend analysis in one archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.spend_insights.api import spend_analysis as api

from .._operations.download import download as download_operation

if TYPE_CHECKING:
    from uuid import UUID

    from codat_api.spend_insights.models import BundleLang

    from codat_runtime import Call

__all__ = [
    "download",
]


@download_operation
def download(company_id: str | UUID, *, lang: BundleLang | str | None = None) -> Call[bytes]:
    """Download all files of the latest spend analysis as one ZIP archive.

    `GET /companies/{companyId}/reports/bundle`

    Args:
        company_id: The company.
        lang: The language of the files, such as `en-gb` or `fr`; English if not given.

    Returns:
        The content of the archive; its `manifest.txt` tells which of the files could not be made.

    Raises:
        NotFoundError: There is no such report.
        CodatError: Codat refused the request, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.download_report_bundle.call(company_id, lang=lang, report_id="latest")
