"""A process that is frozen between two calls, and thawed much later, as AWS Lambda does it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import threading
from pathlib import Path

from tests.e2e.places.program import SECONDS, started
from tests.support.raw_server import RawServer, read_head, read_until

PROGRAM = """
import sys
import time
from pathlib import Path

import codat_facade as codat
from codat_facade._base import clock
from codat_facade.platform import companies

url, later = sys.argv[1:]
# The clock of the day goes on while the process is frozen, by as much as the test says; the monotonic one does not.
clock.THROUGH_SUSPENDS[:] = [lambda: time.time() + float(Path(later).read_text())]
client = codat.Client(api_key="test-key", base_url=url)
companies.list(client)
print("ready", flush=True)
sys.stdin.readline()
print(companies.create(client, {"name": "Bakery"}).id, flush=True)
try:
    companies.create(client, {"name": "Bakery"})
except codat.CodatError as error:
    print(type(error).__name__, error.maybe_carried_out, error.idempotency_key is not None, flush=True)
"""
PAGE = b'{"results": [], "pageNumber": 1, "pageSize": 100, "totalResults": 0, "_links": {}}'
COMPANY = b'{"id": "c1", "name": "Bakery", "redirect": "r"}'


def reply(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


def freeze(program: subprocess.Popen[str]) -> None:
    os.kill(program.pid, signal.SIGSTOP)
    os.waitid(os.P_PID, program.pid, os.WSTOPPED | os.WNOWAIT)


def test_a_stale_connection_is_no_failed_write_and_an_old_key_is_not_sent_again(tmp_path: Path) -> None:
    later = tmp_path / "later"
    later.write_text("0")
    is_idle, is_frozen, is_stale, is_asked = (threading.Event() for _ in range(4))
    posts: list[bytes] = []

    def serve(_: RawServer, connection: socket.socket) -> None:
        if not is_idle.is_set():
            read_head(connection)
            connection.sendall(reply(PAGE))
            is_idle.set()
            # As a server closes what was idle for long: while the process is frozen.
            is_frozen.wait(SECONDS)
            connection.close()
            is_stale.set()
            return
        # With their bodies: a client that is frozen before it has sent that has written nothing.
        posts.append(read_until(connection, b"Bakery"))
        connection.sendall(reply(COMPANY))
        posts.append(read_until(connection, b"Bakery"))
        is_asked.set()
        is_frozen.wait(SECONDS)
        connection.close()
        is_stale.set()

    with (
        RawServer(serve) as codat,
        started(["-c", PROGRAM, codat.url, str(later)]) as program,
    ):
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        assert is_idle.wait(SECONDS)

        freeze(program)
        is_frozen.set()
        assert is_stale.wait(SECONDS)
        is_frozen.clear()
        is_stale.clear()
        os.kill(program.pid, signal.SIGCONT)
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.stdout.readline() == "c1\n"

        assert is_asked.wait(SECONDS)
        freeze(program)
        later.write_text("7200")
        is_frozen.set()
        assert is_stale.wait(SECONDS)
        os.kill(program.pid, signal.SIGCONT)
        assert program.stdout.readline() == "NetworkError True True\n"
    assert len(posts) == 2
