"""The API key: its forms, and that nothing shows it."""

from __future__ import annotations

import base64
import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codat_facade._base.api_key import ApiKey

KEYS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1)


def header_of(key: str) -> str:
    return "Basic " + base64.b64encode(key.encode()).decode()


@given(KEYS, st.sampled_from(["", " ", "\n", "\r\n", "\t "]))
def test_a_raw_key_and_its_header_are_the_same_key(key: str, space: str) -> None:
    assert ApiKey(space + key + space).authorization == header_of(key)
    assert ApiKey(space + header_of(key) + space).authorization == header_of(key)


@pytest.mark.parametrize("scheme", ["basic", "BASIC", "Basic  "])
def test_the_scheme_is_read_whatever_its_case_and_spaces(scheme: str) -> None:
    assert ApiKey(header_of("some-key").replace("Basic", scheme)).authorization == header_of("some-key")


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        ("two words", "contains spaces"),
        ("line\r\nInjected: yes", "contains spaces"),
        ("clé-secrète", "contains spaces or characters"),
        ("Bearer some-key", "contains spaces"),
        ("Basic not!base64", "not a Base64"),
        ("Basic " + base64.b64encode(b"a\r\nb").decode(), "not a Base64"),
        ("Basic " + base64.b64encode(b"").decode() + "=", "not a Base64"),
    ],
)
def test_what_is_no_key_is_refused_without_being_repeated(key: str, problem: str) -> None:
    told = ApiKey(key).problem
    assert told is not None
    assert problem in told
    assert not any(word in told for word in key.split() if word not in ("Basic", "two"))


def test_no_form_of_printing_or_copying_shows_the_key() -> None:
    secret = ApiKey("some-secret-key")
    assert repr(secret) == str(secret) == f"{secret}" == "Secret(...)"
    for copying in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled or copied"):
            copying(secret)


def test_both_forms_of_a_key_are_struck_out_of_a_text() -> None:
    secret = ApiKey("some-secret-key")
    echoed = f"you sent {secret.authorization} which is some-secret-key"
    assert secret.redact(echoed) == "you sent Basic [key] which is [key]"


def test_a_key_of_a_few_letters_does_not_garble_a_text() -> None:
    assert ApiKey("a").redact("a bad request") == "a bad request"
