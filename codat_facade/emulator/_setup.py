"""What a test puts into the emulated world beforehand, and looks up afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import read_json, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import connections as linking
from codat_facade.emulator._handlers import webhooks
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
        with self._service.lock:
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
        """
        store = self._world
        amount = store.settings.records if records is None else records
        linked = None if status == "PendingAuth" else store.now
        with self._service.lock:
            connection = Connection(id or store.new_id(), platform_key, status, store.now, amount, linked)
            store.forget(f"{company_id}/{connection.id}/")
            store.company(company_id).connections[connection.id] = connection
        return connection.id

    def set_connection_status(
        self,
        company_id: str,
        connection_id: str,
        status: Status,
    ) -> None:
        """Change a connection's status, as when a customer links it or takes back the consent."""
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
        with self._service.lock:
            identifier = (record or {}).get("id") or store.new_id()
            records = store.data(company_id, connection_id, data_type)
            made = records.find_at_platform(identifier) or make(
                shape, store.context(identifier, near=(company_id, connection_id))
            )
            now = instant(store.now)
            stamps: Record = {name: now for name in ("modifiedDate", "sourceModifiedDate") if name in shape.properties}
            records.write(identifier, {**made, **stamps, **(record or {}), "id": identifier})
        return str(identifier)

    def records(self, company_id: str, connection_id: str, data_type: str) -> list[Record]:
        """All records of a data type at the platform of a connection, those included that no read has fetched yet."""
        with self._service.lock:
            self._service.settle()
            # A copy: what the emulator remembers is not to be changed by whoever looks.
            records = self._world.data(company_id, connection_id, data_type).at_platform
            copied: list[Record] = read_json(write_json(list(records)))
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
