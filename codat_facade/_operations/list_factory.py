"""Factories for the ordinary lists, which all take the same arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from .._base import docstring
from .operation import Operation, calling_module, copy_as, dressed, operation
from .page import Page, as_page
from .query import render_query
from .shown import parameters_of

if TYPE_CHECKING:
    from uuid import UUID

    from codat_runtime import Call

    from .listing import Listing
    from .query import Moment, Query

P = ParamSpec("P")
T = TypeVar("T")


class ListFactory(Generic[P]):
    """Makes lists that take the arguments of one function."""

    def __init__(self, arguments: Callable[P, Mapping[str, Any]]) -> None:
        """Make a factory.

        Args:
            arguments: Takes the arguments of the lists, and gives those of the endpoints' `call`.
        """
        self._arguments = arguments

    def __call__(self, endpoint: Callable[..., Call[Listing[T]]], *, name: str = "list") -> Operation[P, Page[T]]:
        """Make a list, a page at a time.

        Args:
            endpoint: The `call` of an endpoint that has these arguments and gives `results`.
            name: The name that the operation is bound to in the calling module.
        """
        arguments = copy_as(self._arguments, name, calling_module())

        def build_call(*args: P.args, **kwargs: P.kwargs) -> Call[Page[T]]:
            return as_page(endpoint(**arguments(*args, **kwargs)))

        module: Any = endpoint
        records = module.__globals__["_ENDPOINT"].records
        build = dressed(build_call, arguments, f"Call[Page[{records}]]")
        build.__doc__ = docstring.with_arguments(
            endpoint.__doc__, parameters_of(arguments), otherwise=self._arguments.__doc__
        )
        return operation(build)


def _company_list(
    company_id: str | UUID,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Mapping[str, Any]:
    """List records of a company, a page at a time.

    Args:
        company_id: The company.
        query: A filter in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument cannot be sent: it has no form in a request.
        ValueError: An argument cannot be sent: it is empty, out of range, or would change the path.
    """
    return {
        "company_id": company_id,
        "query": render_query(query, modified_since=modified_since),
        "order_by": order_by,
        "page": page,
        "page_size": page_size,
    }


def _connection_list(
    company_id: str | UUID,
    connection_id: str | UUID,
    *,
    query: str | Query | None = None,
    modified_since: Moment | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Mapping[str, Any]:
    """List records of a connection, a page at a time.

    Args:
        company_id: The company.
        connection_id: The connection.
        query: A filter in Codat's query language.
        modified_since: Only those that Codat saw change at or after this time, which has a zone.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument cannot be sent: it has no form in a request.
        ValueError: An argument cannot be sent: it is empty, out of range, or would change the path.
    """
    of_company = _company_list(
        company_id, query=query, modified_since=modified_since, order_by=order_by, page=page, page_size=page_size
    )
    return {**of_company, "connection_id": connection_id}


def _company_query_list(
    company_id: str | UUID,
    *,
    query: str | Query | None = None,
    order_by: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> Mapping[str, Any]:
    """List what belongs to a company, a page at a time.

    Args:
        company_id: The company.
        query: A filter in Codat's query language.
        order_by: A field to sort by; `-` before it for descending.
        page: The page to fetch, from 1.
        page_size: Records a page; 100 if not given, at most 5000.

    Returns:
        One page.

    Raises:
        NotFoundError: Codat does not know one of the ids.
        CodatError: Codat refused the request, or could not be reached.
        TypeError: An argument cannot be sent: it has no form in a request.
        ValueError: An argument cannot be sent: it is empty, out of range, or would change the path.
    """
    return _company_list(company_id, query=query, order_by=order_by, page=page, page_size=page_size)


company_list = ListFactory(_company_list)
"""Makes the list of a company's records."""
connection_list = ListFactory(_connection_list)
"""Makes the list of a connection's records."""
company_query_list = ListFactory(_company_query_list)
"""Makes a list of what has no date of modification, such as a company's connections."""
