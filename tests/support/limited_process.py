"""A process that keeps shared limits; run as a program by their test.

Its clock runs many times faster than the machine's, and it writes a line each time it acquires and releases. Asked for
no request at all, it acquires one and keeps it until it is killed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from codat_facade import Limits
from codat_facade._base.clock import SystemClock
from codat_facade.shared_limits import SharedLimits

SPEED = 400.0


class FastClock(SystemClock):
    """The time of day, faster."""

    def now(self) -> float:
        return time.time() * SPEED

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / SPEED)


def limits_in(place: str, limits: Limits, slots: Path) -> SharedLimits:
    """Limits in a file, or in a server that a URL names."""
    if place.startswith("redis:"):
        return SharedLimits.in_redis(place, limits, slots=slots, clock=FastClock())
    if place.startswith("postgresql:"):
        return SharedLimits.in_postgres(place, limits, slots=slots, clock=FastClock())
    return SharedLimits.in_file(place, limits, clock=FastClock())


def main(place: str, per_minute: int, per_company: int, requests: int, log: str) -> None:
    limits = limits_in(place, Limits(per_minute=per_minute, per_company=per_company), Path(log).parent / "slots")
    with Path(log).open("a", buffering=1) as lines:
        for _ in range(requests or 1):
            permit = limits.acquire("company-id", None)
            # Monotonic, of the machine: what is under way at once is judged by it.
            lines.write(f"acquired {permit.moment!r} {time.monotonic_ns()}\n")
            if not requests:
                sys.stdin.read()
            time.sleep(0.001)
            lines.write(f"released {time.monotonic_ns()}\n")
            limits.release(permit)
    limits.close()


if __name__ == "__main__":
    file, minute, company, count, own_log = sys.argv[1:]
    main(file, int(minute), int(company), int(count), own_log)
