"""One read of a company, blocking and awaited, for tests of what is told of a call."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import codat_facade as codat
from codat_facade.platform import companies

Read = Callable[[codat.Client], Any]


def get(client: codat.Client) -> Any:
    return companies.get(client, "c1")


def get_async(client: codat.Client) -> Any:
    async def call() -> Any:
        async with client:
            return await companies.get.aio(client, "c1")

    return asyncio.run(call())


both = pytest.mark.parametrize("read", [get, get_async])
