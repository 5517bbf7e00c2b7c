from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

import codat_runtime as _rt

if TYPE_CHECKING:
    from ..models.supplemental_data_content import SupplementalDataContent


@define(kw_only=True, repr=False)
class SupplementalData(_rt.Model):
    """`SupplementalData`.

    Attributes:
        content: The data itself, as it was stored. `SupplementalDataContent`; may be absent or null.
    """

    content: SupplementalDataContent | None = None
    """The data itself, as it was stored."""

    __fields__ = (_rt.Field("content", "content", _rt.Ref("SupplementalDataContent"), nullable=True),)
