"""The control endpoints below `/_emulator/`, as a test in another language uses them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from codat_facade.emulator import Emulator, Request, Response
from codat_facade.emulator._core.messages import JSON, read_json
from codat_facade.emulator._server.server import Server

HERE = "/_emulator"
CC = f"{HERE}/companies/company-id/connections/connection-id"
PUSH = "/companies/company-id/connections/connection-id/push/customers"
CUSTOMER = {"status": "Active", "customerName": "Written"}


def control(emulator: Emulator, method: str, path: str, json: Any = None, **headers: str) -> Response:
    """Send a request without an API key."""
    body = {} if json is None else {"json": json}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return emulator.handle(Request.to(method, f"{HERE}{path}", headers=named, **body))


def document(emulator: Emulator) -> Any:
    return read_json(control(emulator, "GET", "/openapi.json").body)


def complaints(emulator: Emulator, operation: str, body: bytes) -> list[str]:
    """How a response differs from its schema."""
    described = document(emulator)
    node = next(
        node for methods in described["paths"].values() for node in methods.values() if node["operationId"] == operation
    )
    good = next(answer for status, answer in node["responses"].items() if status.startswith("2"))
    schema = {**good["content"][JSON]["schema"], "components": described["components"]}
    found = Draft202012Validator(schema).iter_errors(json.loads(body))
    return [f"{error.json_path}: {error.message}" for error in found]


def test_the_document_is_openapi_3_1(emulator: Emulator) -> None:
    OpenAPIV31SpecValidator(document(emulator)).validate()


def test_every_operation_of_the_document_is_answered_as_it_says(emulator: Emulator) -> None:
    emulator.create_webhook_consumer("http://127.0.0.1:9/")
    emulator.call("POST", PUSH, json=CUSTOMER)
    emulator.faults.add("reset", path="/never")
    state = control(emulator, "GET", "/state").json
    bodies: dict[str, Any] = {
        "set-clock": {"now": "2026-01-16T00:00:00Z"},
        "advance-clock": {"seconds": 1.5},
        "add-fault": {"kind": "slow", "path": "/never", "retryAfter": "3"},
        "create-company": {"name": "New", "tags": {"region": "uk"}},
        "create-connection": {"platformKey": "upvr", "status": "PendingAuth"},
        "set-connection-status": {"status": "Unlinked"},
        "add-record": {"customerName": "Added"},
        "fail-next-push": {"message": "No."},
        "fail-next-read": {},
        "create-webhook-consumer": {"url": "http://127.0.0.1:9/"},
        "send-event": {"eventType": "read.completed", "companyId": "company-id", "payload": {}},
        "deliver-events": {},
        "restore-state": state,
    }
    order = ["set-connection-status", "authorise-connection", "deauthorise-connection"]
    operations = {
        node["operationId"]: (method.upper(), path)
        for path, methods in document(emulator)["paths"].items()
        for method, node in methods.items()
    }
    for name in sorted(operations, key=lambda name: (name in order and 1 + order.index(name), name)):
        method, path = operations[name]
        path = path.replace("{companyId}", "company-id").replace("{connectionId}", "connection-id")
        path = path.replace("{dataType}", "customers").removeprefix(HERE)
        response = control(emulator, method, path, bodies.get(name))
        assert 200 <= response.status < 300, (name, response.body)
        if response.body:
            assert complaints(emulator, name, response.body) == [], name


def test_the_clock_is_moved_and_set_forward_only(emulator: Emulator) -> None:
    assert control(emulator, "GET", "/clock").json == {"now": "2026-01-15T09:00:00.0000000Z", "running": False}
    assert control(emulator, "POST", "/clock/advance", {"seconds": 60}).json["now"].startswith("2026-01-15T09:01:00")
    assert control(emulator, "PUT", "/clock", {"now": "2026-03-01T00:00:00+01:00"}).json["now"].startswith("2026-02-28")
    for method, path, body in (
        ("PUT", "/clock", {"now": "2026-01-01T00:00:00Z"}),
        ("PUT", "/clock", {"now": "soon"}),
        ("POST", "/clock/advance", {"seconds": -1}),
        ("POST", "/clock/advance", {"seconds": 1e300}),
        ("POST", "/clock/advance", {}),
    ):
        refused = control(emulator, method, path, body)
        assert (refused.status, refused.json["statusCode"]) == (400, 400)
    assert control(emulator, "GET", "/clock").json["now"].startswith("2026-02-28T23:00:00")


def test_faults_are_ordered_listed_and_cancelled(emulator: Emulator) -> None:
    order = {"kind": "status", "method": "POST", "status": 429, "retryAfter": "7"}
    assert control(emulator, "POST", "/faults", order).status == 201
    assert control(emulator, "GET", "/faults").json[0]["retryAfter"] == "7"
    refused = emulator.call("POST", PUSH, json=CUSTOMER)
    assert (refused.status, refused.headers["Retry-After"]) == (429, "7")
    control(emulator, "POST", "/faults", order)
    assert control(emulator, "DELETE", "/faults").status == 204
    assert emulator.call("POST", PUSH, json=CUSTOMER).status == 200
    assert control(emulator, "POST", "/faults", {"kind": "odd"}).status == 400


def test_the_customer_links_and_the_platform_deauthorises(emulator: Emulator) -> None:
    made = control(emulator, "POST", "/companies", {"name": "New", "id": "new"}).json["id"]
    connection = control(emulator, "POST", f"/companies/{made}/connections", {"status": "PendingAuth"}).json["id"]
    path = f"/companies/{made}/connections/{connection}"
    assert emulator.call("GET", path).json["status"] == "PendingAuth"
    assert control(emulator, "POST", f"{path}/authorise").status == 204
    assert emulator.call("GET", path).json["status"] == "Linked"
    assert control(emulator, "POST", f"{path}/deauthorise").status == 204
    assert emulator.call("GET", path).json["status"] == "Deauthorized"
    assert control(emulator, "POST", f"/companies/{made}/connections/none/authorise").status == 404


def test_the_next_push_fails_as_ordered(emulator: Emulator) -> None:
    control(emulator, "POST", "/pushes/failures", {"message": "No such customer.", "dataType": "customers"})
    key = emulator.call("POST", PUSH, json=CUSTOMER).json["pushOperationKey"]
    control(emulator, "POST", "/clock/advance", {"seconds": 5})
    shown = control(emulator, "GET", "/pushes").json[0]
    assert (shown["pushOperationKey"], shown["status"]) == (key, "Failed")
    assert "No such customer." in shown["errorMessage"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/companies/nobody/connections", {"platformKey": "gbol"}),
        ("/companies/nobody/connections/connection-id/authorise", None),
        ("/companies/company-id/connections/nothing/authorise", None),
        ("/companies/company-id/connections/nothing/deauthorise", None),
        ("/companies/company-id/connections/nothing/data/invoices", {}),
        ("/events", {"eventType": "read.completed", "companyId": "nobody"}),
    ],
)
def test_an_id_that_nothing_has_is_not_found(emulator: Emulator, path: str, body: Any) -> None:
    refused = control(emulator, "POST", path, body)
    assert (refused.status, ": " in refused.json["error"]) == (404, True)


def test_received_requests_are_listed_without_the_key_and_forgotten(emulator: Emulator) -> None:
    emulator.call("POST", PUSH, json=CUSTOMER, headers={"X-Mine": "yes"})
    emulator.call("GET", "/companies", query={"page": 2})
    posted, listed = control(emulator, "GET", "/requests").json
    assert json.loads(posted["body"]) == CUSTOMER
    assert posted["headers"]["x-mine"] == "yes"
    assert "authorization" not in posted["headers"]
    assert (listed["method"], listed["query"], listed["status"]) == ("GET", {"page": "2"}, 200)
    assert [one["path"] for one in control(emulator, "GET", "/requests?limit=1").json] == ["/companies"]
    assert control(emulator, "DELETE", "/requests").status == 204
    assert emulator.requests == []


def test_a_reset_brings_back_the_first_state_and_moment(emulator: Emulator) -> None:
    before = emulator.call("GET", "/companies").body
    emulator.reset()
    emulator.create_company("New")
    emulator.faults.add("reset")
    emulator.clock.advance(60)
    assert control(emulator, "POST", "/reset").status == 204
    assert emulator.call("GET", "/companies").body == before
    assert len(emulator.requests) == 1
    assert control(emulator, "GET", "/clock").json["now"].startswith("2026-01-15T09:00:00")


def test_a_state_is_saved_and_restored(emulator: Emulator) -> None:
    emulator.create_company("Kept")
    emulator.clock.advance(60)
    saved = control(emulator, "GET", "/state")
    control(emulator, "POST", "/reset")
    restored = emulator.handle(Request.to("PUT", f"{HERE}/state", headers={"Content-Type": JSON}, body=saved.body))
    assert restored.status == 204
    assert emulator.call("GET", "/companies").json["totalResults"] == 2
    assert control(emulator, "GET", "/clock").json["now"].startswith("2026-01-15T09:01:00")
    assert control(emulator, "PUT", "/state", {"settings": {}}).status == 400


class Hook(BaseHTTPRequestHandler):
    """A consumer that asks the emulator for the company before it answers."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        host = self.server.emulator_url.removeprefix("http://")  # type: ignore[attr-defined]
        asking = HTTPConnection(host, timeout=60)
        asking.request("GET", f"{HERE}/companies")
        self.send_response(asking.getresponse().status)
        self.send_header("Content-Length", "0")
        self.end_headers()
        asking.close()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(emulator: Emulator) -> Iterator[Server[Emulator]]:
    with emulator.serve() as running:
        yield running


