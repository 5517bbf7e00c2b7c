"""What is not installed is skipped, with what to install; what was started is gone at the end."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import psutil
import pytest

from . import servers


@pytest.mark.parametrize(
    ("server", "remedy"),
    [
        (servers.redis_server, "redis-server is not installed.*: apt-get install redis-server"),
        (servers.postgres_server, "initdb is not installed.*: apt-get install postgresql"),
    ],
)
def test_a_server_that_is_not_installed_skips_the_test(
    server: Callable[[Path], AbstractContextManager[str]],
    remedy: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(servers.glob, "glob", lambda _: [])

    with pytest.raises(pytest.skip.Exception, match=remedy), server(tmp_path):
        pass


def test_what_a_program_started_in_a_group_of_its_own_is_killed_with_it() -> None:
    sleeper = "import os, time; os.setpgid(0, 0); print(os.getpid(), flush=True); time.sleep(600)"
    starter = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {sleeper!r}]); time.sleep(600)"
    with servers.program(sys.executable, "-c", starter, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        with running.stdout as printed:
            started = int(printed.readline())
        assert psutil.pid_exists(started)

    assert not psutil.pid_exists(started) or psutil.Process(started).status() == psutil.STATUS_ZOMBIE
