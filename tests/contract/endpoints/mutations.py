"""Valid answers, and ways to spoil them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from random import Random
from typing import Any

from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._data.records import PRESENT
from codat_facade.emulator._spec.schema import Components
from tests.contract.endpoints.editing import Place, places_in, replaced, without
from tests.contract.endpoints.schemas import Document, Step

Mutation = Callable[[Random, Any, Place], Any]

_OTHERS: tuple[Any, ...] = (7, Decimal("1.50"), True, "text", "", [], {}, [None], {"name": None}, [{"id": 1}])
_UNKNOWN_MEMBERS = ("AddedByAFutureRelease", "", "pending ", "PENDING", "mro", 999, -1, 0)
_HUGE = (
    *(10**400, -(10**400), 2**63, 2**64),
    *map(Decimal, ("1E+400", "-1E+400", "1E-400", "1E+999999", "-0.0", "9" * 60 + ".10", "0E+30")),
)
_ODD_DATES = (
    *("2023-02-30", "0000-00-00", "2023-13-01T00:00:00Z", "2023-03-21T25:61:61Z", "2023-03-21T24:00:00Z"),
    *("9999-12-31T23:59:59.9999999Z", "9999-12-31T24:00:00Z", "0001-01-01T00:00:00+14:00", "10000-01-01"),
    *("2023-03-21T17:17:58.9235368Z", "2023-03-21T17:17:58,5+01:00", "2023-03-21 17:17", "2023-03-21T17Z"),
    *("2023-03-21T17:17:58+25:00", "2023-03-21T17:17:58-00:00", "2023-03-21T17:17:58+01:00:30", "2023-3-1"),
    *("20230321", "2023-W12-2", "2023-080", "2023-03-21T", "2023-03-21Z", "1679419078", "/Date(1679419078)/", "now"),
    *("٢٠٢٣-٠٣-٢١", "2023-03-21T17:17:58Z\x00"),
)
_DEEP = 40


def valid_answers(document: Document, name: str, random: Random) -> Iterator[Any]:
    """Values that a component of a document allows, one after the other without end."""
    shape = Components(document.components).named(name)
    while True:
        yield make(shape, GenerationContext(random, PRESENT, _Alone(), sparse=random.random() < 0.5), name)


class Spoiler:
    """Ways to spoil one valid value, whose places are found once for all of them.

    Args:
        valid: The value.
    """

    def __init__(self, valid: Any) -> None:
        self._valid = valid
        places = [*places_in(valid)]
        self._steps = {kind: [place.steps for place in places if _fits(kind, place)] for kind in KINDS}

    def spoil(self, random: Random) -> tuple[Any, list[str]]:
        """The value with one to three things wrong, and what they are called."""
        spoilt, done = self._valid, []
        for _ in range(random.randint(1, 3)):
            kind = random.choice(KINDS)
            if not self._steps[kind]:
                continue
            place = _what_is_left(random, spoilt, random.choice(self._steps[kind]))
            if _fits(kind, place):
                spoilt = _MUTATIONS[kind](random, spoilt, place)
                done.append(kind)
        return spoilt, done


def _what_is_left(random: Random, spoilt: Any, steps: Sequence[Step]) -> Place:
    """The place that steps lead to, or as near to it as they lead since the value was spoilt there."""
    value, taken = spoilt, 0
    for step in steps:
        if not _leads_on(value, step):
            return _within(random, Place((*steps[:taken],), value))
        value, taken = value[step], taken + 1
    return Place((*steps,), value)


def _leads_on(value: Any, step: Step) -> bool:
    if isinstance(step, str):
        return isinstance(value, dict) and step in value
    return isinstance(value, list) and step < len(value)


def _within(random: Random, place: Place) -> Place:
    """A place, or one in it: what was put in by one mutation is spoilt by the next as well."""
    return random.choice([*places_in(place.value, place.steps)])


class _Alone:
    """No records to refer to."""

    def size(self, data_type: str) -> int:
        return 0

    def identifier(self, data_type: str, index: int) -> str:
        raise LookupError(data_type)

    def record(self, data_type: str, index: int) -> dict[str, Any]:
        raise LookupError(data_type)


def _fits(kind: str, place: Place) -> bool:
    return _FITS.get(kind, _anywhere)(place)


def _anywhere(place: Place) -> bool:
    return True


def _inside(place: Place) -> bool:
    return bool(place.steps)


def _is_object(place: Place) -> bool:
    return isinstance(place.value, dict)


def _is_text(place: Place) -> bool:
    return isinstance(place.value, str)


def _drop(random: Random, value: Any, place: Place) -> Any:
    return without(value, place.steps)


def _null(random: Random, value: Any, place: Place) -> Any:
    return replaced(value, place.steps, None)


def _other_type(random: Random, value: Any, place: Place) -> Any:
    others = [other for other in _OTHERS if type(other) is not type(place.value)]
    return replaced(value, place.steps, random.choice(others))


def _unknown_member(random: Random, value: Any, place: Place) -> Any:
    return replaced(value, place.steps, random.choice(_UNKNOWN_MEMBERS))


def _unknown_field(random: Random, value: Any, place: Place) -> Any:
    name = random.choice(("addedByAFutureRelease", "class", "", "self", "_extras", "additional_properties", "a.b[0]"))
    return replaced(value, place.steps, {**place.value, name: random.choice(_OTHERS)})


def _huge_number(random: Random, value: Any, place: Place) -> Any:
    return replaced(value, place.steps, random.choice(_HUGE))


def _odd_date(random: Random, value: Any, place: Place) -> Any:
    return replaced(value, place.steps, random.choice(_ODD_DATES))


def _nest(random: Random, value: Any, place: Place) -> Any:
    nested = place.value
    for _ in range(random.choice((1, 2, _DEEP))):
        nested = [nested] if random.random() < 0.5 else {"nested": nested}
    return replaced(value, place.steps, nested)


_MUTATIONS: dict[str, Mutation] = {
    "a field dropped": _drop,
    "null": _null,
    "another type": _other_type,
    "an unknown member": _unknown_member,
    "an unknown field": _unknown_field,
    "a huge number": _huge_number,
    "an odd date": _odd_date,
    "nested": _nest,
}
_FITS: dict[str, Callable[[Place], bool]] = {
    "a field dropped": _inside,
    "an unknown field": _is_object,
    "an odd date": _is_text,
}
KINDS = tuple(_MUTATIONS)
