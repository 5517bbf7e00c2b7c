"""The platforms that the emulated account may link to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import Any

from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import operations
from codat_facade.emulator._spec.schema import Shape


@dataclass(frozen=True, slots=True)
class Integration:
    """A platform: the four letters that name it, what it is called and which kind of data it has."""

    key: str
    name: str
    source_type: str = "Accounting"
    offline: bool = False

    @property
    def integration_id(self) -> str:
        """Its id as an integration."""
        return _id("integration", self.key)

    @property
    def source_id(self) -> str:
        """Its id as a source of data."""
        return _id("source", self.key)


INTEGRATIONS = {
    one.key: one
    for one in (
        Integration("gbol", "Xero"),
        Integration("qhyg", "QuickBooks Online"),
        Integration("mqjo", "QuickBooks Online Sandbox"),
        Integration("pqsw", "QuickBooks Desktop", offline=True),
        Integration("akxx", "Oracle NetSuite"),
        Integration("bnks", "Sample Bank", "Banking"),
        Integration("zpqy", "Bank statement upload", "Banking"),
        Integration("fded", "Sample Bank Feed", "BankFeed"),
        Integration("shop", "Sample Shop", "Commerce"),
        Integration("pftc", "Sample Expenses", "Expense"),
    )
}


def integration_for(key: str) -> Integration:
    """The platform of a key; one that is not listed is taken for an accounting platform."""
    return INTEGRATIONS.get(key) or Integration(key, f"Platform {key}")


def _id(kind: str, key: str) -> str:
    text = blake2b(f"{kind}/{key}".encode(), digest_size=16).hexdigest()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-{text[20:]}"


def _features(integration: Integration, shape: Shape) -> list[dict[str, Any]]:
    """What can be done with the data types of a platform."""
    prefix = {"Banking": "banking-", "Commerce": "commerce-"}.get(integration.source_type, "")
    # A document that declares `dataType` may require it as `datatype`, and then gets both.
    names = {"dataType"} | ({"datatype"} & shape.required)
    return [
        {
            **dict.fromkeys(names, datatypes.named(data_type)),
            "supportedFeatures": [
                {"featureType": feature, "featureState": "Release"} for feature in ("Get", *_writes(data_type))
            ],
        }
        for data_type in sorted(datatypes.shapes())
        if (data_type.startswith(prefix) if prefix else "-" not in data_type)
    ]


@cache
def _writes(data_type: str) -> tuple[str, ...]:
    """What can be written of a data type: `Post`, `Put`, `Delete`."""
    routes = ((one.method, datatypes.push_route(one.path)) for one in operations())
    return tuple(sorted({method.capitalize() for method, route in routes if route and route.data_type == data_type}))


def _json(integration: Integration, shape: Shape) -> dict[str, Any]:
    return {
        "key": integration.key,
        "logoUrl": f"https://example.com/logos/{integration.key}.png",
        "name": integration.name,
        "enabled": True,
        "sourceId": integration.source_id,
        "sourceType": integration.source_type,
        "integrationId": integration.integration_id,
        "isOfflineConnector": integration.offline,
        "isBeta": False,
        "dataProvidedBy": integration.name,
        "datatypeFeatures": _features(integration, shape.properties["datatypeFeatures"].items),
    }


def _known(call: RoutedRequest) -> Integration:
    key = call.path["platformKey"]
    if key not in INTEGRATIONS:
        raise not_found("integration", key)
    return INTEGRATIONS[key]


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    item = shape.properties["results"].items
    everything = [_json(integration, item) for integration in INTEGRATIONS.values()]
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
