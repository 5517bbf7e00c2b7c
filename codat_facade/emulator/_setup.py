"""The part of the emulator that a test uses beside sending requests: set it up, play the customer, inspect it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from threading import RLock
from typing import Any, Literal, get_args

from msgspec import structs

from codat_facade.emulator._core.clock import ManualClock, instant
from codat_facade.emulator._core.errors import ApiError, UnknownIdError
from codat_facade.emulator._core.faults import Faults
from codat_facade.emulator._core.messages import read_json, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._data.scenario import FaultSection
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import connections as linking
from codat_facade.emulator._handlers import reads, webhooks
from codat_facade.emulator._handlers.companies import company_json
from codat_facade.emulator._handlers.webhooks import Delivery, Sender
from codat_facade.emulator._server.app import App
from codat_facade.emulator._server.request_log import ReceivedRequest
from codat_facade.emulator._server.webhook_target import WebhookResponse, sender_for
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import event_shape
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.saving import dump_state, parse_state
from codat_facade.emulator._state.state import Company, Connection

Status = Literal["PendingAuth", "Linked", "Unlinked", "Deauthorized"]


class EmulatorSetup:
    """Companies, connections, records, events and failures, put in place without a request."""

    _app: App
    _initial: bytes
    _initial_faults: list[FaultSection]
    _delivery_lock: RLock

    @property
    def _store(self) -> Store:
        return self._app.store

    @property
    def clock(self) -> ManualClock:
        """The emulator's clock: `emulator.clock.advance(5)`."""
        return self._store.clock

    @property
    def faults(self) -> Faults:
        """The faults that are ordered: `emulator.faults.add("reset", method="POST")`."""
        return self._app.faults

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The requests that were received, the oldest first."""
        return self._app.requests

    @property
    def api_key(self) -> str:
        """The API key that is accepted from the start; those that `POST /apiKeys` makes are accepted beside it."""
        return self._store.settings.api_key

    def create_company(
        self,
        name: str = "Example Company",
        *,
        id: str | None = None,
        tags: Mapping[str, str] | None = None,
        connections: Sequence[str] = (),
        records: int | None = None,
        description: str | None = None,
        products: Sequence[str] = (),
        parent: str | None = None,
    ) -> str:
        """Add a company.

        Args:
            name: The name of the business.
            id: The id of the company; made up if left out.
            tags: The company's tags.
            connections: Ids of linked connections to an accounting platform.
            records: The number of invoices that each of these has.
            description: Further information on the company.
            products: The products that the company has.
            parent: The id of the company that it is a subsidiary of.

        Returns:
            The company's id.

        Raises:
            ValueError: There is no company with the id in `parent`, or `records` is negative.
        """
        _require_count(records)
        with self._app.lock:
            parent_id = None if parent is None else self._company(parent, "parent").id
            identifier = self._store.resolve(id) if id else self._store.new_id()
            company = Company(identifier, name, self._store.now, dict(tags or {}), list(products))
            company.description = description
            company.parent = parent_id
            self._store.state.companies[company.id] = company
            for connection_id in connections:
                self.create_connection(company.id, id=connection_id, records=records)
        return company.id

    def create_connection(
        self,
        company_id: str,
        platform_key: str = "mqjo",
        *,
        id: str | None = None,
        status: Status = "Linked",
        records: int | None = None,
    ) -> str:
        """Add a connection to a company.

        Args:
            company_id: The id of the company.
            platform_key: The platform's four letters.
            id: The id of the connection; made up if left out.
            status: The connection's status; its data is there once it was linked.
            records: The number of invoices that it has.

        Returns:
            The connection's id.

        Raises:
            ValueError: No platform has the key, there is no such company or status, or `records` is negative.
        """
        _require_count(records)
        if platform_key not in PLATFORMS:
            known = ", ".join(f"{one.key} ({one.name})" for one in PLATFORMS.values())
            raise ValueError(f"platform_key: there is no platform {platform_key!r}; give the key of one: {known}")
        _require_status(status)
        store = self._store
        amount = store.settings.records if records is None else records
        linked = None if status == "PendingAuth" else store.now
        with self._app.lock:
            company = self._company(company_id)
            identifier = store.resolve(id) if id else store.new_id()
            connection = Connection(identifier, platform_key, status, store.now, amount, linked)
            store.forget(f"{company.id}/{connection.id}/")
            company.connections[connection.id] = connection
            if linked is not None:
                reads.complete_first_read(store, company, connection)
        return connection.id

    def authorise(self, company_id: str, connection_id: str) -> None:
        """Let the business authorise a connection: it is linked, and its first read is queued.

        Args:
            company_id: The id of the business's company.
            connection_id: The id of the connection.

        Raises:
            ValueError: There is no such company or connection, or the company has a linked connection of a kind of
                which it may have only one.
        """
        self.set_connection_status(company_id, connection_id, "Linked")

    def fail_authorisation(
        self,
        company_id: str,
        connection_id: str,
        status: Literal[403, 500, 501] = 403,
        text: str = "User cancelled linking",
    ) -> None:
        """Let the business fail to link a connection: the error stands in it, and `connection.failed` is sent.

        Args:
            company_id: The id of the business's company.
            connection_id: The id of the connection.
            status: 403: the business gave up; 500: an unknown error; 501: the platform is not supported.
            text: The platform's own words.

        Raises:
            ValueError: The status is another one, or there is no such company or connection.
        """
        if status not in linking.LINK_FAILURES:
            raise ValueError(f"status: {status} is not one of {', '.join(map(str, linking.LINK_FAILURES))}")
        with self._app.lock:
            company, connection = self._connection(company_id, connection_id)
            linking.fail_authorisation(self._store, company, connection, status, text)

    def deauthorise(self, company_id: str, connection_id: str) -> None:
        """Let the platform, or the business there, withdraw the authorisation of a linked connection.

        One that was withdrawn already stays as it is.

        Args:
            company_id: The id of the business's company.
            connection_id: The id of the connection.

        Raises:
            ValueError: There is no such company or connection, or the connection is `PendingAuth` or `Unlinked`.
        """
        self.set_connection_status(company_id, connection_id, "Deauthorized")

    def set_connector_online(self, company_id: str, connection_id: str, *, online: bool) -> None:
        """Switch the connector on the business's own machine on or off, for a platform that runs there.

        While it is off, reads stay queued.

        Args:
            company_id: The id of the company.
            connection_id: The id of the connection.
            online: Whether the connector runs.

        Raises:
            ValueError: There is no such company or connection, or the platform has no such connector.
        """
        with self._app.lock:
            company, connection = self._connection(company_id, connection_id)
            platform = PLATFORMS[connection.platform_key]
            if not platform.offline:
                raise ValueError(f"connection_id: {platform.name} has no connector on the business's own machine")
            reads.set_online(self._store, company, connection, online=online)

    def set_connection_status(
        self,
        company_id: str,
        connection_id: str,
        status: Status,
    ) -> None:
        """Change a connection's status, as its business, its platform or Codat would.

        Args:
            company_id: The id of the company.
            connection_id: The id of the connection.
            status: The new status.

        Raises:
            ValueError: There is no such company, connection or status, or the connection cannot go there from the
                status that it has.
        """
        _require_status(status)
        with self._app.lock:
            company, connection = self._connection(company_id, connection_id)
            linking.set_status(self._store, company, connection, status)

    def add_record(
        self, company_id: str, connection_id: str, data_type: str, record: Mapping[str, Any] | None = None
    ) -> str:
        """Add a record to a connection's data, or replace the one with its id.

        Args:
            company_id: The id of the company.
            connection_id: The id of the connection.
            data_type: The data type as in the paths of the API, such as `invoices`.
            record: The record's fields; the rest is made up. It was modified now, unless it says otherwise.

        Returns:
            The record's id.

        Raises:
            ValueError: There is no such company, connection or data type, or the connection's platform does not have
                the data type.
        """
        shape = _shape_of(data_type)
        store = self._store
        _, connection = self._connection(company_id, connection_id)
        platform = PLATFORMS[connection.platform_key]
        if data_type not in platform.data_types:
            raise ValueError(f"data_type: {platform.name} has no {data_type}; put it into a platform that has it")
        with self._app.lock:
            identifier = (record or {}).get("id") or store.new_record_id(company_id, connection_id, data_type)
            records = store.data(company_id, connection_id, data_type)
            near = (store.resolve(company_id), store.resolve(connection_id))
            made = records.find_at_platform(identifier) or make(shape, store.context(identifier, near=near))
            now = instant(store.now)
            stamps: Record = {name: now for name in ("modifiedDate", "sourceModifiedDate") if name in shape.properties}
            records.write(identifier, {**made, **stamps, **(record or {}), "id": identifier})
        return str(identifier)

    def records(self, company_id: str, connection_id: str, data_type: str) -> list[Record]:
        """All records of a data type at the platform of a connection, those included that no read has fetched yet.

        Raises:
            ValueError: There is no such company, connection or data type.
        """
        _shape_of(data_type)
        with self._app.lock:
            self._connection(company_id, connection_id)
            self._app.run_due_jobs()
            # A copy: changing it must not change the emulator's state.
            records = self._store.data(company_id, connection_id, data_type).at_platform
            copied: list[Record] = read_json(write_json(list(records)))
        return copied

    def fail_next_push(
        self, message: str = "The platform refused the record.", *, item: str = "", data_type: str | None = None
    ) -> None:
        """Let the next push fail.

        Args:
            message: The message of the validation error.
            item: The place of the error in the record, as a JSON path.
            data_type: The push's data type, as in the paths of the API; None for any.
        """
        with self._app.lock:
            self._store.order_failure(data_type, [(item, message, "PlatformRefused")])

    def fail_next_read(self, message: str = "The platform did not answer.", *, data_type: str | None = None) -> None:
        """Let the next read fail.

        Args:
            message: The error that the read shows.
            data_type: The read's data type, as in the paths of the API; None for any.
        """
        with self._app.lock:
            self._store.order_read_failure(data_type, message)

    def fail_next_report(
        self, message: str = "The report could not be generated.", *, report_type: str | None = None
    ) -> None:
        """Let the next report that is ordered fail.

        Args:
            message: The reason that the report shows.
            report_type: The kind of report: `categorizedBankStatement`, `creditModel` or `spendAnalysis`; `excel/audit`
                or another Excel report; `loans/banking` or `loanTransactions/banking`, or those of another source; None
                for any.
        """
        self._store.order_report_failure(report_type, message)

    @property
    def webhook_secret(self) -> str:
        """The secret that deliveries are signed with; the newest while it rotates."""
        return self._store.state.secrets[-1]

    def rotate_webhook_secret(self) -> str:
        """Start to sign with a new secret, and for a day with the one before it too.

        Returns:
            The new secret.
        """
        with self._app.lock:
            state = self._store.state
            key = blake2b(f"{state.seed}/secret/{state.rotations}".encode(), digest_size=24).digest()
            state.rotations += 1
            webhooks.rotate_secret(self._store, "whsec_" + b64encode(key).decode())
            return state.secrets[-1]

    def use_webhook_secret(self, secret: str) -> None:
        """Sign with a chosen secret, and with no other.

        Args:
            secret: `whsec_` and a key of 24 to 64 bytes in base64.

        Raises:
            ValueError: The secret is something else.
        """
        try:
            key = b64decode(secret.removeprefix("whsec_"), validate=True) if secret.startswith("whsec_") else b""
        except ValueError:
            key = b""
        if not 24 <= len(key) <= 64:
            raise ValueError("webhook_secret: give `whsec_` and a key of 24 to 64 bytes in base64, as the portal does")
        with self._app.lock:
            self._store.state.secrets = [secret]
            self._initial = self.dump_state()

    def create_webhook_consumer(
        self, url: str = "http://127.0.0.1/", *, event_types: Sequence[str] = (), company_tags: Sequence[str] = ()
    ) -> str:
        """Add a webhook consumer, for which events are queued from now on.

        Args:
            url: The URL to deliver to; only one on this machine is called.
            event_types: The types of events that it wants; none for all.
            company_tags: The tags of companies that it wants events of, such as `region:uk`; none for all.

        Returns:
            The consumer's id.
        """
        with self._app.lock:
            identifier = self._store.new_id()
            self._store.state.consumers[identifier] = {
                "id": identifier,
                "url": url,
                "disabled": False,
                "eventTypes": list(event_types),
                "companyTags": list(company_tags),
            }
        return identifier

    def send_event(self, event_type: str, company_id: str | None = None, **payload: Any) -> None:
        """Queue a webhook event for the consumers that asked for its type.

        Args:
            event_type: A type that the documents know.
            company_id: The id of the company that it is about.
            payload: Fields of its payload; the rest is made up.

        Raises:
            ValueError: The documents do not know the type, or there is no such company.
        """
        self.queue_event(event_type, company_id, payload)

    def queue_event(self, event_type: str, company_id: str | None, payload: Mapping[str, Any]) -> None:
        """Queue a webhook event, as `send_event` does, with the payload's fields in a mapping.

        Args:
            event_type: A type that the documents know.
            company_id: The id of the company that it is about.
            payload: Fields of its payload; the rest is made up.

        Raises:
            ValueError: The documents do not know the type, or there is no such company.
        """
        if event_shape(event_type) is None:
            raise ValueError(f"event_type: there is no event type {event_type!r}; 'invoices.write.successful' is one")
        with self._app.lock:
            company = self._company(company_id) if company_id is not None else None
            known = dict(payload)
            connection = next(iter(company.connections.values()), None) if company is not None else None
            if company is not None and connection is not None and event_type.startswith("connection."):
                known.setdefault("connection", linking.connection_json(connection, company.id, "https://link.codat.io"))
            if company is not None and event_type.startswith("company."):
                known = {**company_json(self._store, company, "https://api.codat.io"), **known}
            webhooks.send(self._store, event_type, company, known, is_example=True)

    def set_webhook_consumer(
        self, consumer_id: str, *, disabled: bool | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        """Change what only the portal can change of a webhook consumer.

        Args:
            consumer_id: The id of the consumer.
            disabled: Whether it receives nothing; attempts that fall due meanwhile are not made up for.
            headers: Custom headers of its deliveries, such as `Authorization`.

        Raises:
            ValueError: There is no such consumer.
        """
        with self._app.lock:
            state = self._store.state
            if consumer_id not in state.consumers:
                raise ValueError(f"consumer_id: there is no webhook consumer {consumer_id!r}; create one first")
            if disabled is not None:
                webhooks.due_events(self._store)
                state.consumers[consumer_id]["disabled"] = disabled
                state.failing_since.pop(consumer_id, None)
            if headers is not None:
                state.consumer_headers[consumer_id] = dict(headers)

    def deliver_webhooks(self, sender: Sender = webhooks.post) -> list[Delivery]:
        """Deliver the webhook events that are due by now; those that fail are due again later.

        They bear the time of the emulator's clock. A consumer that refuses old ones wants a clock that shows the
        present: `Emulator(start=datetime.now(UTC))`.

        Args:
            sender: Takes the URL, the headers and the body, and returns the status of the response, or None if
                there was none. Default: a POST over loopback; consumers on other machines are never called.

        Returns:
            The attempts that were made.
        """
        # One delivery at a time, or two threads would send the same events; without the app's lock while a consumer is
        # called, which may call the emulator before it answers.
        with self._delivery_lock:
            with self._app.lock:
                self._app.run_due_jobs()
                due = webhooks.due_events(self._store)
            deliveries: list[Delivery] = []
            for event, url in due:
                reachable = sender is not webhooks.post or webhooks.is_local(url)
                status = sender(url, webhooks.signed_headers(self._store, event), event.body) if reachable else None
                webhooks.record_attempt(self._store, event, status)
                deliveries.append(Delivery(event.id, event.event_type, url, event.attempts, status))
            with self._app.lock:
                webhooks.drop_finished(self._store)
        return deliveries

    def deliver(self, target: str | Callable[..., Any]) -> list[WebhookResponse]:
        """Deliver the webhook events that are due by now to a server under test.

        Needs a consumer: `emulator.create_webhook_consumer("http://127.0.0.1/hooks")` before the events happen.

        Args:
            target: An ASGI or WSGI application, which is called in process with the path of each consumer's URL
                and whose lifespan is the caller's business; or a URL on this machine, to which all events go.

        Returns:
            One response for each event, in order, with the status and the body.

        Raises:
            ValueError: The URL does not lead to this machine.
            TypeError: The target is neither text nor callable.
        """
        sender = sender_for(target)
        deliveries = self.deliver_webhooks(sender)
        return [sender.response_to(delivery) for delivery in deliveries]

    def dump_state(self) -> bytes:
        """The settings and the state as JSON; neither the received requests nor what is ordered is part of it."""
        with self._app.lock:
            return dump_state(self._store.settings, self._store.state, self.clock)

    def restore_state(self, data: bytes) -> None:
        """Replace the state by one that `dump_state` wrote; what was received or ordered is dropped.

        A clock that stands shows the moment of the state, one that runs goes on.

        Args:
            data: The JSON.

        Raises:
            ValueError: The bytes hold no state of an emulator.
        """
        try:
            settings, state = parse_state(data)
        except ValueError as error:
            raise ValueError(f"data: this is no state of an emulator: {error}") from None
        with self._app.lock:
            if not self.clock.running:
                self.clock.restart(datetime.fromtimestamp(state.moment, UTC))
            self._replace(Store(settings, state, self.clock))

    def reset(self) -> None:
        """Start anew: state, clock and the faults of a scenario as they were at first, and nothing received."""
        settings, state = parse_state(self._initial)
        with self._app.lock:
            self.clock.restart()
            self._replace(Store(settings, state, self.clock))
            for fault in self._initial_faults:
                self.faults.add(**structs.asdict(fault))

    def _company(self, company_id: str, argument: str = "company_id") -> Company:
        try:
            return self._store.company(company_id)
        except ApiError:
            raise UnknownIdError(f"{argument}: there is no company with the id {company_id!r}") from None

    def _connection(self, company_id: str, connection_id: str) -> tuple[Company, Connection]:
        company = self._company(company_id)
        try:
            return company, self._store.connection(company_id, connection_id)
        except ApiError:
            message = f"connection_id: the company has no connection with the id {connection_id!r}"
            raise UnknownIdError(message) from None

    def _replace(self, store: Store) -> None:
        self._app.store = store
        self.faults.clear()
        self.requests.clear()


def _require_status(status: str) -> None:
    if status not in get_args(Status):
        raise ValueError(f"status: {status!r} is not one of {', '.join(get_args(Status))}")


def _require_count(records: int | None) -> None:
    if records is not None and records < 0:
        raise ValueError(f"records: a connection has 0 invoices or more, not {records}")


def _shape_of(data_type: str) -> Shape:
    shape = datatypes.shapes().get(data_type)
    if shape is None:
        raise ValueError(f"data_type: there is no data type {data_type!r}; 'invoices' is one")
    return shape
