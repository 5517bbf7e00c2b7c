from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.company_reference import CompanyReference
    from ..models.company_tags import CompanyTags
    from ..models.connection import Connection


@define(kw_only=True, repr=False)
class Company(_rt.Model):
    """`Company`."""

    id: str
    name: str
    redirect: str
    description: str | None = None
    last_sync: _dt.datetime | None = None
    created: _dt.datetime | None = None
    created_by_user_name: str | None = None
    products: list[str] | None = None
    tags: CompanyTags | None = None
    owner_user_ids: list[str] | None = None
    reference_parent_company: CompanyReference | None = None
    reference_subsidiary_companies: list[CompanyReference] | None = None
    data_connections: list[Connection] | None = None

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
