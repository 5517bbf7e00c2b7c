from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ... import runtime as _rt

if TYPE_CHECKING:
    from ..models.accounting_transfer_status import AccountingTransferStatus
    from ..models.contact_ref import ContactRef
    from ..models.invoice_to import InvoiceTo
    from ..models.metadata import Metadata
    from ..models.supplemental_data import SupplementalData
    from ..models.tracking_category_ref import TrackingCategoryRef
    from ..models.transfer_account import TransferAccount


@define(kw_only=True, repr=False)
class AccountingTransfer(_rt.Model):
    """`AccountingTransfer`."""

    contact_ref: ContactRef | None = None
    date: str | None = None
    deposited_record_refs: list[InvoiceTo] | None = None
    description: str | None = None
    from_: TransferAccount | None = None
    id: str | None = None
    metadata: Metadata | None = None
    modified_date: str | None = None
    source_modified_date: str | None = None
    supplemental_data: SupplementalData | None = None
    to: TransferAccount | None = None
    tracking_category_refs: list[TrackingCategoryRef] | None = None
    status: AccountingTransferStatus | None = None

    __fields__ = (
        _rt.Field("contactRef", "contact_ref", _rt.Ref("ContactRef")),
        _rt.Field("date", "date", _rt.STRING),
        _rt.Field("depositedRecordRefs", "deposited_record_refs", _rt.ListOf(_rt.Ref("InvoiceTo")), nullable=True),
        _rt.Field("description", "description", _rt.STRING, nullable=True),
        _rt.Field("from", "from_", _rt.Ref("TransferAccount")),
        _rt.Field("id", "id", _rt.STRING),
        _rt.Field("metadata", "metadata", _rt.Ref("Metadata")),
        _rt.Field("modifiedDate", "modified_date", _rt.STRING),
        _rt.Field("sourceModifiedDate", "source_modified_date", _rt.STRING),
        _rt.Field("supplementalData", "supplemental_data", _rt.Ref("SupplementalData")),
        _rt.Field("to", "to", _rt.Ref("TransferAccount")),
        _rt.Field(
            "trackingCategoryRefs", "tracking_category_refs", _rt.ListOf(_rt.Ref("TrackingCategoryRef")), nullable=True
        ),
        _rt.Field("status", "status", _rt.Ref("AccountingTransferStatus"), nullable=True),
    )
