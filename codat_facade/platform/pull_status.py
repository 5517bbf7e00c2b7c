"""The status of a reading: a pull operation's own, and a data type's, which is that of its latest reading."""

from __future__ import annotations

DEFAULT_POLL_INTERVAL = 5.0
DEFAULT_POLL_TIMEOUT = 900.0

_ENDED = frozenset({"Complete", "Cancelled", "NotSupported", "PrerequisiteNotMet"})


def has_ended(status: str | None) -> bool:
    """Return whether a read with this status has ended.

    Args:
        status: As Codat has it; all that end in `Error` are final, unknown ones included.
    """
    return status is not None and (status in _ENDED or status.endswith("Error"))
