"""The end of a write, as a webhook reports it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen

_WRITE = re.compile(r"(?P<data_type>.+)\.write\.(?:un)?successful")
_STATUS_CHANGED = "PushOperationStatusChanged"
_TIMED_OUT = "PushOperationTimedOut"


@frozen
class PushOutcome:
    """A push operation, as an event reports it.

    It has the attributes of a push operation that was polled, so that a poll and a webhook can race: remember its
    `push_operation_key` with `RecentIds.add`, which is true once, and let the first go on.

    Attributes:
        company_id: The company.
        push_operation_key: The key of the push operation.
        status: `Success`, `Failed` or `TimedOut`; older events also report `Pending`.
        data_type: The data type that was written, such as `invoices`.
        data_connection_key: The connection that it was written to.
        record_id: The id of the record in the books; None in older events.
        attachment_id: The id of the file, where one was uploaded.
    """

    company_id: str
    push_operation_key: str
    status: str
    data_type: str | None = None
    data_connection_key: str | None = None
    record_id: str | None = None
    attachment_id: str | None = None

    @property
    def ok(self) -> bool:
        """True if it was written."""
        return self.status == "Success"

    @classmethod
    def from_event(cls, event_type: str, body: Mapping[str, Any]) -> PushOutcome | None:
        """Read it off the body of an event.

        Args:
            event_type: The event's type.
            body: The event as JSON has it.

        Returns:
            The outcome; None where the event is of another kind, or does not say of which push operation it is.
        """
        write = _WRITE.fullmatch(event_type)
        if write is not None:
            payload = _object(body, "payload")
            return cls._named(
                company_id=_text(_object(payload, "referenceCompany"), "id"),
                push_operation_key=_text(payload, "id"),
                status=_text(payload, "status"),
                data_type=write["data_type"],
                data_connection_key=_text(payload, "connectionId"),
                record_id=_text(_object(payload, "record"), "id"),
                attachment_id=_text(payload, "attachmentId"),
            )
        if event_type in (_STATUS_CHANGED, _TIMED_OUT):
            data = _object(body, "Data")
            return cls._named(
                company_id=_text(body, "CompanyId"),
                push_operation_key=_text(data, "pushOperationKey") or _text(data, "pushOperationGuid"),
                status="TimedOut" if event_type == _TIMED_OUT else _text(data, "status"),
                data_type=_text(data, "dataType"),
                data_connection_key=_text(body, "DataConnectionId"),
            )
        return None

    @classmethod
    def _named(
        cls, *, company_id: str | None, push_operation_key: str | None, status: str | None, **details: str | None
    ) -> PushOutcome | None:
        if company_id is None or push_operation_key is None or status is None:
            return None
        return cls(company_id, push_operation_key, status, **details)


def _object(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = value.get(key)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _text(value: Mapping[str, Any], key: str) -> str | None:
    found = value.get(key)
    return found if isinstance(found, str) and found else None
