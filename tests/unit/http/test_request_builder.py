"""Requests that are built from parts are those that httpx builds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade._http.request_context import RequestContext
from codat_runtime import Call, Endpoint, build_request
from codat_runtime.http import httpx

SEGMENTS = st.one_of(
    st.text(min_size=1, max_size=20), st.sampled_from(["a.b", "a b", "%2e", "é", "x%", "a~b", ".", ".."])
)
TEXTS = st.text(max_size=30)


def made(method: str, segment: str, query: dict[str, str], body: Any, key: str | None) -> Call[Any]:
    endpoint: Endpoint[Any] = Endpoint(method, "/companies/{companyId}/things", "codat_api.platform.api.x", {200: None})
    return endpoint.call(
        path={"company_id": segment},
        query=dict(query),
        headers={"Idempotency-Key": ("idempotency_key", key)},
        json=body,
    )


def parts(request: httpx.Request) -> tuple[Any, ...]:
    url = request.url
    return (
        request.method,
        str(url),
        url,
        (url.scheme, url.host, url.port, url.raw_path, url.path, url.query),
        sorted((name.lower(), value) for name, value in request.headers.raw),
        request.content,
        b"".join(request.stream),  # type: ignore[arg-type]
        request.extensions.get("timeout"),
    )


@given(
    st.sampled_from(
        ["https://api.codat.io", "http://127.0.0.1:8080", "http://localhost:80/a/prefix", "http://[::1]:9"]
    ),
    st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    SEGMENTS,
    st.dictionaries(st.sampled_from(["page", "query", "order By"]), TEXTS, max_size=3),
    st.one_of(st.none(), st.dictionaries(TEXTS, TEXTS, max_size=2)),
)
def test_each_request_is_what_httpx_builds(
    base_url: str, method: str, segment: str, query: dict[str, str], body: Any
) -> None:
    with codat.Client("test-key", base_url=base_url) as client:
        http: Any = client.get_httpx_client()
        try:
            call = made(method, segment, query, body, "key-1")
        except ValueError:
            return
        assert parts(http.build_call(call, RequestContext())) == parts(build_request(call, http))


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_each_write_is_given_a_key_of_its_own(method: str) -> None:
    with codat.Client("test-key") as client:
        http: Any = client.get_httpx_client()
        call = made(method, "c1", {}, {}, None)
        keys = {http.build_call(call, RequestContext()).headers["Idempotency-Key"] for _ in range(3)}
    assert len(keys) == 3


def test_a_path_without_a_slash_cannot_name_another_host() -> None:
    with codat.Client("test-key", base_url="https://api.codat.io") as client:
        for path in ("@example.com/companies", ".example.com/companies", ":81/companies"):
            call: Call[Any] = Call(
                method="GET",
                route="/companies",
                path=path,
                response_spec=made("GET", "c", {}, None, None).response_spec,
            )
            with pytest.raises(ValueError, match="slash"):
                client.perform(call)
