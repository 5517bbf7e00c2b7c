"""The errors: one class a kind, the same facts on each, and no key anywhere."""

from __future__ import annotations

import builtins
import json
import pickle
from datetime import UTC, datetime, timedelta

import pytest

import codat_facade as codat
from codat_runtime.http import httpx
from tests.support.server import call, client_of

KINDS = {
    400: (codat.BadRequestError, "bad_request"),
    401: (codat.UnauthorizedError, "unauthorized"),
    402: (codat.PaymentRequiredError, "payment_required"),
    403: (codat.ForbiddenError, "forbidden"),
    404: (codat.NotFoundError, "not_found"),
    405: (codat.CodatError, "codat"),
    408: (codat.TimeoutError, "timeout"),
    409: (codat.ConflictError, "conflict"),
    422: (codat.UnprocessableError, "unprocessable"),
    429: (codat.RateLimitError, "rate_limit"),
    500: (codat.ServerError, "server_error"),
    502: (codat.ServerError, "server_error"),
    503: (codat.ServiceUnavailableError, "service_unavailable"),
    599: (codat.ServerError, "server_error"),
}

BODY = {
    "statusCode": 400,
    "service": "PublicApi",
    "error": "Invalid record",
    "correlationId": "c0ffee",
    "validation": {"errors": [{"itemId": "lineItems", "message": "Required."}, {"message": None}], "warnings": []},
    "canBeRetried": "No",
    "detailedErrorCode": 0,
}

BODIES = [
    json.dumps(BODY).encode(),
    b"",
    b"<html><body>Bad Gateway</body></html>",
    b"null",
    b"[]",
    b'"text"',
    b'{"error": {"nested": true}, "correlationId": 7, "validation": []}',
    b'{"validation": {"errors": "none"}}',
    b'{"cut": ',
    b"\xff\xfe\x00",
]


def failing(status: int, body: bytes = b"", **headers: str) -> codat.CodatError:
    """The error that an answer becomes."""
    client = client_of(lambda _: httpx.Response(status, content=body, headers=headers), max_retries=0)
    with pytest.raises(codat.CodatError) as caught:
        client.perform(call("POST"))
    return caught.value


@pytest.mark.parametrize("status", KINDS)
@pytest.mark.parametrize("body", BODIES)
def test_the_status_makes_the_class_whatever_the_body(status: int, body: bytes) -> None:
    kind, name = KINDS[status]
    error = failing(status, body)
    assert type(error) is kind
    assert error.type == name
    assert error.status_code == status
    assert error.request == ("POST", "/companies/c1/things")
    assert error.idempotency_key


@pytest.mark.parametrize("status", [408, 500, 502, 503])
def test_no_error_after_which_a_write_may_have_been_made_calls_itself_transient(status: int) -> None:
    error = failing(status)
    assert (error.maybe_carried_out, error.transient) == (True, False)
    assert failing(429).transient


@pytest.mark.parametrize("kind", [codat.NetworkError, codat.TimeoutError, codat.ServerError, codat.DecodeError])
def test_nor_does_one_that_learns_so_later(kind: type[codat.CodatError]) -> None:
    error = kind("what happened")
    assert error.transient
    error.leave_open()
    assert (error.maybe_carried_out, error.transient) == (True, False)


def test_an_error_tells_what_codat_told() -> None:
    error = failing(400, json.dumps(BODY).encode())
    assert error.message == "400: Invalid record; lineItems: Required."
    assert error.correlation_id == "c0ffee"
    assert error.body == BODY
    assert error.validation_messages == ("lineItems: Required.",)
    assert str(error).startswith(
        "400: Invalid record; lineItems: Required. (POST /companies/c1/things, correlation id c0ffee, idem"
    )


def test_an_error_of_a_proxy_keeps_its_text() -> None:
    assert failing(502, b"<html>Bad Gateway</html>").body == "<html>Bad Gateway</html>"


def test_a_body_without_an_explanation_leaves_the_name_of_the_status() -> None:
    assert failing(404).message == "404: Not Found"


