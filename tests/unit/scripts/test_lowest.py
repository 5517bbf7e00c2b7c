"""The lower bounds of the dependencies, as `make test-lowest` installs them."""

from __future__ import annotations

import pytest

from scripts.lowest import constraints


def project(*dependencies: str) -> str:
    return f"[project]\ndependencies = {list(dependencies)}\n"


def test_each_bound_becomes_the_version_itself() -> None:
    assert constraints(project("httpx>=0.27,<1", "python-dateutil >= 2.8.2")) == [
        "httpx==0.27",
        "python-dateutil==2.8.2",
    ]


@pytest.mark.parametrize("dependency", ["httpx", "httpx<1", "httpx==0.27"])
def test_a_dependency_without_a_lower_bound_is_refused(dependency: str) -> None:
    with pytest.raises(ValueError, match="lower bound"):
        constraints(project(dependency))
