"""A plain client for the low-level functions, and the two drivers that perform a call with any client."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from uuid import uuid4

from attrs import define, field, frozen

from .arguments import IDEMPOTENCY_KEY
from .call import Call, read_content
from .json_codec import DecodeError

if TYPE_CHECKING:
    from codat_runtime.http import httpx

T = TypeVar("T")

KEY_MADE_HERE = "codat_key_made_here"
"""Stands among the extensions of a request whose idempotency key was made here, so that no earlier request has it."""
UNDECODABLE = "codat_undecodable"
"""Stands among the extensions of a request whose client has errors of its own; makes one of a `DecodeError`."""
_TAKES_A_KEY = frozenset({"POST", "PATCH"})


class HttpClientProvider(Protocol):
    """The part of a client that the low-level functions use."""

    @property
    def strict(self) -> bool:
        """True if a response that differs from its document raises."""
        ...

    def get_httpx_client(self) -> httpx.Client:
        """The client for `sync` and `sync_detailed`."""
        ...

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The client for `asyncio` and `asyncio_detailed`."""
        ...


@frozen
class Response(Generic[T]):
    """A parsed response.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
        headers: Its headers.
        parsed: What the document says this status carries; None where it says nothing.
    """

    status_code: int
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T | None


@define
class Client:
    """A client without retries, limits or errors of its own; `codat_facade.Client` has all three.

    Attributes:
        base_url: `https://api.codat.io`, or where a stand-in listens.
        headers: Sent with each request; `Authorization` belongs here.
        timeout: Seconds for each step of a request.
        strict: Whether a response that differs from its document raises `DecodeError`.
    """

    base_url: str = "https://api.codat.io"
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float = 30.0
    strict: bool = False
    _client: Any = field(default=None, init=False, repr=False, eq=False)
    _async_client: Any = field(default=None, init=False, repr=False, eq=False)

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client; made on first use."""
        if self._client is None:
            from codat_runtime.http import httpx

            self._client = httpx.Client(base_url=self.base_url, headers=self.headers, timeout=self.timeout)
        return self._client  # type: ignore[no-any-return]

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The asynchronous httpx client; made on first use."""
        if self._async_client is None:
            from codat_runtime.http import httpx

            self._async_client = httpx.AsyncClient(base_url=self.base_url, headers=self.headers, timeout=self.timeout)
        return self._async_client  # type: ignore[no-any-return]

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        if self._client is not None:
            self._client.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._async_client is not None:
            await self._async_client.aclose()


def build_request(call: Call[Any], client: httpx.Client | httpx.AsyncClient) -> httpx.Request:
    """Turn a call into a request; a POST or PATCH without an idempotency key is given one, which its retries keep."""
    headers, has_generated_key = request_headers(call)
    request = client.build_request(
        call.method,
        # Absolute, for httpx takes a relative one apart twice to join it with its base.
        str(client.base_url).rstrip("/") + call.target,
        headers=headers,
        content=call.content,
        data=dict(call.form) or None,
        files=list(call.files) or None,
    )
    if has_generated_key:
        request.extensions[KEY_MADE_HERE] = True
    return request


def request_headers(call: Call[Any]) -> tuple[dict[str, str], bool]:
    """The headers that a call adds to those of its client, and whether the idempotency key among them was generated."""
    headers = {"Accept": call.response_spec.accept, **dict(call.headers)}
    has_generated_key = call.method in _TAKES_A_KEY and IDEMPOTENCY_KEY not in headers
    if has_generated_key:
        headers[IDEMPOTENCY_KEY] = str(uuid4())
    if call.content is not None:
        headers["Content-Type"] = "application/json"
    elif call.files and IDEMPOTENCY_KEY in headers:
        # Made from the key, so that the same key goes with the same bytes: Codat refuses it with any others.
        boundary = sha256(headers[IDEMPOTENCY_KEY].encode()).hexdigest()[:32]
        headers["Content-Type"] = f"multipart/form-data; boundary={boundary}"
    return headers, has_generated_key


def send(call: Call[Any], client: HttpClientProvider) -> Response[Any]:
    """Perform a call and read its response, whatever its status."""
    http = client.get_httpx_client()
    return read_response(call, http.send(build_request(call, http)), strict=client.strict)


async def send_async(call: Call[Any], client: HttpClientProvider) -> Response[Any]:
    """Perform a call asynchronously and read its response, whatever its status."""
    http = client.get_async_httpx_client()
    return read_response(call, await http.send(build_request(call, http)), strict=client.strict)


def read_response(call: Call[Any], response: httpx.Response, *, strict: bool) -> Response[Any]:
    """Read a response; one of an error which is not JSON is left unread, for it may come from a proxy."""
    if response.is_success:
        try:
            parsed = call.read(response.status_code, response.content, strict=strict)
        except DecodeError as error:
            own_error = response.request.extensions.get(UNDECODABLE)
            if own_error is None:
                raise
            raise own_error(error, response) from None
    else:
        parsed = _read_error(call, response)
    return Response(
        status_code=_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=parsed,
    )


def _read_error(call: Call[Any], response: httpx.Response) -> Any:
    try:
        return read_content(call.response_spec.codec(response.status_code), response.content)
    except ValueError:
        return None


def _status(code: int) -> int:
    try:
        return HTTPStatus(code)
    except ValueError:
        return code
