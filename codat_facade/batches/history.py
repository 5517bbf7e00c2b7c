"""Push operations in Codat's history that may be a write whose response is not known."""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, cast

from attrs import evolve, frozen
from codat_api.platform.api.push_data import get_company_push_history, get_push_operation

from codat_runtime import Call, decode_json, is_id, same_id, to_plain
from codat_runtime.times import parse_datetime

from .._operations.page import as_page
from .._operations.paginator import may_be_the_only_one
from .._operations.poller import require_body
from .._push.push_ref import has_ended
from ..errors import IncompleteListError
from .entry import Entry, WriteState
from .push_write import PushWrite

PAGE_SIZE = 500
_MAY_HAVE_A_RECORD = frozenset(
    (WriteState.SENDING, WriteState.ACCEPTED, WriteState.SUCCEEDED, WriteState.UNKNOWN),
)
_NEWEST_FIRST = "-requestedOnUtc"
_BEFORE = 300.0
_AFTER = 1_200.0
"""Seconds before the first attempt and after the last, within which a push operation may be taken for the write."""
_DOUBTFUL = 3_600.0
"""Seconds before the first attempt, within which it may be the write, which is then not sent again."""
_DOUBTFUL_WITHOUT_SKEW = 24 * 3_600.0
"""The same, where nothing tells how far apart Codat's clock and this machine's are."""


T = TypeVar("T")


class Likeness(Enum):
    """How a push operation compares with a write."""

    SAME = "same"
    """Its record has everything that the write has."""
    UNCLEAR = "unclear"
    """It tells no record, or one that is much like that of the write."""
    OTHER = "other"
    """It is another write."""


@frozen
class Candidate:
    """A push operation that no write of the journal is known to be, from the time of the attempts.

    Attributes:
        key: Names it; empty where the history does not tell.
        likeness: How it compares with the write.
        ended: Whether it has ended.
        record_ids: The records that it changed.
        data_type: The data type.
    """

    key: str
    likeness: Likeness
    ended: bool
    record_ids: tuple[str, ...] = ()
    data_type: str | None = None


@frozen
class Evidence:
    """What was found of a write.

    Attributes:
        candidates: Push operations that may be it, the oldest first.
        found: The identifiers of the records that the caller's query matches; None if it was not asked.
        older: Those of them that were last changed before the write was first sent, so that they are not its record.
        finders: How many writes of the journal may have made a record of which the query finds one, this one included.
        rivals: How many writes of the journal with an open outcome have just this content, this one included.
        others_open: Whether other writes to the company are being sent.
    """

    candidates: tuple[Candidate, ...] = ()
    found: tuple[str, ...] | None = None
    older: frozenset[str] = frozenset()
    finders: int = 1
    rivals: int = 1
    others_open: bool = False


@frozen
class Window:
    """When a push operation was requested that may be a write; seconds since 1970, by Codat's clock.

    Attributes:
        doubtful_from: Before this none can be it.
        first: From this on,
        last: and until this, one with the same record is it. At other times it may be somebody else's.
    """

    doubtful_from: float
    first: float
    last: float


def window_of(entry: Entry, skew: float | None) -> Window:
    """Return when Codat may have taken a write.

    Args:
        entry: The write.
        skew: Seconds that Codat's clock is ahead of this machine's; None if that is not known.
    """
    first = (entry.first_attempt_at or 0.0) + (skew or 0.0)
    last = (entry.last_attempt_at or first) + (skew or 0.0)
    doubtful = _DOUBTFUL_WITHOUT_SKEW if skew is None else _DOUBTFUL
    return Window(first - doubtful, first - _BEFORE, last + _AFTER)


def skew_of(entries: Iterable[Entry]) -> float | None:
    """Return how far Codat's clock is ahead, by the writes that it took; None if none tells."""
    differences = [
        entry.requested_at - entry.last_attempt_at
        for entry in entries
        if entry.requested_at is not None and entry.last_attempt_at is not None
    ]
    # A write that waited for a limit makes the difference larger than it is.
    return min(differences, default=None)


