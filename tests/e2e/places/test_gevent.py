"""gunicorn with gevent workers, which patch the sockets and threads of their process."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from codat_runtime.http import httpx
from tests.e2e.places.program import SECONDS, started
from tests.support.raw_server import RawServer, read_head

APP = """
import os

import codat_facade as codat
from codat_facade.platform import companies

client = codat.Client(api_key="test-key", base_url=os.environ["PLACE_URL"])


def application(environ, start_response):
    total = companies.list(client).total_results
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(total).encode()]
"""
PAGE = b'{"results": [], "pageNumber": 1, "pageSize": 100, "totalResults": 0, "_links": {}}'


def test_a_call_of_one_greenlet_does_not_hold_up_those_of_others(tmp_path: Path) -> None:
    (tmp_path / "codat_app.py").write_text(APP)
    both_are_there = threading.Barrier(2, timeout=SECONDS)

    def serve(_: RawServer, connection: socket.socket) -> None:
        read_head(connection)
        both_are_there.wait()
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b" % (len(PAGE), PAGE))

    with socket.create_server(("127.0.0.1", 0)) as listener, RawServer(serve) as codat:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        gunicorn = ["-m", "gunicorn", "-k", "gevent", "-w", "1", "-t", "0", "--chdir", str(tmp_path)]
        bound = ["-b", f"fd://{listener.fileno()}", "codat_app:application"]
        with (
            started([*gunicorn, *bound], shared=[listener.fileno()], PLACE_URL=codat.url),
            ThreadPoolExecutor(2) as pool,
        ):
            texts = list(pool.map(lambda _: httpx.get(address, timeout=SECONDS, trust_env=False).text, range(2)))
    assert texts == ["0", "0"]
