"""Webhook consumers: created, listed, deleted."""

from __future__ import annotations

from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request, not_found
from codat_facade.emulator._core.messages import Object, Response
from codat_facade.emulator._requests.call import Handler, RoutedRequest

#: How many consumers there may be, and how many tags each of them may filter by.
MAX_CONSUMERS = 50
MAX_TAGS = 10


def _list_consumers(call: RoutedRequest) -> Response:
    return Response.of({"results": list(call.store.state.consumers.values())})


def _create_consumer(call: RoutedRequest) -> Response:
    body, consumers = call.sent, call.store.state.consumers
    _check_tags(body.get("companyTags") or [])
    if len(consumers) >= MAX_CONSUMERS:
        raise ApiError(400, f"There are {MAX_CONSUMERS} webhook consumers already; delete one that is not used first.")
    identifier = call.store.new_id()
    consumer: Object = {
        "id": identifier,
        "url": body.get("url", "http://127.0.0.1/"),
        "disabled": body.get("disabled") or False,
        "eventTypes": body.get("eventTypes") or [],
        "companyTags": body.get("companyTags") or [],
    }
    consumers[identifier] = consumer
    return Response.of(consumer, call.operation.response.status)


def _check_tags(tags: list[str]) -> None:
    problems = [
        ValidationItem(f"companyTags[{place}]", f"{tag!r} is no tag; write it as `key:value`", "format")
        for place, tag in enumerate(tags)
        if not all(tag.partition(":"))
    ]
    if len(tags) > MAX_TAGS:
        message = f"a consumer filters by at most {MAX_TAGS} tags, not by {len(tags)}"
        problems.append(ValidationItem("companyTags", message, "maxItems"))
    if problems:
        raise bad_request(problems)


def _delete_consumer(call: RoutedRequest) -> Response:
    identifier = call.path["webhookId"]
    if call.store.state.consumers.pop(identifier, None) is None:
        raise not_found("webhook consumer", identifier)
    call.store.state.consumer_headers.pop(identifier, None)
    return Response(204)


HANDLERS: dict[str, Handler] = {
    "GET /webhooks": _list_consumers,
    "POST /webhooks": _create_consumer,
    "DELETE /webhooks/{webhookId}": _delete_consumer,
}
