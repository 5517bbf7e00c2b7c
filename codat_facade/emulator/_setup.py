"""The part of the emulator that a test uses beside sending requests: set it up, play the customer, inspect it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import read_json, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._data.records import Record
from codat_facade.emulator._handlers import connections as linking
from codat_facade.emulator._handlers import reads
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.state import Company, Connection
from codat_facade.emulator._webhook_setup import WebhookSetup

Status = Literal["PendingAuth", "Linked", "Unlinked", "Deauthorized"]


class EmulatorSetup(WebhookSetup):
    """Companies, connections, records and failures, put in place without a request."""

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
            record: The record's fields; the rest is made up. It was modified now, unless its `modifiedDate` says
                otherwise, as that of a record which was read does.

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
            self._store.push_failures.order(data_type, [(item, message, "PlatformRefused")])

    def fail_next_read(self, message: str = "The platform did not answer.", *, data_type: str | None = None) -> None:
        """Let the next read fail.

        Args:
            message: The error that the read shows.
            data_type: The read's data type, as in the paths of the API; None for any.
        """
        with self._app.lock:
            self._store.read_failures.order(data_type, message)

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
        self._store.report_failures.order(report_type, message)


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
