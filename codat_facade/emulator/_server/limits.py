"""Emulated limits: the day's quota, and requests at once for one company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import unquote

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._server.middleware import HandledRequest, Next

_PER_CONNECTED_COMPANY = 1000


class EmulatedLimits:
    """The requests that are being answered, and two middlewares: one enforces the limits, one reports them."""

    def __init__(self) -> None:
        self._under_way: Counter[str] = Counter()

    @contextmanager
    def answering(self, request: Request, store: Store) -> Generator[None]:
        """Count a request among those that are answered at the same time, while the block runs."""
        company = _company_of(request, store)
        self._under_way[company] += 1
        try:
            yield
        finally:
            self._under_way[company] -= 1

    def report(self, context: HandledRequest, next_step: Next) -> Response:
        """Middleware that adds the headers which tell a client the time, and how much of its quota is left."""
        response = next_step(context)
        store = context.store
        quota = _daily_quota(store)
        # By the same clock as the dates in the records, as the service has one.
        response.headers["Date"] = format_datetime(store.clock.now(), usegmt=True)
        response.headers["X-Rate-Limit-Limit"] = str(quota)
        response.headers["X-Rate-Limit-Remaining"] = str(max(0, quota - store.state.requests_today))
        response.headers["X-Rate-Limit-Reset"] = format_datetime(_midnight(store), usegmt=True)
        return response

    def enforce(self, context: HandledRequest, next_step: Next) -> Response:
        """Middleware that counts a request for the day.

        Raises:
            ApiError: 429, with `Retry-After` in seconds: the day's quota is used up, or too many requests for one
                company are under way.
        """
        store = context.store
        state, settings = store.state, store.settings
        _start_day(store)
        state.requests_today += 1
        if settings.daily_quota is not None and state.requests_today > (quota := _daily_quota(store)):
            if state.requests_today == quota + 1:
                _announce(store, "reached", quotaRemaining=0)
            seconds = int((_midnight(store) - store.clock.now()).total_seconds()) + 1
            raise _too_many("The day's requests are used up.", seconds)
        at_once = self._under_way[_company_of(context.request, store)]
        if settings.concurrency is not None and at_once > settings.concurrency:
            raise _too_many(f"{at_once} requests at once are more than {settings.concurrency}.", 1)
        return next_step(context)


def _daily_quota(store: Store) -> int:
    """Requests a day: what was set, or what Codat grants for the connected companies."""
    if isinstance(store.settings.daily_quota, int):
        return store.settings.daily_quota
    companies = store.state.companies.values()
    connected = sum(any(one.status == "Linked" for one in company.connections.values()) for company in companies)
    return _PER_CONNECTED_COMPANY * (1 + connected)


def _start_day(store: Store) -> None:
    state, today = store.state, f"{store.clock.now():%Y-%m-%d}"
    if state.day == today:
        return
    was_used_up = store.settings.daily_quota is not None and state.requests_today > _daily_quota(store)
    state.day, state.requests_today = today, 0
    if was_used_up:
        _announce(store, "reset", quotaRemaining=_daily_quota(store))


def _announce(store: Store, change: str, **payload: object) -> None:
    known = {"dailyQuota": _daily_quota(store), "expiryDate": _midnight(store).isoformat(), **payload}
    webhooks.send(store, f"client.rateLimit.{change}", None, known)


def _midnight(store: Store) -> datetime:
    now = store.clock.now()
    return datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)


def _company_of(request: Request, store: Store) -> str:
    """The id of the company that a path names, by its id or an alias; empty where it names none."""
    pieces = request.path.strip("/").split("/")
    return store.resolve(unquote(pieces[1])) if len(pieces) > 1 and pieces[0] == "companies" else ""


def _too_many(message: str, seconds: int) -> ApiError:
    return ApiError(429, message, retry=True, headers={"Retry-After": str(seconds)})
