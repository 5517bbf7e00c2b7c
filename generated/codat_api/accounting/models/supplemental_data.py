from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_content import SupplementalDataContent


@define(kw_only=True, repr=False)
class SupplementalData(_rt.Model):
    """`SupplementalData`."""

    content: SupplementalDataContent | None = None

    __fields__ = (_rt.Field("content", "content", _rt.Ref("SupplementalDataContent"), nullable=True),)
