"""Middlewares: each sees a request on its way in, and its response on the way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.faults import Fault
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.store import Store


@dataclass(slots=True)
class HandledRequest:
    """One request on its way through the middlewares.

    Args:
        request: The request as it was received.
        store: The state that it acts on.
        fault: The fault that hits it, once one was taken from those that were ordered.
    """

    request: Request
    store: Store
    fault: Fault | None = None


Next = Callable[[HandledRequest], Response]
"""The rest of the middlewares, down to the handler."""


class Middleware(Protocol):
    """One step between a request and its handler."""

    def __call__(self, context: HandledRequest, next_step: Next, /) -> Response:
        """Answer the request, or pass it on and return the response, changed or not.

        Raises:
            ApiError: The request is answered with this error.
        """
        ...


def chain(middlewares: Iterable[Middleware], endpoint: Next) -> Next:
    """Put middlewares around an endpoint, the first one outermost.

    An `ApiError` that a step raises is a response with Codat's error body for the step before it.
    """
    step = _errors_as_responses(endpoint)
    for middleware in reversed(list(middlewares)):
        step = _errors_as_responses(_bind(middleware, step))
    return step


def _bind(middleware: Middleware, next_step: Next) -> Next:
    def step(context: HandledRequest) -> Response:
        return middleware(context, next_step)

    return step


def _errors_as_responses(step: Next) -> Next:
    def guarded(context: HandledRequest) -> Response:
        try:
            return step(context)
        except ApiError as error:
            return error.to_response(context.store.new_id())

    return guarded
