"""The size of the proofs: `make test-data` runs a part of each, `make test-data SCALE=full` all of them as promised."""

from __future__ import annotations

import os

SCALES = ("part", "full")
SCALE = os.environ.get("TEST_DATA_SCALE", "part")
if SCALE not in SCALES:
    raise ValueError(f"TEST_DATA_SCALE is {SCALE!r}: set it to one of {', '.join(SCALES)}")


def scaled(full: int, part: int) -> int:
    """Return the size of a proof.

    Args:
        full: What is promised.
        part: What each push to CI runs.
    """
    return full if SCALE == "full" else part
