"""Webhooks as Codat signs them, and the two kinds of server that hand them over."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, MutableMapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, NamedTuple

from standardwebhooks import Webhook

from codat_facade.webhooks import WebhookApp

SECRET = "whsec_dGVzdC1zZWNyZXQtb2YtYS13ZWJob29rLWNvbnN1bWVy"
OTHER_SECRET = "whsec_YW5vdGhlci1zZWNyZXQtb2YtYS1jb25zdW1lcg=="


def event(event_type: str = "connection.created", **payload: Any) -> bytes:
    """The body of an event."""
    envelope = {"id": "e1", "eventType": event_type, "generatedDate": "2026-01-31T12:00:00Z", "payload": payload}
    return json.dumps(envelope).encode()


def signed(
    body: bytes, *, delivery: str = "msg_1", secrets: Iterable[str] = (SECRET,), age: float = 0.0
) -> dict[str, str]:
    """The headers of a webhook, signed so many seconds ago with each secret."""
    moment = datetime.fromtimestamp(int(time.time() - age), UTC)
    return {
        "webhook-id": delivery,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": " ".join(Webhook(secret).sign(delivery, moment, body.decode()) for secret in secrets),
    }


class Answered(NamedTuple):
    status: HTTPStatus
    headers: Mapping[str, str]
    text: str


class Sender:
    """Sends one request to an ASGI application, in as many pieces as it is given; a None is the sender going away."""

    def __init__(self, app: WebhookApp) -> None:
        self.app = app
        self.left: list[bytes | None] = []

    async def post(
        self,
        *pieces: bytes | None,
        headers: Mapping[str, str] | None = None,
        method: str = "POST",
        type: str = "http",
    ) -> Answered | None:
        self.left = list(pieces)
        sent: list[MutableMapping[str, Any]] = []

        async def receive() -> MutableMapping[str, Any]:
            piece = self.left.pop(0)
            if piece is None:
                return {"type": "http.disconnect"}
            return {"type": "http.request", "body": piece, "more_body": bool(self.left)}

        async def send(message: MutableMapping[str, Any]) -> None:
            sent.append(message)

        raw = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
        await self.app.asgi({"type": type, "method": method, "headers": raw, "path": "/"}, receive, send)
        if not sent:
            return None
        start, body = sent
        answered = {name.decode(): value.decode() for name, value in start["headers"]}
        return Answered(HTTPStatus(start["status"]), answered, body["body"].decode())
