"""Work that Codat does in the background, and its details on an error that interrupts the wait for it."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

from attrs import define, evolve

from codat_runtime import IDEMPOTENCY_KEY, path_parameters

from .._http.interruption import InterruptedWrite, note_interruption
from .._http.retry import takes_a_key
from ..errors import CodatError, RequestInfo

if TYPE_CHECKING:
    from codat_runtime import Call


@define(kw_only=True)
class Pending:
    """The work that is waited for; as a context manager it adds its details to the error that interrupts the wait.

    Attributes:
        name: What it is called in an error.
        request: The request that ordered it; where that is not known, the one that asks how it stands.
        is_write: Whether a write stands behind it, so that an error must leave open whether that was carried out.
        idempotency_key: What it was ordered with.
        company_id: The company.
        push_operation_key: Names the push operation, if it is one.
        operation: What was seen of it last.
    """

    name: str
    request: RequestInfo
    is_write: bool = False
    idempotency_key: str | None = None
    company_id: str | None = None
    push_operation_key: str | None = None
    operation: Any = None

    @classmethod
    def asked(cls, name: str, call: Call[Any]) -> Pending:
        """The details that follow from the call that polls it, or that orders it."""
        return cls(
            name=name,
            request=RequestInfo(call.method, call.path),
            idempotency_key=key_of(call),
            company_id=path_parameters(call.route, call.path).get("companyId"),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, error: BaseException | None, __: TracebackType | None) -> None:
        if error is not None:
            self.interrupt(error)

    def interrupt(self, error: BaseException) -> None:
        """Tell, on what breaks the wait off, what was waited for and that it may be carried out all the same."""
        if isinstance(error, CodatError):
            self.name_in(error)
            if self.is_write:
                error.leave_open()
            error.add_note(self._note())
        elif self.is_write:
            note_interruption(error, self._interrupted())

    def name_in(self, error: CodatError) -> None:
        """Tell in an error what was waited for."""
        error.operation = self.operation if error.operation is None else error.operation
        error.company_id = self.company_id
        error.push_operation_key = self.push_operation_key
        error.idempotency_key = error.idempotency_key or self.idempotency_key

    def _interrupted(self) -> InterruptedWrite:
        return InterruptedWrite(
            self.request, self.idempotency_key, self.operation, self.company_id, self.push_operation_key
        )

    def _note(self) -> str:
        return str(self._interrupted()) if self.is_write else f"while waiting for {self.name}"


def with_key(call: Call[Any]) -> Call[Any]:
    """The same call, whose idempotency key is known before it is sent, where it carries one."""
    if not takes_a_key(call.method) or key_of(call) is not None:
        return call
    return evolve(call, headers=(*call.headers, (IDEMPOTENCY_KEY, str(uuid4()))))


def key_of(call: Call[Any]) -> str | None:
    """The idempotency key of a call; None where it has none."""
    return dict(call.headers).get(IDEMPOTENCY_KEY)
