"""codat-platform, the vendor's current client for companies and connections."""

from __future__ import annotations

import asyncio
from typing import Any

import contender
from codat_platform import CodatPlatform
from codat_platform.models.shared import Security
from contender import Case

REQUEST = {"company_id": contender.COMPANY}


def call(*, url: str, calls: int) -> Case:
    """Calls, one after the other, by a client that is connected."""
    client = _client(url)
    return Case(lambda: [client.companies.get(request=REQUEST) for _ in range(calls)], contender.pydantic_values)


def awaits(*, url: str, calls: int) -> Case:
    """Calls, all at once: in the threads that the client has for them."""
    client = _client(url)
    loop = asyncio.new_event_loop()

    async def together() -> list[Any]:
        return await asyncio.gather(*(client.companies.get_async(request=REQUEST) for _ in range(calls)))

    return Case(lambda: loop.run_until_complete(together()), contender.pydantic_values)


def _client(url: str) -> CodatPlatform:
    return CodatPlatform(security=Security(auth_header="Basic dGVzdC1rZXk="), server_url=url, timeout_ms=30_000)


if __name__ == "__main__":
    contender.main({case.__name__: case for case in (call, awaits)})
