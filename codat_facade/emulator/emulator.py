"""The emulator: what a test holds in its hand."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from codat_facade.emulator import connections, datatypes, webhooks
from codat_facade.emulator.clock import Clock, instant
from codat_facade.emulator.documents import events
from codat_facade.emulator.faults import Faults
from codat_facade.emulator.generation import make
from codat_facade.emulator.messages import Request, Response
from codat_facade.emulator.records import Record
from codat_facade.emulator.saving import load_state, save_state
from codat_facade.emulator.service import Received, Service
from codat_facade.emulator.settings import Settings
from codat_facade.emulator.state import Company, Connection, State
from codat_facade.emulator.webhooks import Delivery, Sender
from codat_facade.emulator.world import World

if TYPE_CHECKING:
    from codat_facade.emulator.server import Logger, Server
    from codat_facade.emulator.transport import Transport


class Emulator:
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
        clock: Clock | None = None,
        empty: bool = False,
    ) -> None:
        settings = Settings(
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
        clock = clock or Clock()
        self._start(settings, State(seed, clock.timestamp()), clock)
        if not empty:
            self.create_company("Example Company", id="company-id", connections=["connection-id"])

    def _start(self, settings: Settings, state: State, clock: Clock) -> None:
        self._world = World(settings, state, clock)
        self._service = Service(self._world)
        if not state.secrets:
            self.rotate_webhook_secret()

    @property
    def clock(self) -> Clock:
        """The emulator's time: `emulator.clock.advance(5)`."""
        return self._world.clock

    @property
    def faults(self) -> Faults:
        """The trouble that lies ahead: `emulator.faults.add("reset", method="POST")`."""
        return self._service.faults

    @property
    def requests(self) -> list[Received]:
        """What was received, the oldest first."""
        return self._service.requests

    @property
    def api_key(self) -> str:
        """The one key that is accepted."""
        return self._world.settings.api_key

    @property
    def transport(self) -> Transport:
        """A transport for httpx, sync and async, that leads to this emulator without a network."""
        from codat_facade.emulator.transport import Transport

        return Transport(self._service)

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
        headers = {"Authorization": f"Basic {key}", **(options.pop("headers", None) or {})}
        return self.handle(Request.to(method, url, headers=headers, **options))

    def serve(self, port: int = 0, *, log: Logger | None = None) -> Server:
        """Serve on 127.0.0.1, in a thread that ends with the process.

        Args:
            port: to listen on; 0 for a free one.
            log: told of every answer: the request line, the status, the size.

        Returns:
            A server, listening, with its `url`; as a context manager it stops at the end of the block.

        Raises:
            OSError: the port is taken.
        """
        from codat_facade.emulator.server import Server

        return Server(self, self._service, port, log)

    def create_company(
        self,
        name: str = "Example Company",
        *,
        id: str | None = None,
        tags: Mapping[str, str] | None = None,
        connections: Sequence[str] = (),
        records: int | None = None,
    ) -> str:
        """Put a company into the world.

        Args:
            name: of the business.
            id: of the company; made up if left out.
            tags: of the company.
            connections: ids of linked connections to an accounting platform.
            records: how many invoices each of these has.

        Returns:
            The company's id.
        """
        company = Company(id or self._world.new_id(), name, self._world.now, dict(tags or {}))
        self._world.state.companies[company.id] = company
        for connection_id in connections:
            self.create_connection(company.id, id=connection_id, records=records)
        return company.id

    def create_connection(
        self,
        company_id: str,
        platform_key: str = "gbol",
        *,
        id: str | None = None,
        status: Literal["PendingAuth", "Linked", "Unlinked", "Deauthorized"] = "Linked",
        records: int | None = None,
    ) -> str:
        """Put a connection into the world.

        Args:
            company_id: of its company.
            platform_key: the platform's four letters.
            id: of the connection; made up if left out.
            status: of the connection; the data is there once it was linked.
            records: how many invoices it has.

        Returns:
            The connection's id.
        """
        world = self._world
        amount = world.settings.records if records is None else records
        linked = None if status == "PendingAuth" else world.now
        connection = Connection(id or world.new_id(), platform_key, status, world.now, amount, linked)
        world.company(company_id).connections[connection.id] = connection
        return connection.id

    def set_connection_status(
        self,
        company_id: str,
        connection_id: str,
        status: Literal["PendingAuth", "Linked", "Unlinked", "Deauthorized"],
    ) -> None:
        """Change a connection's status, as when a customer links it or takes back the consent."""
        connection = self._world.connection(company_id, connection_id)
        connections.set_status(self._world, self._world.company(company_id), connection, status)

    def add_record(
        self, company_id: str, connection_id: str, data_type: str, record: Mapping[str, Any] | None = None
    ) -> str:
        """Put a record into a connection's data, or in the place of the one with its id.

        Args:
            company_id: of the company.
            connection_id: of the connection.
            data_type: as in the paths of the API, such as `invoices`.
            record: what it holds; the rest is made up. It was modified now, unless it says otherwise.

        Returns:
            The record's id.

        Raises:
            ValueError: there is no such data type.
        """
        shape = datatypes.shapes().get(data_type)
        if shape is None:
            raise ValueError(f"data_type: there is no data type {data_type!r}; such as 'invoices' is one")
        world = self._world
        identifier = (record or {}).get("id") or world.new_id()
        records = world.data(company_id, connection_id, data_type)
        made = records.find(identifier) or make(shape, world.scene(identifier, near=(company_id, connection_id)))
        now = instant(world.now)
        stamps = {name: now for name in ("modifiedDate", "sourceModifiedDate") if name in shape.properties}
        records.write(identifier, {**made, **stamps, **(record or {}), "id": identifier})
        return str(identifier)

    def records(self, company_id: str, connection_id: str, data_type: str) -> list[Record]:
        """All records of a data type in a connection, as they are now."""
        self._service.settle()
        return list(self._world.data(company_id, connection_id, data_type))

    def fail_next_push(
        self, message: str = "The platform refused the record.", *, item: str = "", data_type: str | None = None
    ) -> None:
        """Let the next push fail.

        Args:
            message: of the validation error.
            item: where in the record the error lies, as a JSON path.
            data_type: of the push, as in the paths of the API; None for any.
        """
        self._world.order_failure(data_type, [(item, message, "PlatformRefused")])

    def fail_next_read(self, message: str = "The platform did not answer.", *, data_type: str | None = None) -> None:
        """Let the next read fail.

        Args:
            message: the error that the read shows.
            data_type: of the read, as in the paths of the API; None for any.
        """
        self._world.order_read_failure(data_type, message)

    def send_event(self, event_type: str, company_id: str | None = None, **payload: Any) -> None:
        """Queue a webhook event for the consumers who asked for its type.

        Args:
            event_type: one that the documents know.
            company_id: that it is about.
            payload: what its payload holds; the rest is made up.

        Raises:
            ValueError: the documents do not know the type.
        """
        if event_type not in events():
            raise ValueError(f"event_type: there is no event type {event_type!r}; 'invoices.write.successful' is one")
        company = self._world.company(company_id) if company_id is not None else None
        webhooks.send(self._world, event_type, company, payload)

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
        for event, url in due:
            reachable = sender is not webhooks.post or webhooks.is_local(url)
            status = sender(url, webhooks.signed_headers(event, secrets, now), event.body) if reachable else None
            webhooks.record_attempt(event, status, now)
            deliveries.append(Delivery(event.id, event.event_type, url, event.attempts, status))
        return deliveries

    def save(self, path: str | PathLike[str]) -> None:
        """Write the state to a file, to be loaded again; what was received and what is ordered is not part of it."""
        with self._service.lock:
            save_state(Path(path), self._world.settings, self._world.state, self.clock)

    @classmethod
    def load(cls, path: str | PathLike[str], *, clock: Clock | None = None) -> Emulator:
        """An emulator in the state that was saved, its clock at the moment of saving.

        Args:
            path: of the file.
            clock: its time, if it shall be another.

        Raises:
            ValueError: the file holds no state of an emulator.
        """
        settings, state = load_state(Path(path))
        emulator = cls.__new__(cls)
        emulator._start(settings, state, clock or Clock(datetime.fromtimestamp(state.moment, UTC)))
        return emulator
