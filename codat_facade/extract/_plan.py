"""What is to be read: each list of each company, as slices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from attrs import field, frozen

from .._operations.query import Query, render_query
from ..errors import NotFoundError
from ..platform import companies as companies_resource
from ..platform import connections as connections_resource
from ._course import PageCourse
from ._slice import Slice
from ._table import Table, tables_of

if TYPE_CHECKING:
    from codat_api.platform.models import Company

    from .._client.client import Client

Companies = Sequence["str | UUID"] | str | Query | None
"""All companies of the account (None), some by their ids, or those that a query finds."""

_PENDING = "PendingAuth"
_PLATFORM = "platform"
_PAGE_SIZE = 1_000
_OPERATOR = re.compile(r"[=~<>]")
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@frozen
class Plan:
    """What is to be read; it can be pickled.

    Attributes:
        tables: The lists.
        slices: Each list of each company or connection, company by company.
        unconnected: Companies that have no connection with data, of which nothing is read but lists of `platform`.
        unknown: Ids that were asked for and are none of a company.
        unverified: Ids that were asked for and may be none of a company: a plan of lists of companies needs no request.
    """

    tables: tuple[Table, ...]
    slices: tuple[Slice, ...] = field(repr=False)
    unconnected: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.slices)


@frozen
class CompanyConnections:
    """A company, and those of its connections that may have data.

    Attributes:
        id: The company.
        connection_ids: Its connections, without those that nobody has authorised yet; None if they are not known.
    """

    id: str
    connection_ids: tuple[str, ...] | None = None


def slices_of(tables: Sequence[Table], companies: Iterable[CompanyConnections], query: str | None) -> list[Slice]:
    """Multiply companies by lists.

    Args:
        tables: The lists.
        companies: The companies.
        query: A filter for the records of each list.
    """
    slices = [Slice(table, query=query) for table in tables if table.scope == "account"]
    for company in companies:
        for table in tables:
            has_data = company.connection_ids != () or table.path[0] == _PLATFORM
            if table.scope == "company" and has_data:
                slices.append(Slice(table, company.id, query=query))
            elif table.scope == "connection":
                connections = company.connection_ids or ()
                slices += [Slice(table, company.id, connection, query=query) for connection in connections]
    return slices


def make_plan(client: Client, lists: object, companies: Companies, query: str | Query | None) -> Plan:
    """Find out what is to be read.

    Args:
        client: The client.
        lists: The lists: resource modules, their `list`, or names.
        companies: The companies.
        query: A filter for the records of each list.
    """
    tables = tables_of(lists)
    text = render_query(query)
    chosen = _chosen(companies)
    of_companies = [table for table in tables if table.scope != "account"]
    unknown: list[str] = []
    unverified: tuple[str, ...] = ()
    if not of_companies:
        found: list[CompanyConnections] = []
    elif isinstance(chosen, list) and all(table.scope == "company" for table in of_companies):
        # Their ids are all that is needed.
        found = [CompanyConnections(one) for one in chosen]
        unverified = tuple(chosen)
    elif isinstance(chosen, list):
        found = []
        for one in chosen:
            try:
                found.append(_connections_of(companies_resource.get(client, one)))
            except NotFoundError:
                unknown.append(one)
    else:
        found = all_companies(client, chosen)
    if any(table.scope == "connection" for table in tables):
        found = [_with_connections(client, one) for one in found]
    unconnected = tuple(one.id for one in found if one.connection_ids == ())
    return Plan(tables, tuple(slices_of(tables, found, text)), unconnected, tuple(unknown), unverified)


def all_companies(client: Client, query: str | None) -> list[CompanyConnections]:
    """All companies of the account, or those that a query finds, whatever changes while they are listed.

    Raises:
        IncompleteListError: The list ended before its announced end.
    """
    course = PageCourse(by_number=True)
    found: dict[str, CompanyConnections] = {}
    while not course.done:
        page: Any = companies_resource.list(client, query=query, page=course.next, page_size=_PAGE_SIZE)  # type: ignore[arg-type]
        course.add_page(page)
        found.update({company.id: _connections_of(company) for company in page.results})
    return list(found.values())


def _connections_of(company: Company) -> CompanyConnections:
    connections = company.data_connections
    if not isinstance(connections, list):
        return CompanyConnections(company.id)
    return CompanyConnections(company.id, tuple(one.id for one in connections if one.status != _PENDING))


def _with_connections(client: Client, company: CompanyConnections) -> CompanyConnections:
    if company.connection_ids is not None:
        return company
    connections = connections_resource.fetch_all(client, company.id)
    return CompanyConnections(company.id, tuple(one.id for one in connections if one.status != _PENDING))


def _chosen(companies: object) -> list[str] | str | None:
    remedy = "give a sequence of ids, a query such as 'dataConnections.status=Linked', or None for all"
    if companies is None:
        return None
    if isinstance(companies, (str, Query)):
        text = render_query(companies)
        if text is None or not _OPERATOR.search(text):
            raise ValueError(f"companies is {companies!r}, which is no query: {remedy}")
        return text
    if not isinstance(companies, Sequence):
        raise TypeError(f"companies is of type {type(companies).__name__}: {remedy}")
    ids: list[str] = []
    given: Sequence[object] = companies  # pyright: ignore[reportUnknownVariableType]
    for one in given:
        if not isinstance(one, (str, UUID)):
            raise TypeError(f"companies holds a {type(one).__name__}: {remedy}")
        if not str(one):
            raise ValueError(f"companies holds an empty id: {remedy}")
        # The same company, which must not be there twice by two spellings.
        ids.append(str(one).lower() if _GUID.fullmatch(str(one)) else str(one))
    return list(dict.fromkeys(ids))
