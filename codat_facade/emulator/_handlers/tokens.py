"""Tokens and passwords that are handed out: new ones each time."""

from __future__ import annotations

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._requests.call import Handler, RoutedRequest

_DAY = 86400
#: Seconds for which a one-time password is valid.
_ONE_TIME = 3600
_FEEDS = "/companies/{companyId}/connections/{connectionId}"


def _company_token(call: RoutedRequest) -> Response:
    token = f"token-{call.store.new_id()}"
    return Response.of({"accessToken": token, "expiresIn": _DAY, "tokenType": "Bearer"})


def _management_token(call: RoutedRequest) -> Response:
    return Response.of({"accessToken": f"token-{call.store.new_id()}"})


def _zapier_key(call: RoutedRequest) -> Response:
    return Response.of({"key": f"zapier-{call.store.new_id()}"}, call.operation.response.status)


def _one_time_password(call: RoutedRequest) -> Response:
    password = call.store.new_id()[:6].upper()
    return Response.of({"otp": password, "expiry": instant(call.store.now + _ONE_TIME)})


HANDLERS: dict[str, Handler] = {
    "GET /companies/{companyId}/accessToken": _company_token,
    "GET /companies/{companyId}/connectionManagement/accessToken": _management_token,
    "POST /webhooks/integrationKeys/zapier": _zapier_key,
    f"POST {_FEEDS}/bankFeeds/otp": _one_time_password,
}
