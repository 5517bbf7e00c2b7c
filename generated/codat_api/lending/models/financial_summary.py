from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.financial_summary_accounting_score import FinancialSummaryAccountingScore
    from ..models.financial_summary_books_closed_date import FinancialSummaryBooksClosedDate


@define(kw_only=True, repr=False)
class FinancialSummary(_rt.Model):
    """`FinancialSummary`."""

    books_closed_date: FinancialSummaryBooksClosedDate | None = None
    accounting_score: FinancialSummaryAccountingScore | None = None

    __fields__ = (
        _rt.Field("booksClosedDate", "books_closed_date", _rt.Ref("FinancialSummaryBooksClosedDate")),
        _rt.Field("accountingScore", "accounting_score", _rt.Ref("FinancialSummaryAccountingScore")),
    )
