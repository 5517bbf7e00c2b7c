"""A client for the Codat API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from codat_api.runtime import File

    from . import (
        accounting,
        bank_feeds,
        banking,
        commerce,
        expenses,
        files,
        lending,
        model_options,
        payables,
        platform,
        spend_insights,
        sync_commerce,
        webhooks,
    )
    from .client import Client
    from .clock import Clock
    from .detailed import Detailed
    from .download import Destination
    from .errors import (
        AnswerTooLargeError,
        BadRequestError,
        CodatError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        ForbiddenError,
        IncompleteListError,
        NetworkError,
        NotFoundError,
        PaymentRequiredError,
        PollTimeoutError,
        PushError,
        PushFailedError,
        PushTimedOutError,
        RateLimitError,
        ServerError,
        ServiceUnavailableError,
        TimeoutError,  # noqa: A004
        UnauthorizedError,
        UnprocessableError,
    )
    from .fetched_list import FetchedList
    from .implicit import configure, default_client
    from .interruption import InterruptedWrite, interrupted_write
    from .page import Page
    from .pagination import ListChangedWarning
    from .platform.target import PollFailure
    from .query import Query, field
    from .quota import RateLimit
    from .rate_limit import Limits
    from .writes import WriteResult

__all__ = [
    "__version__",
    "Client",
    "configure",
    "default_client",
    "Detailed",
    "Page",
    "FetchedList",
    "File",
    "Destination",
    "WriteResult",
    "Query",
    "field",
    "Limits",
    "RateLimit",
    "Clock",
    "CodatError",
    "AnswerTooLargeError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "IncompleteListError",
    "NetworkError",
    "NotFoundError",
    "PaymentRequiredError",
    "PollFailure",
    "PollTimeoutError",
    "PushError",
    "PushFailedError",
    "PushTimedOutError",
    "RateLimitError",
    "ServerError",
    "ServiceUnavailableError",
    "TimeoutError",
    "UnauthorizedError",
    "UnprocessableError",
    "InterruptedWrite",
    "interrupted_write",
    "ListChangedWarning",
    "accounting",
    "bank_feeds",
    "banking",
    "commerce",
    "expenses",
    "files",
    "lending",
    "model_options",
    "payables",
    "platform",
    "spend_insights",
    "sync_commerce",
    "webhooks",
]


_HOMES = {
    "Client": ".client",
    "Detailed": ".detailed",
    "Destination": ".download",
    "Clock": ".clock",
    "configure": ".implicit",
    "default_client": ".implicit",
    "FetchedList": ".fetched_list",
    "File": "codat_api.runtime",
    "InterruptedWrite": ".interruption",
    "interrupted_write": ".interruption",
    "Limits": ".rate_limit",
    "ListChangedWarning": ".pagination",
    "Page": ".page",
    "PollFailure": ".platform.target",
    "Query": ".query",
    "field": ".query",
    "RateLimit": ".quota",
    "WriteResult": ".writes",
}
_MODULES = frozenset(name for name in __all__ if name.islower()) - _HOMES.keys()


def __getattr__(name: str) -> Any:
    # Names are imported when they are first used, so that importing the package costs next to nothing.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    value = globals()[name] = getattr(import_module(_HOMES.get(name, ".errors"), __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
