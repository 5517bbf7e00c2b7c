"""The figures of a spend analysis, computed from bills, payments and direct costs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from codat_facade.emulator._core.clock import read_instant
from codat_facade.emulator._core.messages import object_in
from codat_facade.emulator._data.records import Record

_ZERO = Decimal("0.00")
_CENT = Decimal("0.01")
_DAYS_A_YEAR = 365

UNKNOWN = "Unknown"
METHODS = ("CreditCard", "DebitCard", "BankTransfer", "Check", "Cash", "Other", UNKNOWN)
#: The words that stand for a payment method, the more precise ones first.
_KEYWORDS = {
    "debit card": "DebitCard",
    "credit card": "CreditCard",
    "amex": "CreditCard",
    "visa": "CreditCard",
    "card": "CreditCard",
    "transfer": "BankTransfer",
    "direct debit": "BankTransfer",
    "cheque": "Check",
    "check": "Check",
    "cash": "Cash",
}


@dataclass(frozen=True, slots=True)
class AnalysisPeriod:
    """The time that an analysis covers.

    Args:
        start: The first moment.
        end: The last moment.
    """

    start: datetime
    end: datetime

    def covers(self, text: str | None) -> bool:
        """Return whether a date of a record lies in the period."""
        moment = read_instant(text or "")
        return moment is not None and self.start <= moment <= self.end

    @property
    def years(self) -> Decimal:
        """The length in years."""
        return Decimal(max((self.end - self.start).days, 1)) / _DAYS_A_YEAR


@dataclass(slots=True)
class Spend:
    """Amounts billed and paid, of one supplier or by one payment method."""

    bills: list[Record] = field(default_factory=list[Record])
    payments: list[Record] = field(default_factory=list[Record])
    costs: list[Record] = field(default_factory=list[Record])

    @property
    def total(self) -> Decimal:
        """The bills and the direct costs, in base currency."""
        return _sum(self.bills) + _sum(self.costs)

    def methods(self) -> dict[str, tuple[int, Decimal]]:
        """The number and the amount of payments and direct costs by each payment method."""
        found: dict[str, tuple[int, Decimal]] = {}
        for record in [*self.payments, *self.costs]:
            count, amount = found.get(method := payment_method(record), (0, _ZERO))
            found[method] = (count + 1, amount + _amount(record))
        return found

    @property
    def common_method(self) -> str:
        """The payment method that was used most often; of two, the one with the higher amount."""
        return max(self.methods().items(), key=lambda item: item[1], default=(UNKNOWN, None))[0]

    @property
    def biggest_method(self) -> str:
        """The payment method with the highest amount."""
        return max(self.methods().items(), key=lambda item: item[1][1], default=(UNKNOWN, None))[0]


@dataclass(frozen=True, slots=True)
class Analysis:
    """The data of an analysis: all of a company's spend in a period.

    Args:
        suppliers: The suppliers by their ids.
        by_supplier: The spend with each supplier.
        paid_on: When each bill was paid last, by the bill's id.
    """

    suppliers: Mapping[str, Record]
    by_supplier: Mapping[str, Spend]
    paid_on: Mapping[str, datetime]


def payment_method(record: Record) -> str:
    """The payment method of a record: as the platform has it, or told from the account, the note or the reference."""
    recorded = object_in(record, "paymentMethodRef").get("name")
    if recorded:
        return _keyword(recorded) or "Other"
    account = object_in(record, "accountRef").get("name")
    texts = (account, record.get("note"), record.get("reference"))
    return next((method for text in texts if text and (method := _keyword(text))), UNKNOWN)


def _keyword(text: str) -> str | None:
    lowered = text.lower()
    return next((method for word, method in _KEYWORDS.items() if word in lowered), None)


def analyse(
    suppliers: Iterable[Record],
    bills: Iterable[Record],
    payments: Iterable[Record],
    costs: Iterable[Record],
    period: AnalysisPeriod,
) -> Analysis:
    """Sort the spend of a period by supplier; void bills are left out."""
    by_supplier: defaultdict[str, Spend] = defaultdict(Spend)
    paid_on: dict[str, datetime] = {}
    for bill in bills:
        if period.covers(bill.get("issueDate")) and bill.get("status") != "Void":
            by_supplier[_reference(bill, "supplierRef")].bills.append(bill)
    for payment in payments:
        paid = read_instant(payment.get("date") or "")
        for bill_id in _bills_of(payment) if paid is not None else ():
            assert paid is not None
            paid_on[bill_id] = max(paid, paid_on.get(bill_id, paid))
        if period.covers(payment.get("date")):
            by_supplier[_reference(payment, "supplierRef")].payments.append(payment)
    for cost in costs:
        if period.covers(cost.get("issueDate")) and _amount(cost) > 0:
            contact = object_in(cost, "contactRef")
            is_supplier = contact.get("dataType", "suppliers") == "suppliers"
            by_supplier[_reference(cost, "contactRef") if is_supplier else ""].costs.append(cost)
    return Analysis({one["id"]: one for one in suppliers}, by_supplier, paid_on)


def supplier_rows(analysis: Analysis, period: AnalysisPeriod, threshold: Decimal) -> list[Record]:
    """A row for each supplier whose spend in a year is at least the threshold, the highest spend first."""
    rows: list[tuple[Decimal, Record]] = []
    for supplier_id, spend in analysis.by_supplier.items():
        supplier = analysis.suppliers.get(supplier_id)
        if supplier is not None and spend.total / period.years >= threshold:
            rows.append((spend.total, _supplier_row(supplier, spend, analysis)))
    return [row for _, row in sorted(rows, key=lambda pair: -pair[0])]


def _supplier_row(supplier: Record, spend: Spend, analysis: Analysis) -> Record:
    about = {
        "supplierId": supplier["id"],
        "supplierName": supplier.get("supplierName") or "",
        "phoneNumber": supplier.get("phone"),
        "contactName": supplier.get("contactName"),
        "emailAddress": supplier.get("emailAddress"),
        "taxNumber": supplier.get("taxNumber"),
        "addresses": [{"type": "Unknown", **address} for address in supplier.get("addresses") or ()],
        "importedDate": supplier.get("modifiedDate"),
        "latestBilled": _latest(spend.bills),
        "biggestCountPaymentMethod": spend.common_method,
        "biggestSpendPaymentMethod": spend.biggest_method,
        "commonPaymentTermsDays": _common_terms(spend.bills),
        "latestDirectCostBilled": _latest(spend.costs),
    }
    known = {name: value for name, value in about.items() if value is not None or name in _NULLABLE}
    return {**known, **_figures(spend, analysis)}


_NULLABLE = ("phoneNumber", "taxNumber", "importedDate", "latestBilled", "latestDirectCostBilled")


def method_rows(analysis: Analysis) -> list[Record]:
    """A row for each payment method that is the most common one of a supplier; they cover all the spend."""
    groups: defaultdict[str, list[Spend]] = defaultdict(list)
    for spend in analysis.by_supplier.values():
        groups[spend.common_method].append(spend)
    everything = _merged(analysis.by_supplier.values())
    suppliers = sum(1 for supplier_id in analysis.by_supplier if supplier_id)
    with_id = Counter(spend.common_method for identifier, spend in analysis.by_supplier.items() if identifier)
    rows: list[Record] = []
    for method in METHODS:
        if method not in groups:
            continue
        spend = _merged(groups[method])
        rows.append(
            {
                "biggestCountPaymentMethod": method,
                "suppliersCount": with_id[method],
                "percentageSuppliersByCount": _percent(with_id[method], suppliers),
                "percentageBillsByCount": _percent(len(spend.bills), len(everything.bills)),
                "percentageBillsByAmount": _percent(_sum(spend.bills), _sum(everything.bills)),
                "directCostsPercentageByCount": _percent(len(spend.costs), len(everything.costs)),
                "directCostsPercentageByAmount": _percent(_sum(spend.costs), _sum(everything.costs)),
                **_figures(spend, analysis),
            }
        )
    return rows


def summary_row(analysis: Analysis) -> Record:
    """The totals of all suppliers, whatever their spend."""
    everything = _merged(analysis.by_supplier.values())
    return {
        "suppliersCount": sum(1 for supplier_id in analysis.by_supplier if supplier_id),
        "billsCount": len(everything.bills),
        "billsAmount": _sum(everything.bills),
        "paymentsCount": len(everything.payments),
        "paymentsAmount": _sum(everything.payments),
    }


def _merged(parts: Iterable[Spend]) -> Spend:
    whole = Spend()
    for part in parts:
        whole.bills += part.bills
        whole.payments += part.payments
        whole.costs += part.costs
    return whole


def _figures(spend: Spend, analysis: Analysis) -> dict[str, Any]:
    outstanding = [bill for bill in spend.bills if (bill.get("amountDue") or 0) > 0]
    late = [bill for bill in spend.bills if _paid_late(bill, analysis)]
    billed, due = _sum(spend.bills), sum((_base(bill, "amountDue") for bill in outstanding), _ZERO)
    paid = _sum(spend.payments)
    return {
        "billsCount": len(spend.bills),
        "billsOutstandingCount": len(outstanding),
        "billsAmount": billed,
        "billsOutstandingAmount": due,
        "billsOutstandingPercentageByAmount": _percent(due, billed),
        "paymentsCount": len(spend.payments),
        "billsPaidLateCount": len(late),
        "paymentsAmount": paid,
        "averagePaymentAmount": (paid / len(spend.payments)).quantize(_CENT) if spend.payments else _ZERO,
        "billsPaidLateAmount": _sum(late),
        "billsPaidLatePercentageByAmount": _percent(_sum(late), billed),
        "averageBillPaymentTermsWeighted": _weighted(spend.bills, _terms),
        "averageBillSettlementPeriodWeighted": _weighted(spend.bills, lambda bill: _settlement(bill, analysis)),
        "directCostsCount": len(spend.costs),
        "directCostsAmount": _sum(spend.costs),
    }


def _paid_late(bill: Record, analysis: Analysis) -> bool:
    due, paid = read_instant(bill.get("dueDate") or ""), analysis.paid_on.get(bill["id"])
    return due is not None and paid is not None and paid > due


def _terms(bill: Record) -> int | None:
    issued, due = (read_instant(bill.get(name) or "") for name in ("issueDate", "dueDate"))
    return (due - issued).days if issued is not None and due is not None else None


def _settlement(bill: Record, analysis: Analysis) -> int | None:
    issued, paid = read_instant(bill.get("issueDate") or ""), analysis.paid_on.get(bill["id"])
    return (paid - issued).days if issued is not None and paid is not None else None


def _weighted(bills: Sequence[Record], days_of: Callable[[Record], int | None]) -> Decimal:
    """The average of some days over bills, in which higher amounts weigh more."""
    pairs = [(days, _amount(bill)) for bill in bills if (days := days_of(bill)) is not None]
    weight = sum((amount for _, amount in pairs), _ZERO)
    return (sum((days * amount for days, amount in pairs), _ZERO) / weight).quantize(_CENT) if weight else _ZERO


def _common_terms(bills: Sequence[Record]) -> int | None:
    """The most frequent payment terms in days; of several, the one with the highest amount, then the shortest."""
    found: dict[int, tuple[int, Decimal]] = {}
    for bill in bills:
        if (days := _terms(bill)) is not None:
            count, amount = found.get(days, (0, _ZERO))
            found[days] = (count + 1, amount + _amount(bill))
    return max(found, key=lambda days: (*found[days], -days), default=None)


def _latest(records: Sequence[Record]) -> str | None:
    return max((text for record in records if (text := record.get("issueDate"))), default=None)


def _bills_of(payment: Record) -> Iterator[str]:
    for line in payment.get("lines") or ():
        for link in line.get("links") or ():
            if link.get("type") == "Bill" and link.get("id"):
                yield link["id"]


def _reference(record: Record, name: str) -> str:
    return str(object_in(record, name).get("id") or "")


def _amount(record: Record) -> Decimal:
    """The total of a record in base currency."""
    return _base(record, "totalAmount")


def _base(record: Record, name: str) -> Decimal:
    return Decimal(record.get(name) or 0) * Decimal(record.get("currencyRate") or 1)


def _sum(records: Iterable[Record]) -> Decimal:
    return sum(map(_amount, records), _ZERO)


def _percent(part: Decimal | int, whole: Decimal | int) -> Decimal:
    return (Decimal(part) * 100 / Decimal(whole)).quantize(_CENT) if whole else _ZERO
