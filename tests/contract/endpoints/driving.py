"""Generated functions performed against an emulator, in process, sync and async."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from codat_facade.emulator import Emulator
from codat_runtime.http import httpx
from tests.contract.endpoints.arguments import Arguments
from tests.contract.endpoints.endpoints import Endpoint

HOST = "https://api.codat.io"


class Clients:
    """What the generated functions ask for; leads to an emulator.

    Args:
        emulator: That answers.
    """

    strict = False

    def __init__(self, emulator: Emulator) -> None:
        key = b64encode(emulator.api_key.encode()).decode()
        self._options: Any = {
            "base_url": HOST,
            "headers": {"Authorization": f"Basic {key}"},
            "transport": emulator.transport,
            "trust_env": False,
        }

    def get_httpx_client(self) -> httpx.Client:
        """A sync client; nothing of it has to be closed, since nothing is open."""
        return httpx.Client(**self._options)

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """An async client."""
        return httpx.AsyncClient(**self._options)


def start(
    function: Callable[..., Any], endpoint: Endpoint, given: Arguments, emulator: Emulator, *, models: bool = False
) -> Any:
    """What one of an endpoint's four functions gives: an answer, or a coroutine that does.

    Args:
        function: `sync`, `sync_detailed`, `asyncio` or `asyncio_detailed`.
        endpoint: That it belongs to.
        given: The arguments.
        emulator: That answers.
        models: Whether the body is given as models rather than as plain mappings.
    """
    return function(*given.path, client=Clients(emulator), **given.keywords(endpoint, models=models))
