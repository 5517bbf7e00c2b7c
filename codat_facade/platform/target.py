"""A push operation that is waited for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from codat_api.platform.api.push_data import get_push_operation

if TYPE_CHECKING:
    from codat_api.runtime import Call

    from .waiting import PushAnswer

FAILED = "Failed"
TIMED_OUT = "TimedOut"
_ENDED = ("Success", FAILED, TIMED_OUT)


class Target:
    """What is waited for: given by its ids, or as the answer of the write, which says how to read what is seen.

    Attributes:
        given: As the caller gave it.
        company_id: The company.
        key: Names the push operation.
        call: How to look at it.
        by_answer: Whether it was given as the answer of a write.
        ended: What was given, where that has ended already.
    """

    def __init__(self, target: str | PushAnswer, push_operation_key: str | None) -> None:
        """Take what the caller gave.

        Raises:
            TypeError: The key is missing, or stands beside an answer, which holds it.
            ValueError: An identifier cannot be sent.
        """
        self.ended: PushAnswer | None = None
        if isinstance(target, str):
            if push_operation_key is None:
                raise TypeError(
                    "push_operation_key is missing: give it after company_id, or give the answer of a write"
                )
            self.given: object = (target, push_operation_key)
            self.company_id, self.key, self.by_answer = target, push_operation_key, False
            self.call: Call[Any] = get_push_operation.call(self.company_id, self.key)
            return
        if push_operation_key is not None:
            raise TypeError("push_operation_key is given beside the answer of a write, which holds it: leave it out")
        self.given = target
        self.company_id, self.key, self.by_answer = target.company_id, target.push_operation_key, True
        self.call = get_push_operation.call(self.company_id, self.key).reading(type(target))
        if has_ended(target):
            self.ended = target

    @property
    def name(self) -> str:
        """What it is called in an error."""
        return f"push operation {self.key}"


def targets_of(operations: Iterable[Any]) -> Sequence[Target]:
    """Take many: answers of writes, or pairs of company_id and push_operation_key.

    Raises:
        TypeError: Something is neither.
        ValueError: An identifier cannot be sent.
    """
    if not isinstance(operations, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"operations is of type {type(operations).__name__}: "
            "give several in a list, or wait for one with poll_until_done"
        )
    return [_target_of(given) for given in operations]


def _target_of(given: Any) -> Target:
    match given:
        case (str(company_id), str(key)):
            return Target(company_id, key)
        case _ if hasattr(given, "push_operation_key") and hasattr(given, "company_id"):
            return Target(given, None)
        case _:
            pass
    raise TypeError(
        f"operations holds something of type {type(given).__name__}: "
        "give the answers of writes, or pairs of company_id and push_operation_key"
    )


def has_ended(seen: PushAnswer) -> bool:
    """Whether a push operation is in its final state."""
    return seen.status in _ENDED
