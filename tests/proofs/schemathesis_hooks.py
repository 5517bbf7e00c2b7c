"""What schemathesis is told about the emulator: the ids that it has, and a fresh state for each operation."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from itertools import count
from typing import Any

import schemathesis
from hypothesis import strategies as st

from codat_facade.emulator._spec.documents import DocumentedOperation, operations
from tests.contract.emulator.walk import good_request
from tests.proofs.remote_emulator import RemoteEmulator

#: Where the emulator is served, and the name of the document.
URL = "PROOFS_EMULATOR_URL"
PACKAGE = "PROOFS_PACKAGE"

#: A format of its own for Codat's times, which may have no zone or be a date alone, and are no `date-time` then. Prism
#: holds them against their forms.
_TIME = "codat-date-time"
schemathesis.openapi.format(
    _TIME,
    st.datetimes().map(datetime.isoformat)
    | st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")
    | st.dates().map(date.isoformat),
)
#: One case in so many keeps the ids that were made up for it.
_UNKNOWN_IDS = 5
#: A state serves so many cases; each may change it.
_CASES_OF_A_STATE = 20


@schemathesis.hook
def before_load_schema(context: schemathesis.HookContext, raw_schema: dict[str, Any]) -> None:
    """Mend the document where it contradicts Codat's pages, as `known_violations.toml` says of Prism.

    A page may have 5,000 results: the parameter and the pages say so, the maximum of the response does not.
    """
    _mend(raw_schema["components"])


def _mend(node: Any) -> None:
    if isinstance(node, dict):
        if node.get("format") == "date-time":
            node["format"] = _TIME
        if isinstance(size := node.get("pageSize"), dict):
            size.pop("maximum", None)
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _mend(part)


class World:
    """The emulator's state, made anew for each operation and after some cases, and the ids of that state."""

    def __init__(self) -> None:
        self._emulator = RemoteEmulator(os.environ[URL])
        self._operations = {(one.method, one.path): one for one in operations() if one.package == os.environ[PACKAGE]}
        self._current: DocumentedOperation | None = None
        self._ids: Mapping[str, str] = {}
        self._cases = count()

    def ids(self, method: str, path: str) -> Mapping[str, str]:
        """Return values for the path parameters of an operation that name what there is; empty for some cases."""
        number = next(self._cases)
        operation = self._operations[method.upper(), path]
        if operation is not self._current or number % _CASES_OF_A_STATE == 0 or method.upper() == "DELETE":
            self._current = operation
            self._emulator.reset()
            request = self._emulator.by_id(good_request(self._emulator, operation))
            pieces = zip(operation.path.split("/"), request.path.split("/"), strict=True)
            self._ids = {name[1:-1]: value for name, value in pieces if name.startswith("{")}
        return {} if number % _UNKNOWN_IDS == 0 else self._ids


@cache
def _world() -> World:
    return World()


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: Any, kwargs: Any) -> None:
    """Let most cases name companies, connections and records that there are."""
    ids = _world().ids(case.operation.method, case.operation.path)
    case.path_parameters.update({name: value for name, value in ids.items() if name in case.path_parameters})
