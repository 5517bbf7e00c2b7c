"""codat-accounting, the vendor's older client."""

from __future__ import annotations

from typing import Optional

import side
from codat_accounting import utils
from codat_accounting.models.shared import Invoices
from side import Case


def decode(*, page: str) -> Case:
    """A page of invoices, from bytes to models, as its `list` does it."""
    content = side.read(page)
    return Case(
        # The type as the client itself spells it.
        lambda: utils.unmarshal_json(content.decode(), Optional[Invoices]),  # noqa: UP045
        side.pydantic_values,
    )


if __name__ == "__main__":
    side.main({"decode": decode})
