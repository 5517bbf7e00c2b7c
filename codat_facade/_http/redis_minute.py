"""The requests of the last minute, counted in Redis by all who use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol
from uuid import uuid4

# One step for Redis, so that no two are counted at once. It goes by the clock of Redis, unless it is told the time, and
# counts what others wrote with a later time, which a count up to one's own time would leave out.
_COUNT = """
local now = tonumber(ARGV[1])
if now < 0 then
    local time = redis.call('TIME')
    now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local interval, limit = tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - interval))
if redis.call('ZCARD', KEYS[1]) < limit then
    redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[4])
    redis.call('PEXPIRE', KEYS[1], 2 * interval)
    return 0
end
local blocking = redis.call('ZRANGE', KEYS[1], -limit, -limit, 'WITHSCORES')
return math.max(1, tonumber(blocking[2]) + interval - now)
"""


class _Item(Protocol):
    @property
    def timestamp(self) -> int: ...


class RedisMinute:
    """A bucket, as pyrate-limiter has them.

    That of pyrate-limiter itself counts up to the time of the request alone, so that two that reach Redis in the other
    order pass the limit.
    """

    def __init__(self, client: Any, key: str, *, limit: int, interval: int, told_time: bool) -> None:
        """Make a bucket.

        Args:
            client: A blocking `redis.Redis`.
            key: The key of the sorted set.
            limit: Requests in the interval.
            interval: Milliseconds.
            told_time: Whether to go by the time of the requests, and not by that of Redis.
        """
        self._client = client
        self._run: Callable[..., int] = client.register_script(_COUNT)
        self._key = key
        self._limit = limit
        self._interval = interval
        self._told_time = told_time
        self._wait = 0

    def put(self, item: _Item) -> bool:
        """Count a request; gives whether there was room."""
        now = item.timestamp if self._told_time else -1
        self._wait = self._run(keys=[self._key], args=[now, self._interval, self._limit, uuid4().hex])
        return self._wait == 0

    def waiting(self, item: _Item) -> int:
        """Milliseconds from the last request that was refused until there may be room."""
        return self._wait

    def leak(self, timestamp: int) -> None:
        """Nothing: what is too old is removed with each request."""

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
