"""The emulator on a port: over real sockets, and as a program."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator.__main__ import main
from codat_facade.emulator._server.server import Server
from codat_runtime.http import httpx
from tests.support.emulator_command import SECONDS, start

AUTH = {"Authorization": "Basic dGVzdC1rZXk="}
PUSH = "/companies/company-id/connections/connection-id/push/customers"
CUSTOMER = json.dumps({"status": "Active"}).encode()
JSON = {**AUTH, "Content-Type": "application/json"}


@pytest.fixture
def server(emulator: Emulator) -> Iterator[Server]:
    with emulator.serve() as running:
        yield running


def connect(server: Server) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=SECONDS)


def get(server: Server, path: str) -> tuple[int, Any]:
    with closing(connect(server)) as connection:
        connection.request("GET", path, headers=AUTH)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())


def test_one_connection_serves_many_requests(server: Server) -> None:
    connection = connect(server)
    for _ in range(3):
        connection.request("GET", "/companies", headers=AUTH)
        answer = connection.getresponse()
        assert answer.status == 200
        assert answer.getheader("X-Rate-Limit-Limit") == "2000"
        assert json.loads(answer.read())["totalResults"] == 1
    connection.request("PUT", "/companies/company-id/products/one", headers=AUTH)
    assert connection.getresponse().read() == b""
    connection.request("GET", "/companies", headers=AUTH)
    assert connection.getresponse().status == 200
    connection.close()


def test_bodies_arrive_whole_and_in_chunks(server: Server) -> None:
    connection = connect(server)
    connection.request("POST", PUSH, body=CUSTOMER, headers=JSON)
    assert json.loads(connection.getresponse().read())["status"] == "Pending"
    connection.request("POST", PUSH, body=iter([CUSTOMER[:5], CUSTOMER[5:]]), headers=JSON, encode_chunked=True)
    assert json.loads(connection.getresponse().read())["status"] == "Pending"
    connection.close()
    assert [request.body for request in server.emulator.requests] == [CUSTOMER, CUSTOMER]
    assert "authorization" not in server.emulator.requests[0].headers


def test_a_file_arrives_through_another_client(server: Server) -> None:
    where = "/companies/company-id/connections/connection-id/files"
    files = {"file": ("a.pdf", b"%PDF-1.4", "application/pdf")}
    assert httpx.post(server.url + where, headers=AUTH, files=files).status_code == 200


def test_links_lead_back_to_the_server(server: Server) -> None:
    _, company = get(server, "/companies/company-id")
    link = company["dataConnections"][0]["linkUrl"]
    assert link.startswith(server.url)
    server.emulator.set_connection_status("company-id", "connection-id", "Unlinked")
    connection = connect(server)
    connection.request("POST", link.removeprefix(server.url))
    assert connection.getresponse().status == 200
    connection.close()
    assert get(server, "/companies/company-id/connections/connection-id")[1]["status"] == "Linked"


def test_many_clients_at_once_are_all_answered(server: Server) -> None:
    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(lambda _: get(server, "/companies/company-id/data/invoices")[0], range(64)))
    assert statuses == [200] * 64
    assert len(server.emulator.requests) == 64


@pytest.mark.parametrize("kind", ["reset", "refused"])
def test_a_reset_reaches_the_client(server: Server, kind: Any) -> None:
    server.emulator.faults.add(kind)
    with pytest.raises(ConnectionError):
        get(server, "/companies")
    assert get(server, "/companies")[0] == 200


def test_half_an_answer_reaches_the_client(server: Server) -> None:
    server.emulator.faults.add("cut")
    with pytest.raises(http.client.IncompleteRead) as cut:
        get(server, "/companies")
    assert cut.value.partial.startswith(b'{"results"')


def test_no_answer_reaches_the_client(server: Server) -> None:
    server.emulator.faults.add("timeout")
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=0.1)
    connection.request("GET", "/companies", headers=AUTH)
    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()


def test_a_slow_answer_reaches_the_client(server: Server) -> None:
    server.emulator.faults.add("slow", seconds=0.05)
    assert get(server, "/companies")[1]["totalResults"] == 1


def test_a_stopped_server_refuses_and_comes_back_on_its_port(server: Server) -> None:
    url = server.url
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        get(server, "/companies")
    server.restart()
    assert server.url == url
    assert get(server, "/companies")[0] == 200


def exchange(server: Server, *pieces: bytes) -> tuple[int, dict[str, str], bytes]:
    """Send bytes as they are, and read the response to its end: status, headers and body."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=SECONDS) as raw:
        for piece in pieces:
            raw.sendall(piece)
        with http.client.HTTPResponse(raw) as response:
            response.begin()
            return response.status, dict(response.getheaders()), response.read()


