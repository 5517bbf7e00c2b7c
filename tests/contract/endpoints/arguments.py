"""What Hypothesis passes to `call(...)`: ids that exist, and else whatever the document allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

from hypothesis import strategies as st

from codat_runtime import File
from tests.contract.endpoints.endpoints import Endpoint, Parameter
from tests.contract.endpoints.schemas import Schema, enum_of
from tests.contract.endpoints.values import AMOUNTS, MOMENTS, Fields, Values, values_of
from tests.contract.endpoints.world import ground_of, with_what_exists

FORM = "multipart/form-data"

_WORDS = st.text("abcdefgh XYZ0123456789-_.", min_size=1, max_size=8).map(str.strip).filter(bool)
_LONG_AGO = st.datetimes(datetime(2000, 1, 1), datetime(2010, 1, 1), timezones=st.just(UTC))
_LATELY = st.datetimes(datetime(2011, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
_DATES = st.dates(date(2000, 1, 1), date(2040, 1, 1))


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of one call.

    Attributes:
        path: The ids, in the order of the path.
        options: Query and header parameters by the names of the arguments.
        body: As plain Python; None where the operation takes none, or none is sent.
        schema: What the body was made from.
    """

    path: tuple[str, ...]
    options: Mapping[str, Any]
    body: Any
    schema: Schema | None

    def keywords(self, endpoint: Endpoint, *, models: bool = False) -> dict[str, Any]:
        """The keyword arguments, with the body as models or as plain mappings."""
        if self.body is None or self.schema is None:
            return dict(self.options)
        body = _as_model(endpoint, self.schema, self.body) if models else self.body
        return {**self.options, "body": body}

    def query(self, endpoint: Endpoint) -> dict[str, str]:
        """What has to stand in the query string."""
        return {
            one.name: _text(self.options[one.argument])
            for one in endpoint.parameters
            if one.place == "query" and one.argument in self.options
        }


@st.composite
def arguments(draw: st.DrawFn, endpoint: Endpoint, fields: Fields) -> Arguments:
    """Arguments for one endpoint, with some, all or none of what is optional."""
    options: dict[str, Any] = {}
    for one in endpoint.parameters:
        if one.place != "path" and _is_sent(draw, one.required, fields):
            options[one.argument] = draw(_of_parameter(endpoint, one))
    if endpoint.method in ("POST", "PATCH") and _is_sent(draw, False, fields):
        options["idempotency_key"] = draw(st.uuids().map(str))
    schema, body = None, None
    if endpoint.body is not None:
        media_type, declared = endpoint.body
        choices = declared.get("oneOf", [declared])
        # The session that an upload goes to takes accounts, which the document puts first.
        schema = choices[0] if endpoint.route.endswith("/upload") else draw(st.sampled_from(choices))
        made = draw(_FILES if media_type == FORM else values_of(endpoint.document, schema, fields))
        body = with_what_exists(endpoint, made)
    return Arguments(tuple(ground_of(endpoint).path.values()), options, body, schema)


def _is_sent(draw: st.DrawFn, required: bool, fields: Fields) -> bool:
    return required or fields == "all" or (fields == "some" and draw(st.booleans()))


_FILES = st.fixed_dictionaries(
    {
        "file": st.builds(
            File,
            st.binary(max_size=200),
            st.from_regex(r"[A-Za-z0-9_-]{1,12}\.(pdf|csv|png)", fullmatch=True),
            st.sampled_from((None, "application/pdf", "text/csv")),
        )
    }
)


def _of_parameter(endpoint: Endpoint, parameter: Parameter) -> Values:
    if parameter.name in _NAMED:
        return _NAMED[parameter.name](endpoint)
    (form,) = endpoint.document.forms(parameter.schema)
    if members := enum_of(form):
        return st.sampled_from(members)
    if form.get("format") == "date-time":
        # One without a zone is refused in a query.
        return MOMENTS.map(_with_zone)
    return {"integer": st.integers(1, 24), "number": AMOUNTS, "boolean": st.booleans()}.get(form["type"], _WORDS)


def _with_zone(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _texts_in(endpoint: Endpoint) -> list[str]:
    """The properties of the records of a list that are free text."""
    document, answer = endpoint.document, endpoint.answer(200)
    results = document.below(answer[1], "results") if answer else ()
    records = document.below(results, 0)[:1]
    properties = [item for record in records for item in record.get("properties", {}).items()]
    return [name for name, schema in properties if any(map(_is_free_text, document.forms(schema)))]


def _is_free_text(form: Schema) -> bool:
    return form.get("type") == "string" and "format" not in form and not enum_of(form)


def _queries(endpoint: Endpoint) -> Values:
    """Conditions on properties that are text, joined."""
    names = _texts_in(endpoint)
    if not names:
        return st.just("")
    condition = st.builds("{}{}{}".format, st.sampled_from(names), st.sampled_from(("=", "!=", "~")), _WORDS)
    return condition | st.builds("{}{}{}".format, condition, st.sampled_from(("&&", "||")), condition)


def _orders(endpoint: Endpoint) -> Values:
    names = [f"{sign}{name}" for name in _texts_in(endpoint) for sign in ("", "-")]
    return st.sampled_from(names or [""])


_NAMED: dict[str, Callable[[Endpoint], Values]] = {
    "page": lambda endpoint: st.integers(1, 1000),
    "pageSize": lambda endpoint: st.integers(1, 5000),
    "query": _queries,
    "orderBy": _orders,
    "tags": lambda endpoint: st.builds("{}={}".format, st.sampled_from(("region", "uid")), _WORDS),
    "statusQuery": lambda endpoint: st.sampled_from(("status=Active", "status=Active||status=Archived")),
    "connectionId": lambda endpoint: st.just("connection-id"),
    # A token that leads on is what an answer gave; without a second page there is none.
    "continuationToken": lambda endpoint: st.just(""),
    # A report is found that is not older, and covers a time that ends after it begins.
    "maxAge": lambda endpoint: _LONG_AGO,
    "from": lambda endpoint: _LONG_AGO,
    "to": lambda endpoint: _LATELY,
    "excludeSuppliersWithAnnualisedSpendBelow": lambda endpoint: st.decimals(0, 10**6, places=2),
    "reportDate": lambda endpoint: _DATES.map("{:%d-%m-%Y}".format if endpoint.package == "lending" else str),
    "startMonth": lambda endpoint: _DATES.map(str),
}


def _text(value: Any) -> str:
    """How a value is written in a query string."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _as_model(endpoint: Endpoint, schema: Schema, value: Any) -> Any:
    """A plain body as the generated models have it, so far as there is one for it."""
    generated = import_module(f"codat_api.{endpoint.package}.models")
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in generated.__all__:
        return getattr(generated, name).from_dict(value)
    (form,) = endpoint.document.forms(schema)
    return [_as_model(endpoint, form["items"], item) for item in value] if isinstance(value, list) else value
