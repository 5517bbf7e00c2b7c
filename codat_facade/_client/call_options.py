"""Options of single calls: what a client, or a block of code, wants otherwise than the client was made for."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar, Unpack

from attrs import evolve

from codat_runtime import IDEMPOTENCY_KEY
from codat_runtime.arguments import header_argument

from .._base.arguments import Duration, seconds, whole
from .._base.block import BlockVariable, block
from .._http.retry import takes_a_key
from .headers import read_headers

if TYPE_CHECKING:
    from uuid import UUID

    from codat_runtime import Call
    from codat_runtime.http import httpx

T = TypeVar("T")


class Options(TypedDict, total=False):
    """Options that a call may have otherwise than its client.

    Attributes:
        timeout: Seconds, or a `timedelta`, for each step of a request.
        total_timeout: Seconds, or a `timedelta`, for a call with all its attempts and delays; None for no bound.
        max_retries: How often a request is sent again where that is safe.
        headers: Headers that each request carries beside the client's own.
        idempotency_key: The key of the one write that is made with these options.
        strict: Whether a response that differs from its document raises `DecodeError`.
        quota_reserve: Requests of the day's quota that are kept for calls with a smaller reserve.
    """

    timeout: Duration
    total_timeout: Duration | None
    max_retries: int
    headers: Mapping[str, str]
    idempotency_key: str | UUID
    strict: bool
    quota_reserve: int


class WriteKey:
    """An idempotency key for one write alone: Codat would reply to another with the response to the first."""

    __slots__ = ("_first", "key")

    def __init__(self, key: str) -> None:
        self.key = key
        self._first: dict[str, tuple[object, ...]] = {}

    def of(self, call: Call[Any]) -> str:
        """Return the key for a write.

        Raises:
            ValueError: Another write was made with it.
        """
        write = (call.method, call.target, call.content, call.form, call.files)
        # In one step, so that of two threads one is the first, and without a lock, which a forked process might hold.
        if self._first.setdefault("write", write) != write:
            raise ValueError(
                f"the idempotency_key of these options was used for another write, so {call.method} {call.path} would "
                "not be carried out: make options for each write, or give the operation its own idempotency_key"
            )
        return self.key


class CallOptions(NamedTuple):
    """Options of a call, read; None where the client's own hold.

    Attributes:
        timeouts: Seconds for each step, as httpx has them.
        total_timeout: Seconds for the call; infinite for no end.
        max_retries: How many attempts may follow the first.
        headers: Names and values.
        key: The idempotency key of a write.
        strict: Whether to hold responses against their documents.
        quota_reserve: Requests of the day's quota that are kept.
    """

    timeouts: Mapping[str, float] | None = None
    total_timeout: float | None = None
    max_retries: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    key: WriteKey | None = None
    strict: bool | None = None
    quota_reserve: int | None = None

    def read(self, options: Options) -> CallOptions:
        """These options, with others in the place of some.

        Raises:
            TypeError: An option is unknown or of the wrong type.
            ValueError: An option is out of range.
        """
        # Several times as fast as `_replace`, for the client that is made for a single call.
        values: list[Any] = list(self)
        for name, value in options.items():
            reader = _READERS.get(name)
            if reader is None:
                raise TypeError(f"{name!r} is not an option of a call: give {', '.join(_READERS)}")
            index, read = reader
            values[index] = read(value)
        if self.headers and "headers" in options:
            values[_HEADERS] = self._with_headers(values[_HEADERS])
        return CallOptions._make(values)

    def over(self, outer: CallOptions) -> CallOptions:
        """These options, and those of another where these say nothing."""
        values = [theirs if own is None else own for own, theirs in zip(self, outer, strict=True)]
        values[_HEADERS] = outer._with_headers(self.headers)
        return CallOptions._make(values)

    def _with_headers(self, headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """The headers of these options, and others in the place of those of the same names."""
        named = {name.lower() for name, _ in headers}
        return (*(header for header in self.headers if header[0].lower() not in named), *headers)

    def prepared(self, call: Call[T]) -> Call[T]:
        """Give a write the idempotency key of these options; one that has a key keeps it.

        Raises:
            ValueError: Another write was made with the key.
        """
        if self.key is None or not takes_a_key(call.method) or any(name == IDEMPOTENCY_KEY for name, _ in call.headers):
            return call
        return evolve(call, headers=(*call.headers, (IDEMPOTENCY_KEY, self.key.of(call))))

    def apply(self, request: httpx.Request) -> None:
        """Give a request, which is complete otherwise, its headers and its timeouts."""
        for name, value in self.headers:
            request.headers[name] = value
        if self.timeouts is not None:
            request.extensions["timeout"] = self.timeouts


NO_OPTIONS = CallOptions()


def prepared(client: object, call: Call[T]) -> Call[T]:
    """A call as a client makes it, whose idempotency key is known before it is sent.

    Args:
        client: A client of this package; others, such as a mock, have no options.
        call: The call.
    """
    options = getattr(client, "call_options", None)
    return options.prepared(call) if isinstance(options, CallOptions) else call


def _timeouts(value: Duration) -> Mapping[str, float]:
    step = seconds("timeout", value)
    return {"connect": step, "read": step, "write": step, "pool": step}


def _total_timeout(value: Duration | None) -> float:
    return math.inf if value is None else seconds("total_timeout", value)


def _max_retries(value: int) -> int:
    return whole("max_retries", value, least=0)


def _key(value: str | UUID) -> WriteKey:
    return WriteKey(header_argument(IDEMPOTENCY_KEY, "idempotency_key", value))


def read_quota_reserve(value: int) -> int:
    """Read how many requests of the quota are kept."""
    return whole("quota_reserve", value, least=0)


def _strict(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"strict is of type {type(value).__name__}: give True or False")
    return value


_HEADERS = CallOptions._fields.index("headers")
# By the name of the option: the index of what is read of it, and what reads it.
_READERS: Mapping[str, tuple[int, Callable[[Any], Any]]] = {
    option: (CallOptions._fields.index(field), read)
    for option, field, read in (
        ("timeout", "timeouts", _timeouts),
        ("total_timeout", "total_timeout", _total_timeout),
        ("max_retries", "max_retries", _max_retries),
        ("headers", "headers", read_headers),
        ("idempotency_key", "key", _key),
        ("strict", "strict", _strict),
        ("quota_reserve", "quota_reserve", read_quota_reserve),
    )
}


_options_block: BlockVariable[CallOptions] = BlockVariable("codat_options")


@block
def options(**options: Unpack[Options]) -> Generator[None]:
    """Set options for the calls in this block, of this thread or task, that name no client.

    Blocks may be nested; options of the innermost take precedence. Calls with an explicit client are not affected: use
    `Client.with_options` for them.

    Args:
        **options: `timeout`, `total_timeout`, `max_retries`, `headers`, `idempotency_key`, `strict` and
            `quota_reserve`.

    Raises:
        TypeError: An option is unknown or of the wrong type.
        ValueError: An option is out of range.
    """
    with _options_block.set(options_in_force().read(options)):
        yield


def options_in_force() -> CallOptions:
    """The options of the `options` block that is being run."""
    entered = _options_block.current
    return NO_OPTIONS if entered is None or entered.left_elsewhere else entered.value
