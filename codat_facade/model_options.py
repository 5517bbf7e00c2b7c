"""Check of a record against Codat's model options before it is sent: advice, for the platform has the last word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Protocol, cast

from attrs import frozen

from codat_runtime import BOOLEAN, DATETIME, DECIMAL, STRING, Codec, Model, decode_json, encode_json

_SHOWN_CHOICES = 5

_INDEX = re.compile(r"\[\d+\]")
# The wordings of maximal lengths in Codat's documents, as whole sentences.
_LENGTH = re.compile(
    r"""(
        max(imum)?[ ](length[ ])?(of[ ])?
        |(if[ ]included[ ])?(must|should)[ ](
            (not[ ]be|be[ ]no)[ ](longer|greater)[ ]than[ ]
            |not[ ]exceed[ ]
            |contain[ ]no[ ]more[ ]than[ ]
            |(?P<below>be[ ]less[ ]than[ ])
            |(have[ ]a[ ]length|be)[ ]between[ ][\d,]+[ ]and[ ]
        )
    )(?P<most>\d[\d,]*)[ ]characters?([ ](long|in[ ]length))?[.]?""",
    re.VERBOSE | re.IGNORECASE,
)
_ASKS_FOR_IT = re.compile(r"(must be (provided|set|specified|given)|(is )?required)\b", re.IGNORECASE)

_SCALARS: Mapping[str, Codec] = {"String": STRING, "Number": DECIMAL, "Boolean": BOOLEAN, "DateTime": DATETIME}


class Choice(Protocol):
    """One of the values that a property may have."""

    @property
    def value(self) -> str | None:
        """The value, as text."""
        ...

    @property
    def display_name(self) -> str | None:
        """The name that a person knows it by."""
        ...


class Rule(Protocol):
    """A rule of the platform, in words."""

    @property
    def field(self) -> str | None:
        """The field that it is about, as the platform calls it."""
        ...

    @property
    def details(self) -> str | None:
        """The rule."""
        ...


class Rules(Protocol):
    """The rules for what may be written in one place."""

    @property
    def warnings(self) -> Sequence[Rule] | None:
        """Rules by which the platform refuses, or may refuse."""
        ...

    @property
    def information(self) -> Sequence[Rule] | None:
        """Remarks that are good to know."""
        ...


class Option(Protocol):
    """The values that may be written in one place: `PushOption` of any package, and what stands in it."""

    @property
    def type_(self) -> str:
        """`Object`, `Array`, `String`, `Number`, `Boolean`, `DateTime`, `File` or `MultiPart`."""
        ...

    @property
    def required(self) -> bool:
        """True if it must be given."""
        ...

    @property
    def properties(self) -> Mapping[str, Option] | None:
        """The properties of the object, or of each object of the array."""
        ...

    @property
    def options(self) -> Sequence[Choice] | None:
        """The values that it may have; None where the platform does not limit them."""
        ...

    @property
    def validation(self) -> Rules | None:
        """The rules that have no other form."""
        ...


class ProblemKind(StrEnum):
    """In what way a record does not fit the options."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    NOT_A_CHOICE = "not_a_choice"
    WRONG_TYPE = "wrong_type"
    TOO_LONG = "too_long"
    RULE = "rule"


