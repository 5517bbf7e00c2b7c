"""The emulated account and its state as a whole."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import structs

from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._core.errors import ApiError, UnknownIdError
from codat_facade.emulator._core.faults import Faults
from codat_facade.emulator._data.scenario import FaultSection
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._server.app import App
from codat_facade.emulator._server.request_log import ReceivedRequest
from codat_facade.emulator._state.saving import dump_state, parse_state
from codat_facade.emulator._state.settings import EmulatorSettings
from codat_facade.emulator._state.state import Company, Connection, EmulatorState


class EmulatorBase:
    """The emulated account: its clock, what it received, and its state, which is saved, restored and reset."""

    _initial: bytes
    _initial_faults: list[FaultSection]

    def _start(self, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
        self._app = App(Store(settings, state, clock))
        self._initial_faults = []

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
