from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_configuration_option import AccountConfigurationOption


@define(kw_only=True, repr=False)
class AccountConfiguration(_rt.Model):
    """`AccountConfiguration`."""

    label_text: str | None = None
    description_text: str | None = None
    selected_account_id: str | None = None
    required: bool | None = None
    account_options: list[AccountConfigurationOption] | None = None

    __fields__ = (
        _rt.Field("labelText", "label_text", _rt.STRING, nullable=True),
        _rt.Field("descriptionText", "description_text", _rt.STRING, nullable=True),
        _rt.Field("selectedAccountId", "selected_account_id", _rt.STRING, nullable=True),
        _rt.Field("required", "required", _rt.BOOLEAN),
        _rt.Field(
            "accountOptions", "account_options", _rt.ListOf(_rt.Ref("AccountConfigurationOption")), nullable=True
        ),
    )
