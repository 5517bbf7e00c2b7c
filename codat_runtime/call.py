"""A call, described: plain data that any driver can perform."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from os import PathLike
from typing import Any, Generic, TypeVar, cast
from urllib.parse import quote

from attrs import evolve, field, frozen

from .arguments import Argument, body_argument, header_argument, path_argument, query_argument, text_of
from .codecs import ANY, As, Codec, kind_of
from .files import Part, as_part
from .gc_pause import paused
from .identity import refuse_another
from .json_codec import DecodeError, decode_json, encode_json
from .scalars import BYTES
from .surrogates import without_lone_surrogates
from .values import exact

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_SUCCESS = range(200, 300)
# 203 is a success that an intermediary passed on.
_MAY_BE_WHOLE = (200, 203)
_LARGE = 64 * 1024
_JSON = "application/json"
_FILES = (bytes, PathLike)


@frozen(kw_only=True)
class ResponseSpec:
    """Specification of the responses of one endpoint.

    Attributes:
        package: The package whose models the codecs name.
        codecs: Status → codec; None for a response without content.
        accept: Their media types, as a request asks for them.
        may_be_empty: Whether a success without content is none as much as null is.
    """

    package: str
    codecs: Mapping[int, Codec | None]
    accept: str = _JSON
    may_be_empty: bool = False

    def codec(self, status: int) -> Codec | None:
        """The codec for a status; a success that the document does not list is read as the one it lists."""
        codec = self.codecs.get(status, ANY)
        if codec is ANY and status in _SUCCESS:
            codec = next((codec for known, codec in self.codecs.items() if known in _SUCCESS), ANY)
        if codec is not None:
            codec.bind(self.package)
        return codec


def _identity(value: Any) -> Any:
    return value


@frozen(kw_only=True)
class Call(Generic[T_co]):
    """One request to make, and how to read what comes back.

    Attributes:
        method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
        route: The path as the document has it: `/companies/{companyId}`.
        path: The path with its parameters filled in and encoded.
        query: Name and text, in order.
        headers: Name and text.
        content: The JSON body, encoded.
        form: The text fields of a multipart body.
        files: The files of a multipart body.
        response_spec: How the response is read.
    """

    method: str
    route: str
    path: str
    response_spec: ResponseSpec = field(repr=False)
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes | None = field(default=None, repr=False)
    form: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    files: tuple[Part, ...] = field(default=(), repr=False)
    finish: Callable[[Any], T_co] = field(default=_identity, repr=False)

    @property
    def target(self) -> str:
        """Path and query, as they stand in the request line."""
        if not self.query:
            return self.path
        return self.path + "?" + "&".join(f"{quote(name)}={quote(value, safe='')}" for name, value in self.query)

    def read(self, status: int, content: bytes, *, strict: bool = False) -> T_co:
        """Read a successful response.

        Args:
            status: The HTTP status.
            content: The body.
            strict: Whether to hold it against the document.

        Raises:
            DecodeError: It is not JSON where JSON was promised, or no object where one was, or names another company
                or operation than was asked for; or, when strict, anything in it differs.
        """
        if not content and self.response_spec.may_be_empty:
            return self.finish(None)
        self.refuse_part(status)
        codec = self.response_spec.codec(status)
        value = read_content(codec, content, strict=strict)
        refuse_another(self.method, self.route, self.path, value)
        # What goes through one more function is held against more than this there, or read from another form.
        if content and codec is not None and self.finish is _identity and not self._is_whole(codec, value):
            raise DecodeError("$", f"expected {codec.expects}, got {kind_of(value)}")
        return self.finish(value)

    def refuse_part(self, status: int) -> None:
        """Check, before the body of a success is read, that it can be the file that was asked for.

        Args:
            status: The HTTP status.

        Raises:
            DecodeError: It is nothing (204), a part (206) or not ready (202), as an intermediary may respond.
        """
        spec = self.response_spec
        if status not in _MAY_BE_WHOLE and status not in spec.codecs and spec.codec(status) is BYTES:
            raise DecodeError("$", f"expected a whole file, got a response with the status {status}")

    def _is_whole(self, codec: Codec, value: Any) -> bool:
        return codec.is_whole(value) or (value is None and self.response_spec.may_be_empty)

    def then(self, finish: Callable[[T_co], U]) -> Call[U]:
        """The same call, whose response goes through one more function."""
        before = self.finish
        return evolve(self, finish=lambda value: finish(before(value)))  # type: ignore[return-value, arg-type]

    def reading(self, model: type[U]) -> Call[U]:
        """The same call, whose response is read as another model."""
        spec = ResponseSpec(package="", codecs={200: As(model)})
        return evolve(self, response_spec=spec, finish=_identity)  # type: ignore[return-value]


def read_content(codec: Codec | None, content: bytes, *, strict: bool = False) -> Any:
    """Read the body of a response with a codec; None where there is nothing to read."""
    if codec is BYTES:
        return content
    if codec is None or not content:
        if strict and codec is not None and codec is not ANY:
            raise DecodeError("$", f"expected {codec.expects}, got nothing")
        return None
    try:
        return _read(codec, content, strict)
    except DecodeError:
        # Half of an emoji costs its character, not the page. Rare, so that it costs nothing where all is well.
        mended = content if strict else without_lone_surrogates(content)
        if mended is content:
            raise
    return _read(codec, mended, strict)


def _read(codec: Codec, content: bytes, strict: bool) -> Any:
    try:
        if codec.reads_bytes:
            if strict:
                codec.check(decode_json(content), "$")
            return codec.read(content)
        if len(content) < _LARGE:
            return _read_whole(codec, content, strict)
        with paused:
            return _read_whole(codec, content, strict) if strict else _read_in_pieces(codec, content)
    except RecursionError:
        raise DecodeError("$", "nested too deeply to be read") from None


def _read_whole(codec: Codec, content: bytes, strict: bool) -> Any:
    value = decode_json(content)
    if strict and value is not None:
        codec.check(value, "$")
    return codec.decode(value)


def _read_in_pieces(codec: Codec, content: bytes) -> Any:
    try:
        return codec.read(content)
    except DecodeError:
        # Once more as a whole, so that the error tells the place in the whole.
        return _read_whole(codec, content, strict=False)


class Endpoint(Generic[T]):
    """One method and path of the API; makes the calls to it."""

    def __init__(
        self,
        method: str,
        route: str,
        package: str,
        responses: Mapping[int, Codec | None],
        *,
        accept: str = _JSON,
        may_be_empty: bool = False,
        records: str | None = None,
        body: Codec | None = None,
        body_required: bool = True,
    ) -> None:
        self.method = method
        self.route = route
        # The name of their class, where the response is a list of records.
        self.records = records
        self._segments = _PLACEHOLDER.split(route)[::2]
        self._response_spec = ResponseSpec(
            package=package.partition(".api.")[0], codecs=responses, accept=accept, may_be_empty=may_be_empty
        )
        self._body = body
        self._body_required = body_required

    def call(
        self,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, tuple[str, object]] | None = None,
        json: object = None,
        multipart: object = None,
        files: Collection[str] = (),
    ) -> Call[T]:
        """Describe one request.

        Args:
            path: Argument name → value, in the order of the route.
            query: Parameter name → value, or the `Argument` that gives it; None is not sent, several values repeat
                the name.
            headers: Header name → argument name and value; None is not sent.
            json: The body, if it is JSON.
            multipart: The body, if it is a form with files.
            files: Which of its fields are files.

        Raises:
            TypeError: An argument is of the wrong type, such as the model of another record; the message names it.
            ValueError: An argument is empty, out of range, would change the path, or cannot stand in a header.
        """
        body = json if multipart is None else multipart
        if self._body is not None and (self._body_required or body is not None):
            self._body.bind(self._response_spec.package)
            body_argument("body", body, self._body)
        filled = self._segments[0]
        if path:
            for (name, value), segment in zip(path.items(), self._segments[1:], strict=True):
                filled += path_argument(name, value) + segment
        form, parts = _form(multipart, files) if multipart is not None else ((), ())
        return Call(
            method=self.method,
            route=self.route,
            path=filled,
            query=tuple(_query_pairs(query)) if query else (),
            headers=tuple(_header_pairs(headers)) if headers else (),
            content=None if json is None else encode_json(json),
            form=form,
            files=parts,
            response_spec=self._response_spec,
        )


def _query_pairs(query: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    for name, value in query.items():
        argument = value if isinstance(value, Argument) else Argument(name, value)
        for text in query_argument(argument):
            yield name, text


def _header_pairs(headers: Mapping[str, tuple[str, object]]) -> Iterable[tuple[str, str]]:
    for header, (name, value) in headers.items():
        if value is not None:
            yield header, header_argument(header, name, value)


def _form(body: Any, file_fields: Collection[str]) -> tuple[tuple[tuple[str, str], ...], tuple[Part, ...]]:
    entries = cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else _fields_of(body)
    form: list[tuple[str, str]] = []
    files: list[Part] = []
    for name, value in entries.items():
        if value is None:
            continue
        if name in file_fields or hasattr(value, "read") or isinstance(exact(value), _FILES):
            files.append(as_part(name, value))
        else:
            form.append((name, text_of(name, value)))
    return tuple(form), tuple(files)


def _fields_of(body: Any) -> dict[str, Any]:
    fields = {key: getattr(body, name) for key, name, *_ in body.__fields__}
    return {**fields, **body.additional_properties}
