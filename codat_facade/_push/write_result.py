"""The result of a write, and what it reads of a push operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from .._base.error_body import validation_messages

R_co = TypeVar("R_co", covariant=True)

_UNKNOWN = (
    "Codat stopped waiting for the accounting platform, so whether this was written is not known: "
    "look for it in the books before writing it again."
)
_UNNAMED = (
    "Codat took the file without naming a push operation, so that nothing can be waited for: "
    "look for the attachment before uploading it again."
)
_NO_REASON = "The write failed, and no reason was given."


class _Reference(Protocol):
    @property
    def id(self) -> str | None: ...
    @property
    def data_type(self) -> str | None: ...


class _Change(Protocol):
    @property
    def record_ref(self) -> _Reference | None: ...


class PushOperationDetails(Protocol):
    """The response of a write: its push operation."""

    @property
    def company_id(self) -> str:
        """The company."""
        ...

    @property
    def push_operation_key(self) -> str:
        """Names the push operation."""
        ...

    @property
    def data_type(self) -> str | None:
        """The data type that was written, such as `invoices`."""
        ...

    @property
    def status(self) -> str:
        """The status: `Success`, `Failed` or `TimedOut` when it has ended."""
        ...

    @property
    def error_message(self) -> str | None:
        """Why it failed."""
        ...

    @property
    def validation(self) -> object:
        """Errors and warnings of the platform about the record."""
        ...

    @property
    def changes(self) -> Sequence[_Change] | None:
        """The records that it changed."""
        ...


class RecordWritten(PushOperationDetails, Protocol[R_co]):
    """The response of a write that contains the record."""

    @property
    def data(self) -> R_co | None:
        """The record."""
        ...


@frozen
class UnnamedOperation:
    """Stands for the push operation of an upload that Codat answered with nothing: its outcome cannot be waited for.

    Attributes:
        company_id: The company.
        push_operation_key: `unknown`.
        status: `TimedOut`, as of every write whose outcome is unknown.
    """

    company_id: str
    push_operation_key: str = "unknown"
    data_type: str | None = None
    status: str = "TimedOut"
    error_message: str | None = _UNNAMED
    validation: object = None
    changes: Sequence[_Change] | None = None


@frozen
class WriteResult(Generic[R_co]):
    """The result of a write.

    Attributes:
        operation: The push operation in its last state.
    """

    operation: PushOperationDetails

    def __bool__(self) -> bool:
        """As `ok`: false where it failed, and where the outcome is not known."""
        return self.ok

    @property
    def ok(self) -> bool:
        """True if the record was written."""
        return self.operation.status == "Success"

    @property
    def outcome_unknown(self) -> bool:
        """True if Codat stopped waiting, so that it is not known if it was written; do not write it again unchecked."""
        return self.operation.status == "TimedOut"

    @property
    def record(self) -> R_co | None:
        """The record as it was written; None if it was not, and where the response carries none."""
        return getattr(self.operation, "data", None) if self.ok else None

    @property
    def record_id(self) -> str | None:
        """The identifier of the record in the books; None if it was not written, and where the response names none."""
        if not self.ok:
            return None
        return getattr(self.record, "id", None) or _changed_id(self.operation)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Warnings of the platform, each with its place in the record; they do not mean that the write failed."""
        return validation_messages(self.operation.validation, "warnings")

    @property
    def messages(self) -> tuple[str, ...]:
        """Reasons why it was not written, fit for display, each with its place in the record; empty if it was."""
        if self.ok:
            return ()
        if self.outcome_unknown:
            return (_UNNAMED if isinstance(self.operation, UnnamedOperation) else _UNKNOWN,)
        found = validation_messages(self.operation.validation, "errors")
        reason = self.operation.error_message
        is_repeated = any(f": {message}".rstrip(".").endswith(f": {(reason or '').rstrip('.')}") for message in found)
        return ((reason, *found) if reason and not is_repeated else found) or (_NO_REASON,)


def _changed_id(operation: PushOperationDetails) -> str | None:
    references = [change.record_ref for change in operation.changes or () if change.record_ref]
    # A payment changes the invoice that it pays, too.
    references.sort(key=lambda reference: reference.data_type != operation.data_type)
    return next((reference.id for reference in references if reference.id), None)
