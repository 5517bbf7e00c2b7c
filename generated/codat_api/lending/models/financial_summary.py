from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class FinancialSummary(_rt.Model):
    """`FinancialSummary`.

    Attributes:
        books_closed_date: Date up to which the books are closed. JSON `booksClosedDate`,
            `FinancialSummaryBooksClosedDate`; may be absent.
        accounting_score: Score for the quality of the books. JSON `accountingScore`,
            `FinancialSummaryAccountingScore`; may be absent.
    """

    books_closed_date: _models.FinancialSummaryBooksClosedDate | None = None
    """Date up to which the books are closed."""
    accounting_score: _models.FinancialSummaryAccountingScore | None = None
    """Score for the quality of the books."""

    __fields__ = (
        _rt.Field("booksClosedDate", "books_closed_date", _rt.Ref("FinancialSummaryBooksClosedDate")),
        _rt.Field("accountingScore", "accounting_score", _rt.Ref("FinancialSummaryAccountingScore")),
    )
