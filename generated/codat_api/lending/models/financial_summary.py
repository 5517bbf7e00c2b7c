from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.financial_summary_accounting_score import FinancialSummaryAccountingScore
    from ..models.financial_summary_books_closed_date import FinancialSummaryBooksClosedDate


@define(kw_only=True, repr=False)
class FinancialSummary(_rt.Model):
    """`FinancialSummary`.

    Attributes:
        books_closed_date: Date up to which the books are closed. JSON `booksClosedDate`,
            `FinancialSummaryBooksClosedDate`; may be absent.
        accounting_score: Score for the quality of the books. JSON `accountingScore`,
            `FinancialSummaryAccountingScore`; may be absent.
    """

    books_closed_date: FinancialSummaryBooksClosedDate | None = None
    """Date up to which the books are closed."""
    accounting_score: FinancialSummaryAccountingScore | None = None
    """Score for the quality of the books."""

    __fields__ = (
        _rt.Field("booksClosedDate", "books_closed_date", _rt.Ref("FinancialSummaryBooksClosedDate")),
        _rt.Field("accountingScore", "accounting_score", _rt.Ref("FinancialSummaryAccountingScore")),
    )
