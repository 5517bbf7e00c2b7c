"""A push operation that is waited for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from attrs import evolve, field, frozen
from codat_api.platform.api.push_data import get_push_operation

from codat_runtime import DecodeError as WireDecodeError
from codat_runtime import Model, same_id

from .._operations.pending import Pending
from ..errors import CodatError, DecodeError, RequestInfo

if TYPE_CHECKING:
    from codat_runtime import Call

    from .signatures import PushOperationLike

FAILED = "Failed"
TIMED_OUT = "TimedOut"
_IDS = ("company_id", "push_operation_key")
_ENDED = ("Success", FAILED, TIMED_OUT)
# What a response may turn out to be that is not as its document has it.
_ODD_RESPONSES: tuple[type[Any], ...] = (Model, Mapping, Sequence)


@frozen
class PollFailure:
    """A push operation whose state `poll_many` could not read; it may have been carried out all the same.

    Attributes:
        company_id: The company.
        push_operation_key: The key of the push operation.
        error: The error of the request for its state.
        operation: As it was given; it can be waited for again.
        status: `Unknown`, which is not a status of Codat's.
    """

    company_id: str
    push_operation_key: str
    error: CodatError
    operation: Any = field(repr=False)
    status: str = "Unknown"


class PushRef:
    """The push operation that is waited for: by its ids, or by the response of the write, which types its states.

    Attributes:
        given: As the caller gave it.
        company_id: The company.
        key: Names the push operation.
        call: How to poll it.
        by_answer: Whether it was given as the response of a write.
        ended: What was given, where that has ended already.
    """

    def __init__(
        self,
        push_ref: str | UUID | PushOperationLike,
        push_operation_key: str | UUID | None,
        company_id: str | None = None,
    ) -> None:
        """Take what the caller gave.

        Args:
            push_ref: The company; or, alone, the response of a write.
            push_operation_key: The key, beside a company.
            company_id: The company that the write was for, where its response names none.

        Raises:
            TypeError: The key is missing, or stands beside a response, which holds it; or it is no response of a write.
            ValueError: An identifier cannot be sent.
            DecodeError: It is the response of a write, and names no push operation that could be waited for.
        """
        self.ended: PushOperationLike | None = None
        if isinstance(push_ref, (str, UUID)):
            if push_operation_key is None:
                raise TypeError(
                    "push_operation_key is missing: give it after company_id, or give the response of a write"
                )
            self.given: object = (push_ref, push_operation_key)
            self.company_id, self.key, self.by_answer = str(push_ref), _text(push_operation_key), False
            self.call: Call[Any] = get_push_operation.call(self.company_id, self.key).then(self._state)
            return
        if push_operation_key is not None:
            raise TypeError("push_operation_key is given beside the response of a write, which holds it: leave it out")
        self.given = push_ref
        self.company_id, self.key, self.by_answer = *ids_of(push_ref, company_id), True
        self.call = get_push_operation.call(self.company_id, self.key).reading(type(push_ref)).then(self._state)
        if has_ended(push_ref):
            self.ended = push_ref

    @property
    def name(self) -> str:
        """Its name in an error."""
        return f"push operation {self.key}"

    @property
    def ids(self) -> tuple[str, str]:
        """The ids that identify it."""
        return self.company_id, self.key

    def pending(self, idempotency_key: str | None = None) -> Pending:
        """Its details on an error that interrupts the wait.

        Args:
            idempotency_key: What the write was sent with, where that is known.
        """
        return Pending(
            name=self.name,
            request=RequestInfo(self.call.method, self.call.path),
            is_write=True,
            idempotency_key=idempotency_key,
            company_id=self.company_id,
            push_operation_key=self.key,
            operation=self.given if self.by_answer else None,
        )

    def is_told_by(self, seen: Any) -> bool:
        """Return whether a state is that of this push operation; ids that are missing in it are not compared."""
        named = (getattr(seen, name, None) for name in _IDS)
        return all(
            not isinstance(id_, str) or not id_ or same_id(id_, asked)
            for id_, asked in zip(named, self.ids, strict=True)
        )

    def _state(self, seen: Any) -> Any:
        """What was seen, with the ids that were asked for where it leaves them out; refused where it tells no state."""
        if not isinstance(seen, Model):
            return seen
        if not getattr(seen, "status", None):
            raise WireDecodeError("$", "it tells no status")
        left_out: dict[str, Any] = {
            name: id_ for name, id_ in zip(_IDS, self.ids, strict=True) if not getattr(seen, name, None)
        }
        return evolve(seen, **left_out) if left_out else seen


def ids_of(response: Any, written_for: str | None) -> tuple[str, str]:
    """The company and the key that the response of a write names.

    Args:
        response: The response.
        written_for: The company, where the response names none.

    Raises:
        TypeError: It is no response of a write.
        DecodeError: It names none that could be waited for, though what was sent may have been written.
    """
    company_id = getattr(response, "company_id", None) or written_for
    key = getattr(response, "push_operation_key", None)
    if isinstance(company_id, (str, UUID)) and isinstance(key, (str, UUID)):
        try:
            get_push_operation.call(str(company_id), str(key))
        except ValueError as error:
            raise _unusable(response, str(error)) from None
        return str(company_id), str(key)
    if response is None or isinstance(response, _ODD_RESPONSES):
        raise _unusable(
            response, "it has no " + ("push_operation_key" if isinstance(company_id, str) else "company_id")
        )
    raise TypeError(
        f"something of type {type(response).__name__} is not what can be waited for: "
        "give the response of a write, or company_id and push_operation_key"
    )


def _unusable(response: Any, reason: str) -> DecodeError:
    error = DecodeError(
        f"the response of the write names no push operation that can be waited for: {reason}; look for the record in "
        "the books, or for its operation in push_operations.list, before writing it again",
        path="$.pushOperationKey",
        reason=reason,
        maybe_carried_out=True,
    )
    error.operation = response
    return error


def _text(key: object) -> Any:
    return str(key) if isinstance(key, UUID) else key


def push_refs(operations: Iterable[Any]) -> Sequence[PushRef | PollFailure]:
    """Take many: responses of writes, or pairs of company_id and push_operation_key.

    Returns:
        What can be waited for; a `PollFailure` in the place of a response that names no push operation.

    Raises:
        TypeError: Something is neither.
        ValueError: An identifier cannot be sent.
    """
    if not isinstance(operations, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"operations is of type {type(operations).__name__}: "
            "give several in a list, or wait for one with poll_until_done"
        )
    return [_push_ref(given) for given in operations]


def _push_ref(given: Any) -> PushRef | PollFailure:
    match given:
        case PollFailure():
            return _push_ref(given.operation)
        case (str() | UUID() as company_id, str() | UUID() as key):
            return PushRef(company_id, key)
        case _ if hasattr(given, "push_operation_key") and hasattr(given, "company_id"):
            try:
                return PushRef(given, None)
            except DecodeError as error:
                return PollFailure(given.company_id, given.push_operation_key, error, given)
        case _:
            pass
    raise TypeError(
        f"operations holds something of type {type(given).__name__}: "
        "give the responses of writes, or pairs of company_id and push_operation_key"
    )


def has_ended(seen: PushOperationLike) -> bool:
    """Return whether a push operation is in its final state."""
    return getattr(seen, "status", None) in _ENDED
