"""codat-lending, the vendor's current client for lending."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import contender
from codat_lending.api.direct_costs import DirectCosts
from codat_lending.api_client import ApiClient
from codat_lending.models.shared import DirectCostPrototype
from contender import Case


def decode(*, page: str) -> Case:
    """A page of invoices, from bytes to models."""
    client, content = ApiClient(), contender.read(page)
    return Case(lambda: _decoded(client, content), contender.pydantic_values)


def decode_first(*, warm: str, page: str) -> Case:
    """The same, the page being the first large one that the process reads."""
    client, contents = ApiClient(), iter((contender.read(warm), contender.read(page)))
    return Case(lambda: _decoded(client, next(contents)), contender.pydantic_values)


def encode(*, bodies: str) -> Case:
    """Models of direct costs, to the bytes of requests that create them."""
    models = [DirectCostPrototype.from_dict(body) for body in json.loads(contender.read(bodies))]
    costs = DirectCosts(ApiClient())

    def content(model: DirectCostPrototype) -> bytes:
        # As `create` has it: the body made plain, and then `json.dumps` in the REST client.
        *_, body, _ = costs._create_direct_cost_serialize(
            company_id="company",
            connection_id="connection",
            timeout_in_minutes=None,
            allow_sync_on_push_complete=None,
            direct_cost_prototype=model,
            _request_auth=None,
            _content_type=None,
            _headers=None,
            _host_index=0,
        )
        return json.dumps(body).encode()

    return Case(
        lambda: [content(model) for model in models],
        lambda contents: [json.loads(content) for content in contents],
    )


def _decoded(client: ApiClient, content: bytes) -> Any:
    answer = SimpleNamespace(
        status=200,
        data=content,
        getheader=lambda _: "application/json",
        getheaders=dict,
    )
    return client.response_deserialize(answer, {"200": "AccountingInvoices"}).data


if __name__ == "__main__":
    contender.main({case.__name__: case for case in (decode, decode_first, encode)})
