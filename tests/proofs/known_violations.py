"""Violations that are no fault of the emulator: what the file lists, and which of them a run has met."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

FILE = Path(__file__).with_suffix(".toml")
#: Who is at fault: the published documents, or the tool that judges.
FAULTS = ("document", "tool")


@dataclass(frozen=True, slots=True)
class Violation:
    """What a tool has against a response.

    Args:
        operation: Package, method and path.
        location: The place in the response, joined by dots.
        code: The rule that is broken, such as `format`.
        message: What the tool says.
        value: The value in question as JSON; empty where the place holds none.
    """

    operation: str
    location: str
    code: str
    message: str
    value: str = ""

    def __str__(self) -> str:
        return f"{self.operation}: {self.location}: {self.message} [{self.code}] {self.value[:120]}"


@dataclass(slots=True)
class KnownViolation:
    """Violations that are accepted, each pattern a regular expression for the whole text; counts those it met."""

    reason: str
    fault: str
    operation: str = ".*"
    location: str = ".*"
    code: str = ".*"
    message: str = ".*"
    value: str = ".*"
    met: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        if self.fault not in FAULTS:
            raise ValueError(f"fault: one of {', '.join(FAULTS)}, not {self.fault!r}")

    def accepts(self, violation: Violation) -> bool:
        """Return True if all patterns fit."""
        names = ("operation", "location", "code", "message", "value")
        return all(re.fullmatch(getattr(self, name), getattr(violation, name), re.DOTALL) is not None for name in names)


def load(path: Path = FILE) -> list[KnownViolation]:
    """Read what is accepted of the responses to good requests."""
    return [KnownViolation(**entry) for entry in tomllib.loads(path.read_text("utf-8"))["violation"]]


def load_refusals(path: Path = FILE) -> dict[str, int]:
    """Read which good requests are refused, by operation, and with which status."""
    return {entry["operation"]: entry["status"] for entry in tomllib.loads(path.read_text("utf-8"))["refusal"]}


def unknown(violations: Iterable[Violation], known: Sequence[KnownViolation]) -> list[Violation]:
    """Return the violations of one response that nothing accepts, and count the others where they are accepted."""
    accepted: list[Violation] = []
    left: list[Violation] = []
    for violation in violations:
        entry = next((entry for entry in known if entry.accepts(violation)), None)
        if entry is None:
            left.append(violation)
        else:
            entry.met += 1
            accepted.append(violation)
    return [violation for violation in left if not _follows(violation, left, accepted)]


#: Where no alternative fits, a tool names that, the types of the others, and what is wrong within the one meant.
_ALTERNATIVES = ("anyOf", "oneOf", "type")


def _follows(violation: Violation, left: Sequence[Violation], accepted: Sequence[Violation]) -> bool:
    """Return True for a choice whose meant alternative fails by accepted violations alone."""
    beneath = f"{violation.location}."
    here = [other for other in left if other.location == violation.location]
    return (
        all(other.code in _ALTERNATIVES for other in here)
        and any(other.code != "type" for other in here)
        and any(other.location.startswith(beneath) for other in accepted)
        and not any(other.location.startswith(beneath) for other in left)
    )
