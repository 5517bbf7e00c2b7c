"""The client that operations use when they are given none."""

from __future__ import annotations

from threading import Lock
from typing import TypedDict, Unpack

from .client import Client, within_as_default
from .clock import Clock
from .duration import Duration
from .fork import tell_of_forks
from .rate_limit import Limits
from .secret import Secret
from .transport import Carrier


class ClientOptions(TypedDict, total=False):
    """The options of `Client`, which explains them."""

    base_url: str
    timeout: Duration
    total_timeout: Duration | None
    max_retries: int
    strict: bool
    limits: Limits | None
    page_concurrency: int
    max_answer_bytes: int
    transport: Carrier | None
    clock: Clock | None


class _Process:
    """The one client of this process."""

    def __init__(self) -> None:
        self.client: Client | None = None
        self.after_fork()
        tell_of_forks(self)

    def after_fork(self) -> None:
        self.lock = Lock()


_process = _Process()


def default_client() -> Client:
    """The client that an operation uses when it is given none.

    Returns:
        The one whose `as_default` block this is; else the one that `configure` made; else one made now, with the
        key in the variable `CODAT_API_KEY`.

    Raises:
        ConfigurationError: There is no key, or it is none.
    """
    client = within_as_default.get() or _process.client
    if client is None:
        with _process.lock:
            client = _process.client = _process.client or Client()
    return client


def configure(api_key: str | Secret | None = None, **options: Unpack[ClientOptions]) -> None:
    """Make the client that operations of this process use when they are given none.

    It takes the place of the one before, whose connections close when the calls that run on it are over.

    Args:
        api_key: The raw key or the ready-made header value; None for the variable `CODAT_API_KEY`.
        **options: As `Client` takes them.

    Raises:
        ConfigurationError: There is no usable key, or `base_url` is not safe.
        TypeError: An option is of the wrong type.
        ValueError: An option is out of range.
    """
    # Out of sight first: a traceback may show the variables of its frames.
    api_key = Secret.of(api_key)
    client = Client(api_key, **options)
    with _process.lock:
        _process.client = client
