"""Which webhooks are Codat's."""

from __future__ import annotations

import base64
import logging
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.webhooks import (
    MalformedSignatureError,
    MissingHeadersError,
    NoMatchingSignatureError,
    TimestampInFutureError,
    TimestampTooOldError,
    VerificationError,
    Verifier,
    verify,
)
from tests.unit.webhooks.signed import OTHER_SECRET, SECRET, event, signed

BODY = event()


def test_what_codat_signed_is_codats_and_named() -> None:
    assert verify(BODY, signed(BODY, delivery="msg_7"), SECRET) == "msg_7"


def test_headers_are_found_whatever_their_case_and_among_others() -> None:
    headers = {name.title(): value for name, value in signed(BODY).items()} | {"Content-Type": "application/json"}
    assert verify(BODY, headers, SECRET) == "msg_1"


@pytest.mark.parametrize("signed_with", [(SECRET,), (OTHER_SECRET,), (OTHER_SECRET, SECRET)])
def test_while_a_secret_is_changed_either_will_do(signed_with: tuple[str, ...]) -> None:
    assert verify(BODY, signed(BODY, secrets=signed_with), [SECRET, OTHER_SECRET])


def test_one_of_several_signatures_is_enough() -> None:
    assert verify(BODY, signed(BODY, secrets=(OTHER_SECRET, SECRET)), SECRET)


@pytest.mark.parametrize("beside", ["v1a,Zm9v", "v2,Zm9v", "nonsense", "v1,***", ""])
def test_what_stands_beside_a_good_signature_does_no_harm(beside: str) -> None:
    headers = signed(BODY)
    for text in (f"{beside} {headers['webhook-signature']}", f"{headers['webhook-signature']} {beside}"):
        assert verify(BODY, {**headers, "webhook-signature": text}, SECRET)


@pytest.mark.parametrize("secret", [SECRET.removeprefix("whsec_"), f" {SECRET}\n", OTHER_SECRET.rstrip("=")])
def test_a_secret_is_read_as_people_paste_it(secret: str) -> None:
    assert verify(BODY, signed(BODY, secrets=(secret.strip(),)), secret)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_header_is_named(name: str, value: str | None) -> None:
    headers = signed(BODY)
    del headers[name]
    if value is not None:
        headers[name] = value
    with pytest.raises(MissingHeadersError, match=name):
        verify(BODY, headers, SECRET)


@pytest.mark.parametrize("signature", ["nonsense", "v1", "v1,", "v1,***", "v2,Zm9v", "v1,Zm9", "v1,é"])
def test_a_signature_that_is_not_written_as_one_is_malformed(signature: str) -> None:
    with pytest.raises((MalformedSignatureError, NoMatchingSignatureError)) as caught:
        verify(BODY, {**signed(BODY), "webhook-signature": signature}, SECRET)
    assert isinstance(caught.value, MalformedSignatureError) == (signature != "v1,Zm9")


@pytest.mark.parametrize("timestamp", ["now", "1.5", "-1", "nan", "9" * 13, "\uff11\uff17"])
def test_a_timestamp_that_is_none_is_malformed(timestamp: str) -> None:
    with pytest.raises(MalformedSignatureError, match="webhook-timestamp"):
        verify(BODY, {**signed(BODY), "webhook-timestamp": timestamp}, SECRET)


def test_a_signature_with_another_secret_does_not_match() -> None:
    with pytest.raises(NoMatchingSignatureError):
        verify(BODY, signed(BODY, secrets=(OTHER_SECRET,)), SECRET)


@given(st.binary(max_size=200).filter(lambda body: body != BODY))
def test_a_signature_is_of_one_body_alone(body: bytes) -> None:
    with pytest.raises(NoMatchingSignatureError):
        verify(body, signed(BODY), SECRET)


@pytest.mark.parametrize(("name", "value"), [("webhook-id", "msg_2"), ("webhook-timestamp", None)])
def test_a_signature_covers_the_headers_too(name: str, value: str | None) -> None:
    headers = signed(BODY)
    headers[name] = value or str(int(headers[name]) - 1)
    with pytest.raises(NoMatchingSignatureError):
        verify(BODY, headers, SECRET)


@pytest.mark.parametrize(("age", "expected"), [(400, TimestampTooOldError), (-400, TimestampInFutureError)])
def test_a_signature_holds_for_five_minutes(age: float, expected: type[VerificationError]) -> None:
    with pytest.raises(expected):
        verify(BODY, signed(BODY, age=age), SECRET)


@pytest.mark.parametrize("age", [290, -290])
def test_within_five_minutes_it_holds(age: float) -> None:
    assert verify(BODY, signed(BODY, age=age), SECRET)


def test_the_five_ways_to_fail_are_five_classes_of_one_kind() -> None:
    ways = VerificationError.__subclasses__()
    assert len(ways) == len({way.type for way in ways}) == 5
    assert issubclass(VerificationError, codat.CodatError)


@pytest.mark.parametrize(
    ("secret", "told"),
    [
        ("", "is empty"),
        ("whsec_", "is empty"),
        ("whsec_not base64!", "is not Base64"),
        ("whsec_ä", "is not Base64"),
        ("whsec_a", "is not Base64"),
        ("whsec_" + base64.b64encode(bytes(23)).decode(), "has 23 bytes, and 24 are the least"),
        ([SECRET, SECRET[:30]], "has 18 bytes"),
        ([], "is missing"),
        ([SECRET, ""], "is empty"),
        (None, "secret is of type NoneType"),
        ([3], "secret is of type int"),
        (SECRET.encode(), "secret is of type bytes"),
    ],
)
def test_a_secret_that_is_none_is_told_apart_from_a_bad_signature(secret: Any, told: str) -> None:
    with pytest.raises(codat.ConfigurationError, match=told):
        Verifier(secret)


def test_the_shortest_secret_of_the_scheme_will_do() -> None:
    secret = "whsec_" + base64.b64encode(b"x" * 24).decode()
    assert verify(BODY, signed(BODY, secrets=(secret,)), secret)


def test_a_secret_that_is_cut_short_is_not_repeated() -> None:
    with pytest.raises(codat.ConfigurationError) as caught:
        Verifier(SECRET[:30])
    assert SECRET[6:30] not in str(caught.value)


@pytest.mark.parametrize("body", [BODY.decode(), {"id": "e1"}])
def test_the_body_has_to_be_what_came(body: Any) -> None:
    with pytest.raises(TypeError, match="give the bytes of the request"):
        verify(body, signed(BODY), SECRET)


def test_the_secret_is_shown_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    hidden = (SECRET.removeprefix("whsec_"), base64.b64decode(SECRET.removeprefix("whsec_")).decode())
    verifier = Verifier(SECRET)
    with caplog.at_level(logging.DEBUG), pytest.raises(NoMatchingSignatureError) as caught:
        verifier.verify(b"{}", signed(BODY))
    error = caught.value
    with pytest.raises(codat.ConfigurationError) as refused:
        Verifier(SECRET + "!")
    told = [repr(verifier), str(error), repr(error), str(vars(error)), caplog.text, str(refused.value)]
    for failure in (error, refused.value):
        frames = traceback.TracebackException.from_exception(failure, capture_locals=True).stack
        told += [str(frame.locals) for frame in frames if "codat_facade" in frame.filename]
    assert not [text for text in told for part in hidden if part in text]
