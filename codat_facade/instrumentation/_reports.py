"""Reports of polls, pages and webhooks; no event is made without a hook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from ._events import PageRead, Polled, WebhookReceived
from ._hooks import emit, is_watched

if TYPE_CHECKING:
    from collections.abc import Sized


class _Page(Protocol):
    @property
    def results(self) -> Sized: ...

    @property
    def page_number(self) -> int | None: ...

    @property
    def total_results(self) -> int | None: ...


P = TypeVar("P", bound=_Page)


def report_poll(route: str, outcome: object) -> None:
    """Report a poll.

    Args:
        route: The route template of its request.
        outcome: The state that it brought, or its exception.
    """
    if not is_watched():
        return
    if isinstance(outcome, BaseException):
        emit(Polled(route=route, status=None, error=type(outcome).__name__))
    else:
        status = getattr(outcome, "status", None)
        emit(Polled(route=route, status=None if status is None else str(status), error=None))


def report_page(route: str, page: P) -> P:
    """Report a page of a list.

    Args:
        route: The route template of the list.
        page: The page.

    Returns:
        The page.
    """
    emit(PageRead(route=route, page=page.page_number, records=len(page.results), total=page.total_results))
    return page


def report_webhook(event_type: str | None, status_code: int) -> None:
    """Report a webhook.

    Args:
        event_type: The type of its event; None where it could not be read.
        status_code: The HTTP status that it is answered with.
    """
    if is_watched():
        emit(WebhookReceived(event_type=event_type, status_code=int(status_code)))
