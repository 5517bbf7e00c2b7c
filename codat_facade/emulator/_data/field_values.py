"""Values by the names of their properties, where the schema says no more than the type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from codat_facade.emulator._data.generation_context import GenerationContext

Rule = Callable[[GenerationContext], Any]

CURRENCY = "GBP"


def pick(*choices: Any) -> Rule:
    """One of these, by chance."""
    return lambda context: choices[context.below(len(choices))]


def money(context: GenerationContext, minimum: int = 100, maximum: int = 250_000) -> Decimal:
    """An amount of money, with two digits.

    Args:
        context: The source of chance.
        minimum: The smallest amount, in pence.
        maximum: The largest amount, in pence.
    """
    return Decimal(minimum + context.below(maximum - minimum + 1)).scaleb(-2)


def digits(prefix: str, count: int) -> Rule:
    """A number as text, such as that of an invoice."""
    return lambda context: f"{prefix}{context.below(10**count):0{count}d}"


def uuid(context: GenerationContext) -> str:
    """An id that means nothing."""
    text = f"{context.random.getrandbits(128):032x}"
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-{text[20:]}"


def company(context: GenerationContext) -> str:
    """The name of a business."""
    return f"{context.random.choice(_FIRST)} {context.random.choice(_TRADES)}"


def person(context: GenerationContext) -> str:
    """The name of a person."""
    return f"{context.random.choice(_FORENAMES)} {context.random.choice(_SURNAMES)}"


def email(context: GenerationContext) -> str:
    """An address that no mail reaches."""
    return f"{context.random.choice(_FORENAMES)}.{context.random.choice(_SURNAMES)}@example.com".lower()


_FIRST = ("Alder", "Beacon", "Cobalt", "Drumlin", "Ember", "Foxglove", "Granite", "Harbour", "Juniper", "Kestrel")
_TRADES = ("Bakery", "Builders", "Cycles", "Foods", "Interiors", "Joinery", "Logistics", "Nursery", "Press", "Textiles")
_FORENAMES = ("Ada", "Bruno", "Chidi", "Dana", "Elif", "Femi", "Grace", "Hana", "Ivo", "Jun")
_SURNAMES = ("Abara", "Brook", "Costa", "Dahl", "Evans", "Fischer", "Gupta", "Hale", "Ito", "Jansen")
_WORKS = ("Consulting", "Delivery", "Maintenance", "Materials", "Office supplies", "Packaging", "Rent", "Subscription")

TEXTS: dict[str, Rule] = {
    "accesstoken": digits("made-up-token-", 6),
    "accountname": pick("Current account", "Savings account", "Petty cash", "Sales", "Cost of goods", "Rent"),
    "accountnumber": digits("", 8),
    "apikey": lambda context: f"made-up-key-{context.below(10**6)}",
    "barcode": digits("50", 11),
    "bic": pick("EXMPGB2L", "EXMPDEFF"),
    "canberetried": pick("NotRetryable"),
    "city": pick("Bristol", "Glasgow", "Leeds", "London", "Norwich", "York"),
    "code": digits("", 3),
    "companylegalname": company,
    "companyname": company,
    "contactname": person,
    "contenttype": pick("application/pdf"),
    "country": pick("United Kingdom"),
    "countrycode": pick("GB"),
    "createdbyusername": person,
    "customername": company,
    "description": pick(*_WORKS),
    "displayname": pick(*_WORKS),
    "email": email,
    "emailaddress": email,
    "errormessage": pick("The platform did not answer."),
    "filename": pick("statement.pdf", "invoice.pdf"),
    "firstname": pick(*_FORENAMES),
    "fullyqualifiedcategory": pick("Asset.Current", "Expense.Operating", "Income.Operating", "Liability.Current"),
    "iban": digits("GB29EXMP", 14),
    "institution": pick("Example Bank", "Sample Building Society"),
    "invoicenumber": digits("INV-", 5),
    "lastname": pick(*_SURNAMES),
    "lender": pick("Example Bank", "Sample Capital"),
    "line1": lambda context: f"{1 + context.below(200)} {context.random.choice(_FIRST)} Street",
    "line2": pick("Unit 2", "First floor", "Rear entrance"),
    "locale": pick("en-us"),
    "merchantname": company,
    "name": company,
    "nominalcode": digits("", 3),
    "note": pick("Thank you for your custom.", "Paid by card.", "Agreed by phone."),
    "notes": pick("Agreed by phone.", "Receipt attached."),
    "phone": digits("+44 20 7946 0", 3),
    "phonenumber": digits("+44 20 7946 0", 3),
    "platformname": pick("Codat sandbox"),
    "platformkey": pick("mqjo"),
    "postalcode": pick("BS1 4DJ", "G2 1DY", "LS1 4AP", "N1 9GU", "NR1 3JU", "YO1 7HH"),
    "region": pick("Avon", "Norfolk", "Scotland", "Yorkshire"),
    "registrationnumber": digits("", 8),
    "service": pick("PublicApi"),
    "sku": digits("SKU-", 4),
    "sortcode": digits("40-00-", 2),
    "sourcetype": pick("accounting"),
    "statuscode": pick("200"),
    "suppliername": company,
    "taxnumber": digits("GB", 9),
    "timezone": pick("GMT Standard Time"),
    "tokentype": pick("Bearer"),
    "unitofmeasurement": pick("each", "hour", "kg"),
}
_TEXT_ENDINGS: tuple[tuple[str, Rule], ...] = (
    ("id", uuid),
    ("key", uuid),
    ("url", lambda context: f"https://example.com/{context.below(10**6)}"),
    ("currency", lambda context: CURRENCY),
    ("number", digits("", 6)),
    ("name", company),
    ("reference", digits("REF-", 5)),
)

NUMBERS: dict[str, Rule] = {
    "currencyrate": lambda context: Decimal(1),
    "confidence": lambda context: Decimal(50 + context.below(50)),
    "progress": lambda context: 100,
    "quantity": lambda context: Decimal(1 + context.below(12)),
    "rate": pick(Decimal("0.00"), Decimal("5.00"), Decimal("20.00")),
    "score": lambda context: Decimal(context.below(1000)).scaleb(-3),
    "statuscode": lambda context: 200,
    "taxpercentage": pick(Decimal("0.00"), Decimal("5.00"), Decimal("20.00")),
    "unitamount": lambda context: money(context, 100, 50_000),
    "unitprice": lambda context: money(context, 100, 50_000),
}
_NUMBER_ENDINGS: tuple[tuple[str, Rule], ...] = (
    ("percentage", lambda context: Decimal("0.00")),
    ("percentagebycount", lambda context: Decimal(context.below(101))),
)

#: What is neither usual nor wanted in made-up data.
_UNUSUAL = frozenset({"unknown", "other", "archived", "void", "deleted", "notsupported"})
#: What a status mostly is, if it may be.
_LIKELY = ("Active", "Complete", "Completed")

#: What people leave empty when they may.
_OFTEN_EMPTY = frozenset(
    {"description", "line2", "note", "notes", "phone", "reference", "region", "registrationnumber", "taxnumber"}
)

_BOOLEANS = {"iserrored": False, "isdeleted": False, "islocked": False, "disabled": False, "required": False}


def text_rule(name: str) -> Rule:
    """Return the rule for texts of a property of this name."""
    lowered = name.lower()
    if lowered in TEXTS:
        return TEXTS[lowered]
    if lowered.endswith("date"):
        # Not every date in the documents has a format that says so.
        return lambda context: date_text(name, context)
    for ending, rule in _TEXT_ENDINGS:
        if lowered.endswith(ending):
            return rule
    return lambda context: f"{name} {context.below(1000)}"


def number_rule(name: str) -> Rule:
    """Return the rule for numbers of a property of this name; money where nothing else is known."""
    lowered = name.lower()
    if lowered in NUMBERS:
        return NUMBERS[lowered]
    for ending, rule in _NUMBER_ENDINGS:
        if lowered.endswith(ending):
            return rule
    return money


def boolean_rule(name: str) -> Rule:
    """Return the rule for truth values of a property of this name."""
    if name.lower() in _BOOLEANS:
        fixed = _BOOLEANS[name.lower()]
        return lambda context: fixed
    return lambda context: context.random.random() < 0.5


def often_empty(name: str) -> bool:
    """Return whether a property of this name is null now and then, where it may be."""
    return name.lower() in _OFTEN_EMPTY


def usual(members: tuple[Any, ...]) -> tuple[Any, ...]:
    """The members of an enum that real data mostly has."""
    likely = tuple(member for member in members if member in _LIKELY)
    if likely:
        return likely
    common = tuple(member for member in members if str(member).lower() not in _UNUSUAL)
    return common or members


def date_text(name: str, context: GenerationContext) -> str:
    """An instant or a date for a property of this name, in the form in which Codat gives it.

    The forms differ on purpose, as the service's do: with `Z`, with seven digits of a second, with an offset,
    without a zone, and a date alone.
    """
    lowered = name.lower()
    if lowered == "modifieddate":
        return modified_text(context.moment)
    if lowered == "sourcemodifieddate":
        # Some platforms say no zone, and mean their business's own.
        zone = ".9235368Z" if context.moment.day % 2 else ""
        return f"{context.moment - timedelta(minutes=context.below(60)):%Y-%m-%dT%H:%M:%S}{zone}"
    if lowered in ("postedon", "placedon"):
        return f"{_day(context):%Y-%m-%d}T10:30:00+01:00"
    if lowered == "paidondate":
        return f"{_day(context):%Y-%m-%d}"
    if lowered in ("duedate", "paymentduedate", "expecteddeliverydate"):
        return f"{_day(context) + timedelta(days=30):%Y-%m-%dT00:00:00}"
    if lowered.endswith("utc") or lowered.startswith(("created", "lastsync", "requested", "completed")):
        return f"{_day(context):%Y-%m-%d}T08:15:00.0000000Z"
    if lowered.startswith(_BEGINNINGS):
        return f"{context.moment - timedelta(days=90):%Y-%m-%dT00:00:00}"
    if lowered.startswith(_ENDS):
        return f"{context.moment - timedelta(days=1):%Y-%m-%dT00:00:00}"
    return f"{_day(context):%Y-%m-%dT00:00:00}"


#: How the names of dates begin that lie before, or after, the other dates of their object.
_BEGINNINGS = ("from", "start", "min", "periodstart")
_ENDS = ("to", "end", "finish", "max", "periodend")


def modified_text(moment: datetime) -> str:
    """The `modifiedDate` of a made-up record that was changed at a moment."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _day(context: GenerationContext) -> datetime:
    return context.moment - timedelta(days=1 + context.below(44))
