"""The push operations of the facade that a batch can write with: found by their names, and their calls built."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from codat_runtime import decode_json, path_parameters

from .._http.retry import takes_a_key
from .._operations.operation import Operation, build_call_of

if TYPE_CHECKING:
    from codat_runtime import Call

    from .entry import Entry

_PACKAGE = "codat_facade."
_ROUTE = re.compile(r"/companies/\{companyId\}/connections/\{connectionId\}/push/(.+)")
# The data type that a push operation tells, where the path has another word.
_DATA_TYPES: Mapping[str, str] = {"accounts": "chartOfAccounts"}
_REMEDY = "give a create, update or delete of a resource that is pushed, such as codat_facade.accounting.bills.create"


@frozen
class PushWrite:
    """One push operation of the facade.

    Attributes:
        name: Its dotted name.
        method: The HTTP method.
        data_type: The data type that it writes.
        body: The name of the argument that takes the body; None if it takes none.
        ids: The names of the arguments between the connection and the body.
        options: The names of the options that may be given.
    """

    name: str
    method: str
    data_type: str
    body: str | None
    ids: tuple[str, ...]
    options: frozenset[str]
    _build: Callable[..., Call[Any]] = field(repr=False)

    @classmethod
    def of(cls, operation: object) -> PushWrite:
        """Recognise an operation.

        Args:
            operation: As `invoices.create`.

        Raises:
            TypeError: It is no operation of this package.
            ValueError: It is one that pushes nothing, or cannot be found again by its name.
        """
        name = f"{getattr(operation, '__module__', None)}.{getattr(operation, '__qualname__', None)}"
        if not callable(operation) or not hasattr(operation, "detailed") or not name.startswith(_PACKAGE):
            shown = getattr(operation, "__qualname__", type(operation).__name__)
            raise TypeError(f"operation is {shown}, which is no operation of codat_facade that writes: {_REMEDY}")
        write = cls.named(name)
        if getattr(import_module(name.rpartition(".")[0]), name.rpartition(".")[2], None) is not operation:
            raise ValueError(f"operation is not the one that {name} names, so that a journal could not find it again")
        return write

    @staticmethod
    @cache
    def named(name: str) -> PushWrite:
        """Find an operation by its dotted name.

        Raises:
            ValueError: There is none of this name, or it pushes nothing.
        """
        module_name, _, function = name.rpartition(".")
        found: Any = None
        if name.startswith(_PACKAGE) and function.isidentifier():
            try:
                found = getattr(import_module(module_name), function, None)
            except ImportError:
                found = None
        if found is None or not hasattr(found, "detailed"):
            raise ValueError(f"operation is {name!r}, which this version of codat_facade does not have")
        return _read(name, found)

    @property
    def takes_a_key(self) -> bool:
        """True if Codat recognises the write by its idempotency key when it is sent again."""
        return takes_a_key(self.method)

    @property
    def change(self) -> str:
        """How a push operation calls the change that it makes."""
        return {"POST": "Created", "PUT": "Modified", "DELETE": "Deleted"}.get(self.method, "")

    @property
    def list_operation(self) -> Operation[..., Any] | None:
        """The list of the same resource, which takes a company and a query; None if there is none."""
        found: Any = getattr(import_module(self.name.rpartition(".")[0]), "list", None)
        if found is None:
            return None
        required = [
            name for name, one in inspect.signature(found).parameters.items() if one.default is inspect.Parameter.empty
        ]
        takes_query = "query" in inspect.signature(found).parameters
        return found if takes_query and required in (["company_id"], ["company_id", "connection_id"]) else None

    def list_call(self, entry: Entry) -> Call[Any]:
        """Build the call that asks a write's own query."""
        build: Callable[..., Call[Any]] = build_call_of(self.list_operation)  # type: ignore[arg-type]
        takes_connection = "connection_id" in inspect.signature(build).parameters
        return build(entry.company_id, *([entry.connection_id] if takes_connection else []), query=entry.find)

    def call(self, entry: Entry, body: object = None) -> Call[Any]:
        """Build the call of a write.

        Args:
            entry: The write.
            body: The body as it was given, to be checked; that of the entry if left out.

        Raises:
            TypeError: An argument is of the wrong type.
            ValueError: An argument cannot be sent.
        """
        arguments: dict[str, Any] = dict(decode_json(entry.options.encode()))
        if self.takes_a_key:
            arguments["idempotency_key"] = entry.idempotency_key
        if self.body is not None:
            arguments[self.body] = decode_json(entry.body or b"null") if body is None else body
        names = inspect.signature(self._build).parameters
        first = [*names][: 2 + len(self.ids)]
        arguments.update(zip(first, (entry.company_id, entry.connection_id, *entry.record_ids), strict=True))
        call = self._build(**arguments)
        # Digit for digit and byte for byte as it was noted, for Codat compares a body that comes again.
        return call if entry.body is None else evolve(call, content=entry.body)


def _read(name: str, operation: Any) -> PushWrite:
    build: Callable[..., Call[Any]] = build_call_of(operation)
    parameters = inspect.signature(build).parameters
    places = [name for name, one in parameters.items() if one.kind is not inspect.Parameter.KEYWORD_ONLY]
    body = places.pop() if places and places[-1] == "body" else None
    not_a_push = ValueError(f"operation is {name}, which writes no record by a push operation: {_REMEDY}")
    if places[:2] != ["company_id", "connection_id"]:
        raise not_a_push
    try:
        call = build(*("x" for _ in places), **({} if body is None else {body: {}}))
    except (TypeError, ValueError):
        # A body of another form than an object: a list of transactions, a file.
        try:
            call = build(*("x" for _ in places), **({} if body is None else {body: [{}]}))
        except (TypeError, ValueError):
            raise not_a_push from None
    route = _ROUTE.fullmatch(call.route)
    if route is None or call.method not in ("POST", "PUT", "DELETE") or call.files:
        raise not_a_push
    if len(path_parameters(call.route, call.path)) != len(places):
        raise not_a_push
    word = [part for part in route[1].split("/") if not part.startswith("{")][-1]
    options = {name for name, one in parameters.items() if one.kind is inspect.Parameter.KEYWORD_ONLY}
    return PushWrite(
        name=name,
        method=call.method,
        data_type=_DATA_TYPES.get(word, word),
        body=body,
        ids=tuple(places[2:]),
        options=frozenset(options - {"idempotency_key"}),
        build=build,
    )
