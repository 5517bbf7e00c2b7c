"""The commands that are written by hand."""

from __future__ import annotations

import os
import queue
import re
import socket
import subprocess
import sys
import threading
import time
from email.utils import formatdate
from pathlib import Path

import pytest

from codat_facade.cli.commands.doctor import read_clock
from codat_facade.emulator import Emulator
from codat_facade.webhooks import Dispatcher, Event, WebhookApp
from tests.support.command_line import Run

SECRET = "whsec_" + "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz"
_SECONDS = 120


# doctor


def test_doctor_tells_what_is_right(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:secret-password@proxy.example:3128")
    done = run("doctor")
    found = {row["name"]: row for row in done.json()}
    assert done.code == 0
    assert found["request"]["state"] == "ok"
    assert found["quota"]["text"].endswith("requests left") or "quota" not in found
    assert "codat-facade" in found["versions"]["text"]
    assert found["proxy"]["text"] == "HTTPS_PROXY is http://...@proxy.example:3128"
    assert "secret-password" not in done.text
    assert "key-of-the-test" not in done.text + done.errors


def test_doctor_tells_what_is_wrong_by_its_status(run: Run, bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "key-of-another-account")
    assert run("doctor", "-o", "table").code == 3
    monkeypatch.setenv("CODAT_BASE_URL", "http://127.0.0.1:1")
    done = bare("doctor")
    assert done.code == 7
    monkeypatch.delenv("CODAT_API_KEY")
    assert bare("doctor").code == 3


def test_doctor_tells_of_an_address_that_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_BASE_URL", "nonsense")
    done = run("doctor")
    assert done.code == 2
    assert done.json()[-1]["name"] == "address"
    assert done.json()[-1]["state"] == "error"


@pytest.mark.parametrize(
    ("skew", "state", "text"),
    [(0, "ok", "s from"), (-4000, "warning", "s behind"), (4000, "warning", "s ahead of")],
)
def test_a_clock_that_is_wrong_is_told(skew: int, state: str, text: str) -> None:
    now = time.time()
    finding = read_clock({"Date": formatdate(now - skew, usegmt=True)}, now)
    assert finding is not None
    assert finding.state == state
    assert text in finding.text
    assert read_clock({}, now) is None
    assert read_clock({"Date": "yesterday"}, now) is None


# connect


def test_connect_waits_until_the_business_has_linked_the_connection(run: Run, emulator: Emulator) -> None:
    def authorise() -> None:
        while True:
            for request in list(emulator.requests):
                if request.method == "GET" and "/connections/" in request.path:
                    _, _, company, _, connection = request.path.split("/")
                    emulator.authorise(company, connection)
                    return
            if ended.wait(0.01):
                return

    ended = threading.Event()
    business = threading.Thread(target=authorise)
    business.start()
    try:
        done = run("connect", "gbol", "--name", "Corner Shop", "--yes", "--poll-interval", "0.02")
    finally:
        ended.set()
        business.join(_SECONDS)
    assert done.code == 0, done.errors
    assert done.json()["status"] == "Linked"
    assert "the business links it at\n  http" in done.errors


def test_connect_gives_up_with_the_command_that_looks_again(run: Run, emulator: Emulator) -> None:
    done = run("connect", "gbol", "--company", emulator.company_id, "--yes", "--timeout", "0")
    assert done.code == 8, done.errors
    assert f"codat connections get {emulator.company_id} " in done.errors


def test_connect_asks_first_and_shows_its_requests(run: Run, emulator: Emulator) -> None:
    assert run("connect", "gbol", "--name", "Corner Shop").code == 2
    assert run("connect", "gbol").code == 2
    done = run("connect", "gbol", "--name", "Corner Shop", "--dry-run")
    assert [line.split(" ")[0] for line in done.text.splitlines()] == ["POST", "POST"]
    assert emulator.requests == []


def test_connect_tells_of_the_company_that_it_made_where_the_rest_failed(run: Run, emulator: Emulator) -> None:
    done = run("connect", "zzzz", "--name", "Corner Shop", "--yes")
    assert done.code == 5
    (company_id,) = re.findall(r"give --company (\S+) instead of --name", done.errors)
    assert run("companies", "get", company_id).json()["name"] == "Corner Shop"


# find


def test_find_gives_commands_on_a_terminal_and_json_elsewhere(bare: Run) -> None:
    assert "(codat reports get-balance-sheet)" in bare("find", "balance", "sheet", terminal=True).text
    assert "(codat payables bills create)" in bare("find", "payables create bill", "-o", "table").text
    assert bare("find", "balance", "sheet").json()[0]["path"] == "accounting.reports.get_balance_sheet"


def test_a_search_that_finds_nothing_says_so(bare: Run) -> None:
    assert bare("find", "qqqqq", "-o", "table").code == 1


# emulator


def test_the_emulator_takes_its_own_options(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[str, ...]] = []

    def serve(arguments: tuple[str, ...]) -> int:
        given.append(arguments)
        return 0

    monkeypatch.setattr("codat_facade.emulator.__main__.main", serve)
    assert bare("emulator", "--port", "0", "--help").code == 0
    assert given == [("--port", "0", "--help")]


# webhooks


def test_trigger_sends_a_signed_event_to_an_endpoint(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    received: queue.Queue[Event[object]] = queue.Queue()
    dispatcher = Dispatcher()
    dispatcher.on("*")(received.put)

    class Silent(WSGIRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    monkeypatch.setenv("CODAT_WEBHOOK_SECRET", SECRET)
    with make_server("127.0.0.1", 0, WebhookApp(dispatcher, SECRET).wsgi, handler_class=Silent) as server:
        url = f"http://127.0.0.1:{server.server_port}/codat"
        for event_type in ("read.completed", "invoices.write.unsuccessful", "invoices.write.successful"):
            thread = threading.Thread(target=server.handle_request)
            thread.start()
            done = bare("webhooks", "trigger", event_type, "--to", url)
            thread.join(_SECONDS)
            assert done.code == 0, done.errors
            assert SECRET not in done.errors
            # None is taken for a repetition of the one before.
            assert received.get(timeout=_SECONDS).event_type == event_type


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("no.such.event", "--to", "http://127.0.0.1:1/"), "there is no event type"),
        (("invoices.writ.sucessful", "--to", "http://127.0.0.1:1/"), "the closest are 'invoices.write.successful', "),
        (("read.completed", "--to", "http://example.com/"), "this machine"),
        (("read.completed", "--to", "nonsense"), "--to: deliver to an http URL"),
        (("read.completed", "--to", "http://127.0.0.1:1/", "--payload", "[1]"), "give a JSON object"),
    ],
)
def test_trigger_refuses_what_it_cannot_send(
    bare: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.setenv("CODAT_WEBHOOK_SECRET", SECRET)
    done = bare("webhooks", "trigger", *arguments)
    assert done.code == 2
    assert message in done.errors


def test_a_port_that_is_taken_is_said_to_be_so(bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_WEBHOOK_SECRET", SECRET)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        listen = bare("webhooks", "listen", "--port", str(port))
        assert listen.code == 1
        assert f"port {port} cannot be listened on (Address already in use): give another --port" in listen.errors
        emulator = bare("emulator", "--port", str(port))
        assert emulator.code == 1
        assert f"port {port} cannot be listened on (Address already in use)" in emulator.errors


def test_listen_prints_events_that_verify(machine: Path, bare: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {**os.environ, "CODAT_WEBHOOK_SECRET": SECRET, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "codat_facade.cli", "webhooks", "listen", "--port", "0", "--count", "1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        url = process.stderr.readline().split()[-1]
        monkeypatch.setenv("CODAT_WEBHOOK_SECRET", SECRET)
        assert bare("webhooks", "trigger", "read.completed", "--to", url).code == 0
        output, _ = process.communicate(timeout=_SECONDS)
    finally:
        process.kill()
        process.communicate()
    assert '"eventType":"read.completed"' in output


def test_verify_tells_a_good_signature_from_a_bad_one(
    bare: Run, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import standardwebhooks

    body = b'{"eventType": "read.completed", "payload": {}}'
    (machine / "body.json").write_bytes(body)
    stamp = int(time.time())
    from datetime import UTC, datetime

    signature = standardwebhooks.Webhook(SECRET).sign("msg_1", datetime.fromtimestamp(stamp, UTC), body.decode())
    monkeypatch.setenv("CODAT_WEBHOOK_SECRET", SECRET)
    known = ("--id", "msg_1", "--timestamp", str(stamp))
    good = bare("webhooks", "verify", f"@{machine / 'body.json'}", *known, "--signature", signature)
    assert good.code == 0, good.errors
    assert "read.completed" in good.errors
    bad = bare("webhooks", "verify", "@-", *known, "--signature", signature, stdin="{}")
    assert bad.code == 1
    assert bare("webhooks", "verify", "@/no/such/file", *known, "--signature", signature).code == 2


def test_a_webhook_secret_is_needed(bare: Run) -> None:
    done = bare("webhooks", "listen")
    assert done.code == 3
    assert "CODAT_WEBHOOK_SECRET" in done.errors


# the extra


def test_without_its_libraries_the_command_says_what_to_install() -> None:
    program = "import sys; sys.modules.update(click=None); from codat_facade.cli.__main__ import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=_SECONDS)
    assert done.returncode == 2
    assert "pip install 'codat-facade[cli]'" in done.stderr
