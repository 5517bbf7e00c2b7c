"""Forms in which the records of a list are given: models, one by one, or record batches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from .fetched_list import FetchedList

if TYPE_CHECKING:
    from codat_runtime import Call


class RecordForm(Protocol):
    """How the pages of one list are read, and what they become."""

    def read(self, call: Call[Any]) -> Call[Any]:
        """The same call, whose page is read for this form."""
        ...

    def items(self, records: Sequence[Any]) -> Sequence[Any]:
        """What an iterator gives for the records of a page.

        Args:
            records: Those that no page before had.
        """
        ...

    def whole(self, items: Sequence[Any], *, is_complete: bool, changed: bool, total_results: int | None) -> Any:
        """What `fetch_all` returns.

        Args:
            items: Of all pages.
            is_complete: True if as many records came as the list announces, and it did not change meanwhile.
            changed: True if it changed.
            total_results: How many it announced last.
        """
        ...


class Models:
    """Records as models."""

    def read(self, call: Call[Any]) -> Call[Any]:
        """The call as it is."""
        return call

    def items(self, records: Sequence[Any]) -> Sequence[Any]:
        """The records."""
        return records

    def whole(
        self, items: Sequence[Any], *, is_complete: bool, changed: bool, total_results: int | None
    ) -> FetchedList[Any]:
        """A list that knows whether it is complete."""
        return FetchedList(items, is_complete=is_complete, changed=changed, total_results=total_results)


def arrow_form() -> RecordForm:
    """Records as batches and tables of Arrow.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    from .._arrow.form import ArrowForm

    return ArrowForm()


FormMaker = Callable[[], RecordForm]
