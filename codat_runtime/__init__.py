"""The parts that all generated packages share: calls, codecs, the base of the models, JSON, files, a plain client.

This package is copied as it is into each generation; it is written by hand elsewhere.
"""

from .arguments import IDEMPOTENCY_KEY, Argument, text_of
from .call import Call, Endpoint, ResponseSpec
from .client import (
    KEY_MADE_HERE,
    UNDECODABLE,
    Client,
    HttpClientProvider,
    Response,
    build_request,
    read_response,
    request_headers,
    send,
    send_async,
)
from .codecs import ANY, Codec, ListOf, OneOf, Ref
from .enums import OpenIntEnum, OpenStrEnum
from .files import File, FileLike
from .identity import is_id, path_parameters, same_id
from .json_codec import DecodeError, EncodeError, decode_json, encode_json, to_plain
from .lazy import lazy_modules, lazy_names
from .model import Field, MapModel, Model
from .scalars import BOOLEAN, BYTES, DATE, DATETIME, DECIMAL, INTEGER, NULL, STRING
from .times import format_utc
from .values import digits, exact

__all__ = [
    "ResponseSpec",
    "Argument",
    "Call",
    "Client",
    "Endpoint",
    "HttpClientProvider",
    "IDEMPOTENCY_KEY",
    "KEY_MADE_HERE",
    "UNDECODABLE",
    "Response",
    "build_request",
    "read_response",
    "request_headers",
    "send",
    "send_async",
    "ANY",
    "BOOLEAN",
    "BYTES",
    "Codec",
    "DATE",
    "DATETIME",
    "DECIMAL",
    "INTEGER",
    "ListOf",
    "NULL",
    "OneOf",
    "Ref",
    "STRING",
    "Field",
    "File",
    "FileLike",
    "MapModel",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "DecodeError",
    "EncodeError",
    "decode_json",
    "encode_json",
    "lazy_modules",
    "lazy_names",
    "path_parameters",
    "is_id",
    "same_id",
    "digits",
    "exact",
    "format_utc",
    "text_of",
    "to_plain",
]
