"""How far a list was read: the cursor from which the next read goes on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import frozen

_SECOND = 10**9
_MARGIN = timedelta(days=1)
"""How far this machine's clock may be ahead, where no server says the time."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@frozen
class Cursor:
    """How far the list of a company was read.

    Attributes:
        modified: The newest `modifiedDate` that the list showed when the read began, in nanoseconds since 1970.
        is_settled: Whether the server's clock had gone past it by the overlap by then, so that nothing as old can
            still come.
        query: The filter that was in force.
    """

    modified: int
    is_settled: bool = False
    query: str | None = None

    def filter(self, overlap: timedelta) -> str:
        """The filter, in Codat's query language, for what the next read has to fetch.

        Args:
            overlap: How long after its `modifiedDate` a record may become visible.
        """
        if self.is_settled:
            return f"modifiedDate>{as_text(self.modified)}"
        return f"modifiedDate>={as_text(self.modified - nanoseconds(overlap))}"

    def to_json(self) -> dict[str, Any]:
        """The cursor as JSON has it, to be kept."""
        return {"modified": as_text(self.modified), "is_settled": self.is_settled, "query": self.query}

    @classmethod
    def from_json(cls, value: object) -> Cursor | None:
        """Read a cursor that was kept; None where there is none, or it cannot be read."""
        if not isinstance(value, Mapping):
            return None
        kept: Mapping[str, object] = value  # pyright: ignore[reportUnknownVariableType]
        modified, settled, query = kept.get("modified"), kept.get("is_settled"), kept.get("query")
        if not isinstance(modified, str) or not isinstance(settled, bool) or not isinstance(query, (str, type(None))):
            return None
        try:
            return cls(from_text(modified), settled, query)
        except ValueError:
            return None


def next_cursor(
    before: Cursor | None,
    *,
    newest: int | None,
    server_time: datetime | None,
    machine_time: datetime,
    overlap: timedelta,
    query: str | None,
) -> Cursor | None:
    """Decide where the next read begins.

    It is never later than the newest `modifiedDate` that was seen, nor than the server's own time, so that neither a
    clock that is wrong here nor a date in the future makes a later change invisible. Where the server does not say its
    time, this machine's less a day stands in: a clock that is behind, or less than a day ahead, costs nothing but some
    rows that are read again.

    Args:
        before: Where this read began.
        newest: The newest `modifiedDate` on the first page, in nanoseconds since 1970; None if it had no rows.
        server_time: When the first page was asked for, by the server's own clock; None if it did not say.
        machine_time: The time of this machine.
        overlap: How long after its `modifiedDate` a record may become visible.
        query: The caller's filter.

    Returns:
        The cursor; None where nothing is known to begin from, so that the next read is of all again.
    """
    known = [at for at in (newest, None if before is None else before.modified) if at is not None]
    if not known:
        return None
    now = nanoseconds((machine_time - _MARGIN if server_time is None else server_time) - _EPOCH)
    modified = min(max(known), now)
    return Cursor(modified, server_time is not None and now - nanoseconds(overlap) >= modified, query)


def nanoseconds(length: timedelta) -> int:
    """A length of time in whole nanoseconds."""
    return (length // timedelta(microseconds=1)) * 1000


def as_text(moment: int) -> str:
    """A moment as Codat writes it: UTC, with seven digits of a second."""
    whole, rest = divmod(moment, _SECOND)
    return f"{_EPOCH + timedelta(seconds=whole):%Y-%m-%dT%H:%M:%S}.{rest // 100:07d}Z"


def from_text(text: str) -> int:
    """Read a moment that `as_text` wrote.

    Raises:
        ValueError: It is something else.
    """
    date, point, digits = text.removesuffix("Z").partition(".")
    if not point or not digits.isdecimal() or len(digits) > 9 or not text.endswith("Z"):
        raise ValueError(f"{text!r} is no moment in UTC with a fraction")
    moment = datetime.strptime(f"{date}+0000", "%Y-%m-%dT%H:%M:%S%z")
    return nanoseconds(moment - _EPOCH) + int(digits.ljust(9, "0"))
