"""What a test puts into the emulated world beforehand, and looks up afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import read_json, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import connections as linking
from codat_facade.emulator._handlers import reads, webhooks
from codat_facade.emulator._server.app import App
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import event_shape
from codat_facade.emulator._state.state import Company, Connection

Status = Literal["PendingAuth", "Linked", "Unlinked", "Deauthorized"]


class EmulatorSetup:
    """Companies, connections, records and mishaps, put in place without a request."""

    _world: Store
    _service: App

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
        """Put a company into the world.

        Args:
            name: of the business.
            id: of the company; made up if left out.
            tags: of the company.
            connections: ids of linked connections to an accounting platform.
            records: how many invoices each of these has.
            description: Further information on the company.
            products: The products that the company has.
            parent: The id of the company that it is a subsidiary of.

        Returns:
            The company's id.
        """
        with self._service.lock:
            identifier = self._world.resolve(id) if id else self._world.new_id()
            company = Company(identifier, name, self._world.now, dict(tags or {}), list(products))
            company.description = description
            company.parent = None if parent is None else self._world.company(parent).id
            self._world.state.companies[company.id] = company
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
        """Put a connection into the world.

        Args:
            company_id: of its company.
            platform_key: the platform's four letters.
            id: of the connection; made up if left out.
            status: of the connection; the data is there once it was linked.
            records: how many invoices it has.

        Returns:
            The connection's id.

        Raises:
            ValueError: No platform has the key.
        """
        if platform_key not in PLATFORMS:
            known = ", ".join(PLATFORMS)
            raise ValueError(f"platform_key: there is no platform {platform_key!r}; the platforms are {known}")
        store = self._world
        amount = store.settings.records if records is None else records
        linked = None if status == "PendingAuth" else store.now
        with self._service.lock:
            identifier = store.resolve(id) if id else store.new_id()
            connection = Connection(identifier, platform_key, status, store.now, amount, linked)
            company = store.company(company_id)
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
            ValueError: The company has a linked connection of a kind of which it may have only one.
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
            ValueError: The status is another one.
        """
        if status not in linking.LINK_FAILURES:
            raise ValueError(f"status: {status} is not one of {', '.join(map(str, linking.LINK_FAILURES))}")
        with self._service.lock:
            company = self._world.company(company_id)
            connection = self._world.connection(company_id, connection_id)
            linking.fail_authorisation(self._world, company, connection, status, text)

    def deauthorise(self, company_id: str, connection_id: str) -> None:
        """Let the platform, or the business there, withdraw the authorisation of a linked connection.

        Args:
            company_id: The id of the business's company.
            connection_id: The id of the connection.

        Raises:
            ValueError: The connection is not linked.
        """
        self.set_connection_status(company_id, connection_id, "Deauthorized")

    def set_connection_status(
        self,
        company_id: str,
        connection_id: str,
        status: Status,
    ) -> None:
        """Change a connection's status, whoever would do so.

        Args:
            company_id: The id of the company.
            connection_id: The id of the connection.
            status: The new status.

        Raises:
            ValueError: A connection cannot go from its status to this one.
        """
        with self._service.lock:
            connection = self._world.connection(company_id, connection_id)
            linking.set_status(self._world, self._world.company(company_id), connection, status)

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
        store = self._world
        platform = PLATFORMS[store.connection(company_id, connection_id).platform_key]
        if data_type not in platform.data_types:
            raise ValueError(f"data_type: {platform.name} has no {data_type}; put it into a platform that has it")
        with self._service.lock:
            identifier = (record or {}).get("id") or store.new_id()
            records = store.data(company_id, connection_id, data_type)
            near = (store.resolve(company_id), store.resolve(connection_id))
            made = records.find(identifier) or make(shape, store.context(identifier, near=near))
            now = instant(store.now)
            stamps: Record = {name: now for name in ("modifiedDate", "sourceModifiedDate") if name in shape.properties}
            records.write(identifier, {**made, **stamps, **(record or {}), "id": identifier})
        return str(identifier)

    def records(self, company_id: str, connection_id: str, data_type: str) -> list[Record]:
        """All records of a data type in a connection, as they are now."""
        with self._service.lock:
            self._service.settle()
            # A copy: what the emulator remembers is not to be changed by whoever looks.
            copied: list[Record] = read_json(write_json(list(self._world.data(company_id, connection_id, data_type))))
        return copied

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
        if event_shape(event_type) is None:
            raise ValueError(f"event_type: there is no event type {event_type!r}; 'invoices.write.successful' is one")
        company = self._world.company(company_id) if company_id is not None else None
        webhooks.send(self._world, event_type, company, payload)
