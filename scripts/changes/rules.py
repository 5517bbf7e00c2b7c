"""Rules for breaking changes: by the kind of change, and by whether users send or read the fact."""

from collections.abc import Iterable

from .change import REQUEST, RESPONSE

BREAKING: dict[str, frozenset[str]] = {
    # What breaks both who sends and who reads.
    "field removed": frozenset({REQUEST, RESPONSE}),
    "type changed": frozenset({REQUEST, RESPONSE}),
    # What breaks only who sends.
    "required field added": frozenset({REQUEST}),
    "required": frozenset({REQUEST}),
    "type narrowed": frozenset({REQUEST}),
    "not nullable": frozenset({REQUEST}),
    "value removed": frozenset({REQUEST}),
    "limit tightened": frozenset({REQUEST}),
    "read-only": frozenset({REQUEST}),
    # What breaks only who reads.
    "optional": frozenset({RESPONSE}),
    "type widened": frozenset({RESPONSE}),
    "nullable": frozenset({RESPONSE}),
    # What breaks nobody. Enums are open in this client: an unknown value is kept, and does not raise.
    "field added": frozenset(),
    "value added": frozenset(),
    "limit loosened": frozenset(),
    "not read-only": frozenset(),
    "deprecated": frozenset(),
    "not deprecated": frozenset(),
    "changed": frozenset(),
}
"""In which directions each change of a schema breaks code."""


def breaks(what: str, directions: Iterable[str]) -> bool:
    """Tell whether a change breaks code.

    Args:
        what: a key of `BREAKING`.
        directions: where the schema is used: `request`, `response`, both, or neither.
    """
    return not BREAKING[what].isdisjoint(directions)
