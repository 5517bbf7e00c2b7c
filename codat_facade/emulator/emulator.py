"""The emulator of api.codat.io."""

from __future__ import annotations

import warnings
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from msgspec import structs

from codat_facade.emulator._control.endpoints import ControlEndpoints
from codat_facade.emulator._core.client_clock import ClientClock
from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.scenario import invoices_of, load_scenario, start_of, values_of
from codat_facade.emulator._setup import EmulatorSetup
from codat_facade.emulator._state.saving import load_state
from codat_facade.emulator._state.settings import SIZES, EmulatorSettings
from codat_facade.emulator._state.state import EmulatorState

if TYPE_CHECKING:
    from codat_facade.emulator._server.httpx_transport import EmulatorTransport
    from codat_facade.emulator._server.server import Logger, Server


class Emulator(EmulatorSetup):
    """An emulator of api.codat.io.

    A fresh one has a company with a linked connection to an accounting platform, the Sandbox. Their ids are GUIDs;
    `company-id` and `connection-id` stand for them wherever an id is taken.

    Args:
        seed: The seed that all made-up data follows from.
        api_key: The API key that it accepts from the start.
        size: The amount of data of a connection, in place of `records`: `empty`, `small` (20 invoices), `large`
            (5,000) or `huge` (200,000); the records are made when they are read.
        records: The number of invoices of a connection that is given no other number, other types in proportion;
            300 if left out.
        push_pace: Seconds from the request until a push is `Processing`, and until it is done; None for never.
        read_pace: Seconds from the request until a read is `Fetching`, and until it is done.
        report_pace: Seconds until a generated report is ready.
        daily_quota: Requests a day, above which responses are 429; `documented` for those that Codat grants, 1,000
            and 1,000 more for each company with a linked connection; None for no bound.
        concurrency: Requests at once for one company, above which responses are 429; None for no bound.
        page_limit: The most records that a page has, however many are asked for.
        optional_fields: The optional properties that stand in responses: nearly all, all, or none.
        unknown_fields: True to add properties that the documents do not know to objects in responses.
        max_body_bytes: The largest request body in bytes; a larger one is answered with 413.
        webhook_secret: The secret that webhook events are signed with; it follows from the seed if left out.
        start: The moment that the clock shows first, and stands at until it is moved; the data was made before
            it. Default: 15 January 2026, so that the same requests get the same responses on any day.
        clock: Another clock than one that stands, such as `ManualClock(running=True)`; not together with `start`.
        empty: True to start without any company.

    Raises:
        ValueError: `start` and `clock` are both given, or `size` and `records`; `size` is another one, `records` is
            negative, or `webhook_secret` is not a webhook secret.
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
        daily_quota: int | Literal["documented"] | None = None,
        concurrency: int | None = None,
        page_limit: int = 5000,
        optional_fields: Literal["typical", "all", "none"] = "typical",
        unknown_fields: bool = False,
        max_body_bytes: int = 100 * 1024 * 1024,
        webhook_secret: str | None = None,
        start: datetime | None = None,
        clock: ManualClock | None = None,
        empty: bool = False,
    ) -> None:
        if start is not None and clock is not None:
            raise ValueError("start: the clock has a start of its own; give one of the two")
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
            max_body_bytes=max_body_bytes,
        )
        has_fixed_dates = start is None and clock is None
        clock = clock or ManualClock(start)
        present = None if has_fixed_dates else clock.timestamp()
        self._start(settings, EmulatorState(seed, clock.timestamp(), present=present), clock)
        if webhook_secret is not None:
            self.use_webhook_secret(webhook_secret)
        if not empty:
            self.create_company("Example Company", id="company-id", connections=["connection-id"])
        self._initial = self.dump_state()

    @classmethod
    def from_scenario(cls, path: str | PathLike[str], *, clock: ManualClock | None = None) -> Emulator:
        """Start an emulator with what a scenario file says: companies, connections, records, faults, the clock.

        Args:
            path: The file, in TOML.
            clock: The clock; one that stands at the moment that the file names if left out.

        Returns:
            An emulator with the file's companies, and no other. `company-id` and `connection-id` stand for the first
            company and its first connection, unless the file gives them ids.

        Raises:
            OSError: The file cannot be read.
            ValueError: A key of the file is unknown or missing, or has a value that it cannot have. The message names
                the file and the key.
        """
        scenario = load_scenario(Path(path))
        chosen = {name: value for name, value in structs.asdict(scenario.emulator).items() if value is not None}
        chosen.pop("clock", None)
        emulator = cls(**chosen, start=None if clock else start_of(scenario), clock=clock, empty=True)
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
        for place, fault in enumerate(scenario.faults):
            try:
                emulator.faults.add(**structs.asdict(fault))
            except ValueError as error:
                raise ValueError(f"{path}: faults[{place}].{error}") from None
        emulator._initial_faults = scenario.faults
        emulator._initial = emulator.dump_state()
        return emulator

    def _start(self, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
        super()._start(settings, state, clock)
        self._app.control = ControlEndpoints(self, self._app)

    @property
    def company_id(self) -> str:
        """The id of the first company; `company-id` is taken for it everywhere."""
        return self._store.resolve("company-id")

    @property
    def connection_id(self) -> str:
        """The id of its first connection; `connection-id` is taken for it everywhere."""
        return self._store.resolve("connection-id")

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
    def transport(self) -> EmulatorTransport:
        """A transport for httpx, sync and async, that leads to this emulator without a network."""
        from codat_facade.emulator._server.httpx_transport import EmulatorTransport

        return EmulatorTransport(self._app)

    def handle(self, request: Request) -> Response:
        """Answer a request. A fault that was ordered for it shows in the response's `broken`."""
        with self._app.answering(request):
            return self._app.handle(request)

    def call(self, method: str, url: str, **options: Any) -> Response:
        """Send a request with the API key, and return its response.

        Args:
            method: The method, such as `GET`.
            url: A path, or a whole URL, with or without a query string.
            options: `query`, `headers`, `body` and `json`, as `Request.to` takes them.

        Returns:
            The response, whatever its status.
        """
        key = b64encode(self.api_key.encode()).decode()
        given: Mapping[str, str] = options.pop("headers", None) or {}
        headers = {"Authorization": f"Basic {key}", **given}
        return self.handle(Request.to(method, url, headers=headers, **options))

    def serve(self, port: int = 0, *, log: Logger | None = None) -> Server[Emulator]:
        """Serve on 127.0.0.1, in a thread that ends with the process.

        Args:
            port: The port to listen on; 0 for a free one.
            log: Called with every response: the request line, the status, the size.

        Returns:
            A server, listening, with its `url`; as a context manager it stops at the end of the block.

        Raises:
            OSError: The port is taken.
        """
        from codat_facade.emulator._server.server import Server

        return Server(self, self._app, port, log)

    def save(self, path: str | PathLike[str]) -> None:
        """Write the state to a file, to be loaded again; what was received and what is ordered is not part of it."""
        target = Path(path)
        # Beside the file first: a process that is killed while writing keeps the state that was saved before.
        partial = target.with_name(f"{target.name}.partial")
        partial.write_bytes(self.dump_state())
        partial.replace(target)

    @classmethod
    def load(cls, path: str | PathLike[str], *, clock: ManualClock | None = None) -> Emulator:
        """Load an emulator in the state that was saved, its clock at the moment of saving.

        Args:
            path: The path of the file.
            clock: Another clock.

        Returns:
            An emulator in that state.

        Raises:
            OSError: The file cannot be read.
            ValueError: The file holds no state of an emulator.
        """
        settings, state = load_state(Path(path))
        emulator = cls.__new__(cls)
        emulator._start(settings, state, clock or ManualClock(datetime.fromtimestamp(state.moment, UTC)))
        emulator._initial = emulator.dump_state()
        return emulator


def _records(size: str | None, records: int | None) -> int:
    """Return how many invoices a connection has."""
    if size is None:
        if records is not None and records < 0:
            raise ValueError(f"records: a connection has 0 invoices or more, not {records}")
        return 300 if records is None else records
    if records is not None:
        raise ValueError("records: give either size or records, not both")
    if size not in SIZES:
        raise ValueError(f"size: {size!r} is not one of {', '.join(SIZES)}")
    return SIZES[size]
