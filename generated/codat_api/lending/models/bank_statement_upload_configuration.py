from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class BankStatementUploadConfiguration(_rt.Model):
    """`BankStatementUploadConfiguration`.

    Attributes:
        source: Software that the statements come from. `BankStatementUploadConfigurationSource` (`codat`); may be
            absent.
        account_id: Identifier of the account. JSON `accountId`, `str`; may be absent.
        provider_id: Identifier of the provider. JSON `providerId`, `str`; may be absent.
    """

    source: _models.BankStatementUploadConfigurationSource | None = None
    """Software that the statements come from."""
    account_id: str | None = None
    """Identifier of the account."""
    provider_id: str | None = None
    """Identifier of the provider."""

    __fields__ = (
        _rt.Field("source", "source", _rt.Ref("BankStatementUploadConfigurationSource")),
        _rt.Field("accountId", "account_id", _rt.STRING),
        _rt.Field("providerId", "provider_id", _rt.STRING),
    )
