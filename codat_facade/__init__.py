"""A client for the Codat API."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from codat_runtime import File

    from . import (
        accounting,
        arrow,
        bank_feeds,
        banking,
        batches,
        commerce,
        expenses,
        extract,
        files,
        instrumentation,
        lending,
        model_options,
        otel,
        payables,
        platform,
        shared_limits,
        spend_insights,
        sync_commerce,
        webhooks,
    )
    from ._base.clock import Clock
    from ._base.idempotency_key import idempotency_key
    from ._client.call_options import options
    from ._client.client import Client
    from ._client.default_client import configure, default_client
    from ._client.response import Detailed
    from ._http.interruption import InterruptedWrite, interrupted_write
    from ._http.limiter import Limiter
    from ._http.network_settings import Pool
    from ._http.rate_limit import Limits
    from ._http.rate_limit_headers import RateLimit
    from ._index.find import Found, FoundList, find
    from ._operations.download import Destination
    from ._operations.fetched_list import FetchedList
    from ._operations.page import Page
    from ._operations.pagination import ListChangedWarning
    from ._operations.query import Query, field
    from ._push.push_ref import PollFailure
    from ._push.write_result import WriteResult
    from .errors import (
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
        ResponseTooLargeError,
        ServerError,
        ServiceUnavailableError,
        TimeoutError,  # noqa: A004
        UnauthorizedError,
        UnprocessableError,
    )

__all__ = [
    "__version__",
    "Client",
    "configure",
    "default_client",
    "options",
    "Detailed",
    "Page",
    "FetchedList",
    "File",
    "Destination",
    "WriteResult",
    "Query",
    "field",
    "Limits",
    "Limiter",
    "Pool",
    "RateLimit",
    "Clock",
    "idempotency_key",
    "find",
    "Found",
    "FoundList",
    "CodatError",
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
    "ResponseTooLargeError",
    "ServerError",
    "ServiceUnavailableError",
    "TimeoutError",
    "UnauthorizedError",
    "UnprocessableError",
    "InterruptedWrite",
    "interrupted_write",
    "ListChangedWarning",
    "accounting",
    "arrow",
    "bank_feeds",
    "banking",
    "batches",
    "commerce",
    "expenses",
    "extract",
    "files",
    "instrumentation",
    "lending",
    "model_options",
    "otel",
    "payables",
    "platform",
    "shared_limits",
    "spend_insights",
    "sync_commerce",
    "webhooks",
]


_HOMES = {
    "Client": "._client.client",
    "Detailed": "._client.response",
    "Destination": "._operations.download",
    "Clock": "._base.clock",
    "idempotency_key": "._base.idempotency_key",
    "find": "._index.find",
    "Found": "._index.find",
    "FoundList": "._index.find",
    "configure": "._client.default_client",
    "options": "._client.call_options",
    "default_client": "._client.default_client",
    "FetchedList": "._operations.fetched_list",
    "File": "codat_runtime",
    "InterruptedWrite": "._http.interruption",
    "interrupted_write": "._http.interruption",
    "Limiter": "._http.limiter",
    "Limits": "._http.rate_limit",
    "ListChangedWarning": "._operations.pagination",
    "Page": "._operations.page",
    "PollFailure": "._push.push_ref",
    "Query": "._operations.query",
    "field": "._operations.query",
    "Pool": "._http.network_settings",
    "RateLimit": "._http.rate_limit_headers",
    "WriteResult": "._push.write_result",
}
_MODULES = frozenset(name for name in __all__ if name.islower()) - _HOMES.keys()


_OLDER_ERRORS = {"AnswerTooLargeError": "ResponseTooLargeError"}


def __getattr__(name: str) -> Any:
    # Names are imported when they are first used, so that importing the package costs next to nothing.
    if name in _OLDER_ERRORS:
        from . import errors

        warnings.warn(f"{__name__}.{name} is called {_OLDER_ERRORS[name]} now", DeprecationWarning, stacklevel=2)
        return getattr(errors, _OLDER_ERRORS[name])
    if name not in __all__:
        raise _missing(name)
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    value = globals()[name] = getattr(import_module(_HOMES.get(name, ".errors"), __name__), name)
    return value


def _missing(name: str) -> AttributeError:
    from codat_runtime.lazy import missing_attribute

    from ._index.index import load_index

    owners = load_index().packages_with(name)
    hint = " and ".join(f"{__name__}.{owner}" for owner in owners)
    has = "have" if len(owners) > 1 else "has"
    return missing_attribute(__name__, name, __all__, f"{hint} {has} {name}" if hint else "search with find()")


def __dir__() -> list[str]:
    return sorted(__all__)
