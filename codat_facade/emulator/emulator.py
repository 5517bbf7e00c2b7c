"""The emulator: what a test holds in its hand."""

from __future__ import annotations

import warnings
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from codat_facade.emulator._core.client_clock import ClientClock
from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.faults import Faults
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.webhooks import Delivery, Sender
from codat_facade.emulator._server.app import App, ReceivedRequest
from codat_facade.emulator._setup import EmulatorSetup
from codat_facade.emulator._state.saving import load_state, save_state
from codat_facade.emulator._state.settings import EmulatorSettings
from codat_facade.emulator._state.state import EmulatorState

if TYPE_CHECKING:
    from codat_facade.emulator._server.httpx_transport import EmulatorTransport
    from codat_facade.emulator._server.server import Logger, Server


class Emulator(EmulatorSetup):
    """A stand-in for api.codat.io.

    A fresh one has the company `company-id` with the connection `connection-id`, linked, to an accounting platform.

    Args:
        seed: everything that is made up follows from it.
        api_key: the one key that it accepts.
        records: how many invoices a connection has, unless it is given another number; other types in proportion.
        push_pace: seconds from the request until a push is `Processing`, and until it is done; None for never.
        read_pace: seconds from the request until a read is `Fetching`, and until it is done.
        report_pace: seconds until a generated report is ready.
        daily_quota: requests a day, above which answers are 429; None for no bound.
        concurrency: requests at once for one company, above which answers are 429; None for no bound.
        page_limit: the most records that a page has, however many are asked for.
        optional_fields: which optional properties stand in answers: nearly all, all, or none.
        unknown_fields: whether objects in answers also have properties that the documents do not know.
        clock: its time; a clock of its own, which stands until it is moved, if left out.
        empty: whether to start without any company.
    """

    def __init__(
        self,
        *,
        seed: int = 7,
        api_key: str = "test-key",
        records: int = 300,
        push_pace: tuple[float | None, float | None] = (1.0, 3.0),
        read_pace: tuple[float, float] = (1.0, 3.0),
        report_pace: float = 3.0,
        daily_quota: int | None = None,
        concurrency: int | None = None,
        page_limit: int = 5000,
        optional_fields: Literal["typical", "all", "none"] = "typical",
        unknown_fields: bool = False,
        clock: ManualClock | None = None,
        empty: bool = False,
    ) -> None:
        settings = EmulatorSettings(
            api_key=api_key,
            records=records,
            push_pace=push_pace,
            read_pace=read_pace,
            report_pace=report_pace,
            daily_quota=daily_quota,
            concurrency=concurrency,
            page_limit=page_limit,
            optional_fields=optional_fields,
            unknown_fields=unknown_fields,
        )
        clock = clock or ManualClock()
        self._start(settings, EmulatorState(seed, clock.timestamp()), clock)
        if not empty:
            self.create_company("Example Company", id="company-id", connections=["connection-id"])

    def _start(self, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
        self._store = Store(settings, state, clock)
        self._app = App(self._store)
        if not state.secrets:
            self.rotate_webhook_secret()

    @property
    def clock(self) -> ManualClock:
        """The emulator's time: `emulator.clock.advance(5)`."""
        return self._store.clock

    @property
    def client_clock(self) -> ClientClock:
        """A clock for a client that moves this one's instead of waiting: `Client(clock=emulator.client_clock)`."""
        return ClientClock(self.clock)

    @property
    def waiting(self) -> ClientClock:
        """The former name of `client_clock`; deprecated."""
        warnings.warn("Emulator.waiting is called client_clock now", DeprecationWarning, stacklevel=2)
        return self.client_clock

    @property
    def faults(self) -> Faults:
        """The trouble that lies ahead: `emulator.faults.add("reset", method="POST")`."""
        return self._app.faults

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was received, the oldest first."""
        return self._app.requests

    @property
    def api_key(self) -> str:
        """The one key that is accepted."""
        return self._store.settings.api_key

    @property
    def transport(self) -> EmulatorTransport:
        """A transport for httpx, sync and async, that leads to this emulator without a network."""
        from codat_facade.emulator._server.httpx_transport import EmulatorTransport

        return EmulatorTransport(self._app)

    def handle(self, request: Request) -> Response:
        """Answer a request. A fault that was ordered for it shows in the answer's `broken`."""
        with self._app.answering(request):
            return self._app.handle(request)

    def call(self, method: str, url: str, **options: Any) -> Response:
        """Answer a request in a test's own words, with the key.

        Args:
            method: such as `GET`.
            url: a path, or a whole URL, with or without a query string.
            options: `query`, `headers`, `body` and `json`, as `Request.to` takes them.
        """
        key = b64encode(self.api_key.encode()).decode()
        given: Mapping[str, str] = options.pop("headers", None) or {}
        headers = {"Authorization": f"Basic {key}", **given}
        return self.handle(Request.to(method, url, headers=headers, **options))

    def serve(self, port: int = 0, *, log: Logger | None = None) -> Server[Emulator]:
        """Serve on 127.0.0.1, in a thread that ends with the process.

        Args:
            port: to listen on; 0 for a free one.
            log: told of every answer: the request line, the status, the size.

        Returns:
            A server, listening, with its `url`; as a context manager it stops at the end of the block.

        Raises:
            OSError: the port is taken.
        """
        from codat_facade.emulator._server.server import Server

        return Server(self, self._app, port, log)

    @property
    def webhook_secret(self) -> str:
        """The secret that deliveries are signed with; the newest while it rotates."""
        return self._store.state.secrets[-1]

    def rotate_webhook_secret(self) -> str:
        """Start to sign with a new secret, beside the one before it.

        Returns:
            The new secret.
        """
        state = self._store.state
        key = blake2b(f"{state.seed}/secret/{len(state.secrets)}".encode(), digest_size=24).digest()
        state.secrets = [*state.secrets[-1:], "whsec_" + b64encode(key).decode()]
        return state.secrets[-1]

    def deliver_webhooks(self, sender: Sender = webhooks.post) -> list[Delivery]:
        """Deliver the webhook events that are due by now; those that fail are due again later.

        They bear the time of the emulator's clock. A consumer that refuses old ones wants a clock that shows the
        present: `Emulator(clock=ManualClock(datetime.now(UTC)))`.

        Args:
            sender: takes the URL, the headers and the body, and answers with a status, or None if there was no
                answer. By default a POST over loopback; consumers on other machines are never called.

        Returns:
            What was attempted.
        """
        with self._app.lock:
            self._app.settle()
            due = webhooks.due_events(self._store)
            now, secrets = self._store.now, list(self._store.state.secrets)
        deliveries: list[Delivery] = []
        # Without the lock: a consumer may call the emulator before it answers.
        for event, url in due:
            reachable = sender is not webhooks.post or webhooks.is_local(url)
            status = sender(url, webhooks.signed_headers(event, secrets, now), event.body) if reachable else None
            webhooks.record_attempt(event, status, now)
            deliveries.append(Delivery(event.id, event.event_type, url, event.attempts, status))
        with self._app.lock:
            webhooks.drop_finished(self._store)
        return deliveries

    def save(self, path: str | PathLike[str]) -> None:
        """Write the state to a file, to be loaded again; what was received and what is ordered is not part of it."""
        with self._app.lock:
            save_state(Path(path), self._store.settings, self._store.state, self.clock)

    @classmethod
    def load(cls, path: str | PathLike[str], *, clock: ManualClock | None = None) -> Emulator:
        """An emulator in the state that was saved, its clock at the moment of saving.

        Args:
            path: of the file.
            clock: its time, if it shall be another.

        Raises:
            ValueError: the file holds no state of an emulator.
        """
        settings, state = load_state(Path(path))
        emulator = cls.__new__(cls)
        emulator._start(settings, state, clock or ManualClock(datetime.fromtimestamp(state.moment, UTC)))
        return emulator