def test_events_are_sent_and_delivered_to_a_consumer_that_calls_back(server: Server[Emulator]) -> None:
    with HTTPServer(("127.0.0.1", 0), Hook) as hook:
        hook.emulator_url = server.url  # type: ignore[attr-defined]
        thread = Thread(target=hook.handle_request)
        thread.start()
        emulator = server.emulator
        control(emulator, "POST", "/consumers", {"url": f"http://127.0.0.1:{hook.server_port}/"})
        sent = {"eventType": "invoices.write.successful", "companyId": "company-id", "payload": {"status": "Success"}}
        assert control(emulator, "POST", "/events", sent).status == 204
        assert control(emulator, "GET", "/events").json[0]["eventType"] == "invoices.write.successful"
        delivered = control(emulator, "POST", "/events/deliver").json
        thread.join(60)
    assert [(one["eventType"], one["status"]) for one in delivered] == [("invoices.write.successful", 200)]
    assert control(emulator, "GET", "/events").json == []
    assert control(emulator, "POST", "/events", {"eventType": "no.such"}).status == 400
    assert control(emulator, "POST", "/events/deliver", {"url": "http://example.com/"}).status == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Host": "evil.example:8080"},
        {"Host": "[127.0.0.1"},
    ],
    ids=["another site", "a sandboxed page", "a browser that says so", "a rebound name", "no name"],
)
def test_a_page_of_another_site_changes_nothing(emulator: Emulator, headers: dict[str, str]) -> None:
    for method, path, body in (
        ("POST", "/reset", None),
        ("POST", "/clock/advance", {"seconds": 60}),
        ("DELETE", "/requests", None),
    ):
        refused = control(emulator, method, path, body, **headers)
        assert (refused.status, refused.json["statusCode"]) == (403, 403)
    linked = emulator.create_connection("company-id", "upvr", status="PendingAuth")
    link = f"/link/{emulator.company_id}/{linked}"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    assert emulator.handle(Request.to("POST", link, headers=named)).status == 403
    assert emulator.call("GET", f"/companies/company-id/connections/{linked}").json["status"] == "PendingAuth"
    assert control(emulator, "GET", "/clock").json["now"].startswith("2026-01-15T09:00:00")


def test_a_form_of_another_site_is_no_json(emulator: Emulator) -> None:
    headers = {"Content-Type": "text/plain"}
    body = b'{"seconds": 60}'
    assert emulator.handle(Request.to("POST", f"{HERE}/clock/advance", headers=headers, body=body)).status == 415


def test_a_rebound_name_reads_nothing(emulator: Emulator) -> None:
    assert control(emulator, "GET", "/overview", Host="evil.example").status == 403
    assert control(emulator, "GET", "/overview", Host="localhost:8080").status == 200


def test_controlling_is_no_use_of_the_api(emulator: Emulator) -> None:
    emulator.faults.add("reset")
    assert control(emulator, "GET", "/overview").status == 200
    assert emulator.requests == []
    assert emulator.call("GET", "/companies").broken == "reset"
    assert control(emulator, "GET", "/nothing").status == 404
    assert control(emulator, "PATCH", "/clock").status == 405
