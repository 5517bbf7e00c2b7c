"""A list of the API as a table: its name, what its path asks for, and how it can be read."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Sequence
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from .._operations.operation import build_call_of
from ._arrow import ID, MODIFIED, Pages

if TYPE_CHECKING:
    from codat_runtime import Call

_ROOT = "codat_facade"
_LIST = "list"
_REMEDY = "give the module of a resource, such as accounting.invoices, its `list`, or the text 'accounting.invoices'"

Scope = Literal["account", "company", "connection"]
"""What a list belongs to: all of the account, one company, or one connection of a company."""

_SCOPES: dict[tuple[str, ...], Scope] = {
    (): "account",
    ("company_id",): "company",
    ("company_id", "connection_id"): "connection",
}


@frozen
class Table:
    """A list of the API as a table.

    Attributes:
        name: Package and resource, such as `accounting.invoices`; with the operation after it where that is not
            `list`.
        scope: What a list belongs to.
        is_incremental: Whether its records have a `modifiedDate` that it can be filtered and ordered by.
        is_keyed: Whether its records have an `id`.
    """

    name: str
    scope: Scope
    is_incremental: bool
    is_keyed: bool

    @classmethod
    def of(cls, given: object) -> Table:
        """Find the table of a list.

        Args:
            given: A resource module, its `list` operation, or the name of the table.

        Raises:
            TypeError: It is something else.
            ValueError: There is no such list, or its path asks for more than a company and a connection.
        """
        if isinstance(given, Table):
            return given
        return _table(_name_of(given))

    @property
    def path(self) -> tuple[str, str]:
        """The package, and the name of the table in it: `accounting` and `invoices`."""
        package, _, rest = self.name.partition(".")
        return package, rest.replace(".list_", "_").replace(".", "_")

    @property
    def operation(self) -> Callable[..., Any]:
        """The list operation."""
        return _operation(self.name)

    @property
    def takes_pages(self) -> bool:
        """Whether its pages have numbers and sizes; others have tokens."""
        return "page" in inspect.signature(self.operation).parameters

    def build_call(self, **arguments: Any) -> Call[Any]:
        """Build the call of one page, as the operation would."""
        call: Call[Any] = build_call_of(self.operation)(**arguments)
        return call


def tables_of(lists: Sequence[object] | object) -> tuple[Table, ...]:
    """Find the tables of some lists, each once, in their order.

    Raises:
        TypeError: One of them is no list.
        ValueError: There is none, or one of them cannot be read as a table.
    """
    given = [lists] if isinstance(lists, (str, ModuleType, Table)) or callable(lists) else lists
    if not isinstance(given, Sequence):
        raise TypeError(f"lists is of type {type(lists).__name__}: {_REMEDY}")
    several: Sequence[object] = given  # pyright: ignore[reportUnknownVariableType]
    tables = tuple(dict.fromkeys(Table.of(one) for one in several))
    if not tables:
        raise ValueError(f"lists is empty: {_REMEDY}")
    return tables


def _name_of(given: object) -> str:
    if isinstance(given, str):
        return given
    if isinstance(given, ModuleType):
        module, operation = given.__name__, _LIST
    elif callable(given) and callable(getattr(given, "aio", None)):
        module, operation = str(given.__module__), str(getattr(given, "__name__", ""))
    else:
        raise TypeError(f"lists holds a {type(given).__name__}: {_REMEDY}")
    root, _, name = module.partition(".")
    if root != _ROOT or name.count(".") != 1:
        raise ValueError(f"lists holds {module}, which is no resource of this package: {_REMEDY}")
    return name if operation == _LIST else f"{name}.{operation}"


@cache
def _operation(name: str) -> Callable[..., Any]:
    package, resource, operation = (*name.split("."), _LIST)[:3] if name.count(".") in (1, 2) else ("", "", "")
    if not all(part.isidentifier() and not part.startswith("_") for part in (package, resource, operation)):
        raise ValueError(f"lists holds {name!r}: {_REMEDY}")
    try:
        module = importlib.import_module(f"{_ROOT}.{package}.{resource}")
        found = getattr(module, operation) if operation in module.__all__ else None
    except (ImportError, AttributeError):
        found = None
    if found is None or "Page[" not in str(inspect.signature(found).return_annotation) or not _is_listing(operation):
        raise ValueError(f"lists holds {name!r}, and there is no such list: {_REMEDY}")
    operation_: Callable[..., Any] = found
    return operation_


def _is_listing(operation: str) -> bool:
    return operation == _LIST or operation.startswith(f"{_LIST}_")


@cache
def _table(name: str) -> Table:
    operation = _operation(name)
    parameters = inspect.signature(operation).parameters
    required = tuple(key for key, parameter in parameters.items() if parameter.default is parameter.empty)
    scope = _SCOPES.get(required)
    if scope is None:
        raise ValueError(
            f"lists holds {name!r}, which takes {', '.join(required)}: only lists of a company or a connection are "
            "extracted; read this one by its iterate"
        )
    keys = Pages(Table(name, scope, is_incremental=False, is_keyed=False)).keys
    return Table(
        name,
        scope,
        is_incremental="modified_since" in parameters and {ID, MODIFIED} <= keys,
        is_keyed=ID in keys,
    )