class Severity(StrEnum):
    """The weight of a problem."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@frozen
class Problem:
    """One thing in a record that does not fit the options.

    Attributes:
        path: Where: `lineItems[0].taxRateRef.id`; empty for the record itself.
        kind: In what way.
        message: What to do about it.
        severity: `ERROR` where the record does not fit; else the message is a rule of the platform's that could not
            be checked here, from its `WARNING`s or its `INFORMATION`.
    """

    path: str
    kind: ProblemKind
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.path or 'body'}: {self.message}"


def check(options: Option, body: Model | Mapping[str, Any]) -> Sequence[Problem]:
    """Hold a record against the model options of its data type.

    Args:
        options: What `get_model_options` of the data type gave for the connection.
        body: The record, as it would be given to `create` or `update`.

    Returns:
        What does not fit, in the order of the record, what is missing in an object last, and the platform's own words
        on what is written, each once for all items of an array; `severity` tells them apart. Options do not know
        everything: a record without problems may be refused, and one with problems accepted.

    Raises:
        ValueError: The body has no form in JSON, so that it could not be sent either.
    """
    sent = decode_json(encode_json(body))
    found: dict[tuple[str, ProblemKind, str], Problem] = {}
    for problem in _problems(options, sent, ""):
        place = _INDEX.sub("[]", problem.path) if problem.kind is ProblemKind.RULE else problem.path
        found.setdefault((place, problem.kind, problem.message), problem)
    return tuple(found.values())


def _problems(option: Option, value: Any, path: str) -> Iterator[Problem]:
    yield from _rule_problems(option, value, path)
    expected = _expected_instead(option.type_, value)
    if expected is not None:
        yield _wrong_type(path, expected, value)
    elif isinstance(value, list):
        for index, item in enumerate(value):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            yield from _content_problems(option, item, f"{path}[{index}]")
    else:
        yield from _content_problems(option, value, path)


def _expected_instead(kind: str, value: Any) -> str | None:
    """Name the type that a value of this kind must have; None where it has it, or the kind says nothing."""
    if kind == "Array":
        return None if isinstance(value, list) else "an array"
    if kind == "Object":
        return None if isinstance(value, dict) else "an object"
    scalar = _SCALARS.get(kind)
    return None if scalar is None or scalar.accepts(value) else scalar.expects


def _content_problems(option: Option, value: Any, path: str) -> Iterator[Problem]:
    """Find the problems of one value, or of one item of an array, whose options are those of its items."""
    if not option.properties:
        yield from _choice_problems(option, value, path)
    elif isinstance(value, dict):
        yield from _property_problems(option.properties, cast("dict[str, Any]", value), path)
    else:
        yield _wrong_type(path, "an object", value)


def _property_problems(properties: Mapping[str, Option], record: dict[str, Any], path: str) -> Iterator[Problem]:
    for name, value in record.items():
        inner = _below(path, name)
        if name not in properties:
            yield Problem(inner, ProblemKind.UNKNOWN, "the platform does not know this property: leave it out")
        elif value is not None:
            yield from _problems(properties[name], value, inner)
    for name, option in properties.items():
        if option.required and record.get(name) is None:
            yield Problem(_below(path, name), ProblemKind.MISSING, "the platform requires this property: give it")
        elif record.get(name) is None:
            yield from _rule_problems(option, None, _below(path, name))


def _rule_problems(option: Option, value: Any, path: str) -> Iterator[Problem]:
    """Find what the platform says of a value in words: whether it is too long, and what cannot be checked here.

    Rules on what is to be given are told where it is not, all others where it is.
    """
    rules = option.validation
    given = value is not None
    for severity, said in (
        (Severity.WARNING, rules.warnings if rules else None),
        (Severity.INFORMATION, rules.information if rules else None),
    ):
        for rule in said or ():
            text = (rule.details or "").strip()
            longest = _longest(text) if isinstance(value, str) else None
            if longest is not None:
                if len(value) > longest:
                    message = f"{len(value)} characters are too many for the platform: give at most {longest}"
                    yield Problem(path, ProblemKind.TOO_LONG, message)
            elif text and (_ASKS_FOR_IT.match(text) is None) is given:
                yield Problem(path, ProblemKind.RULE, text, severity)


def _longest(rule: str) -> int | None:
    """Return how many characters a rule allows, where that is all it says; no condition may stand beside it."""
    match = _LENGTH.fullmatch(rule)
    if match is None:
        return None
    number = int(match["most"].replace(",", ""))
    return number - 1 if match["below"] else number


def _choice_problems(option: Option, value: Any, path: str) -> Iterator[Problem]:
    choices = [choice for choice in option.options or () if choice.value is not None]
    if not choices or isinstance(value, (dict, list)):
        return
    if not any(_is(value, choice.value) for choice in choices):
        known = ", ".join(_shown(choice) for choice in choices[:_SHOWN_CHOICES])
        more = f" and {len(choices) - _SHOWN_CHOICES} more" if len(choices) > _SHOWN_CHOICES else ""
        message = f"{_shown_value(value)} is not among the platform's choices: {known}{more}"
        yield Problem(path, ProblemKind.NOT_A_CHOICE, message)


def _is(value: Any, choice: str | None) -> bool:
    """Return whether a value is the one that a choice, which is always text, stands for."""
    if choice is None or isinstance(value, str):
        return bool(value == choice)
    if isinstance(value, bool):
        return choice.casefold() == str(value).casefold()
    try:
        return bool(Decimal(choice) == value)
    except InvalidOperation:
        return False


def _shown(choice: Choice) -> str:
    named = choice.display_name and choice.display_name != choice.value
    return f"{choice.value} ({choice.display_name})" if named else f"{choice.value}"


def _wrong_type(path: str, expected: str, value: Any) -> Problem:
    return Problem(path, ProblemKind.WRONG_TYPE, f"the platform expects {expected}, not {_shown_value(value)}")


def _shown_value(value: Any) -> str:
    if isinstance(value, (list, dict)):
        return "an array" if isinstance(value, list) else "an object"
    # As JSON has it: null, true, false.
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
