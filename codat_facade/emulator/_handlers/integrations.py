"""Integrations: the platforms to choose from, what each has, and their branding."""

from __future__ import annotations

from functools import cache
from typing import Any

from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.platforms import PLATFORMS, Platform
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import operations
from codat_facade.emulator._spec.schema import Shape


def _features(integration: Platform, shape: Shape) -> list[dict[str, Any]]:
    """Return the features of each data type that a platform has."""
    # A document that declares `dataType` may require it as `datatype`, and then gets both.
    names = {"dataType"} | ({"datatype"} & shape.required)
    return [
        {
            **dict.fromkeys(names, datatypes.named(data_type)),
            "supportedFeatures": [
                {"featureType": feature, "featureState": "Release"} for feature in ("Get", *_writes(data_type))
            ],
        }
        for data_type in sorted(integration.data_types)
    ]


@cache
def _writes(data_type: str) -> tuple[str, ...]:
    """Return the ways in which a data type can be written: `Post`, `Put`, `Delete`."""
    routes = ((one.method, datatypes.push_route(one.path)) for one in operations())
    return tuple(sorted({method.capitalize() for method, route in routes if route and route.data_type == data_type}))


def _json(integration: Platform, shape: Shape) -> dict[str, Any]:
    return {
        "key": integration.key,
        "logoUrl": f"https://example.com/logos/{integration.key}.png",
        "name": integration.name,
        "enabled": integration.enabled,
        "sourceId": integration.source_id,
        "sourceType": integration.source_type,
        "integrationId": integration.integration_id,
        "isOfflineConnector": integration.offline,
        "isBeta": False,
        "dataProvidedBy": integration.name,
        "datatypeFeatures": _features(integration, shape.properties["datatypeFeatures"].items),
    }


def _known(call: RoutedRequest) -> Platform:
    key = call.path["platformKey"]
    if key not in PLATFORMS:
        raise not_found("integration", key)
    return PLATFORMS[key]


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    item = shape.properties["results"].items
    everything = [_json(integration, item) for integration in PLATFORMS.values()]
    return Response.of(page_of(call, ListSource(everything), item))


def _get(call: RoutedRequest) -> Response:
    shape = call.shape
    return Response.of(_json(_known(call), shape))


def _branding(call: RoutedRequest) -> Response:
    integration = _known(call)
    image = {"image": {"src": f"https://example.com/logos/{integration.key}.png", "alt": integration.name}}
    return Response.of(
        {
            "logo": {"full": image, "square": image},
            "button": {"default": image, "hover": image},
            "sourceId": integration.source_id,
        }
    )


HANDLERS: dict[str, Handler] = {
    "GET /integrations": _list,
    "GET /integrations/{platformKey}": _get,
    "GET /integrations/{platformKey}/branding": _branding,
    "GET /config/integrations": _list,
    "GET /config/integrations/{platformKey}/branding": _branding,
}
