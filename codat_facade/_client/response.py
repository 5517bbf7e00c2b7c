"""A response with its status, headers and measurements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from .._http.error_factory import request_info
from .._http.rate_limit_headers import RateLimit, read_rate_limit
from .._http.request_context import RequestContext

if TYPE_CHECKING:
    from codat_runtime.http import httpx

    from ..errors import RequestInfo

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Detailed(Generic[T_co]):
    """A response with its status, headers and measurements.

    Attributes:
        status_code: The HTTP status.
        headers: The headers of the response, whatever their case.
        rate_limit: The daily quota, as the headers report it.
        request: Method and path of the request.
        idempotency_key: The key that a write was sent with.
        parsed: The parsed response, as the operation itself returns it.
        content: The body, decompressed, as it came.
        attempts: How many requests were sent.
        duration: Seconds from the call to its response, with all attempts and delays.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    rate_limit: RateLimit | None
    request: RequestInfo
    idempotency_key: str | None
    parsed: T_co
    content: bytes = field(default=b"", repr=False)
    attempts: int = 1
    duration: float = 0.0


def describe_response(parsed: T, response: httpx.Response, *, duration: float) -> Detailed[T]:
    """Describe a response that was read.

    Args:
        parsed: The parsed response, as the operation itself returns it.
        response: The response.
        duration: Seconds that the call took.
    """
    sent, key = request_info(response.request)
    attempts = RequestContext.of(response.request).attempts
    return Detailed(
        status_code=response.status_code,
        headers=response.headers,
        rate_limit=read_rate_limit(response.headers),
        request=sent,
        idempotency_key=key,
        parsed=parsed,
        content=response.content,
        attempts=1 if attempts is None else attempts.retries + 1,
        duration=duration,
    )
