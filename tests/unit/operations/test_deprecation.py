"""Operations that Codat has deprecated: they work, and tell so once."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import warnings
from typing import Any
from unittest.mock import Mock

import pytest
from codat_api.platform.api import companies as api

from codat_facade._operations.deprecation import deprecated_operation
from codat_facade.banking import transactions
from codat_facade.lending import categorized_bank_statements
from codat_facade.platform import connection_management
from codat_runtime import Call


def make() -> Any:
    @deprecated_operation(use="platform.companies.get")
    def get_old(company_id: str) -> Call[Any]:
        """Get one company; deprecated: use `companies.get`."""
        return api.get_company.call(company_id)

    return get_old


@pytest.fixture
def client() -> Mock:
    mock = Mock()
    mock.perform.side_effect = lambda call: call.path

    async def perform(call: Call[Any]) -> str:
        return call.path

    mock.perform_async.side_effect = perform
    return mock


def test_the_first_call_warns_where_the_user_stands_and_names_what_to_use(client: Mock) -> None:
    with pytest.warns(DeprecationWarning, match=r"get_old: use platform\.companies\.get$") as caught:
        assert make()(client, "c1") == "/companies/c1"
    assert [warning.filename for warning in caught] == [__file__]


def test_only_the_first_call_warns(client: Mock) -> None:
    get_old = make()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            get_old(client, "c1")
    assert len(caught) == 1


def test_where_warnings_are_errors_no_call_goes_through(client: Mock) -> None:
    get_old = make()
    for _ in range(2):
        with pytest.raises(DeprecationWarning):
            get_old(client, "c1")
    client.perform.assert_not_called()


def test_an_awaited_call_warns_where_the_user_stands_too(client: Mock) -> None:
    with pytest.warns(DeprecationWarning, match="get_old") as caught:
        coroutine = make().aio(client, "c1")
    assert [warning.filename for warning in caught] == [__file__]
    assert asyncio.run(coroutine) == "/companies/c1"


def test_a_deprecated_operation_has_its_name_signature_and_docstring() -> None:
    get_old = make()
    assert get_old.__name__ == "get_old"
    assert [*inspect.signature(get_old).parameters] == ["company_id"]
    assert get_old.__doc__.startswith("Get one company")


@pytest.mark.parametrize(
    ("module", "name", "arguments", "use"),
    [
        (connection_management, "get_access_token", ["c1"], "access_tokens.get"),
        (connection_management, "get_cors_settings", [], "cors_settings.get"),
        (connection_management, "set_cors_settings", [{}], "cors_settings.set"),
        (categorized_bank_statements, "get", ["c1"], "list_transactions"),
        (transactions, "list_of_company", ["c1"], "list"),
    ],
)
def test_what_codat_has_deprecated_says_so(
    module: Any, name: str, arguments: list[Any], use: str, client: Mock
) -> None:
    # Anew, because another test may have called it already.
    operation = getattr(importlib.reload(module), name)
    assert f"deprecated: use `{use}`" in operation.__doc__
    with pytest.warns(DeprecationWarning, match=f"use .*{use}$"):
        operation(client, *arguments)
