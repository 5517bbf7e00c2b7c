"""The order of the tests, and that nothing which they start outlives them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import psutil
import pytest

from .servers import command_of, left_after

_MARK = "CODAT_TEST_DATA_PROCESS"


# A file is run by one process, test after test; the longest begin.
_LONGEST = (
    *("test_spark.py", "test_extraction_killed.py", "test_extraction_killed_steps.py", "test_dlt_killed.py"),
    *("test_batches_dbos.py", "test_killed_batches.py", "test_dlt_adverse.py"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files."""
    items.sort(key=lambda item: _LONGEST.index(item.path.name) if item.path.name in _LONGEST else len(_LONGEST))


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_the_tests() -> Iterator[None]:
    """Fail if a process is left that inherited the environment of this one, whoever its parent is by now."""
    mark = os.environ[_MARK] = str(os.getpid())
    yield
    left = [process for process in psutil.process_iter() if _environment_of(process).get(_MARK) == mark]
    # The helper of multiprocessing ends with the process that it helps.
    left = [process for process in left if "resource_tracker" not in command_of(process)]
    alive = left_after(10, left)
    described = [f"{process.pid} {command_of(process)[:200]}" for process in alive]
    for process in alive:
        process.kill()
    assert described == []


def _environment_of(process: psutil.Process) -> dict[str, str]:
    try:
        return process.environ()
    except psutil.Error:
        return {}
