"""Processes that are forked after the client was used: Celery's prefork pool, one of whose workers is killed."""

from __future__ import annotations

from pathlib import Path

from codat_facade.emulator import Emulator
from tests.e2e.places.program import run, started

APP = """
import os
import signal
from pathlib import Path

from celery import Celery

import codat_facade as codat
from codat_facade.platform import companies

FOLDER = Path(os.environ["PLACE_FOLDER"])
app = Celery(
    "codat_app",
    broker="filesystem://",
    backend=(FOLDER / "results").as_uri(),
    broker_transport_options={
        "data_folder_in": FOLDER / "queue",
        "data_folder_out": FOLDER / "queue",
        "control_folder": FOLDER / "control",
    },
)
app.conf.update(worker_prefetch_multiplier=1, broker_connection_retry_on_startup=True)
codat.configure(api_key=os.environ["PLACE_KEY"], base_url=os.environ["PLACE_URL"])


@app.task
def total() -> list:
    return [os.getpid(), os.getppid(), companies.list().total_results]


@app.task
def killed() -> None:
    companies.list()
    os.kill(os.getpid(), signal.SIGKILL)


if os.environ.get("PLACE_WORKER"):
    # Before the fork: what the parent holds open must not be used by its children.
    companies.list()
"""

ASK = """
import sys

sys.path.insert(0, sys.argv[1])
import codat_app

before = [codat_app.total.delay() for _ in range(6)]
print([result.get(timeout=500)[2] for result in before])
lost = codat_app.killed.delay()
try:
    lost.get(timeout=500)
except Exception as error:
    print(type(error).__name__)
after = [codat_app.total.delay() for _ in range(6)]
answers = [result.get(timeout=500) for result in after]
print([total for *_, total in answers])
print(all(pid != parent for pid, parent, _ in answers))
"""


def test_workers_of_celery_have_connections_of_their_own_and_outlive_one_that_is_killed(tmp_path: Path) -> None:
    for name in ("queue", "results"):
        (tmp_path / name).mkdir()
    (tmp_path / "codat_app.py").write_text(APP)
    emulator = Emulator(seed=7)
    with emulator.serve() as server:
        place = {"PLACE_FOLDER": str(tmp_path), "PLACE_KEY": emulator.api_key, "PLACE_URL": server.url}
        worker = ["-m", "celery", "--workdir", str(tmp_path), "-A", "codat_app", "worker", "-P", "prefork", "-c", "2"]
        with started(worker, **place, PLACE_WORKER="1", PYTHONPATH=str(tmp_path)):
            shown = run(ASK, str(tmp_path), **place).splitlines()
    assert shown == ["[1, 1, 1, 1, 1, 1]", "WorkerLostError", "[1, 1, 1, 1, 1, 1]", "True"]
