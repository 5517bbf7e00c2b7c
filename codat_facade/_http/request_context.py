"""The data that this package keeps with a request, among its extensions: one typed object under one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import define, field

from codat_runtime import KEY_MADE_HERE

if TYPE_CHECKING:
    from codat_runtime.http import httpx

    from .observation import CallObservation
    from .retry import RetryState

_KEY = "codat"


@define(kw_only=True, eq=False)
class RequestContext:
    """State and options of one request, through the layers that pass on nothing but the request.

    Attributes:
        retry: Whether it may be sent again.
        max_retries: How many attempts may follow the first; None for the client's `max_retries`.
        deadline: When it must be over, on the client's clock; None for the client's `total_timeout`.
        route: The route template of its operation; None for a request that no operation describes.
        url: The URL that its own client built it with, and so of the client's host; None for any other request.
        has_reader: Whether a `Client` reads its response, and so sees the end of the call.
        key_age: Seconds since its idempotency key was first sent, by an earlier call.
        attempts: Those that were made, once it was sent; a response that cannot be read has it sent again.
        body_begun: Whether the body of a write has begun to be sent, its headers before it.
        response_lost: Whether an attempt was sent and never answered.
        observation: Reports on the call; None where no hook is set and nothing is logged.
    """

    retry: bool = True
    max_retries: int | None = None
    deadline: float | None = None
    route: str | None = None
    url: httpx.URL | None = None
    has_reader: bool = False
    key_age: float = 0.0
    attempts: RetryState | None = field(default=None, init=False)
    body_begun: bool = field(default=False, init=False)
    response_lost: bool = field(default=False, init=False)
    observation: CallObservation | None = field(default=None, init=False)

    @classmethod
    def of(cls, request: httpx.Request) -> Self:
        """Return the context of a request; a request that has none is given one."""
        context = request.extensions.get(_KEY)
        if not isinstance(context, cls):
            context = cls()
            context.attach(request)
        return context

    def attach(self, request: httpx.Request) -> None:
        """Become the context of a request."""
        request.extensions[_KEY] = self


def has_generated_key(request: httpx.Request) -> bool:
    """Return whether the idempotency key of a request was generated, so that no earlier request has it."""
    return KEY_MADE_HERE in request.extensions
