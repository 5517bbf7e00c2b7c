"""Limits that several processes keep together, on pyrate-limiter; needs `pip install 'codat-facade[shared-limits]'`."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from hashlib import sha256
from inspect import isawaitable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from attrs import define, frozen

from ._base.clock import Clock, SystemClock
from ._base.fork import register_after_fork
from ._http.rate_limit import Limits
from .errors import ConfigurationError

if TYPE_CHECKING:
    from pyrate_limiter import AbstractBucket

__all__ = ["Permit", "SharedLimits"]

_MINUTE = 60_500
"""Milliseconds; half a second more than a minute, because requests go out slightly after their moment."""
_SLOT_POLL = 0.05
"""Seconds between two looks for a free slot of a company."""
_LEAK_EVERY = 50
_MISSING = "shared limits need another package: pip install 'codat-facade[shared-limits]'"


class _WallClock(SystemClock):
    """The time that processes have in common."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()


@frozen
class Permit:
    """A request that may be sent.

    Attributes:
        moment: When it was allowed, in seconds on the clock of the limits.
        slot: The lock of its company's slot; None where it has none.
    """

    moment: float
    slot: Any = None


class SharedLimits:
    """A limiter for `Client(limiter=...)`: requests a minute, and requests under way at once for a company.

    Of the limits that processes share, the minute stands in a bucket of pyrate-limiter. The slots of a company are
    locked files, which the operating system frees when a process dies, so they are shared by the processes of one
    machine alone. The pace within the minute stays that of each client's own `limits`.
    """

    def __init__(
        self,
        bucket: AbstractBucket | Callable[[], AbstractBucket],
        *,
        slots: str | os.PathLike[str] | None = None,
        per_company: int | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Make a limiter.

        Args:
            bucket: A bucket of pyrate-limiter with the requests that are allowed, `RedisBucket` or `PostgresBucket`
                for instance; or a function that makes it, once in each process, where it cannot be used after a fork.
            slots: A folder for the locked files of companies, the same for all processes of a machine.
            per_company: Requests under way at once for one company; None, or no folder, for no such limit.
            clock: Tells a time that all processes have in common, in seconds, and waits; None for the time of day.
        """
        self._make_bucket = bucket if callable(bucket) else lambda: bucket
        self._slots = None if slots is None else Path(slots)
        self._per_company = per_company
        self._clock: Clock = _WallClock() if clock is None else clock
        self._process = 0
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        """Have a lock of this process's own: that of the parent may be held by a thread that is not here."""
        self._lock = Lock()

    @classmethod
    def in_file(
        cls,
        path: str | os.PathLike[str],
        limits: Limits = Limits(),  # noqa: B008 - frozen
        *,
        clock: Clock | None = None,
    ) -> Self:
        """Make a limiter for the processes of one machine, on an SQLite file.

        Args:
            path: The file, on a local disk; it is made if it is not there. Locked files stand in a folder beside it.
            limits: `per_minute` and `per_company` of all processes together.
            clock: As of `SharedLimits`.

        Returns:
            A limiter, which makes the file when it is first used; a call raises `ConfigurationError` if it cannot.

        Raises:
            ConfigurationError: pyrate-limiter or filelock is not installed, or there is no `per_minute`.
        """
        file = os.fspath(path)
        if limits.per_minute is None:
            raise ConfigurationError(
                "limits has no per_minute, which is what processes share: give Limits(per_minute=...)"
            )
        try:
            import filelock  # noqa: F401 - the bucket looks for it only when it is made
            from pyrate_limiter import Rate, SQLiteBucket
        except ImportError:
            raise ConfigurationError(_MISSING) from None
        rates = [Rate(limits.per_minute, _MINUTE)]

        def make_bucket() -> AbstractBucket:
            with _usable(file):
                return SQLiteBucket.init_from_file(rates, "codat_requests", file, use_file_lock=True)

        return cls(
            make_bucket,
            slots=f"{file}.slots",
            per_company=limits.per_company,
            clock=clock,
        )

    def acquire(self, company_id: str | None, timeout: float | None) -> Permit:
        """Wait in this thread until a request may be sent; as `Limiter.acquire`."""
        acquisition = self._begin(company_id, timeout)
        try:
            while delay := acquisition.step():
                self._clock.sleep(delay)
        except BaseException:
            acquisition.give_up()
            raise
        return acquisition.permit()

    async def acquire_async(self, company_id: str | None, timeout: float | None) -> Permit:
        """Wait in this task until a request may be sent; as `Limiter.acquire_async`."""
        acquisition = self._begin(company_id, timeout)
        try:
            while delay := await _finished(asyncio.to_thread(acquisition.step)):
                await self._clock.sleep_async(delay)
        except BaseException:
            acquisition.give_up()
            raise
        return acquisition.permit()

    def release(self, permit: Permit) -> None:
        """Free the slot of a request that is over."""
        if permit.slot is not None:
            permit.slot.release()

    def close(self) -> None:
        """Close the bucket of this process."""
        with self._lock:
            if self._process == os.getpid():
                self._process = 0
                self._bucket.close()

    def _begin(self, company_id: str | None, timeout: float | None) -> _Acquisition:
        company = company_id if self._slots is not None and self._per_company is not None else None
        now = self._clock.now()
        return _Acquisition(limits=self, company=company, deadline=None if timeout is None else now + timeout)

    def now(self) -> float:
        """The time that all processes have in common, in seconds."""
        return self._clock.now()

    def take_slot(self, company_id: str) -> Any:
        """Lock a free slot of a company; None where there is none."""
        try:
            import filelock
        except ImportError:
            raise ConfigurationError(_MISSING) from None
        folder = self._slots
        if folder is None:
            return None
        with _usable(folder):
            folder.mkdir(parents=True, exist_ok=True)
        name = sha256(company_id.encode()).hexdigest()[:32]
        for number in range(self._per_company or 0):
            # Whichever thread is the last to see the response frees it.
            lock = filelock.FileLock(folder / f"{name}-{number}", thread_local=False)
            with _usable(folder):
                try:
                    lock.acquire(blocking=False)
                except filelock.Timeout:
                    continue
            return lock
        return None

    def take_moment(self) -> tuple[float, float]:
        """Count a request.

        Returns:
            Seconds until it may be tried again, 0 where it was counted; and the time.
        """
        try:
            from pyrate_limiter import RateItem
        except ImportError:
            raise ConfigurationError(_MISSING) from None
        with self._lock:
            if self._process != os.getpid():
                self._bucket = self._make_bucket()
                self._process = os.getpid()
                self._count = 0
            item = RateItem("codat", int(self._clock.now() * 1000))
            taken = self._bucket.put(item)
            if isawaitable(taken):
                raise ConfigurationError("the bucket is asynchronous: give one that blocks, which serves `.aio` too")
            if not taken:
                wait = self._bucket.waiting(item)
                return max(0.001, wait / 1000 if isinstance(wait, int) else 0.0), item.timestamp / 1000
            self._count += 1
            if self._count % _LEAK_EVERY == 0:
                self._bucket.leak(item.timestamp)
            return 0.0, item.timestamp / 1000


@contextmanager
def _usable(path: str | Path) -> Generator[None]:
    """Say where limits are kept when they cannot be kept there."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise ConfigurationError(
            f"shared limits cannot be kept in {str(path)!r} ({error}): give a file of their own, on a local disk, in a "
            "folder that this process may write to"
        ) from error


@define(kw_only=True)
class _Acquisition:
    """One request that waits: first for a slot of its company, then for its place in the minute."""

    limits: SharedLimits
    company: str | None
    deadline: float | None
    slot: Any = None
    moment: float = 0.0

    def step(self) -> float:
        """Go on as far as possible; gives 0 at the end, or the seconds to wait before the next step.

        Raises:
            TimeoutError: The end would come after the deadline.
        """
        delay = _SLOT_POLL
        if self.company is not None and self.slot is None:
            self.slot = self.limits.take_slot(self.company)
        if self.company is None or self.slot is not None:
            delay, self.moment = self.limits.take_moment()
            if not delay:
                return 0.0
        if self.deadline is not None and self.limits.now() + delay > self.deadline:
            raise TimeoutError("the shared limits allow the request only after its time is over")
        return delay

    def permit(self) -> Permit:
        """The slot and the turn that were acquired."""
        return Permit(self.moment, self.slot)

    def give_up(self) -> None:
        """Free what was acquired."""
        if self.slot is not None:
            self.slot.release()
            self.slot = None


async def _finished(step: Any) -> float:
    """Wait for a step that runs in a thread, to its end even when the wait is cancelled."""
    running = asyncio.ensure_future(step)
    try:
        return float(await asyncio.shield(running))
    except asyncio.CancelledError:
        # Cancelled again, it waits on all the same: what the thread has locked must be known, to be freed.
        while not running.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([running])
        raise
