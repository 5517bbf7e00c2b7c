"""Requests to an ASGI or WSGI application in this process."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from codat_runtime.http import httpx


def post_to_application(
    application: Callable[..., Any], url: str, headers: dict[str, str], body: bytes
) -> tuple[int, bytes]:
    """Post to an application, and return status and body of its response.

    An ASGI application is run in an event loop of its own, so that it may be called from a coroutine too. An exception
    that the application raises is a 500, as behind a server.

    Args:
        application: An ASGI or WSGI application.
        url: The URL of the request.
        headers: The headers by name.
        body: The bytes of the body.
    """
    if not _is_asgi(application):
        with httpx.Client(transport=httpx.WSGITransport(application, raise_app_exceptions=False)) as client:
            response = client.post(url, headers=headers, content=body)
        return response.status_code, response.content

    async def post() -> tuple[int, bytes]:
        transport = httpx.ASGITransport(application, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport) as client:
            response = await client.post(url, headers=headers, content=body)
        return response.status_code, response.content

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, post()).result()


def _is_asgi(application: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(application) or inspect.iscoroutinefunction(
        getattr(application, "__call__", None)  # noqa: B004 - asks for the method, not whether there is one
    )
