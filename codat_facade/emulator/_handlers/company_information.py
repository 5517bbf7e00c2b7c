"""A platform's information on the business itself, in the shape of each document: named as the company is."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._handlers.sources import platform_name_of
from codat_facade.emulator._requests.call import Handler, RoutedRequest

_CONNECTION = "/companies/{companyId}/connections/{connectionId}"


def _information(call: RoutedRequest) -> Response:
    """The same in every response, save for the name, which is the company's own."""
    made: dict[str, Any] = make(call.shape, call.context())
    known = {
        "companyName": call.company.name,
        "companyLegalName": call.company.name,
        "commercePlatformRef": platform_name_of(call.connection),
        "baseCurrency": "GBP",
        "currencies": ["GBP"],
        "multicurrencyEnabled": False,
    }
    return Response.of({**made, **{name: value for name, value in known.items() if name in made}})


HANDLERS: dict[str, Handler] = {
    f"GET {_CONNECTION}/bankFeeds/info": _information,
    f"GET {_CONNECTION}/payables/info": _information,
    f"GET {_CONNECTION}/data/commerce-info": _information,
}
