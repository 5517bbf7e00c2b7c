"""Delivery of webhook events to a server under test: an application in this process, or a URL on this machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from codat_facade.emulator._handlers.webhooks import Delivery, is_local, post


class WebhookResponse(NamedTuple):
    """The response of a server under test to one webhook event.

    Args:
        event_id: The event's id, the same on every attempt.
        event_type: The event's type.
        attempt: The number of the attempt, from 1.
        status: The status of the response; None if there was none.
        body: The body of the response; empty for a server at a URL.
    """

    event_id: str
    event_type: str
    attempt: int
    status: int | None
    body: bytes = b""


class WebhookTarget:
    """A sender that keeps the bodies of the responses.

    Args:
        send: Takes the URL, the headers and the body of a delivery, and returns status and body of the response.
    """

    def __init__(self, send: Callable[[str, dict[str, str], bytes], tuple[int | None, bytes]]) -> None:
        self._send = send
        self._bodies: dict[str, list[bytes]] = {}

    def __call__(self, url: str, headers: dict[str, str], body: bytes) -> int | None:
        status, response_body = self._send(url, headers, body)
        self._bodies.setdefault(headers["webhook-id"], []).append(response_body)
        return status

    def response_to(self, delivery: Delivery) -> WebhookResponse:
        """The response to a delivery; each is given once."""
        body = self._bodies[delivery.event_id].pop(0)
        return WebhookResponse(delivery.event_id, delivery.event_type, delivery.attempt, delivery.status, body)


def sender_for(target: str | Callable[..., Any]) -> WebhookTarget:
    """A sender that delivers to a server under test.

    Args:
        target: A URL on this machine, or an ASGI or WSGI application.

    Raises:
        ValueError: The URL does not lead to this machine.
        TypeError: The target is neither text nor callable.
    """
    if isinstance(target, str):
        if not is_local(target):
            host = urlsplit(target).hostname or "none"
            raise ValueError(f"target: deliver to an http URL on this machine, such as http://127.0.0.1, not {host}")
        return WebhookTarget(lambda _, headers, body: (post(target, headers, body), b""))
    if not callable(target):
        raise TypeError(f"target: give a URL or an ASGI or WSGI application, not {type(target).__name__}")
    from codat_facade.emulator._server.httpx_applications import post_to_application

    return WebhookTarget(lambda url, headers, body: post_to_application(target, url, headers, body))
