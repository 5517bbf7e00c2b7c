"""What model options say against a record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from codat_api.accounting.models import Invoice, InvoiceLineItem, InvoiceStatus
from codat_api.accounting.models import PushOption as AccountingPushOption
from codat_api.platform.models import PushOption
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator
from codat_facade.model_options import Problem, ProblemKind, Severity, check

MISSING, UNKNOWN = ProblemKind.MISSING, ProblemKind.UNKNOWN
NOT_A_CHOICE, WRONG_TYPE = ProblemKind.NOT_A_CHOICE, ProblemKind.WRONG_TYPE


def option(type_: str, *, required: bool = False, choices: Any = None, **properties: Any) -> dict[str, Any]:
    """An option as JSON has it."""
    return {
        "type": type_,
        "displayName": "",
        "description": "",
        "required": required,
        "properties": properties or None,
        "options": choices and [{"value": value, "displayName": name} for value, name in choices],
    }


REFERENCE = option("Object", id=option("String", required=True, choices=[("T1", "Standard"), ("T2", "T2")]))
INVOICE = option(
    "Object",
    issueDate=option("DateTime", required=True),
    paid=option("Boolean", choices=[("True", "Yes")]),
    term=option("Number", choices=[("30", "Thirty days"), ("60", "Sixty days")]),
    note=option("String"),
    labels=option("Array", choices=[("a", "a"), ("b", "b")]),
    extras=option("Object"),
    lineItems=option("Array", quantity=option("Number", required=True), taxRateRef=REFERENCE),
)
FULL = {
    "issueDate": "2026-01-31",
    "paid": True,
    "term": 30,
    "note": "thanks",
    "labels": ["a", "b"],
    "extras": {"anything": [1, {"at": "all"}]},
    "lineItems": [{"quantity": Decimal("1.5"), "taxRateRef": {"id": "T1"}}],
}


def found(body: Any, options: dict[str, Any] = INVOICE) -> list[tuple[str, ProblemKind]]:
    return [(problem.path, problem.kind) for problem in check(PushOption.from_dict(options), body)]


def test_a_record_that_fits_has_no_problems() -> None:
    assert found(FULL) == []


def test_what_is_required_and_not_there_is_missing() -> None:
    assert found({"lineItems": [{"quantity": 1}, {}]}) == [("lineItems[1].quantity", MISSING), ("issueDate", MISSING)]


def test_what_is_required_in_an_object_that_may_be_left_out_is_missing_only_where_the_object_is_there() -> None:
    assert found({"issueDate": "2026-01-31"}) == []
    assert found({"issueDate": "2026-01-31", "lineItems": [{"quantity": 1, "taxRateRef": {}}]}) == [
        ("lineItems[0].taxRateRef.id", MISSING)
    ]


def test_null_is_as_good_as_missing() -> None:
    assert found({"issueDate": None, "note": None}) == [("issueDate", MISSING)]


def test_a_property_that_the_platform_does_not_know_is_named() -> None:
    assert found({**FULL, "colour": "red", "lineItems": [{"quantity": 1, "colour": None}]}) == [
        ("lineItems[0].colour", UNKNOWN),
        ("colour", UNKNOWN),
    ]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("lineItems[0].taxRateRef.id", {"lineItems": [{"quantity": 1, "taxRateRef": {"id": "T3"}}]}),
        ("lineItems[0].taxRateRef.id", {"lineItems": [{"quantity": 1, "taxRateRef": {"id": "t1"}}]}),
        ("term", {"term": 45}),
        ("paid", {"paid": False}),
        ("labels[1]", {"labels": ["a", "c"]}),
    ],
)
def test_a_value_that_is_not_among_the_choices_is_named(path: str, body: dict[str, Any]) -> None:
    assert found({**FULL, **body}) == [(path, NOT_A_CHOICE)]


def test_a_choice_is_the_value_that_its_text_stands_for() -> None:
    assert found({**FULL, "term": Decimal("30.00")}) == []
    assert found({"a": 1}, option("Object", a=option("Number", choices=[("one", "One")]))) == [("a", NOT_A_CHOICE)]


def test_choices_are_shown_with_their_names_and_not_all_of_many() -> None:
    many = option("Object", id=option("String", choices=[(f"T{n}", f"Rate {n}") for n in range(8)]))
    (problem,) = check(PushOption.from_dict(many), {"id": "X"})
    assert str(problem) == (
        "id: X is not among the platform's choices: "
        "T0 (Rate 0), T1 (Rate 1), T2 (Rate 2), T3 (Rate 3), T4 (Rate 4) and 3 more"
    )
    (problem,) = check(PushOption.from_dict(REFERENCE), {"id": "X"})
    assert problem.message.endswith("choices: T1 (Standard), T2")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"issueDate": "tomorrow"}, "issueDate: the platform expects a date-time, not tomorrow"),
        ({"paid": "true"}, "paid: the platform expects a boolean, not true"),
        ({"term": "30"}, "term: the platform expects a number, not 30"),
        ({"note": 3}, "note: the platform expects a string, not 3"),
        ({"labels": "a"}, "labels: the platform expects an array, not a"),
        ({"extras": []}, "extras: the platform expects an object, not an array"),
        ({"lineItems": {}}, "lineItems: the platform expects an array, not an object"),
        ({"lineItems": [None]}, "lineItems[0]: the platform expects an object, not null"),
    ],
)
def test_a_value_of_the_wrong_type_is_named(body: dict[str, Any], message: str) -> None:
    (problem,) = check(PushOption.from_dict(INVOICE), {**FULL, **body})
    assert problem.kind is WRONG_TYPE
    assert str(problem) == message


@pytest.mark.parametrize("kind", ["File", "MultiPart", "SomethingNew"])
def test_a_type_that_says_nothing_about_json_is_not_checked(kind: str) -> None:
    assert found({"a": 1}, option("Object", a=option(kind))) == []


def test_a_model_is_checked_as_what_it_would_send() -> None:
    line = InvoiceLineItem(quantity=Decimal(2), unit_amount=Decimal("1.10"))
    model = Invoice(
        issue_date=datetime(2026, 1, 31),
        status=InvoiceStatus.DRAFT,
        line_items=[line],
        amount_due=Decimal(0),
        total_amount=Decimal(0),
        total_tax_amount=Decimal(0),
    )
    options = option(
        "Object",
        issueDate=option("DateTime", required=True),
        note=option("String", required=True),
        status=option("String", choices=[("Submitted", "")]),
        lineItems=option("Array", quantity=option("Number")),
    )
    problems = set(found(model, options))
    assert {("note", MISSING), ("status", NOT_A_CHOICE), ("lineItems[0].unitAmount", UNKNOWN)} <= problems
    assert not {path for path, _ in problems} & {"issueDate", "dueDate", "lineItems[0].quantity"}


def test_a_body_that_could_not_be_sent_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match=r"body.lineItems\[0\]: complex has no form in JSON"):
        check(PushOption.from_dict(INVOICE), {"lineItems": [3j]})


def test_the_options_of_every_package_will_do() -> None:
    assert [problem.path for problem in check(AccountingPushOption.from_dict(INVOICE), {})] == ["issueDate"]


def test_the_options_of_a_connection_speak_of_its_own_records() -> None:
    client = codat.Client("test-key", transport=Emulator(seed=7).transport)
    options = invoices.get_model_options(client, "company-id", "connection-id")
    problems = check(options, {"issueDate": "2026-01-31", "lineItems": [{"taxRateRef": {"id": "none"}}]})
    kinds = {problem.path: problem.kind for problem in problems}
    assert kinds["lineItems[0].taxRateRef.id"] is NOT_A_CHOICE
    assert kinds["totalAmount"] is MISSING
    assert "issueDate" not in kinds


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["", "T1", "2026-01-31", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*FULL, "id", "x"]), inner, max_size=4),
    max_leaves=12,
)
BODIES = st.dictionaries(st.sampled_from([*FULL, "x"]), JSON, max_size=6)


def at(body: Any, path: str) -> Any:
    """What stands at a path; None where nothing does."""
    for step in path.replace("[", ".[").split("."):
        if step.startswith("["):
            body = body[int(step[1:-1])]
        else:
            body = body.get(step)
    return body


@given(BODIES)
def test_whatever_the_body_every_problem_names_its_place_once(body: Mapping[str, Any]) -> None:
    problems = check(PushOption.from_dict(INVOICE), body)
    assert len({problem.path for problem in problems}) == len(problems)
    for problem in problems:
        there = at(body, problem.path)
        assert there is None or problem.kind is not MISSING


@given(BODIES)
def test_a_body_without_its_problems_has_none_of_the_same_kind(body: dict[str, Any]) -> None:
    options = PushOption.from_dict(INVOICE)
    broken = {problem.path.partition(".")[0].partition("[")[0] for problem in check(options, body)}
    mended = {name: value for name, value in body.items() if name not in broken}
    assert check(options, mended) in ((), tuple(check(options, {})))


def test_a_problem_with_the_whole_body_is_one_of_the_body() -> None:
    assert str(Problem("", WRONG_TYPE, "wrong")) == "body: wrong"
    assert found([], INVOICE) == [("", WRONG_TYPE)]


def ruled(*warnings: str, information: str = "", **option_: Any) -> dict[str, Any]:
    """A text with rules in words, as Codat's page on writes has them."""
    told = [{"field": "it", "details": information}] if information else []
    said = [{"field": "it", "details": warning} for warning in warnings]
    return {**option("String", **option_), "validation": {"warnings": said, "information": told}}


