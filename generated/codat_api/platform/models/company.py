from __future__ import annotations

import datetime as _dt

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class Company(_rt.Model):
    """`Company`.

    Attributes:
        id: Identifier, unique among records of its kind. `str`.
        name: Name. `str`.
        redirect: Page on which the customer connects their platforms. `str`.
        description: Description, for people. `str`; may be absent or null.
        last_sync: Time of the last read. JSON `lastSync`, `datetime`; may be absent or null.
        created: Time at which it was created at Codat. `datetime`; may be absent.
        created_by_user_name: Name of the user who created it. JSON `createdByUserName`, `str`; may be absent or
            null.
        products: Codat products that are enabled. `list[str]`; may be absent.
        tags: Names and values of your own. `CompanyTags`; may be absent.
        owner_user_ids: Identifiers of the users who own it. JSON `ownerUserIds`, `list[str]`; may be absent.
        reference_parent_company: Company above this one. JSON `referenceParentCompany`, `CompanyReference`; may be
            absent or null.
        reference_subsidiary_companies: Companies below this one. JSON `referenceSubsidiaryCompanies`,
            `list[CompanyReference]`; may be absent.
        data_connections: Connections of the company. JSON `dataConnections`, `list[Connection]`; may be absent.
    """

    id: str
    """Identifier, unique among records of its kind."""
    name: str
    """Name."""
    redirect: str
    """Page on which the customer connects their platforms."""
    description: str | None = None
    """Description, for people."""
    last_sync: _dt.datetime | None = None
    """Time of the last read."""
    created: _dt.datetime | None = None
    """Time at which it was created at Codat."""
    created_by_user_name: str | None = None
    """Name of the user who created it."""
    products: list[str] | None = None
    """Codat products that are enabled."""
    tags: _models.CompanyTags | None = None
    """Names and values of your own."""
    owner_user_ids: list[str] | None = None
    """Identifiers of the users who own it."""
    reference_parent_company: _models.CompanyReference | None = None
    """Company above this one."""
    reference_subsidiary_companies: list[_models.CompanyReference] | None = None
    """Companies below this one."""
    data_connections: list[_models.Connection] | None = None
    """Connections of the company."""

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("redirect", "redirect", _rt.STRING, required=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("lastSync", "last_sync", _rt.DATETIME, nullable=True),
        _rt.Field("created", "created", _rt.DATETIME),
        _rt.Field("createdByUserName", "created_by_user_name", _rt.STRING, nullable=True),
        _rt.Field("products", "products", _rt.ListOf(_rt.STRING)),
        _rt.Field("tags", "tags", _rt.Ref("CompanyTags")),
        _rt.Field("ownerUserIds", "owner_user_ids", _rt.ListOf(_rt.STRING)),
        _rt.Field("referenceParentCompany", "reference_parent_company", _rt.Ref("CompanyReference"), nullable=True),
        _rt.Field(
            "referenceSubsidiaryCompanies", "reference_subsidiary_companies", _rt.ListOf(_rt.Ref("CompanyReference"))
        ),
        _rt.Field("dataConnections", "data_connections", _rt.ListOf(_rt.Ref("Connection"))),
    )
