"""Writes: what a push operation says, and when Codat's cache has what was written."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from urllib.parse import quote

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._core.messages import read_json
from tests.contract.emulator.event_types import event_type_of

HERE = "/companies/company-id/connections/connection-id"
DATA = "/companies/company-id/data"
PUSHES = "/companies/company-id/push"
CUSTOMER = {"status": "Active", "customerName": "Written"}
BILL: dict[str, Any] = {
    "issueDate": "2026-01-10",
    "status": "Open",
    "subTotal": Decimal("100.00"),
    "taxAmount": Decimal("20.00"),
    "totalAmount": Decimal("120.00"),
}


def push(emulator: Emulator, method: str, path: str, body: Any = None, **query: Any) -> dict[str, Any]:
    """The push operation as it is taken."""
    answer = emulator.call(method, f"{HERE}/push/{path}", json=body, query=query)
    assert answer.status == 200, answer.body
    taken: dict[str, Any] = answer.json
    return taken


def ended(emulator: Emulator, taken: dict[str, Any], seconds: float = 5) -> dict[str, Any]:
    """The push operation some seconds later."""
    emulator.clock.advance(seconds)
    operation: dict[str, Any] = emulator.call("GET", f"{PUSHES}/{taken['pushOperationKey']}").json
    return operation


def read(emulator: Emulator, data_type: str) -> str:
    """Read a data type; when the read ended."""
    dataset = emulator.call("POST", f"{DATA}/queue/{data_type}").json["id"]
    emulator.clock.advance(5)
    return str(emulator.call("GET", f"{DATA}/history/{dataset}").json["completed"])


def total(emulator: Emulator, data_type: str, query: str = "") -> int:
    return int(emulator.call("GET", f"{DATA}/{data_type}", query={"query": query}).json["totalResults"])


def payloads(emulator: Emulator) -> list[tuple[str, dict[str, Any]]]:
    taken: list[Any] = []

    def take(url: str, headers: dict[str, str], body: bytes) -> int:
        taken.append(read_json(body))
        return 200

    emulator.deliver_webhooks(take)
    return [(event_type_of(one), one.get("payload") or one.get("Data")) for one in taken]


def listen(emulator: Emulator, *event_types: str) -> None:
    emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/", "eventTypes": list(event_types)})


@pytest.mark.parametrize("data_type", ["customers", "accounts"])
def test_a_written_record_is_not_in_the_cache_before_a_read(emulator: Emulator, data_type: str) -> None:
    before = total(emulator, data_type)
    body = CUSTOMER if data_type == "customers" else {"nominalCode": "4200123", "name": "x"}
    identifier = quote(ended(emulator, push(emulator, "POST", data_type, body), 3600)["data"]["id"], safe="")
    assert total(emulator, data_type) == before
    assert emulator.call("GET", f"{DATA}/{data_type}/{identifier}").status == 404
    read(emulator, "chartOfAccounts" if data_type == "accounts" else data_type)
    assert total(emulator, data_type) == before + 1
    assert emulator.call("GET", f"{DATA}/{data_type}/{identifier}").status == 200


def test_a_read_of_another_data_type_does_not_fetch_it(emulator: Emulator) -> None:
    before = total(emulator, "customers")
    ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    read(emulator, "suppliers")
    assert total(emulator, "customers") == before


def test_a_read_that_began_before_the_write_does_not_have_it(emulator: Emulator) -> None:
    before = total(emulator, "customers")
    emulator.call("POST", f"{DATA}/queue/customers")
    ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    assert total(emulator, "customers") == before
    read(emulator, "customers")
    assert total(emulator, "customers") == before + 1


def test_a_read_that_fails_fetches_nothing(emulator: Emulator) -> None:
    before = total(emulator, "customers")
    ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    emulator.fail_next_read(data_type="customers")
    emulator.call("POST", f"{DATA}/queue/customers")
    emulator.clock.advance(5)
    assert total(emulator, "customers") == before


@pytest.mark.parametrize("allowed", [True, False])
def test_a_sync_on_completion_makes_the_record_readable_at_once(emulator: Emulator, allowed: bool) -> None:
    before = total(emulator, "customers")
    asked = str(allowed).lower()
    done = ended(emulator, push(emulator, "POST", "customers", CUSTOMER, allowSyncOnPushComplete=asked), 3)
    assert done["status"] == "Success"
    assert total(emulator, "customers") == before + allowed
    history = emulator.call("GET", f"{DATA}/history").json["results"]
    assert [one["dataType"] for one in history if one["requested"] == done["completedOnUtc"]] == ["customers"] * allowed


def test_the_modified_date_is_that_of_the_read_and_the_source_has_its_own(emulator: Emulator) -> None:
    done = ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    emulator.clock.advance(600)
    completed = read(emulator, "customers")
    stored = emulator.call("GET", f"{DATA}/customers/{quote(done['data']['id'], safe='')}").json
    assert stored["modifiedDate"] == completed
    assert stored["sourceModifiedDate"] == done["completedOnUtc"]


def test_an_update_and_a_delete_show_after_a_read_too(emulator: Emulator) -> None:
    customer = emulator.call("GET", f"{DATA}/customers").json["results"][0]
    path = f"customers/{quote(customer['id'], safe='')}"
    bill = emulator.call("GET", f"{DATA}/bills").json["results"][0]
    push(emulator, "PUT", path, {"status": "Archived"})
    ended(emulator, push(emulator, "DELETE", f"bills/{bill['id']}"))
    assert emulator.call("GET", f"{DATA}/{path}").json == customer
    assert not emulator.call("GET", f"{DATA}/bills/{bill['id']}").json["metadata"]["isDeleted"]
    read(emulator, "customers")
    read(emulator, "bills")
    assert emulator.call("GET", f"{DATA}/{path}").json["status"] == "Archived"
    assert emulator.call("GET", f"{DATA}/bills/{bill['id']}").json["metadata"]["isDeleted"] is True


def test_a_record_that_was_not_read_can_be_referred_to_updated_and_get_an_attachment(emulator: Emulator) -> None:
    supplier = ended(emulator, push(emulator, "POST", "suppliers", {"status": "Active", "supplierName": "New"}))
    body = {**BILL, "supplierRef": {"id": supplier["data"]["id"]}}
    created = ended(emulator, push(emulator, "POST", "bills", body))
    assert created["status"] == "Success"
    path = f"bills/{created['data']['id']}"
    assert ended(emulator, push(emulator, "PUT", path, {**body, "note": "changed"}))["data"]["note"] == "changed"
    form = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF\r\n--x--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = emulator.call("POST", f"{HERE}/push/{path}/attachments", headers=headers, body=form)
    assert ended(emulator, answer.json)["status"] == "Success"


@pytest.mark.parametrize("force", [False, True])
def test_an_update_of_a_record_that_has_changed_since_the_read_wants_a_read_or_force(
    emulator: Emulator, force: bool
) -> None:
    customer = emulator.call("GET", f"{DATA}/customers").json["results"][0]
    path, query = f"customers/{quote(customer['id'], safe='')}", {"forceUpdate": "true"} if force else {}
    ended(emulator, push(emulator, "PUT", path, CUSTOMER))
    again = ended(emulator, push(emulator, "PUT", path, CUSTOMER, **query))
    assert again["status"] == ("Success" if force else "Failed")
    read(emulator, "customers")
    assert ended(emulator, push(emulator, "PUT", path, CUSTOMER))["status"] == "Success"


def test_a_write_is_pending_first_and_has_no_end(emulator: Emulator) -> None:
    taken = push(emulator, "POST", "customers", CUSTOMER)
    assert (taken["status"], taken["statusCode"], taken["completedOnUtc"]) == ("Pending", 202, None)
    assert taken["changes"] == []
    assert ended(emulator, taken)["completedOnUtc"] == "2026-01-15T09:00:03.0000000Z"


@pytest.mark.parametrize(
    ("method", "change"), [("POST", "Created"), ("PUT", "Modified"), ("DELETE", "Deleted")], ids=str.lower
)
def test_the_changes_say_which_record_changed_and_how(emulator: Emulator, method: str, change: str) -> None:
    bill = emulator.call("GET", f"{DATA}/bills").json["results"][0]["id"]
    path = "bills" if method == "POST" else f"bills/{bill}"
    done = ended(emulator, push(emulator, method, path, None if method == "DELETE" else BILL))
    [found] = done["changes"]
    identifier = done["data"]["id"] if method == "POST" else bill
    assert (found["type"], found["recordRef"]) == (change, {"id": identifier, "dataType": "bills"})


def test_the_id_and_dates_of_a_body_are_not_taken(emulator: Emulator) -> None:
    stale = "2001-01-01T00:00:00Z"
    body = {**BILL, "id": "mine", "modifiedDate": stale, "sourceModifiedDate": stale}
    written = ended(emulator, push(emulator, "POST", "bills", body))["data"]
    assert written["id"] != "mine"
    assert stale not in (written["modifiedDate"], written["sourceModifiedDate"])


@pytest.mark.parametrize(("code", "status"), [("4200123456", "Success"), ("350045006500", "Failed")])
def test_a_nominal_code_has_at_most_ten_characters_in_xero(emulator: Emulator, code: str, status: str) -> None:
    emulator.create_connection("company-id", "gbol", id="connection-id", records=20)
    body = {"nominalCode": code, "name": "Account", "fullyQualifiedCategory": "Asset.Current"}
    done = ended(emulator, push(emulator, "POST", "accounts", body))
    assert done["status"] == status
    errors = done["validation"]["errors"]
    assert [(one["itemId"], one["validatorName"]) for one in errors] == (
        [("NominalCode", "Account")] if status == "Failed" else []
    )


def test_the_model_of_accounts_warns_of_the_length_of_a_nominal_code(emulator: Emulator) -> None:
    emulator.create_connection("company-id", "gbol", id="connection-id", records=20)
    code = emulator.call("GET", f"{HERE}/options/chartOfAccounts").json["properties"]["nominalCode"]
    assert code["validation"]["warnings"] == [{"field": "NominalCode", "details": "Max length of 10 characters."}]


@pytest.mark.parametrize(("name", "reference"), [("supplierRef", "supplierRef.id")])
def test_a_reference_that_leads_nowhere_fails_with_its_place(emulator: Emulator, name: str, reference: str) -> None:
    done = ended(emulator, push(emulator, "POST", "bills", {**BILL, name: {"id": "nobody"}}))
    assert (done["status"], done["statusCode"]) == ("Failed", 400)
    assert [one["itemId"] for one in done["validation"]["errors"]] == [reference]
    assert done["errorMessage"]


@pytest.mark.parametrize("path", ["items/x", "payments/x", "journals/x", "transfers/x", "directIncomes/x"])
@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_what_can_only_be_created_is_neither_updated_nor_deleted(emulator: Emulator, method: str, path: str) -> None:
    assert emulator.call(method, f"{HERE}/push/{path}", json={}).status in (404, 405)


def test_a_write_to_a_platform_that_is_switched_off_stays_pending_and_times_out_on_request() -> None:
    emulator = Emulator(records=5, push_pace=(None, None))
    listen(emulator, "customers.write.unsuccessful", "PushOperationTimedOut")
    forever = push(emulator, "POST", "customers", CUSTOMER)
    bounded = push(emulator, "POST", "customers", CUSTOMER, timeoutInMinutes=2)
    assert (bounded["timeoutInMinutes"], bounded["timeoutInSeconds"]) == (2, 120)
    assert ended(emulator, bounded, 119)["status"] == "Pending"
    timed_out = ended(emulator, bounded, 1)
    assert (timed_out["status"], timed_out["completedOnUtc"]) == ("TimedOut", "2026-01-15T09:02:00.0000000Z")
    assert ended(emulator, forever, 10**7)["status"] == "Pending"
    told = payloads(emulator)
    assert [event_type for event_type, _ in told] == ["customers.write.unsuccessful", "PushOperationTimedOut"]
    assert {told[0][1]["id"], told[1][1]["pushOperationKey"]} == {bounded["pushOperationKey"]}


def test_a_write_that_timed_out_may_still_change_the_books_and_is_told_once() -> None:
    emulator = Emulator(records=5, push_pace=(1, 600))
    listen(emulator, "customers.write.successful", "customers.write.unsuccessful")
    taken = push(emulator, "POST", "customers", CUSTOMER, timeoutInMinutes=1)
    before = len(emulator.records("company-id", "connection-id", "customers"))
    assert ended(emulator, taken, 60)["status"] == "TimedOut"
    assert ended(emulator, taken, 600)["status"] == "TimedOut"
    assert len(emulator.records("company-id", "connection-id", "customers")) == before + 1
    assert [event_type for event_type, _ in payloads(emulator)] == ["customers.write.unsuccessful"]


@pytest.mark.parametrize("fails", [False, True])
def test_the_event_of_a_write_names_company_connection_and_record(emulator: Emulator, fails: bool) -> None:
    listen(emulator, "customers.write.successful", "customers.write.unsuccessful")
    if fails:
        emulator.fail_next_push()
    done = ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    [(event_type, payload)] = payloads(emulator)
    assert event_type == f"customers.write.{'unsuccessful' if fails else 'successful'}"
    assert (payload["referenceCompany"]["id"], payload["connectionId"]) == (emulator.company_id, emulator.connection_id)
    assert (payload["id"], payload["type"], payload["status"]) == (done["pushOperationKey"], "Create", done["status"])
    if not fails:
        assert payload["record"]["id"] == done["data"]["id"]


def test_the_event_of_an_attachment_has_its_id(emulator: Emulator) -> None:
    listen(emulator, "bills.write.successful")
    bill = emulator.call("GET", f"{DATA}/bills").json["results"][0]["id"]
    form = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF\r\n--x--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    taken = emulator.call("POST", f"{HERE}/push/bills/{bill}/attachments", headers=headers, body=form).json
    done = ended(emulator, taken)
    [(_, payload)] = payloads(emulator)
    assert payload["attachmentId"] == done["changes"][0]["attachmentId"] is not None
    assert done["changes"][0]["type"] == "AttachmentUploaded"


@pytest.mark.parametrize(
    ("query", "found"),
    [("status=Success", 1), ("status=Failed", 1), ("status=Pending", 1), ("dataType=customers", 2), ("", 3)],
)
def test_the_history_of_writes_can_be_queried(emulator: Emulator, query: str, found: int) -> None:
    emulator.fail_next_push(data_type="suppliers")
    push(emulator, "POST", "suppliers", {"status": "Active", "supplierName": "x"})
    ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    push(emulator, "POST", "customers", CUSTOMER)
    assert emulator.call("GET", PUSHES, query={"query": query}).json["totalResults"] == found


def test_the_history_of_writes_comes_in_pages(emulator: Emulator) -> None:
    for _ in range(3):
        push(emulator, "POST", "customers", CUSTOMER)
    page = emulator.call("GET", PUSHES, query={"page": 2, "pageSize": 2}).json
    assert (len(page["results"]), page["totalResults"], "next" in page["_links"]) == (1, 3, False)


def test_unread_writes_survive_saving(emulator: Emulator, tmp_path: Any) -> None:
    before = total(emulator, "customers")
    ended(emulator, push(emulator, "POST", "customers", CUSTOMER))
    emulator.save(tmp_path / "state.json")
    again = Emulator.load(tmp_path / "state.json")
    assert total(again, "customers") == before
    read(again, "customers")
    assert total(again, "customers") == before + 1
