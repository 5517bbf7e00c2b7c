from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.account_info import AccountInfo
    from ..models.routing_info import RoutingInfo
    from ..models.source_account_v2_account_type import SourceAccountV2AccountType
    from ..models.source_account_v2_status import SourceAccountV2Status


@define(kw_only=True, repr=False)
class SourceAccountV2(_rt.Model):
    """`SourceAccountV2`."""

    id: str
    account_name: str
    account_type: SourceAccountV2AccountType
    account_number: str
    currency: str
    balance: Decimal
    sort_code: str | None = None
    routing_info: RoutingInfo | None = None
    account_info: AccountInfo | None = None
    modified_date: _dt.datetime | None = None
    status: SourceAccountV2Status | None = None
    feed_start_date: str | None = None

    __fields__ = (
        _rt.Field("id", "id", _rt.STRING, required=True),
        _rt.Field("accountName", "account_name", _rt.STRING, required=True),
        _rt.Field("accountType", "account_type", _rt.Ref("SourceAccountV2AccountType"), required=True),
        _rt.Field("accountNumber", "account_number", _rt.STRING, required=True),
        _rt.Field("currency", "currency", _rt.STRING, required=True),
        _rt.Field("balance", "balance", _rt.DECIMAL, required=True),
        _rt.Field("sortCode", "sort_code", _rt.STRING, nullable=True),
        _rt.Field("routingInfo", "routing_info", _rt.Ref("RoutingInfo")),
        _rt.Field("accountInfo", "account_info", _rt.Ref("AccountInfo"), nullable=True),
        _rt.Field("modifiedDate", "modified_date", _rt.DATETIME, nullable=True),
        _rt.Field("status", "status", _rt.Ref("SourceAccountV2Status"), nullable=True),
        _rt.Field("feedStartDate", "feed_start_date", _rt.STRING, nullable=True),
    )
