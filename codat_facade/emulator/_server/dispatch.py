"""From a request to the handler of its operation."""

from __future__ import annotations

from codat_facade.emulator._core.messages import JSON, Response
from codat_facade.emulator._data.field_policy import apply_field_policy
from codat_facade.emulator._handlers.registry import handler_for
from codat_facade.emulator._requests.bodies import read_body
from codat_facade.emulator._requests.call import RoutedRequest
from codat_facade.emulator._requests.parameters import read_parameters
from codat_facade.emulator._server.middleware import HandledRequest
from codat_facade.emulator._spec.routing import find


def dispatch(context: HandledRequest) -> Response:
    """Route a request, check what it sends against its operation, and let the handler answer.

    Raises:
        ApiError: There is no such operation, company or connection, or the request is not what the operation takes.
    """
    request = context.request
    operation, path = find(request.method, request.path)
    values = read_parameters(operation, request, path)
    body = read_body(operation, request)
    call = RoutedRequest(context.store, operation, path, values, body, request)
    if "companyId" in path:
        call.company  # noqa: B018 - an unknown company is a 404
    if "connectionId" in path:
        call.connection  # noqa: B018 - an unknown connection is a 404
    return _apply_field_policy(call, handler_for(operation)(call))


def _apply_field_policy(call: RoutedRequest, response: Response) -> Response:
    settings, operation = call.store.settings, call.operation
    plain = settings.optional_fields == "typical" and not settings.unknown_fields
    if plain or operation.shape is None or response.headers.get("Content-Type") != JSON:
        return response
    value = apply_field_policy(operation.shape, response.json, settings, call.context("dress"))
    return Response.of(value, response.status)