def operations_since(company_id: str, since: float) -> Generator[Call[Any], Any, list[Any]]:
    """Read a company's push operations, the newest first, back to a time; yields calls and takes their responses.

    No filter is sent: a filter that a service understands otherwise would hide the very operation that is looked for.

    Args:
        company_id: The company.
        since: Seconds since 1970.
    """
    seen: dict[str, Any] = {}
    page_number = 1
    while True:
        call = get_company_push_history.call(company_id, order_by=_NEWEST_FIRST, page=page_number, page_size=PAGE_SIZE)
        page = yield as_page(require_body(call))
        times = [_requested_at(operation) for operation in page.results]
        before = len(seen)
        for place, operation in enumerate(page.results):
            seen.setdefault(_key_of(operation).casefold() or f"{page_number}/{place}", operation)
        is_last = not page.has_more or (len(seen) == before and may_be_the_only_one(page, page_number))
        if (is_last and len(seen) < (page.total_results or 0)) or (not is_last and len(seen) == before):
            raise IncompleteListError(
                f"the push history of company {company_id} ended before all of its operations came",
                expected=page.total_results,
                received=len(seen),
            )
        # Only where the order was kept does an old one mean that the rest is older.
        known = [moment for moment in times if moment is not None]
        in_order = len(known) == len(times) and known == sorted(known, reverse=True)
        if is_last or (in_order and known and known[-1] < since):
            return [*reversed(seen.values())]
        page_number += 1


def candidates_of(
    entry: Entry, push: PushWrite, operations: Sequence[Any], taken: Collection[str], window: Window
) -> Generator[Call[Any], Any, tuple[Candidate, ...]]:
    """Find the push operations that may be a write; yields calls and takes their responses.

    Args:
        entry: The write.
        push: Its operation.
        operations: Those of the company.
        taken: The keys, in lower case, of those that are known to be other writes.
        window: When Codat may have taken it.
    """
    found: list[Candidate] = []
    for listed in operations:
        key = _key_of(listed)
        if key.casefold() in taken or not _may_be(listed, entry, push, window):
            continue
        operation = listed
        if key and push.body is not None and getattr(operation, "data", None) is None:
            operation = yield require_body(get_push_operation.call(entry.company_id, key))
        candidate = _candidate(key, operation, entry, push)
        requested = _requested_at(listed)
        is_in_time = requested is None or window.first <= requested <= window.last
        # One without a key cannot be followed to its end.
        if candidate.likeness is Likeness.SAME and not (is_in_time and key):
            candidate = evolve(candidate, likeness=Likeness.UNCLEAR)
        found.append(candidate)
    return tuple(found)


def found_by_query(
    entry: Entry, push: PushWrite, window: Window
) -> Generator[Any, Any, tuple[tuple[str, ...] | None, frozenset[str]]]:
    """Ask the caller's query; yields what to perform and takes its response.

    Args:
        entry: The write.
        push: Its operation.
        window: When Codat may have taken it.

    Returns:
        The identifiers that it matches, None if there is no query; and those of records older than the write.
    """
    if entry.find is None or push.list_operation is None:
        return None, frozenset()
    page = yield push.list_call(entry)
    records = [record for record in page.results if not _is_deleted(record)]
    older = [
        record for record in records if _seconds(getattr(record, "modified_date", None), window.first) < window.first
    ]
    return tuple(map(_id_of, records)), frozenset(map(_id_of, older))


def of_no_other(entry: Entry, evidence: Evidence, entries: Iterable[Entry]) -> Evidence:
    """Leave out what a journal knows as the records of other writes, and count those that may have made one of them.

    That is each write with the same query whose record is not known, and each of which another process is about to note
    that one of these records is its own.
    """
    if evidence.found is None:
        return evidence
    found = evidence.found
    alike = [
        other
        for other in entries
        if other.name != entry.name
        and (other.operation, other.company_id, other.connection_id)
        == (entry.operation, entry.company_id, entry.connection_id)
    ]
    known = {other.record_id for other in alike if other.has_ended and other.record_id is not None}
    rivals = [
        other
        for other in alike
        if (other.record_id in found and not other.has_ended)
        or (other.find == entry.find and other.record_id is None and other.state in _MAY_HAVE_A_RECORD)
    ]
    return evolve(evidence, found=tuple(one for one in found if one not in known), finders=1 + len(rivals))


def _id_of(record: Any) -> str:
    return str(getattr(record, "id", None) or "?")


def _is_deleted(record: Any) -> bool:
    return getattr(getattr(record, "metadata", None), "is_deleted", None) is True


def _key_of(operation: Any) -> str:
    key = getattr(operation, "push_operation_key", None)
    return key if is_id(key) else ""


def _requested_at(operation: Any) -> float | None:
    return _seconds(getattr(operation, "requested_on_utc", None), None)


def _seconds(moment: Any, default: T) -> float | T:
    # The year 1 is how .NET says nothing.
    if not isinstance(moment, datetime) or moment.year == 1:
        return default
    # Codat's fields are in UTC, with a zone or without.
    return moment.timestamp() if moment.tzinfo else (moment - datetime(1970, 1, 1)).total_seconds()


