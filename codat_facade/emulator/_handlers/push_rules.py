"""Rules of the platforms for records that are written to them, and the findings of a check."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codat_facade.emulator._core.errors import ValidationItem
from codat_facade.emulator._core.messages import is_object

XERO = "gbol"
FREEAGENT = "fbrh"
NETSUITE = "akxx"
QUICKBOOKS_ONLINE = frozenset({"qhyg", "mqjo"})
QUICKBOOKS_FEEDS = "hcws"


@dataclass(slots=True)
class Findings:
    """Errors, which let a write fail, and warnings, which do not."""

    errors: list[ValidationItem] = field(default_factory=list[ValidationItem])
    warnings: list[ValidationItem] = field(default_factory=list[ValidationItem])


@dataclass(frozen=True, slots=True)
class MaxLength:
    """The most characters that a platform takes for a property.

    Args:
        name: The property.
        characters: The number of characters.
        validator: The name of the validator, as a push operation shows it.
    """

    name: str
    characters: int
    validator: str

    @property
    def field(self) -> str:
        """The property as validation results name it."""
        return self.name[0].upper() + self.name[1:]


#: By platform and data type.
_MAX_LENGTHS: dict[tuple[str, str], tuple[MaxLength, ...]] = {
    (XERO, "accounts"): (MaxLength("nominalCode", 10, "Account"),),
}


def max_lengths(platform_key: str, data_type: str) -> tuple[MaxLength, ...]:
    """The bounds on the length of properties that a platform has for a data type."""
    return _MAX_LENGTHS.get((platform_key, data_type), ())


def findings_of(platform_key: str, data_type: str, record: Any) -> Findings:
    """Check a record by the rules of the platform that it is written to."""
    findings = Findings()
    if not is_object(record):
        return findings
    for rule in max_lengths(platform_key, data_type):
        value = record.get(rule.name)
        if isinstance(value, str) and len(value) > rule.characters:
            message = (
                f"Failed to push to {rule.validator} as {rule.field} must not be longer than "
                f"{rule.characters} characters."
            )
            findings.errors.append(ValidationItem(rule.field, message, rule.validator))
    return findings
