"""The status of a report that Codat generates on request."""

from __future__ import annotations

from ..errors import CodatError

DEFAULT_POLL_INTERVAL = 5.0
DEFAULT_POLL_TIMEOUT = 600.0

COMPLETE = "Complete"

_ENDED = frozenset({COMPLETE, "Error"})


def has_ended(status: str | None) -> bool:
    """Return whether a report with this status is complete, or has failed.

    Args:
        status: As Codat has it.
    """
    return status in _ENDED


def failed(what: str, reason: str | None) -> CodatError:
    """Make the error that tells that a report could not be generated.

    Args:
        what: The report.
        reason: What Codat says of it, if anything.
    """
    return CodatError(f"{what} could not be generated: {reason or 'no reason given'}")
