"""codat-accounting, the vendor's older client."""

from __future__ import annotations

from typing import Any, Optional

import contender
from codat_accounting import utils
from codat_accounting.models.shared import Invoices
from contender import Case


def decode(*, page: str) -> Case:
    """A page of invoices, from bytes to models, as its `list` does it."""
    content = contender.read(page)
    return Case(lambda: _decoded(content), contender.pydantic_values)


def decode_first(*, warm: str, page: str) -> Case:
    """The same, the page being the first large one that the process reads."""
    contents = iter((contender.read(warm), contender.read(page)))
    return Case(lambda: _decoded(next(contents)), contender.pydantic_values)


def _decoded(content: bytes) -> Any:
    return utils.unmarshal_json(content.decode(), Optional[Invoices])  # noqa: UP045 - as the client spells it


if __name__ == "__main__":
    contender.main({case.__name__: case for case in (decode, decode_first)})
