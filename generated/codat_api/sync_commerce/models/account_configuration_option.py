from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class AccountConfigurationOption(_rt.Model):
    """`AccountConfigurationOption`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent or null.
        nominal_code: Code of the account in the chart of accounts. JSON `nominalCode`, `str`; may be absent or
            null.
        classification: Accounting classification, such as asset or expense. `str`; may be absent or null.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    nominal_code: str | None = None
    """Code of the account in the chart of accounts."""
    classification: str | None = None
    """Accounting classification, such as asset or expense."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("nominalCode", "nominal_code", _rt.STRING, nullable=True),
        _rt.Field("classification", "classification", _rt.STRING, nullable=True),
    )
