"""A response that has come, and that its caller reads later."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from .._http.request_context import RequestContext

if TYPE_CHECKING:
    from codat_runtime.http import httpx

T = TypeVar("T")


class UnreadResponse(Generic[T]):
    """A response that is read when it is called; awaited, for a broken one is requested again."""

    def __init__(self, read: Callable[[], Awaitable[T]], response: httpx.Response) -> None:
        """Keep a response.

        Args:
            read: Reads it.
            response: The response.
        """
        self._read = read
        self._response = response

    def __call__(self) -> Awaitable[T]:
        """Read it."""
        return self._read()

    def drop(self) -> None:
        """Have the call over although nobody reads its response; one that was read is over already."""
        observation = RequestContext.of(self._response.request).observation
        if observation is not None:
            observation.succeeded(self._response)
