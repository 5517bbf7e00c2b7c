"""The client that operations use when they are given none."""

from __future__ import annotations

import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import TypedDict, Unpack

from codat_runtime.http import httpx

from .._base.api_key import ApiKey
from .._base.arguments import Duration
from .._base.clock import Clock
from .._base.fork import register_after_fork
from .._http.limiter import Limiter
from .._http.network_settings import HttpClients, HttpTransport, Pool
from .._http.rate_limit import Limits
from ..errors import ConfigurationError
from .call_options import NO_OPTIONS, options_in_force
from .client import Client, default_block


class ClientOptions(TypedDict, total=False):
    """The options of `Client`, which explains them."""

    base_url: str | None
    timeout: Duration
    total_timeout: Duration | None
    max_retries: int
    strict: bool
    limits: Limits | None
    limiter: Limiter | None
    quota_reserve: int
    page_concurrency: int
    max_response_bytes: int
    max_answer_bytes: int | None
    headers: Mapping[str, str] | None
    proxy: str | httpx.URL | httpx.Proxy | None
    ssl_context: ssl.SSLContext | None
    pool: Pool | None
    transport: HttpTransport | None
    http_client: HttpClients | None
    clock: Clock | None


_REFUSED = (
    "no client was given, and this call is outside of every `as_default` block, though this process uses such blocks: "
    "it could go to the account of another tenant. Threads of a pool and synchronous dependencies of FastAPI do not "
    "inherit a block: give the client as the first argument. If the client of the process shall serve such calls, say "
    "so: codat.configure(..., serve_beside_tenants=True)"
)


class _Process:
    """The one client of this process.

    Attributes:
        client: What `configure` made, or the first use.
        override_default_client: The client that takes its place while a test runs.
        serves_beside_tenants: Whether it serves calls outside of the `as_default` blocks that the process uses.
    """

    def __init__(self) -> None:
        self.client: Client | None = None
        self.override_default_client: Client | None = None
        self.serves_beside_tenants = False
        self.after_fork()
        register_after_fork(self)

    def after_fork(self) -> None:
        self.lock = Lock()


_process = _Process()


def default_client() -> Client:
    """The client that an operation uses when it is given none.

    Returns:
        The one whose `as_default` block this is; else the one that `configure` made; else one made now, with the
        key in the variable `CODAT_API_KEY`.

    Raises:
        ConfigurationError: There is no key, or it is none; or this is outside of the `as_default` blocks that the
            process uses, and its client was not configured to serve beside them.
    """
    client = _default_client()
    options = options_in_force()
    return client if options is NO_OPTIONS else client.with_call_options(options.over(client.call_options))


def _default_client() -> Client:
    block = default_block.current
    if block is not None and not block.left_elsewhere:
        return block.value
    if block is not None or (default_block.was_entered and not _process.serves_beside_tenants):
        raise ConfigurationError(_REFUSED)
    client = _process.override_default_client or _process.client
    if client is None:
        with _process.lock:
            client = _process.client = _process.client or Client()
    return client


def configure(
    api_key: str | ApiKey | None = None, *, serve_beside_tenants: bool = False, **options: Unpack[ClientOptions]
) -> None:
    """Set the default client of this process, which operations use when they are given none.

    It replaces an earlier one, whose connections close when the calls that run on it have ended.

    Args:
        api_key: The raw key or the ready-made header value; None for the variable `CODAT_API_KEY`.
        serve_beside_tenants: Whether it serves calls outside of every `as_default` block also in a process that uses
            such blocks; without it they are refused there, for a block that was not inherited would go unnoticed.
        **options: As `Client` takes them.

    Raises:
        ConfigurationError: There is no usable key, or `base_url` is not safe.
        TypeError: An option is of the wrong type.
        ValueError: An option is out of range.
    """
    # Out of sight first: a traceback may show the variables of its frames.
    api_key = ApiKey.of(api_key)
    if not isinstance(serve_beside_tenants, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"serve_beside_tenants is of type {type(serve_beside_tenants).__name__}: give True or False")
    client = Client(api_key, **options)
    with _process.lock:
        _process.client = client
        _process.serves_beside_tenants = serve_beside_tenants


@contextmanager
def override_default_client(client: Client) -> Generator[None]:
    """Have a client take the place of the process's while a test runs, in every thread and every context.

    Args:
        client: The client of the test; `configure` does not replace it, so that no test talks to Codat.
    """
    before = _process.override_default_client, _process.serves_beside_tenants, default_block.was_entered
    _process.override_default_client, _process.serves_beside_tenants, default_block.was_entered = client, False, False
    try:
        yield
    finally:
        _process.override_default_client, _process.serves_beside_tenants, default_block.was_entered = before


def forget_blocks() -> None:
    """Forget that `as_default` was used: each test is a process of its own in this."""
    default_block.was_entered = False
