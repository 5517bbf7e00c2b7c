"""The account's limits: requests a day, and requests at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Request
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks

_PER_CONNECTED_COMPANY = 1000


class EmulatedLimits:
    """What is left of the day, and who is being answered.

    Args:
        world: whose requests are counted.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._under_way: Counter[str] = Counter()

    @property
    def daily(self) -> int:
        """How many requests a day has: what was set, or what Codat grants for the connected companies."""
        settings = self._store.settings
        if settings.daily_quota is not None:
            return settings.daily_quota
        companies = self._store.state.companies.values()
        connected = sum(any(one.status == "Linked" for one in company.connections.values()) for company in companies)
        return _PER_CONNECTED_COMPANY * (1 + connected)

    @contextmanager
    def answering(self, request: Request) -> Generator[None]:
        """Count a request among those that are answered at the same time, while the block runs."""
        company = _company_of(request)
        self._under_way[company] += 1
        try:
            yield
        finally:
            self._under_way[company] -= 1

    def check(self, request: Request) -> None:
        """Count a request for the day.

        Raises:
            Refusal: 429, with `Retry-After` in seconds: the day's requests are used up, or too many are under way.
        """
        state, settings = self._store.state, self._store.settings
        self._start_day()
        state.requests_today += 1
        if settings.daily_quota is not None and state.requests_today > settings.daily_quota:
            if state.requests_today == settings.daily_quota + 1:
                self._tell("reached", quotaRemaining=0)
            seconds = int((self._midnight() - self._store.clock.now()).total_seconds()) + 1
            raise _too_many("The day's requests are used up.", seconds)
        at_once = self._under_way[_company_of(request)]
        if settings.concurrency is not None and at_once > settings.concurrency:
            raise _too_many(f"{at_once} requests at once are more than {settings.concurrency}.", 1)

    def headers(self) -> dict[str, str]:
        """The headers that tell a client where it stands."""
        limit = self.daily
        return {
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Remaining": str(max(0, limit - self._store.state.requests_today)),
            "X-Rate-Limit-Reset": format_datetime(self._midnight(), usegmt=True),
        }

    def _start_day(self) -> None:
        state, today = self._store.state, f"{self._store.clock.now():%Y-%m-%d}"
        if state.day == today:
            return
        quota = self._store.settings.daily_quota
        was_used_up = quota is not None and state.requests_today > quota
        state.day, state.requests_today = today, 0
        if was_used_up:
            self._tell("reset", quotaRemaining=self.daily)

    def _tell(self, what: str, **payload: object) -> None:
        known = {"dailyQuota": self.daily, "expiryDate": self._midnight().isoformat(), **payload}
        webhooks.send(self._store, f"client.rateLimit.{what}", None, known)

    def _midnight(self) -> datetime:
        now = self._store.clock.now()
        return datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)


def _company_of(request: Request) -> str:
    """The company that a path names; empty where it names none."""
    pieces = request.path.split("/")
    return pieces[pieces.index("companies") + 1] if "companies" in pieces[:-1] else ""


def _too_many(message: str, seconds: int) -> ApiError:
    return ApiError(429, message, retry=True, headers={"Retry-After": str(seconds)})
