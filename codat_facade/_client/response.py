"""An answer with what came around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from .._http.rate_limit_headers import RateLimit
    from ..errors import RequestInfo

T_co = TypeVar("T_co", covariant=True)


@frozen
class Detailed(Generic[T_co]):
    """An answer with what came around it.

    Attributes:
        status_code: The HTTP status.
        headers: The headers of the answer, whatever their case.
        rate_limit: What they say about the day's quota.
        request: Method and path of the request.
        idempotency_key: What a write was sent with.
        parsed: What the operation itself returns.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    rate_limit: RateLimit | None
    request: RequestInfo
    idempotency_key: str | None
    parsed: T_co
