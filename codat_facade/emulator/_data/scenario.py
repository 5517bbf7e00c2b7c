"""Scenario files: the companies, connections, records and faults that an emulator starts with, in TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, get_args

import msgspec

from codat_facade.emulator._core.faults import Kind
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._state.settings import SIZES

Size = Literal["empty", "small", "large", "huge"]
Status = Literal["PendingAuth", "Linked", "Unlinked", "Deauthorized"]


_Count = Annotated[int, msgspec.Meta(ge=0)]


class _Section(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table of the file, of which every key is known."""


class SettingsSection(_Section):
    """The table `[emulator]`: arguments of `Emulator` by their names, and `clock`, the moment that it starts at."""

    seed: int | None = None
    api_key: str | None = None
    size: Size | None = None
    records: _Count | None = None
    push_pace: tuple[float, float] | None = None
    read_pace: tuple[float, float] | None = None
    report_pace: float | None = None
    daily_quota: int | Literal["documented"] | None = None
    concurrency: int | None = None
    page_limit: int | None = None
    clock: datetime | None = None


class RecordSection(_Section):
    """A table `[[companies.connections.records]]`: a record of a data type, with the `values` that it shall have."""

    type: str
    values: dict[str, Any] = {}


class ConnectionSection(_Section):
    """A table `[[companies.connections]]`.

    Args:
        platform: The platform's key, such as `gbol`, or its name, such as `Xero`.
        id: The connection's id; made up if left out.
        status: The connection's status.
        size: How much it holds.
        invoices: How many invoices it holds, instead of `size`; other types in proportion.
        records: Records that it holds beside the made-up ones.
    """

    platform: str
    id: str | None = None
    status: Status = "Linked"
    size: Size | None = None
    invoices: _Count | None = None
    records: list[RecordSection] = []

    @property
    def platform_key(self) -> str:
        """The key of the platform."""
        return next(one.key for one in PLATFORMS.values() if self.platform in (one.key, one.name))


class CompanySection(_Section):
    """A table `[[companies]]`. `parent` is the id of a company that stands before it in the file."""

    name: str
    id: str | None = None
    description: str | None = None
    tags: dict[str, str] = {}
    products: list[str] = []
    parent: str | None = None
    connections: list[ConnectionSection] = []


class FaultSection(_Section):
    """A table `[[faults]]`: the arguments of `emulator.faults.add`."""

    kind: Kind
    method: str = "*"
    path: str = "*"
    times: int = 1
    skip: int = 0
    processed: bool | None = None
    status: int | None = None
    retry_after: int | float | str | None = None
    seconds: float = 0.0


class Scenario(_Section):
    """A whole file."""

    emulator: SettingsSection = msgspec.field(default_factory=SettingsSection)
    companies: list[CompanySection] = []
    faults: list[FaultSection] = []


def load_scenario(path: Path) -> Scenario:
    """Read a scenario file.

    Args:
        path: The file, in TOML.

    Raises:
        OSError: The file cannot be read.
        ValueError: The file is no TOML, or a key of it is unknown, missing, or has a value that it cannot have. The
            message names the file and the key.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: the file is not TOML: {error}") from None
    try:
        scenario = msgspec.convert(content, Scenario)
    except msgspec.ValidationError as error:
        raise ValueError(f"{path}: {_readable(str(error))}") from None
    problem = _problem(scenario)
    if problem is not None:
        raise ValueError(f"{path}: {problem}")
    _name_the_first(scenario)
    return scenario


def _name_the_first(scenario: Scenario) -> None:
    """Give the first company and its first connection the ids of those of a fresh emulator, if the file gives none."""
    companies = scenario.companies
    connections = [connection for company in companies for connection in company.connections]
    if companies:
        _name(companies[0], "company-id", companies)
        for connection in companies[0].connections[:1]:
            _name(connection, "connection-id", connections)


def _name(
    first: CompanySection | ConnectionSection, alias: str, all_: Sequence[CompanySection | ConnectionSection]
) -> None:
    if first.id is None and all(one.id != alias for one in all_):
        first.id = alias


def start_of(scenario: Scenario) -> datetime | None:
    """Return the moment that the clock of a scenario starts at, in UTC if the file names no zone."""
    start = scenario.emulator.clock
    return start.replace(tzinfo=UTC) if start is not None and start.tzinfo is None else start


def values_of(record: RecordSection) -> dict[str, Any]:
    """Return the values of a record as JSON has them: dates are texts there."""
    return _json(record.values)


_Value = TypeVar("_Value")


def _json(value: _Value) -> _Value:
    if isinstance(value, dict):
        return {name: _json(item) for name, item in value.items()}  # type: ignore[return-value]
    if isinstance(value, list):
        return [_json(item) for item in value]  # type: ignore[return-value]
    if isinstance(value, datetime | date | time):
        return value.isoformat().replace("+00:00", "Z")  # type: ignore[return-value]
    return value


#: The values of keys that have few, by the last part of the key.
_CHOICES: dict[str, tuple[str, ...]] = {"kind": get_args(Kind), "size": get_args(Size), "status": get_args(Status)}


def _readable(message: str) -> str:
    """Return an error of the decoder with its place in front, as the file's reader writes it."""
    text, _, place = message.partition(" - at `$")
    key = place.removesuffix("`").removeprefix(".")
    choices = _CHOICES.get(key.rpartition(".")[2])
    if choices and text.startswith("Invalid enum value"):
        text += f"; use one of {', '.join(choices)}"
    return f"{key}: {text}" if key else text


def _problem(scenario: Scenario) -> str | None:
    """Return what is wrong with a scenario that has the right shape, with the key of the place."""
    settings = scenario.emulator
    if settings.size is not None and settings.records is not None:
        return "emulator.records: give either `size` or `records`, not both"
    known: set[str] = set()
    for at, company in enumerate(scenario.companies):
        key = f"companies[{at}]"
        if company.id is not None and company.id in known:
            return f"{key}.id: there is a company with the id {company.id!r} before it"
        if company.parent is not None and company.parent not in known:
            return f"{key}.parent: no company before it in the file has the id {company.parent!r}"
        known |= {company.id} if company.id is not None else set()
        connection_ids: set[str] = set()
        for place, connection in enumerate(company.connections):
            if connection.id in connection_ids:
                return f"{key}.connections[{place}].id: there is a connection with the id {connection.id!r} before it"
            connection_ids |= {connection.id} if connection.id is not None else set()
            problem = _connection_problem(connection)
            if problem is not None:
                return f"{key}.connections[{place}].{problem}"
    return None


def _connection_problem(connection: ConnectionSection) -> str | None:
    names = [one.name for one in PLATFORMS.values()]
    if connection.platform not in PLATFORMS and connection.platform not in names:
        known = ", ".join(f"{one.key} ({one.name})" for one in PLATFORMS.values())
        return f"platform: there is no platform {connection.platform!r}; the platforms are {known}"
    if connection.size is not None and connection.invoices is not None:
        return "invoices: give either `size` or `invoices`, not both"
    platform = PLATFORMS[connection.platform_key]
    for place, record in enumerate(connection.records):
        if record.type not in datatypes.shapes():
            return f"records[{place}].type: there is no data type {record.type!r}; 'invoices' is one"
        if record.type not in platform.data_types:
            return f"records[{place}].type: {platform.name} has no {record.type}"
    return None


def invoices_of(connection: ConnectionSection) -> int | None:
    """Return how many invoices a connection shall hold; None for as many as the emulator's connections do."""
    return connection.invoices if connection.size is None else SIZES[connection.size]
