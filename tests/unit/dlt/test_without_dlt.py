"""Where dlt is not installed, the source says what to install."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from codat_facade import Client, ConfigurationError
from codat_facade.accounting import invoices
from codat_facade.dlt import load, source


def test_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlt", None)
    client = Client("test-key")
    for call in (lambda: source(client, invoices), lambda: load(client, object(), invoices)):
        with pytest.raises(ConfigurationError, match=r"pip install 'codat-facade\[dlt\]'"):
            call()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_companies": 0}, "max_companies"),
        ({"page_size": 6000}, "page_size"),
        ({"on_error": "ignore"}, "on_error"),
        ({"resume_within": -1}, "resume_within"),
    ],
)
def test_options_out_of_range_are_named(options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        source(Client("test-key"), invoices, **options)


def test_an_unknown_option_is_named() -> None:
    options: Any = {"workers": 3}
    with pytest.raises(TypeError, match="workers"):
        source(Client("test-key"), invoices, **options)
