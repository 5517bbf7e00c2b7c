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
    from codat_api.platform.models import DataStatuses, PullOperation

    from codat_runtime import Call

    from .._base.arguments import Duration
    from .._operations.workflow import Workflow


@operation
def get(company_id: str) -> Call[DataStatuses]:
    """Get how the reading of each of a company's data types stands.

    `GET /companies/{companyId}/dataStatus`

    Args:
        company_id: The company.

    Returns:
        One status for each data type; None for a type that the company does not have.

    Raises:
        NotFoundError: There is no such company.
        CodatError: Codat refused, or could not be reached.
        ValueError: An argument cannot be sent.
    """
    return api.get_company_data_status.call(company_id)


@operation
def refresh(
    company_id: str, data_type: str, *, connection_id: str | None = None, idempotency_key: str | None = None
) -> Call[PullOperation]:
    """Queue one data type to be read once more; it is read after this call, `pull_operations.poll_until_done` waits.

    `POST /companies/{companyId}/data/queue/{dataType}`

    Args:
        company_id: The company.
        data_type: Such as `invoices`.
        connection_id: The connection to read from; all of the company's if not given.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Returns:
        The pull operation, most often still queued.

    Raises:
        ConflictError: The data type is being read already.
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.refresh_data_type.call(
        company_id, data_type, connection_id=connection_id, idempotency_key=idempotency_key
    )


@operation
def refresh_all(company_id: str, *, idempotency_key: str | None = None) -> Call[None]:
    """Queue all data types that the sync settings name to be read once more; `wait_until_synced` waits.

    `POST /companies/{companyId}/data/all`

    Args:
        company_id: The company.
        idempotency_key: A GUID; Codat replays its answer for the same key for 90 minutes. Made anew if not given.

    Raises:
        CodatError: Codat refused, or could not be reached; `idempotency_key` on it lets the same call go on.
        ValueError: An argument cannot be sent.
    """
    return api.refresh_company_data.call(company_id, idempotency_key=idempotency_key)


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
        poll_interval: Seconds, or a `timedelta`, between two looks.
        timeout: Seconds, or a `timedelta`, from now to the last look; 15 minutes if not given, which
            is short for the first reading of a large company.

    Returns:
        The status of each data type: `Complete`, or how its reading failed.

    Raises:
        PollTimeoutError: Something was still being read at the end; `operation` on it is what was seen last.
        CodatError: A look failed in a way that waiting will not mend.
        TypeError: `data_types` is one text: give a list of them.
        ValueError: A time is negative, or can only be milliseconds; an argument cannot be sent.
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
