"""Every generated endpoint: what it sends is accepted, and what comes back is read and written without loss.

The emulator judges the requests by the documents and knows nothing of the generated code.
"""

from __future__ import annotations

from asyncio import Runner
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codat_facade.emulator import Emulator
from codat_runtime import Call, DecodeError, Response, encode_json
from tests.contract.endpoints.arguments import FORM, Arguments, arguments
from tests.contract.endpoints.comparison import difference, read_json
from tests.contract.endpoints.driving import start
from tests.contract.endpoints.endpoints import Endpoint, endpoints
from tests.contract.endpoints.values import Fields
from tests.contract.endpoints.world import emulator_for
from tests.support.counts import OPERATIONS

UNKNOWN = "addedByAFutureRelease"
JSON = "application/json"

every_endpoint = pytest.mark.parametrize("endpoint", endpoints(), ids=lambda endpoint: endpoint.name)
#: The same examples on every run and machine; they differ from endpoint to endpoint with what they are made from.
examples = settings(
    max_examples=1,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class Variant(NamedTuple):
    """How much there is in requests and in answers.

    Attributes:
        name: What it is called when it fails.
        fields: Which optional things requests have.
        options: Those of the emulator, which say the same of answers.
    """

    name: str
    fields: Fields
    options: dict[str, Any]


VARIANTS = (
    Variant("some optional fields", "some", {}),
    Variant("all optional fields", "all", {"optional_fields": "all"}),
    Variant("no optional fields", "none", {"optional_fields": "none"}),
    Variant("unknown fields", "some", {"unknown_fields": True}),
)


def test_there_are_all_endpoints() -> None:
    assert len(endpoints()) == len({(one.method, one.route) for one in endpoints()}) == OPERATIONS


@every_endpoint
@examples
@given(data=st.data())
def test_requests_are_accepted_and_answers_come_back_as_they_came(
    endpoint: Endpoint, runner: Runner, data: st.DataObject
) -> None:
    # In a loop, since each parameter of a test makes Hypothesis nest its settings once more, up to the stack's end.
    for variant in VARIANTS:
        made = data.draw(arguments(endpoint, variant.fields), label=variant.name)
        emulator, other = (emulator_for(endpoint, **variant.options) for _ in range(2))

        answer = start(endpoint.module.sync_detailed, endpoint, made, emulator)
        assert_accepted_and_read_without_loss(endpoint, made, answer)
        assert_arrived_as_it_was_meant(endpoint, made, emulator)

        awaited = runner.run(start(endpoint.module.asyncio_detailed, endpoint, made, other, models=True))
        assert_accepted_and_read_without_loss(endpoint, made, awaited)
        assert_arrived_as_it_was_meant(endpoint, made, other)
        assert awaited.status_code == answer.status_code


@every_endpoint
@examples
@given(data=st.data())
def test_all_four_functions_give_the_same_content(endpoint: Endpoint, runner: Runner, data: st.DataObject) -> None:
    module, made = endpoint.module, data.draw(arguments(endpoint, "some"))
    whole = start(module.sync_detailed, endpoint, made, emulator_for(endpoint))
    awaited = runner.run(start(module.asyncio_detailed, endpoint, made, emulator_for(endpoint)))
    assert awaited.content == whole.content
    assert awaited.parsed == whole.parsed
    assert start(module.sync, endpoint, made, emulator_for(endpoint)) == whole.parsed
    assert runner.run(start(module.asyncio, endpoint, made, emulator_for(endpoint))) == whole.parsed


def assert_arrived_as_it_was_meant(endpoint: Endpoint, made: Arguments, emulator: Emulator) -> None:
    received = emulator.requests[-1]
    assert (received.method, received.query) == (endpoint.method, made.query(endpoint))
    if "idempotency_key" in made.options:
        assert received.headers["idempotency-key"] == made.options["idempotency_key"]
    if made.body is None or endpoint.body is None:
        assert received.body == b""
        return
    media_type, schema = endpoint.body
    assert received.headers["content-type"].partition(";")[0] == media_type
    if media_type == FORM:
        file = made.body["file"]
        assert file.content in received.body
        assert f'filename="{file.name}"'.encode() in received.body
    else:
        sent = read_json(encode_json(made.body))
        assert difference(endpoint.document, endpoint.document.forms(schema), sent, read_json(received.body)) is None


def assert_accepted_and_read_without_loss(endpoint: Endpoint, made: Arguments, answer: Response[Any]) -> None:
    described = endpoint.answer(answer.status_code)
    assert answer.status_code in range(200, 300), answer.content
    assert described is not None, answer.status_code
    media_type, forms = described
    if media_type != JSON:
        assert answer.parsed == (answer.content if media_type else None)
        return
    came = read_json(answer.content)
    assert difference(endpoint.document, forms, came, read_json(encode_json(answer.parsed))) is None
    call: Call[Any] = endpoint.module.call(*made.path, **made.keywords(endpoint))
    if UNKNOWN.encode() in answer.content:
        with pytest.raises(DecodeError, match=UNKNOWN):
            call.read(answer.status_code, answer.content, strict=True)
    else:
        assert call.read(answer.status_code, answer.content, strict=True) == answer.parsed
