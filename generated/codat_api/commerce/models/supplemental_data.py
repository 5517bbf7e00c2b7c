from __future__ import annotations

from attrs import define

import codat_runtime as _rt

from .. import models as _models


@define(kw_only=True, repr=False)
class SupplementalData(_rt.Model):
    """`SupplementalData`.

    Attributes:
        content: The data itself, as it was stored. `SupplementalDataContent`; may be absent or null.
    """

    content: _models.SupplementalDataContent | None = None
    """The data itself, as it was stored."""

    __fields__ = (_rt.Field("content", "content", _rt.Ref("SupplementalDataContent"), nullable=True),)