HEAD = b"Host: 127.0.0.1\r\nAuthorization: Basic dGVzdC1rZXk=\r\n"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"BREW /companies HTTP/1.1\r\n" + HEAD + b"\r\n", 405),
        (b"OPTIONS * HTTP/1.1\r\n" + HEAD + b"\r\n", 404),
        (b"nonsense\r\n\r\n", 400),
        (b"GET /companies HTTP/9.9\r\n" + HEAD + b"\r\n", 505),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n", 414),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", 431),
        (b"POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc", 400),
    ],
    ids=[
        *("method", "asterisk", "line", "version", "target", "header", "length", "negative", "lengths"),
        *("both", "encoding", "chunk"),
    ],
)
def test_what_is_malformed_is_answered_with_codats_error(server: Server, sent: bytes, status: int) -> None:
    got, headers, body = exchange(server, sent)
    error = json.loads(body)
    assert (got, headers["Content-Type"]) == (status, "application/json")
    assert (error["statusCode"], error["service"]) == (status, "PublicApi")
    assert error["correlationId"]
    assert get(server, "/companies")[0] == 200


def test_an_unknown_method_is_one_request_among_others(server: Server) -> None:
    connection = connect(server)
    for method in ("BREW", "GET"):
        connection.request(method, "/companies", headers=AUTH)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == (405 if method == "BREW" else 200)
        assert (answer.getheader("Allow") is not None) == (method == "BREW")
    connection.close()
    assert [request.method for request in server.emulator.requests] == ["BREW", "GET"]


def test_a_target_as_for_a_proxy_is_understood(server: Server) -> None:
    status, _, _ = exchange(server, b"GET http://127.0.0.1/companies?page=1 HTTP/1.1\r\n" + HEAD + b"\r\n")
    assert (status, server.emulator.requests[0].path) == (200, "/companies")


@pytest.fixture
def bounded() -> Iterator[Server]:
    with Emulator(records=5, max_body_bytes=1000).serve() as running:
        yield running


def test_a_body_that_is_too_large_is_answered_and_not_kept(bounded: Server) -> None:
    for body in (b"a" * 1001, b"a" * 3_000_000, iter([b"a" * 600, b"a" * 600])):
        connection = connect(bounded)
        chunked = not isinstance(body, bytes)
        connection.request("POST", PUSH, body=body, headers=JSON, encode_chunked=chunked)
        answer = connection.getresponse()
        assert answer.status == 413
        assert json.loads(answer.read())["statusCode"] == 413
        connection.close()
    assert {len(request.body) for request in bounded.emulator.requests} == {1001}
    assert get(bounded, "/companies/company-id/push")[1]["totalResults"] == 0


def test_a_body_is_bounded_in_process_too() -> None:
    emulator = Emulator(records=5, max_body_bytes=1000)
    assert emulator.call("POST", PUSH, json={"customerName": "a" * 2000}).status == 413
    assert emulator.call("BREW", "/companies").json["statusCode"] == 405


