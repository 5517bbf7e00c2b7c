"""The referee is awake: what generated code sends is refused as soon as one thing in it is wrong, and says what."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, settings

from codat_facade.emulator import ReceivedRequest, Request, Response
from codat_runtime import Call, read_response, to_plain
from codat_runtime.http import httpx
from tests.contract.endpoints.arguments import Arguments, arguments
from tests.contract.endpoints.breaking import WAYS, Broken
from tests.contract.endpoints.driving import start
from tests.contract.endpoints.endpoints import Endpoint, endpoints
from tests.contract.endpoints.world import emulator_for
from tests.support.counts import OPERATIONS

#: On how many of the endpoints a way has to have been tried, at the least.
LEAST = {
    "an unknown path": OPERATIONS,
    "an unknown company": 280,
    "a wrong method": OPERATIONS,
    "an absent key": OPERATIONS,
    "a wrong key": OPERATIONS,
    "a missing parameter": 20,
    "a malformed parameter": 100,
    "a missing body": 35,
    "a body of a wrong media type": 75,
    "malformed JSON": 65,
    "a malformed form": 9,
    "a missing required property": 42,
    "a property of a wrong type": 60,
    "a wrong enum member": 40,
    "a malformed time": 40,
}
#: Of the many properties of a body, so many are broken, one at a time.
MOST_PER_ENDPOINT = 12
whatever_comes_first = settings(
    database=None, derandomize=True, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


@cache
def good(endpoint: Endpoint) -> tuple[Arguments, ReceivedRequest]:
    """Arguments for a call with everything in it, and the request that the emulator accepted for them."""
    made = find(arguments(endpoint, "all"), lambda _: True, settings=whatever_comes_first)
    emulator = emulator_for(endpoint)
    start(endpoint.module.sync_detailed, endpoint, made, emulator)
    sent = emulator.requests[-1]
    assert sent.status in range(200, 300), endpoint.name
    return made, sent


@pytest.mark.parametrize("way", WAYS)
def test_a_broken_request_is_refused_with_the_error_that_codat_gives(way: str) -> None:
    tried = 0
    for endpoint in endpoints():
        made, sent = good(endpoint)
        broken = [*WAYS[way](endpoint, sent)][:MOST_PER_ENDPOINT]
        for one in broken:
            assert_refused(endpoint, made, one)
        tried += bool(broken)
    assert tried >= LEAST[way]


def assert_refused(endpoint: Endpoint, made: Arguments, broken: Broken) -> None:
    answer = answer_to(endpoint, broken)
    told = f"{endpoint.name}: {answer.status} {answer.body!r}"
    assert answer.status == broken.status, told
    error = answer.json
    assert error["statusCode"] == broken.status, told
    assert broken.names in error["error"], told
    assert error["correlationId"], told
    assert error["service"], told
    assert error["canBeRetried"] == "NotRetryable", told
    if broken.status == 400:
        assert error["validation"]["errors"], told
    # The error, too, is read by the generated code, and is what it was.
    response = httpx.Response(answer.status, content=answer.body)
    call: Call[Any] = endpoint.module.call(*made.path, **made.keywords(endpoint))
    parsed = read_response(call, response, strict=True).parsed
    assert to_plain(parsed)["correlationId"] == error["correlationId"], told


def answer_to(endpoint: Endpoint, broken: Broken) -> Response:
    request = broken.request
    headers = request.headers if broken.key is None else {**request.headers, "authorization": broken.key}
    sent = Request.to(request.method, request.path, query=request.query, headers=headers, body=request.body)
    return emulator_for(endpoint).handle(sent)
