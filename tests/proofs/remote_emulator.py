"""An emulator in another process, with the part of `Emulator` that `tests.contract.emulator.walk` needs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from codat_facade.emulator import Emulator, Request, Response
from codat_facade.emulator._core.messages import JSON, write_json
from codat_facade.emulator._data.store import Store
from codat_runtime.http import httpx
from tests.proofs.processes import AUTHORIZATION


class RemoteClock:
    """The clock of an emulator that is served."""

    def __init__(self, emulator: RemoteEmulator) -> None:
        self._emulator = emulator

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        self._emulator.control("POST", "/clock/advance", {"seconds": seconds})


#: A company or a connection that a path names.
_NAMED = re.compile(r"(?<=/companies/)[^/]+|(?<=/connections/)[^/]+")


class RemoteEmulator:
    """An emulator that is spoken to over HTTP alone, and that names everything by its id.

    Whoever says `company-id` is answered with `company-id`, which is no GUID as the documents have it. Here the aliases
    and the names of connections that tests make are replaced before a request is sent.

    Args:
        url: Where it is served.
    """

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url, timeout=120, trust_env=False)
        self._mirror = Emulator(empty=True)
        self._ids: dict[str, str] = {}
        self.clock = RemoteClock(self)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def call(self, method: str, url: str, **options: Any) -> Response:
        """Send a request with the API key; `query`, `headers`, `body` and `json` as `Request.to` takes them."""
        return self.send(self.by_id(Request.to(method, url, **options)))

    def by_id(self, request: Request) -> Request:
        """Return a request with ids in place of the names of companies and connections."""
        path = _NAMED.sub(lambda match: self._ids.get(match[0], match[0]), request.path)
        query = [
            (name, self._ids.get(value, value) if name == "connectionId" else value) for name, value in request.query
        ]
        body = request.body
        for name, identifier in self._ids.items():
            body = body.replace(f'"{name}"'.encode(), f'"{identifier}"'.encode())
        return replace(request, path=path, query=query, body=body)

    def send(self, request: Request, *, authorization: str = AUTHORIZATION) -> Response:
        """Send a request as it is, and return its response."""
        response = self._client.request(
            request.method,
            request.target,
            headers={**request.headers, "authorization": authorization},
            content=request.body,
        )
        return Response(response.status_code, response.content, dict(response.headers))

    def create_connection(self, company_id: str, platform_key: str, *, id: str, records: int) -> None:
        """Add a connection to a company."""
        self._ids[id] = str(uuid5(NAMESPACE_URL, id))
        body = {"platformKey": platform_key, "id": self._ids[id], "records": records}
        self.control("POST", f"/companies/{company_id}/connections", body)

    def reset(self) -> None:
        """Start anew."""
        self.control("POST", "/reset")
        self._ids.clear()
        company = self.call("GET", "/companies").json["results"][0]
        self._ids |= {"company-id": company["id"], "connection-id": company["dataConnections"][0]["id"]}

    def control(self, method: str, path: str, body: object = None) -> bytes:
        """Call a control endpoint, and return the body of its response."""
        content = b"" if body is None else write_json(body)
        headers = {} if body is None else {"Content-Type": JSON}
        response = self._client.request(method, f"/_emulator{path}", content=content, headers=headers)
        response.raise_for_status()
        return response.content

    @property
    def _store(self) -> Store:
        """A copy of the store, to make values from that belong to its records."""
        self._mirror.restore_state(self.control("GET", "/state"))
        return self._mirror._store
