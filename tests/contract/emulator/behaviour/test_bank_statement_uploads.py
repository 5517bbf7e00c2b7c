"""Bank statements are uploaded in sessions, as Codat's pages say."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from codat_facade.emulator import Emulator, Response
from tests.contract.emulator.behaviour.lending import COMPANY, REPORTS, emulator_for_lending, get

UPLOAD = f"{COMPANY}/connections/upload/bankStatements/upload"


TRANSACTION = {"id": "t1", "accountId": "a1", "amount": Decimal("10.10"), "currency": "GBP", "description": "Rent"}


@pytest.fixture
def emulator() -> Emulator:
    return emulator_for_lending()


def start(emulator: Emulator, data_type: str = "banking-transactions", *, configure: bool = True) -> str:
    if configure:
        assert emulator.call("POST", f"{UPLOAD}/configuration", json={"source": "codat"}).status == 200
    started = emulator.call("POST", f"{UPLOAD}/startSession", json={"dataType": data_type})
    assert started.status == 200, started.body
    return str(started.json["id"])


def upload(emulator: Emulator, session: str, body: Any) -> Response:
    return emulator.call("POST", f"{UPLOAD}/dataset/{session}/upload", json=body)


def end(emulator: Emulator, session: str, status: str = "Process") -> Response:
    return emulator.call("POST", f"{UPLOAD}/dataset/{session}/endSession", json={"status": status})


def read_status(emulator: Emulator, session: str) -> str:
    return str(get(emulator, f"{COMPANY}/data/history/{session}")["status"])


def uploaded(emulator: Emulator) -> list[str]:
    listed = emulator.call("GET", f"{COMPANY}/connections/upload/data/banking-transactions")
    return [one["id"] for one in listed.json["results"]] if listed.status == 200 else []


def test_an_upload_ends_in_data_and_in_the_bank_statement(emulator: Emulator) -> None:
    session = start(emulator)
    assert read_status(emulator, session) == "Initial"
    assert upload(emulator, session, [TRANSACTION]).status == 200
    assert upload(emulator, session, {**_page([{**TRANSACTION, "id": "t2"}])}).status == 200
    assert uploaded(emulator) == []
    assert end(emulator, session).status == 200
    assert read_status(emulator, session) == "Queued"
    emulator.clock.advance(3)
    assert read_status(emulator, session) == "Complete"
    assert uploaded(emulator) == ["t1", "t2"]
    emulator.call("POST", f"{REPORTS}/categorizedBankStatement")
    emulator.clock.advance(3)
    statement = get(emulator, f"{REPORTS}/categorizedBankStatement/latest/transactions", query="id=t1")
    assert [one["amount"] for one in statement["results"]] == [Decimal("10.10")]


def _page(records: list[dict[str, Any]]) -> dict[str, Any]:
    links = {"self": {"href": "/"}, "current": {"href": "/"}}
    return {"results": records, "pageNumber": 1, "pageSize": 100, "totalResults": len(records), "_links": links}


def test_a_configuration_is_found_once_it_was_set_and_is_set_once(emulator: Emulator) -> None:
    assert emulator.call("GET", f"{UPLOAD}/configuration").status == 404
    sent = {"source": "codat", "accountId": "a1"}
    assert emulator.call("POST", f"{UPLOAD}/configuration", json=sent).json == sent
    assert get(emulator, f"{UPLOAD}/configuration") == sent
    assert emulator.call("POST", f"{UPLOAD}/configuration", json={"source": "codat"}).status == 400
    assert get(emulator, f"{UPLOAD}/configuration") == sent


def test_data_is_uploaded_to_a_connection_for_uploads_alone(emulator: Emulator) -> None:
    path = f"{COMPANY}/connections/bank/bankStatements/upload/configuration"
    assert emulator.call("POST", path, json={"source": "codat"}).status == 400


def test_a_session_needs_a_configuration(emulator: Emulator) -> None:
    body = {"dataType": "banking-transactions"}
    assert emulator.call("POST", f"{UPLOAD}/startSession", json=body).status == 400


def test_one_session_of_a_data_type_is_active_at_a_time(emulator: Emulator) -> None:
    session = start(emulator)
    body = {"dataType": "banking-transactions"}
    assert emulator.call("POST", f"{UPLOAD}/startSession", json=body).status == 400
    start(emulator, "banking-accounts", configure=False)
    end(emulator, session, "Cancel")
    assert emulator.call("POST", f"{UPLOAD}/startSession", json=body).status == 200


def test_a_session_without_data_times_out_after_90_minutes(emulator: Emulator) -> None:
    session = start(emulator)
    emulator.clock.advance(90 * 60 - 1)
    assert read_status(emulator, session) == "Initial"
    emulator.clock.advance(1)
    assert read_status(emulator, session) == "Cancelled"
    assert upload(emulator, session, [TRANSACTION]).status == 400
    start(emulator, configure=False)


def test_a_session_with_data_does_not_time_out(emulator: Emulator) -> None:
    session = start(emulator)
    upload(emulator, session, [TRANSACTION])
    emulator.clock.advance(3 * 3600)
    assert end(emulator, session).status == 200


def test_a_cancelled_session_leaves_no_data(emulator: Emulator) -> None:
    session = start(emulator)
    upload(emulator, session, [TRANSACTION])
    assert end(emulator, session, "Cancel").status == 200
    emulator.clock.advance(10)
    assert read_status(emulator, session) == "Cancelled"
    assert uploaded(emulator) == []


@pytest.mark.parametrize("status", ["Process", "Cancel"])
def test_a_session_that_is_over_takes_nothing_more(emulator: Emulator, status: str) -> None:
    session = start(emulator)
    upload(emulator, session, [TRANSACTION])
    end(emulator, session, status)
    assert upload(emulator, session, [TRANSACTION]).status == 400
    assert end(emulator, session).status == 400


def test_a_new_upload_replaces_the_dataset(emulator: Emulator) -> None:
    for identifiers in (["t1", "t2"], ["t2", "t3"]):
        session = start(emulator, configure=identifiers[0] == "t1")
        upload(emulator, session, [{**TRANSACTION, "id": one} for one in identifiers])
        end(emulator, session)
        emulator.clock.advance(3)
    assert uploaded(emulator) == ["t2", "t3"]


def test_data_of_another_account_than_the_configured_one_is_refused(emulator: Emulator) -> None:
    emulator.call("POST", f"{UPLOAD}/configuration", json={"source": "codat", "accountId": "a1"})
    session = start(emulator, configure=False)
    assert upload(emulator, session, [{**TRANSACTION, "accountId": "a2"}]).status == 400
    assert upload(emulator, session, [TRANSACTION]).status == 200


@pytest.mark.parametrize("body", [[{"accountId": "a1"}], [7], [], [{**TRANSACTION, "amount": "ten"}]])
def test_a_page_that_is_none_is_refused(emulator: Emulator, body: Any) -> None:
    assert upload(emulator, start(emulator), body).status == 400


def test_an_unknown_session_is_not_found(emulator: Emulator) -> None:
    start(emulator)
    assert upload(emulator, "3fa85f64-5717-4562-b3fc-2c963f66afa6", [TRANSACTION]).status == 404
