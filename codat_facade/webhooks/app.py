"""A webhook endpoint, ready to be served."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from .._base.arguments import Duration, seconds, whole
from . import wsgi
from .asgi import AsgiEndpoint, Receive, Scope, Send
from .deliveries import RecentIds, SeenIds
from .dispatcher import Dispatcher
from .reception import WebhookReceiver
from .signature import Secrets, Verifier

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

DEFAULT_TIMEOUT = 10.0
DEFAULT_MAX_BODY_BYTES = 2**20

_PATIENCE_OF_CODAT = 15.0


class WebhookApp:
    """An endpoint for Codat's webhooks: verifies each, ignores repeated ones, and gives the others to a dispatcher.

    It responds with 204 when the event was handled; 503 to have Codat send it again, and 500 when a handler failed,
    after which Codat sends it again too; 401 and 400 when it cannot be verified or read; 405, 411 and 413 when the
    request is not a webhook. The object is an ASGI application, for a server, a route or a mount; `wsgi`
    is the WSGI application.

    A delivery is claimed until its handlers have ended, in this process: if that takes longer than `timeout`, they
    continue, and their outcome counts when Codat sends it again.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        secret: Secrets,
        *,
        timeout: Duration = DEFAULT_TIMEOUT,
        max_body_bytes: int = DEFAULT_MAX_BODY_BYTES,
        seen: SeenIds | None = None,
    ) -> None:
        """Make an endpoint.

        Args:
            dispatcher: Has the handlers.
            secret: The consumer's secret, or several while it is rotated.
            timeout: Seconds, or a `timedelta`, after which an ASGI server responds that Codat shall send an event
                again; the handlers go on all the same. `wsgi` waits for its handlers.
            max_body_bytes: The largest body that is read.
            seen: Remembers the deliveries that are done; None for the last 10,000, in this process.

        Raises:
            ConfigurationError: The secret is not Base64 of 24 bytes or more; the message does not repeat it.
            TypeError: An argument is of the wrong type.
            ValueError: An option is out of range.
        """
        if not callable(getattr(dispatcher, "dispatch", None)):
            raise TypeError(f"dispatcher is of type {type(dispatcher).__name__}: give a Dispatcher")
        if seen is not None and not all(callable(getattr(seen, name, None)) for name in ("has", "add")):
            raise TypeError(f"seen is of type {type(seen).__name__}: give a store with `has` and `add`")
        verifier = Verifier(secret)
        # Tracebacks may show local variables.
        del secret
        bound = seconds("timeout", timeout)
        if bound >= _PATIENCE_OF_CODAT:
            raise ValueError(f"timeout is {timeout}: give less than the {_PATIENCE_OF_CODAT:g} s that Codat waits")
        reception = WebhookReceiver(
            verifier=verifier,
            seen=RecentIds() if seen is None else seen,
            max_body_bytes=whole("max_body_bytes", max_body_bytes, least=1),
            timeout=bound,
        )
        self._asgi = AsgiEndpoint(reception, dispatcher)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request of an ASGI server; handlers that are not asynchronous run in threads.

        Args:
            scope: What the server knows of the request.
            receive: Gives its body.
            send: Receives the response.

        Raises:
            ValueError: It is of a protocol that is none of HTTP, websocket (refused) and lifespan.
        """
        await self._asgi.serve(scope, receive, send)

    @property
    def asgi(self) -> Self:
        """This object, which is an ASGI application itself."""
        return self

    def wsgi(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Serve one request of a WSGI server; handlers run in the thread of the server.

        Args:
            environ: What the server knows of the request.
            start_response: Takes status and headers.

        Returns:
            The body of the response.
        """
        return wsgi.serve(self._asgi.reception, self._asgi.dispatcher, environ, start_response)
