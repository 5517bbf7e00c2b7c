"""From a request to its response: the middlewares that every request passes, in order."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import RLock

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.faults import Faults
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._server.authorisation import authorisation
from codat_facade.emulator._server.body_limit import body_limit
from codat_facade.emulator._server.dispatch import dispatch
from codat_facade.emulator._server.due_jobs import due_jobs_first, run_due_jobs
from codat_facade.emulator._server.idempotency import idempotency
from codat_facade.emulator._server.limits import EmulatedLimits
from codat_facade.emulator._server.link_pages import link_pages
from codat_facade.emulator._server.middleware import HandledRequest, Middleware, Next, chain
from codat_facade.emulator._server.ordered_faults import NetworkFaults, ordered_errors, ordered_rate_limit
from codat_facade.emulator._server.request_log import ReceivedRequest, RequestLog


class App:
    """Answers requests, for the socket server and the in-process transport alike.

    Args:
        store: The state that requests act on.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.limits = EmulatedLimits()
        self.faults = Faults()
        self.requests: list[ReceivedRequest] = []
        self.lock = RLock()
        #: The control endpoints, once an emulator has mounted them.
        self.control: Middleware | None = None
        self._handle = chain(
            [
                self._control_endpoints,
                self._one_at_a_time,
                due_jobs_first,
                RequestLog(self.requests),
                NetworkFaults(self.faults),
                link_pages,
                self.limits.report,
                body_limit,
                authorisation,
                self.limits.enforce,
                ordered_rate_limit,
                idempotency,
                ordered_errors,
            ],
            dispatch,
        )

    @contextmanager
    def answering(self, request: Request) -> Generator[None]:
        """Count a request among those that are answered at the same time, while the block runs."""
        with self.lock:
            slot = self.limits.answering(request, self.store)
            slot.__enter__()
        try:
            yield
        finally:
            with self.lock:
                slot.__exit__(None, None, None)

    def handle(self, request: Request) -> Response:
        """Answer a request; a fault that was ordered for it shows in the response's `broken`."""
        return self._handle(HandledRequest(request, self.store))

    def reject(self, status: int, message: str) -> Response:
        """The response to what is no HTTP request, with Codat's error body.

        Args:
            status: The HTTP status.
            message: What is wrong.
        """
        with self.lock:
            return ApiError(status, message).to_response(self.store.new_id())

    def run_due_jobs(self) -> None:
        """Do everything that is due by now."""
        with self.lock:
            run_due_jobs(self.store)

    def _control_endpoints(self, context: HandledRequest, next_step: Next) -> Response:
        return next_step(context) if self.control is None else self.control(context, next_step)

    def _one_at_a_time(self, context: HandledRequest, next_step: Next) -> Response:
        with self.lock:
            # The state may have been replaced while the request waited for its turn.
            context.store = self.store
            return next_step(context)
