"""Requests built from what is decided once for a client: its URL, its headers, its timeouts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codat_runtime import KEY_MADE_HERE, build_request, request_headers
from codat_runtime.http import httpx

from .request_context import RequestContext

if TYPE_CHECKING:
    from codat_runtime import Call

# Paths and queries that httpx takes as they are: already escaped, and without segments that are resolved.
_PLAIN_PATH = re.compile(r"(?:/(?!\.)(?:[A-Za-z0-9_~.-]|%[0-9A-F]{2})+)+")
_PLAIN_QUERY = re.compile(r"(?:[A-Za-z0-9_~.=&-]|%[0-9A-F]{2})*")
_MAX_PLAIN_LENGTH = 8_000
_SENDS_A_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class RequestBuilder:
    """Builds the requests of one httpx client, as `build_request` does and in a fraction of the time.

    What a user changes about the client later (headers, timeout, base URL, parameters, cookies) has each request built
    by httpx again.
    """

    def __init__(self, client: httpx.Client | httpx.AsyncClient) -> None:
        """Begin.

        Args:
            client: A client whose settings are complete.
        """
        self._client = client
        self._base = str(client.base_url).rstrip("/")
        self._base_path = client.base_url.raw_path.decode().rstrip("/")
        self._headers = client.headers.raw
        self._settings = self._current_settings()
        self._templates: dict[str, httpx.Headers] = {}
        self._timeout: dict[str, Any] = client.timeout.as_dict()
        self._can_assemble = self._assembles_as_httpx_parses()

    def build(self, call: Call[Any], context: RequestContext) -> httpx.Request:
        """Turn a call into a request; a POST or PATCH without an idempotency key is given one.

        Args:
            call: The call.
            context: Becomes the context of the request.

        Raises:
            ValueError: Its arguments cannot stand in a URL.
        """
        if call.files or call.form or not self._is_unchanged():
            request = build_request(call, self._client)
        else:
            request = self._built(call)
            context.url = request.url
        context.attach(request)
        return request

    def _built(self, call: Call[Any]) -> httpx.Request:
        headers, has_generated_key = request_headers(call)
        accept = headers.pop("Accept")
        content = call.content or b""
        request = httpx.Request(
            call.method,
            self._url(call.target),
            headers=self._templates.get(accept) or self._template(accept),
            stream=httpx.ByteStream(content),
            extensions={"timeout": self._timeout},
        )
        # As after `read`, which httpx calls for what is no stream: hooks may look at it.
        request._content = content  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
        for name, value in headers.items():
            request.headers[name] = value
        if call.content is not None or call.method in _SENDS_A_LENGTH:
            request.headers["Content-Length"] = str(len(content))
        if has_generated_key:
            request.extensions[KEY_MADE_HERE] = True
        return request

    def _template(self, accept: str) -> httpx.Headers:
        # Few: the media types of the documents.
        template = self._client.build_request("GET", self._base, headers={"Accept": accept}).headers
        self._templates[accept] = template
        return template

    def _is_unchanged(self) -> bool:
        return self._current_settings() == self._settings and self._client.headers.raw == self._headers

    def _current_settings(self) -> tuple[Any, ...]:
        client = self._client
        # Each compared by identity first; cookies by it alone.
        return id(client.cookies), client.timeout, client.base_url, client.params

    def _url(self, target: str) -> httpx.URL:
        if not target.startswith("/"):
            # It would go on with the name of the host.
            raise ValueError(f"the path {target!r} does not begin with a slash: give one as the documents have it")
        path, question_mark, query = target.partition("?")
        is_short = len(target) <= _MAX_PLAIN_LENGTH
        if is_short and self._can_assemble and _PLAIN_PATH.fullmatch(path) and _PLAIN_QUERY.fullmatch(query):
            return self._assembled(self._base_path + path, query if question_mark else None)
        return httpx.URL(self._base + target)

    def _assembled(self, path: str, query: str | None) -> httpx.URL:
        """Make a URL of parts that need no parsing; httpx has no public way to."""
        base: Any = self._client.base_url._uri_reference  # pyright: ignore[reportPrivateUsage]
        url = httpx.URL.__new__(httpx.URL)
        parts = type(base)(base.scheme, base.userinfo, base.host, base.port, path, query, None)
        url._uri_reference = parts  # pyright: ignore[reportPrivateUsage]
        return url

    def _assembles_as_httpx_parses(self) -> bool:
        """Return whether this httpx holds a URL the way that `_assembled` makes one."""
        try:
            assembled = self._assembled(f"{self._base_path}/a%20b", "c=%2Fd")
            parsed = httpx.URL(f"{self._base}/a%20b?c=%2Fd")
        except (AttributeError, TypeError):
            return False
        return vars(assembled) == vars(parsed) and assembled.raw_path == parsed.raw_path
