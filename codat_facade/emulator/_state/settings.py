"""Emulator configuration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: How many invoices a connection of a size has; other data types in proportion.
SIZES = {"empty": 0, "small": 20, "large": 5_000, "huge": 200_000}


@dataclass(frozen=True, slots=True)
class EmulatorSettings:
    """The settings of an emulator.

    Args:
        api_key: the one key that it accepts.
        records: how many invoices a connection that is created through the API has; other types in proportion.
        push_pace: seconds from the request until a push is `Processing`, and until it is done; None for never, as
            with a desktop platform that is switched off.
        read_pace: seconds from the request until a read is `Fetching`, and until it is done.
        report_pace: seconds until a generated report is ready.
        daily_quota: requests a day, above which responses are 429; `documented` for what Codat grants, None for none.
        concurrency: requests at once, above which responses are 429; None for no bound.
        page_limit: the most records that a page ever has, however many are asked for.
        optional_fields: which optional properties stand in a response.
        unknown_fields: whether objects in responses have properties that the documents do not know.
        max_body_bytes: The largest request body in bytes; a larger one is answered with 413.
    """

    api_key: str = "test-key"
    records: int = 300
    push_pace: tuple[float | None, float | None] = (1.0, 3.0)
    read_pace: tuple[float, float] = (1.0, 3.0)
    report_pace: float = 3.0
    daily_quota: int | Literal["documented"] | None = None
    concurrency: int | None = None
    page_limit: int = 5000
    optional_fields: Literal["typical", "all", "none"] = "typical"
    unknown_fields: bool = False
    max_body_bytes: int = 100 * 1024 * 1024

    @property
    def sparse(self) -> bool:
        """True if optional values are missing now and then."""
        return self.optional_fields == "typical"
