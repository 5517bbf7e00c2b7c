"""Calls of operations that Codat has deprecated, each of which type checkers must report. Checked, never run."""

# pyright: strict
from __future__ import annotations

from typing import assert_type

from codat_api.banking.models import Transaction
from codat_api.platform.models import ConnectionManagementAccessToken

import codat_facade as codat
from codat_facade.banking import transactions
from codat_facade.platform import access_tokens, connection_management

client = codat.Client(api_key="test-key")


async def calls() -> None:
    """With the client first, and without; blocking and awaited."""
    token = connection_management.get_access_token("c1")  # deprecated
    assert_type(token, ConnectionManagementAccessToken)
    page = transactions.list_of_company(client, "c1", page=2)  # deprecated
    assert_type(page, codat.Page[Transaction])
    awaited = await connection_management.get_access_token.aio("c1")  # deprecated
    assert_type(awaited, ConnectionManagementAccessToken)
    await transactions.list_of_company.aio(client, "c1")  # deprecated
    access_tokens.get("c1")
    transactions.list("c1", "k1")
