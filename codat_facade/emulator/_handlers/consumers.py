"""Webhook consumers, and the keys of the account."""

from __future__ import annotations

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Object, Response
from codat_facade.emulator._requests.call import Handler, RoutedRequest


def _list_consumers(call: RoutedRequest) -> Response:
    return Response.of({"results": list(call.store.state.consumers.values())})


def _create_consumer(call: RoutedRequest) -> Response:
    body = call.sent
    identifier = call.store.new_id()
    consumer: Object = {
        "id": identifier,
        "url": body.get("url", "http://127.0.0.1/"),
        "disabled": body.get("disabled") or False,
        "eventTypes": body.get("eventTypes") or [],
        "companyTags": body.get("companyTags") or [],
    }
    call.store.state.consumers[identifier] = consumer
    return Response.of(consumer, call.operation.answer.status)


def _delete_consumer(call: RoutedRequest) -> Response:
    if call.store.state.consumers.pop(call.path["webhookId"], None) is None:
        raise not_found("webhook consumer", call.path["webhookId"])
    return Response(204)


def _list_keys(call: RoutedRequest) -> Response:
    return Response.of({"results": list(call.store.state.api_keys.values())})


def _create_key(call: RoutedRequest) -> Response:
    store = call.store
    identifier = store.new_id()
    key = {
        "id": identifier,
        "name": call.sent.get("name"),
        "apiKey": f"made-up-key-{identifier[:8]}",
        "createdDate": instant(store.now),
    }
    store.state.api_keys[identifier] = key
    return Response.of(key, call.operation.answer.status)


def _delete_key(call: RoutedRequest) -> Response:
    if call.store.state.api_keys.pop(call.path["apiKeyId"], None) is None:
        raise not_found("API key", call.path["apiKeyId"])
    return Response(204)


HANDLERS: dict[str, Handler] = {
    "GET /webhooks": _list_consumers,
    "POST /webhooks": _create_consumer,
    "DELETE /webhooks/{webhookId}": _delete_consumer,
    "GET /apiKeys": _list_keys,
    "POST /apiKeys": _create_key,
    "DELETE /apiKeys/{apiKeyId}": _delete_key,
}
