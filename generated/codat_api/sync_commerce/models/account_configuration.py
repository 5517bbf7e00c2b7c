from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class AccountConfiguration(_rt.Model):
    """`AccountConfiguration`.

    Attributes:
        label_text: Label of the setting, for people. JSON `labelText`, `str`; may be absent or null.
        description_text: Explanation of the setting, for people. JSON `descriptionText`, `str`; may be absent or
            null.
        selected_account_id: Identifier of the account that was selected. JSON `selectedAccountId`, `str`; may be
            absent or null.
        required: Whether it must be given. `bool`; may be absent.
        account_options: Accounts that may be selected. JSON `accountOptions`, `list[AccountConfigurationOption]`;
            may be absent or null.
    """

    label_text: str | None = None
    """Label of the setting, for people."""
    description_text: str | None = None
    """Explanation of the setting, for people."""
    selected_account_id: str | None = None
    """Identifier of the account that was selected."""
    required: bool | None = None
    """Whether it must be given."""
    account_options: list[_models.AccountConfigurationOption] | None = None
    """Accounts that may be selected."""

    __fields__ = (
        _rt.Field("labelText", "label_text", _rt.STRING, nullable=True),
        _rt.Field("descriptionText", "description_text", _rt.STRING, nullable=True),
        _rt.Field("selectedAccountId", "selected_account_id", _rt.STRING, nullable=True),
        _rt.Field("required", "required", _rt.BOOLEAN),
        _rt.Field(
            "accountOptions", "account_options", _rt.ListOf(_rt.Ref("AccountConfigurationOption")), nullable=True
        ),
    )
