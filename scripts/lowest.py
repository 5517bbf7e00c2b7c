"""The lowest versions of the runtime dependencies that pyproject.toml allows, as constraints for pip."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

_PROJECT = Path(__file__).parent.parent / "pyproject.toml"
_BOUND = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9][0-9A-Za-z.]*)")


def constraints(project: str) -> list[str]:
    """Turn each lower bound into the exact version.

    Args:
        project: The text of a pyproject.toml.

    Returns:
        A line for each runtime dependency.

    Raises:
        ValueError: A dependency has no lower bound.
    """
    lines = []
    for dependency in tomllib.loads(project)["project"]["dependencies"]:
        bound = _BOUND.match(dependency)
        if bound is None:
            raise ValueError(f"{dependency}: give a lower bound, such as {dependency}>=1.0")
        lines.append(f"{bound[1]}=={bound[2]}")
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join([*constraints(_PROJECT.read_text(encoding="utf-8")), ""]))
