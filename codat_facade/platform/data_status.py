"""Data status: what was read of a company's data and how that stands, and reading it once more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, cast

from codat_api.platform.api import refresh_data as api

from .._operations.operation import operation
from .._operations.poll_schedule import PollOptions
from .._operations.workflow import wait, workflow
from .pull_status import DEFAULT_POLL_INTERVAL, DEFAULT_POLL_TIMEOUT, has_ended

if TYPE_CHECKING:
    from codat_api.platform.models import DataStatuses

    from .._base.arguments import Duration
    from .._operations.workflow import Workflow

__all__ = [
    "get",
    "refresh",
    "refresh_all",
    "wait_until_synced",
]

get = operation(api.get_company_data_status.call, name="get")

refresh = operation(api.refresh_data_type.call, name="refresh")
refresh_all = operation(api.refresh_company_data.call, name="refresh_all")


@workflow
def wait_until_synced(
    company_id: str,
    data_types: Sequence[str] | None = None,
    *,
    poll_interval: Duration = DEFAULT_POLL_INTERVAL,
    timeout: Duration = DEFAULT_POLL_TIMEOUT,
) -> Workflow[DataStatuses]:
    """Wait until nothing of a company is being read.

    `GET /companies/{companyId}/dataStatus`

    Just after a refresh Codat may still show how the reading before it ended. To wait for one reading and no other,
    give what `refresh` answered to `pull_operations.poll_until_done`.

    Args:
        company_id: The company.
        data_types: Wait for these alone, such as `invoices`; all whose reading has begun if not given.
        poll_interval: Seconds, or a `timedelta`, between two polls.
        timeout: Seconds, or a `timedelta`, from now to the last poll; 15 minutes if not given, which
            is short for the first reading of a large company.

    Returns:
        The status of each data type: `Complete`, or how its reading failed.

    Raises:
        PollTimeoutError: Something was still being read at the end; `operation` on it is what was seen last.
        CodatError: A poll failed in a way that waiting will not mend.
        TypeError: `data_types` is one text: give a list of them.
        ValueError: A time is negative, or too large to be in seconds; or an argument cannot be sent.
    """
    if isinstance(data_types, str):
        raise TypeError(f"data_types is {data_types!r}: give a list, [{data_types!r}]")
    wanted = None if data_types is None else frozenset(data_types)
    pace = PollOptions(poll_interval, timeout)
    what = f"the reading of {', '.join(sorted(wanted)) if wanted else 'all data types'} of company {company_id}"
    look = api.get_company_data_status.call(company_id)
    return (yield from wait(look, what, lambda seen: not _pending(seen, wanted), pace))


def _pending(statuses: DataStatuses, wanted: Set[str] | None) -> bool:
    # By the names that Codat has for data types, so that those are seen too which the documents do not know yet.
    known: Mapping[str, Any] = statuses.to_dict()
    asked = wanted if wanted is not None else {name for name, status in known.items() if _has_begun(status)}
    return any(not has_ended(_told(known.get(name), "currentStatus")) for name in asked)


def _has_begun(status: object) -> bool:
    return _told(status, "currentStatus") not in (None, "Initial") or _told(status, "latestSyncId") is not None


def _told(status: object, field: str) -> Any:
    return cast("dict[str, Any]", status).get(field) if isinstance(status, dict) else None