def test_a_request_that_breaks_off_takes_no_effect(server: Server) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    head = f"POST {PUSH} HTTP/1.1\r\nContent-Type: application/json\r\n".encode() + HEAD
    for rest in (b"Content-Length: 100\r\n\r\n{}", b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"):
        with socket.create_connection((host, int(port)), timeout=SECONDS) as raw:
            raw.sendall(head + rest)
            raw.shutdown(socket.SHUT_WR)
            assert raw.recv(100) == b""
    assert server.emulator.requests == []


def test_the_log_tells_of_every_answer(emulator: Emulator) -> None:
    told: list[tuple[str, int | None, int]] = []
    with emulator.serve(log=lambda line, status, size: told.append((line, status, size))) as server:
        get(server, "/companies?page=1")
        emulator.faults.add("reset")
        with pytest.raises(ConnectionError):
            get(server, "/companies")
    assert told[0][:2] == ("GET /companies?page=1", 200)
    assert told[0][2] > 0
    assert told[1][:2] == ("GET /companies", None)


@pytest.mark.parametrize("ignored", [[], [signal.SIGINT, signal.SIGTERM]], ids=["in front", "in the background"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_the_program_serves_until_it_is_interrupted(
    tmp_path: os.PathLike[str], number: signal.Signals, ignored: list[signal.Signals]
) -> None:
    state = os.path.join(tmp_path, "state.json")
    with start("--port", "0", "--api-key", "other", "--empty", "--state", state, ignored=ignored) as program:
        assert program.stdout is not None
        banner = [program.stdout.readline() for _ in range(7)]
        url = banner[0].split()[2]
        assert banner[1].split() == ["API", "key", "other"]
        connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=SECONDS)
        headers = {"Authorization": "Basic b3RoZXI=", "Content-Type": "application/json"}
        connection.request("POST", "/companies", body=b'{"name": "Kept"}', headers=headers)
        assert connection.getresponse().status == 200
        connection.close()
        program.send_signal(number)
        out, err = program.communicate(timeout=SECONDS)
    assert (program.returncode, err) == (0, "")
    assert "200" in out
    assert "POST /companies" in out
    assert "other" not in out
    assert Emulator.load(state).call("GET", "/companies").json["results"][0]["name"] == "Kept"


def test_the_program_says_what_is_wrong(server: Server, tmp_path: os.PathLike[str]) -> None:
    taken = server.url.rpartition(":")[2]
    broken = os.path.join(tmp_path, "broken.json")
    with open(broken, "w") as file:
        file.write("{}")
    nowhere = os.path.join(tmp_path, "no-such-folder", "state.json")
    for arguments in (["--port", taken], ["--state", broken], ["--state", nowhere], ["--records", "-5"]):
        with start(*arguments) as program:
            _, err = program.communicate(timeout=SECONDS)
        assert program.returncode == 1
        assert err.startswith("codat emulator: ")
        assert "Traceback" not in err


def test_the_program_starts_from_a_scenario_at_the_present(tmp_path: Path) -> None:
    scenario = tmp_path / "shop.toml"
    scenario.write_text("""
        [[companies]]
        name = "A shop"
        id = "shop"
        connections = [{platform = "mqjo", id = "books", invoices = 40}]
    """)
    secret = "whsec_c2VjcmV0LW9mLXRoZS10ZXN0cy0yNGIh"
    with start("--port", "0", "--scenario", str(scenario), "--webhook-secret", secret) as program:
        assert program.stdout is not None
        banner = [program.stdout.readline() for _ in range(7)]
        url = banner[0].split()[2]
        assert banner[2].split() == ["webhook", "secret", secret]
        assert f"CODAT_BASE_URL={url}" in banner[5]
        client = http.client.HTTPConnection(url.removeprefix("http://"), timeout=SECONDS)
        # An hour ago, or in the last hour of the day before, which a test at midnight would find no record of.
        since = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        client.request("GET", f"/companies/shop/data/invoices?query=modifiedDate%3E%3D{since}", headers=AUTH)
        found = json.loads(client.getresponse().read())
        client.close()
    assert 0 < found["totalResults"] < 40


@pytest.mark.parametrize(
    ("content", "arguments", "told"),
    [
        ("[[companies]]\nnme = 'A'\n", (), "nme"),
        ("[[companies", (), "scenario.toml"),
        ("", ("--seed", "3"), "--seed"),
        (None, (), "scenario.toml"),
    ],
)
def test_the_program_says_what_is_wrong_with_a_scenario(
    tmp_path: Path, content: str | None, arguments: tuple[str, ...], told: str
) -> None:
    scenario = tmp_path / "scenario.toml"
    if content is not None:
        scenario.write_text(content)
    with start("--port", "0", "--scenario", str(scenario), *arguments) as program:
        _, err = program.communicate(timeout=SECONDS)
    assert program.returncode == 1
    assert err.startswith("codat emulator: ")
    assert told in err
    assert "Traceback" not in err


def test_the_command_is_installed() -> None:
    (command,) = entry_points(group="console_scripts", name="codat-emulator")
    assert command.load() is main


CHUNKED = b"POST /companies HTTP/1.1\r\n" + HEAD + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (b"GET /companies HTTP/1.1\r\nno colon\r\n" + HEAD + b"\r\n", "header is malformed"),
        (b"GET /companies HTTP/1.1\r\nAccept : */*\r\n" + HEAD + b"\r\n", "header is malformed"),
        (CHUNKED + b"Transfer-Encoding: gzip\r\n\r\n0\r\n\r\n", "Transfer-Encoding: send `chunked`"),
        (CHUNKED + b"\r\n2\r\n{}XX\r\n0\r\n\r\n", "Transfer-Encoding: a chunk is as long as it says"),
    ],
    ids=["no-colon", "space", "two-encodings", "long-chunk"],
)
def test_a_request_that_could_be_read_in_two_ways_is_refused(server: Server, sent: bytes, said: str) -> None:
    status, _, body = exchange(server, sent)
    assert status == 400
    assert said in json.loads(body)["error"]


@pytest.mark.parametrize("depth", [65, 900, 100_000])
def test_a_body_that_is_nested_too_deeply_is_refused(server: Server, depth: int) -> None:
    body = b"[" * depth + b"]" * depth
    length = b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    status, _, answer = exchange(server, b"POST /companies HTTP/1.1\r\n" + HEAD + length, body)
    assert status == 400
    assert "nested too deeply" in json.loads(answer)["error"] or "inside each other" in json.loads(answer)["error"]


def test_a_response_without_a_body_has_none_when_it_was_ordered_either(server: Server) -> None:
    server.emulator.faults.add("status", status=204)
    connection = connect(server)
    for status in (204, 200):
        connection.request("GET", "/companies", headers=AUTH)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status
    connection.close()
