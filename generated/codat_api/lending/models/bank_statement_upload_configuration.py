from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.bank_statement_upload_configuration_source import BankStatementUploadConfigurationSource


@define(kw_only=True, repr=False)
class BankStatementUploadConfiguration(_rt.Model):
    """`BankStatementUploadConfiguration`."""

    source: BankStatementUploadConfigurationSource | None = None
    account_id: str | None = None
    provider_id: str | None = None

    __fields__ = (
        _rt.Field("source", "source", _rt.Ref("BankStatementUploadConfigurationSource")),
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("providerId", "provider_id", _rt.STRING),
    )
