from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class ApiKeyDetails(_rt.Model):
    """`ApiKeyDetails`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`; may be absent.
        name: Name. `str`; may be absent or null.
        api_key: API key; a secret. JSON `apiKey`, `str`; may be absent.
        created_date: Time at which it was created. JSON `createdDate`, `datetime`; may be absent.
    """

    id: str | None = None
    """Identifier, unique among records of its kind."""
    name: str | None = None
    """Name."""
    api_key: str | None = None
    """API key; a secret."""
    created_date: _dt.datetime | None = None
    """Time at which it was created."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("name", "name", _rt.STRING, nullable=True),
        _rt.Field("apiKey", "api_key", _rt.STRING, secret=True),
        _rt.Field("createdDate", "created_date", _rt.DATETIME),
    )
