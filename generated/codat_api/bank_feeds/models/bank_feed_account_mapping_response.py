from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class BankFeedAccountMappingResponse(_rt.Model):
    """`BankFeedAccountMappingResponse`.

    Attributes:
        source_account_id: Identifier of the source account, at your side of the bank feed. JSON `sourceAccountId`,
            `str`; may be absent.
        target_account_id: Identifier of the account on the accounting platform. JSON `targetAccountId`, `str`; may
            be absent or null.
        status: Status. `str`; may be absent or null.
        error: Description of what went wrong. `str`; may be absent or null.
    """

    source_account_id: str | None = None
    """Identifier of the source account, at your side of the bank feed."""
    target_account_id: str | None = None
    """Identifier of the account on the accounting platform."""
    status: str | None = None
    """Status."""
    error: str | None = None
    """Description of what went wrong."""

    __fields__ = (
        _rt.Field("sourceAccountId", "source_account_id", _rt.STRING),
        _rt.Field("targetAccountId", "target_account_id", _rt.STRING, nullable=True),
        _rt.Field("status", "status", _rt.STRING, nullable=True),
        _rt.Field("error", "error", _rt.STRING, nullable=True),
    )