def test_a_wait_that_codat_asks_for_is_told() -> None:
    assert failing(503, b"", **{"Retry-After": "120"}).retry_after == 120


def test_a_quota_that_is_used_up_says_when_it_returns() -> None:
    from codat_facade.emulator import Emulator
    from codat_facade.platform import companies

    emulator = Emulator(daily_quota=1)
    client = codat.Client(emulator.api_key, transport=emulator.transport)
    companies.list(client)
    with pytest.raises(codat.RateLimitError) as caught:
        companies.list(client)
    error = caught.value
    # Of the emulator's day, which begins at nine, fifteen hours are left.
    assert error.retry_after == pytest.approx(15 * 3600, abs=2)
    assert error.resumes_at is not None
    assert error.resumes_at - datetime.now(UTC) == pytest.approx(timedelta(hours=15), abs=timedelta(minutes=1))
    assert f"requests are taken again at {error.resumes_at:%Y-%m-%d %H:%M:%S} UTC" in error.message


RESET = {"X-Rate-Limit-Reset": "2030-01-02T00:00:00+01:00"}


def test_a_quota_without_a_wait_returns_when_its_reset_says() -> None:
    error = failing(429, b"", **RESET, **{"X-Rate-Limit-Remaining": "0"})
    assert isinstance(error, codat.RateLimitError)
    assert error.resumes_at == datetime(2030, 1, 1, 23, tzinfo=UTC)
    assert "taken again at 2030-01-01 23:00:00 UTC" in error.message


@pytest.mark.parametrize("headers", [{}, {**RESET, "X-Rate-Limit-Remaining": "5"}, {"Retry-After": "9" * 30}])
def test_a_limit_that_does_not_say_when_it_ends_is_not_guessed_at(headers: dict[str, str]) -> None:
    error = failing(429, b"", **headers)
    assert isinstance(error, codat.RateLimitError)
    assert error.resumes_at is None
    assert "taken again" not in error.message


def test_a_timeout_is_a_timeout_of_python_too() -> None:
    assert isinstance(codat.PollTimeoutError("late"), builtins.TimeoutError)
    assert codat.PollTimeoutError("late").type == "timeout"


def test_a_server_that_echoes_the_key_does_not_get_it_into_an_error() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"error": f"bad header {request.headers['authorization']}"})

    with pytest.raises(codat.BadRequestError) as caught:
        client_of(echo).perform(call("GET"))
    assert caught.value.message == "400: bad header Basic [key]"
    assert caught.value.body == {"error": "bad header Basic [key]"}


def every_error() -> list[codat.CodatError]:
    kinds = [getattr(codat, name) for name in codat.__all__ if name.endswith("Error")]
    errors = [kind("what happened") for kind in kinds]
    errors.append(failing(429, json.dumps(BODY).encode(), **{"Retry-After": "100"}))
    errors.append(codat.PollTimeoutError("late", operation={"status": "Pending"}, retry_after=3.0))
    errors.append(codat.PollTimeoutError("late", operations=[("c1", "p1")]))
    errors.append(codat.NetworkError("lost", idempotency_key="k", maybe_carried_out=True))
    errors.append(codat.DecodeError("odd", path="$.a", reason="expected text", status_code=200))
    return errors


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_every_error_survives_pickling(error: codat.CodatError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.__dict__ == error.__dict__


def test_every_error_has_a_type_of_its_own_and_one_root() -> None:
    errors = [error for error in every_error() if type(error) is not codat.PollTimeoutError]
    assert all(isinstance(error, codat.CodatError) for error in errors)
    kinds = {type(error) for error in errors}
    assert len({kind.type for kind in kinds}) == len(kinds)


def test_the_messages_of_a_failed_push_are_read_off_its_operation() -> None:
    from codat_api.platform.models import PushOperation

    operation = PushOperation.from_dict({"status": "Failed", "validation": BODY["validation"]})
    assert codat.PushFailedError("failed", operation=operation).validation_messages == ("lineItems: Required.",)
    assert codat.PushFailedError("failed").validation_messages == ()