@pytest.mark.parametrize(
    ("rule", "longest"),
    [
        ("Max length of 10 characters.", 10),
        ("Max length of 50 characters", 50),
        ("Must not be longer than 255 characters.", 255),
        ("Must not be longer than 4,000 characters long.", 4000),
        ("Should not be longer than 25 characters.", 25),
        ("Must be no greater than 200 characters", 200),
        ("Must have a length between 1 and 100 characters", 100),
        ("If included must have a length between 1 and 7 characters", 7),
        ("Must be less than 22 characters.", 21),
        ("Must not exceed 255 characters.", 255),
        ("Must contain no more than 1000 characters.", 1000),
        ("Maximum 60 characters", 60),
    ],
)
def test_a_text_longer_than_a_rule_allows_is_too_long_and_a_shorter_one_has_no_problem(rule: str, longest: int) -> None:
    options = option("Object", nominalCode=ruled(rule))
    assert found({"nominalCode": "x" * longest}, options) == []
    (problem,) = check(PushOption.from_dict(options), {"nominalCode": "x" * (longest + 1)})
    assert (problem.path, problem.kind, problem.severity) == ("nominalCode", ProblemKind.TOO_LONG, Severity.ERROR)
    assert f"at most {longest}" in problem.message


@pytest.mark.parametrize(
    "rule",
    [
        "Should not exceed the maximum length of 14 characters if the specified currency is GBP.",
        "Must match the ID of an existing supplier and have a max length of 8 characters.",
        "Only for Exact Netherlands, if provided, must be exactly 20 characters in length",
        "Must be at most 24 characters in length, although restrictions may vary between entities.",
        "Max length of 25 characters for first and last names",
    ],
)
def test_a_rule_that_says_more_than_a_length_is_told_and_not_judged(rule: str) -> None:
    options = PushOption.from_dict(option("Object", iban=ruled(rule)))
    for text in ("x", "x" * 100):
        assert check(options, {"iban": text}) == (Problem("iban", ProblemKind.RULE, rule, Severity.WARNING),)


