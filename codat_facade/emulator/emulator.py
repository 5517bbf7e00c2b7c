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

from msgspec import structs

from codat_facade.emulator._core.client_clock import ClientClock
from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.faults import Faults
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.scenario import invoices_of, load_scenario, start_of, values_of
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.webhooks import Delivery, Sender
from codat_facade.emulator._server.app import App, ReceivedRequest
from codat_facade.emulator._setup import EmulatorSetup
from codat_facade.emulator._state.saving import load_state, save_state
from codat_facade.emulator._state.settings import SIZES, EmulatorSettings
from codat_facade.emulator._state.state import EmulatorState

if TYPE_CHECKING:
    from codat_facade.emulator._server.httpx_transport import EmulatorTransport
    from codat_facade.emulator._server.server import Logger, Server


class Emulator(EmulatorSetup):
    """A stand-in for api.codat.io.

    A fresh one has a company with a linked connection to an accounting platform, the Sandbox. Their ids are GUIDs;
    `company-id` and `connection-id` stand for them wherever an id is taken.

    Args:
        seed: everything that is made up follows from it.
        api_key: the one key that it accepts.
        size: How much a connection holds, in place of `records`: `empty`, `small` (20 invoices), `large` (5,000) or
            `huge` (200,000); the records are made when they are read.
        records: how many invoices a connection has, unless it is given another number; other types in proportion;
            300 if left out.
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
        size: Literal["empty", "small", "large", "huge"] | None = None,
        records: int | None = None,
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
            records=_records(size, records),
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

    @classmethod
    def from_scenario(cls, path: str | PathLike[str], *, clock: ManualClock | None = None) -> Emulator:
        """Start an emulator with what a scenario file says: companies, connections, records, faults, the clock.

        Args:
            path: The file, in TOML.
            clock: The clock; one that stands at the moment that the file names if left out.

        Returns:
            An emulator with the file's companies, and no other.

        Raises:
            OSError: The file cannot be read.
            ValueError: A key of the file is unknown or missing, or has a value that it cannot have. The message names
                the file and the key.
        """
        scenario = load_scenario(Path(path))
        chosen = {name: value for name, value in structs.asdict(scenario.emulator).items() if value is not None}
        chosen.pop("clock", None)
        emulator = cls(**chosen, clock=clock or ManualClock(start_of(scenario)), empty=True)
        for company in scenario.companies:
            company_id = emulator.create_company(
                company.name,
                id=company.id,
                tags=company.tags,
                description=company.description,
                products=company.products,
                parent=company.parent,
            )
            for connection in company.connections:
                connection_id = emulator.create_connection(
                    company_id,
                    connection.platform_key,
                    id=connection.id,
                    status=connection.status,
                    records=invoices_of(connection),
                )
                for record in connection.records:
                    emulator.add_record(company_id, connection_id, record.type, values_of(record))
        for fault in scenario.faults:
            emulator.faults.add(**structs.asdict(fault))
        return emulator

    def _start(self, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
        self._world = Store(settings, state, clock)
        self._service = App(self._world)
        if not state.secrets:
            self.rotate_webhook_secret()

    @property
    def clock(self) -> ManualClock:
        """The emulator's time: `emulator.clock.advance(5)`."""
        return self._world.clock

    @property
    def company_id(self) -> str:
        """The id of the company that a fresh emulator has; `company-id` is taken for it everywhere."""
        return self._world.resolve("company-id")

    @property
    def connection_id(self) -> str:
        """The id of the connection that a fresh emulator has; `connection-id` is taken for it everywhere."""
        return self._world.resolve("connection-id")

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
        return self._service.faults

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was received, the oldest first."""
        return self._service.requests

    @property
    def api_key(self) -> str:
        """The one key that is accepted."""
        return self._world.settings.api_key

    @property
    def transport(self) -> EmulatorTransport:
        """A transport for httpx, sync and async, that leads to this emulator without a network."""
        from codat_facade.emulator._server.httpx_transport import EmulatorTransport

        return EmulatorTransport(self._service)

    def handle(self, request: Request) -> Response:
        """Answer a request. A fault that was ordered for it shows in the answer's `broken`."""
        with self._service.answering(request):
            return self._service.handle(request)

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

        return Server(self, self._service, port, log)

    @property
    def webhook_secret(self) -> str:
        """The secret that deliveries are signed with; the newest while it rotates."""
        return self._world.state.secrets[-1]

    def rotate_webhook_secret(self) -> str:
        """Start to sign with a new secret, beside the one before it.

        Returns:
            The new secret.
        """
        state = self._world.state
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
        with self._service.lock:
            self._service.settle()
            due = webhooks.due_events(self._world)
            now, secrets = self._world.now, list(self._world.state.secrets)
        deliveries: list[Delivery] = []
        # Without the lock: a consumer may call the emulator before it answers.
        for event, url in due:
            reachable = sender is not webhooks.post or webhooks.is_local(url)
            status = sender(url, webhooks.signed_headers(event, secrets, now), event.body) if reachable else None
            webhooks.record_attempt(event, status, now)
            deliveries.append(Delivery(event.id, event.event_type, url, event.attempts, status))
        with self._service.lock:
            webhooks.drop_finished(self._world)
        return deliveries

    def save(self, path: str | PathLike[str]) -> None:
        """Write the state to a file, to be loaded again; what was received and what is ordered is not part of it."""
        with self._service.lock:
            save_state(Path(path), self._world.settings, self._world.state, self.clock)

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


def _records(size: str | None, records: int | None) -> int:
    """Return how many invoices a connection has."""
    if size is None:
        return 300 if records is None else records
    if records is not None:
        raise ValueError("records: give either size or records, not both")
    if size not in SIZES:
        raise ValueError(f"size: {size!r} is not one of {', '.join(SIZES)}")
    return SIZES[size]