def _may_be(operation: Any, entry: Entry, push: PushWrite, window: Window) -> bool:
    requested = _requested_at(operation)
    connection = getattr(operation, "data_connection_key", None)
    data_type = getattr(operation, "data_type", None)
    names = {name.casefold() for name in (push.data_type, entry.data_type, "Unknown") if name}
    return not (
        (requested is not None and requested < window.doubtful_from)
        or (is_id(connection) and not same_id(connection, entry.connection_id))
        or (isinstance(data_type, str) and data_type.casefold() not in names)
    )


def _candidate(key: str, operation: Any, entry: Entry, push: PushWrite) -> Candidate:
    changes: Iterable[Any] = getattr(operation, "changes", None) or ()
    kinds = {str(kind) for change in changes if (kind := getattr(change, "type_", None)) and str(kind) != "Unknown"}
    record_ids = tuple(
        identifier
        for change in changes
        if isinstance(identifier := getattr(getattr(change, "record_ref", None), "id", None), str)
    )
    data_type = getattr(operation, "data_type", None)
    return Candidate(
        key=key,
        likeness=_likeness(operation, entry, push, kinds, record_ids),
        ended=has_ended(operation),
        record_ids=record_ids,
        data_type=str(data_type) if isinstance(data_type, str) else None,
    )


def _likeness(operation: Any, entry: Entry, push: PushWrite, kinds: set[str], record_ids: tuple[str, ...]) -> Likeness:
    if kinds and push.change not in kinds:
        return Likeness.OTHER
    is_of_record = len(entry.record_ids) == 1 and push.method != "POST"
    if is_of_record and record_ids and entry.record_ids[0] not in record_ids:
        return Likeness.OTHER
    if push.body is None:
        # A delete: whoever asked for it, the record is gone, or is going to be.
        return Likeness.SAME if kinds and record_ids else Likeness.UNCLEAR
    shown = to_plain(getattr(operation, "data", None))
    if not isinstance(shown, dict) or entry.body is None:
        return Likeness.UNCLEAR
    data = cast("dict[str, Any]", shown)
    if is_of_record and isinstance(data.get("id"), str) and data["id"] != entry.record_ids[0]:
        return Likeness.OTHER
    equal, alike, total = compare(decode_json(entry.body), data)
    if equal == total and total:
        # The data of an update may not say whose it is while the operation has not ended.
        return Likeness.UNCLEAR if is_of_record and not record_ids and "id" not in data else Likeness.SAME
    return Likeness.UNCLEAR if 2 * alike >= total else Likeness.OTHER


def compare(sent: Any, shown: Any) -> tuple[int, int, int]:
    """Count how many values of a record that was sent another one has too, or has cut short, and how many there are."""
    if isinstance(sent, dict):
        members = cast("dict[str, Any]", shown) if isinstance(shown, dict) else {}
        asked = cast("dict[str, Any]", sent).items()
        return _sum(compare(value, members.get(name)) for name, value in asked if value is not None)
    if isinstance(sent, list):
        items = cast("list[object]", sent)
        others = cast("list[object]", shown) if isinstance(shown, list) else []
        counts = _sum(compare(item, others[place] if place < len(others) else None) for place, item in enumerate(items))
        return _sum([counts, (0, 0, max(0, len(others) - len(items)))])
    is_equal = _is_equal(sent, shown)
    return int(is_equal), int(is_equal or _is_cut(sent, shown)), 1


def _sum(counts: Iterable[tuple[int, int, int]]) -> tuple[int, int, int]:
    equal = alike = total = 0
    for one in counts:
        equal, alike, total = equal + one[0], alike + one[1], total + one[2]
    return equal, alike, total


def _is_cut(sent: Any, shown: Any) -> bool:
    """Whether a text may be the one that was sent, cut short, or with an emoji in it that was."""
    if not isinstance(sent, str) or not isinstance(shown, str):
        return False
    beginning = shown.rstrip(" .\N{HORIZONTAL ELLIPSIS}")
    pieces = map(re.escape, beginning.split("\N{REPLACEMENT CHARACTER}"))
    return beginning != "" and re.match(".{0,2}".join(pieces), sent, re.DOTALL) is not None


def _is_equal(sent: Any, shown: Any) -> bool:
    if isinstance(sent, bool) or isinstance(shown, bool):
        return sent is shown
    if isinstance(sent, (int, Decimal)) and isinstance(shown, (int, Decimal)):
        return sent == shown
    if sent == shown:
        return True
    if isinstance(sent, str) and isinstance(shown, str):
        one, other = parse_datetime(sent), parse_datetime(shown)
        return (
            isinstance(one, datetime)
            and isinstance(other, datetime)
            and (one.tzinfo is None) == (other.tzinfo is None)
            and one == other
        )
    return False
