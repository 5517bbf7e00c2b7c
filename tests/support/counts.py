"""Counts of Codat's documents, written by `make spec` and compared with the documents by tests."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

_COUNTS: dict[str, Any] = tomllib.loads((Path(__file__).parents[2] / "openapi" / "counts.toml").read_text("utf-8"))

OPERATIONS_OF: dict[str, int] = _COUNTS["operations"]
OPERATIONS: int = sum(OPERATIONS_OF.values())
EVENTS: int = sum(_COUNTS["events"].values())
