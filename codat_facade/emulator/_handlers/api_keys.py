"""API keys: at most ten, each of which is accepted, and never the last of them deleted."""

from __future__ import annotations

from base64 import b64encode
from hmac import compare_digest
from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._requests.call import Handler, RoutedRequest

#: How many keys there may be.
MAX_KEYS = 10


def is_accepted(store: Store, authorization: str) -> bool:
    """Return whether an `Authorization` header holds one of the keys."""
    headers = ["Basic " + b64encode(key["apiKey"].encode()).decode() for key in _keys(store).values()]
    return any(compare_digest(authorization.encode(), header.encode()) for header in headers)


def _keys(store: Store) -> dict[str, dict[str, Any]]:
    """The keys by their ids: at first, the one that the account comes with."""
    keys = store.state.api_keys
    if not keys:
        identifier = store.fixed_id("api-key")
        created = instant(min((one.created for one in store.state.companies.values()), default=store.now))
        key = {"id": identifier, "name": "Default", "apiKey": store.settings.api_key, "createdDate": created}
        keys[identifier] = key
    return keys


def _list(call: RoutedRequest) -> Response:
    return Response.of({"results": list(_keys(call.store).values())})


def _create(call: RoutedRequest) -> Response:
    store, keys = call.store, _keys(call.store)
    if len(keys) >= MAX_KEYS:
        raise ApiError(409, f"There are {MAX_KEYS} API keys already; delete one that is not used first.")
    identifier = store.new_id()
    key = {
        "id": identifier,
        "name": call.sent.get("name"),
        "apiKey": f"made-up-key-{identifier[:8]}",
        "createdDate": instant(store.now),
    }
    keys[identifier] = key
    return Response.of(key, call.operation.response.status)


def _delete(call: RoutedRequest) -> Response:
    keys, identifier = _keys(call.store), call.path["apiKeyId"]
    if identifier not in keys:
        raise not_found("API key", identifier)
    if len(keys) == 1:
        raise ApiError(409, "The last API key cannot be deleted; create another one first.")
    del keys[identifier]
    return Response(204)


HANDLERS: dict[str, Handler] = {
    "GET /apiKeys": _list,
    "POST /apiKeys": _create,
    "DELETE /apiKeys/{apiKeyId}": _delete,
}
