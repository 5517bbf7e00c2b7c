"""Companies that were asked for and of which nothing was read: they have no connection, or are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors import CodatError, NotFoundError
from ..platform import companies as companies_resource
from ._plan import Plan
from ._report import Report

if TYPE_CHECKING:
    from .._client.client import Client


def with_missing_companies(report: Report, client: Client, plan: Plan) -> Report:
    """Add to a report the companies of which nothing was read.

    Args:
        report: What came of the slices.
        client: Looks up ids that a plan of lists of companies has taken as they were given, and of which no list was
            there.
        plan: What was read.
    """
    unknown = (*plan.unknown, *_unknown_among(client, _unseen(plan, report)))
    return evolve(report, unconnected=plan.unconnected, unknown=unknown)


def _unseen(plan: Plan, report: Report) -> Iterable[str]:
    if not plan.unverified or report.stopped_by is not None:
        return ()
    absent = {result.slice for result in report.passed_over if isinstance(result.error, NotFoundError)}
    seen = {slice.company_id for slice in plan.slices if slice not in absent}
    return [one for one in plan.unverified if one not in seen]


def _unknown_among(client: Client, ids: Iterable[str]) -> Iterator[str]:
    """Those that are none of a company; one of which this cannot be told is not among them."""
    for one in ids:
        try:
            companies_resource.get(client, one)
        except NotFoundError:
            yield one
        except CodatError:
            return