def test_warnings_and_information_are_told_of_what_is_written() -> None:
    options = option("Object", note=ruled("will be ignored on push. ", information="Shown on the bill."))
    told = check(PushOption.from_dict(options), {"note": "thanks"})
    assert [(each.message, each.severity) for each in told] == [
        ("will be ignored on push.", Severity.WARNING),
        ("Shown on the bill.", Severity.INFORMATION),
    ]
    assert found({}, options) == []


def test_that_something_must_be_given_is_told_where_it_is_not() -> None:
    options = option("Object", sort=ruled("Must be provided if the specified currency is GBP."))
    assert found({}, options) == [("sort", ProblemKind.RULE)]
    assert found({"sort": "1"}, options) == []
    assert found({}, option("Object", name=ruled("Must be provided.", required=True))) == [("name", MISSING)]


def test_a_rule_is_told_once_for_all_items_and_each_text_that_is_too_long() -> None:
    items = option("Array", text=ruled("Max length of 3 characters.", "Must match the ID of an existing account."))
    options = option("Object", lines=items)
    assert found({"lines": [{"text": "four"}, {"text": "ok"}, {"text": "five!"}]}, options) == [
        ("lines[0].text", ProblemKind.TOO_LONG),
        ("lines[0].text", ProblemKind.RULE),
        ("lines[2].text", ProblemKind.TOO_LONG),
    ]
