"""Pull operations: the history of what Codat read, or tried to, of a company's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_api.platform.api import refresh_data as api

from .._operations.list_factory import company_query_list
from .._operations.operation import operation
from .._operations.pagination import fetch_all_of, iterate_of
from .._operations.poll_schedule import PollOptions
from .._operations.workflow import wait, workflow
from .pull_status import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, has_ended

if TYPE_CHECKING:
    from codat_api.platform.models import PullOperation

    from .._base.arguments import Duration
    from .._operations.workflow import Workflow

__all__ = [
    "fetch_all",
    "get",
    "iterate",
    "list",
    "poll_until_done",
]

list = company_query_list(api.list_pull_operations.call)
"""List a company's pull operations, a page at a time. `GET /companies/{companyId}/data/history`"""
iterate = iterate_of(list)
"""All of a company's pull operations, fetched page by page."""
fetch_all = fetch_all_of(list)
"""All of a company's pull operations, in one list."""
get = operation(api.get_pull_operation.call, name="get")


@workflow
def poll_until_done(
    company_id: str,
    dataset_id: str,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> Workflow[PullOperation]:
    """Wait until a pull operation has ended.

    `GET /companies/{companyId}/data/history/{datasetId}`

    Args:
        company_id: The company.
        dataset_id: The pull operation, by the `id` of what `data_status.refresh` answered.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from now to the last poll; 15 minutes if not given, which
            is short for the first reading of a large company.

    Returns:
        The pull operation with the status `Complete`, or with one that says how it failed.

    Raises:
        PollTimeoutError: The wait ran out of time; its `operation` is the last known state.
        CodatError: A poll failed in a way that waiting will not mend.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    pace = PollOptions(poll_interval, timeout)
    look = api.get_pull_operation.call(company_id, dataset_id)
    return (yield from wait(look, f"pull operation {dataset_id}", lambda seen: has_ended(seen.status), pace))
