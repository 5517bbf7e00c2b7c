"""Events: typed as far as the documents know them, and events all the same beyond."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import codat_documents
import pytest
from codat_api.platform.models import PushOperation
from codat_api.webhooks import models
from hypothesis import given
from hypothesis import strategies as st

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.platform import push_operations
from codat_facade.webhooks import Dispatcher, Outcome, PushOutcome, RecentIds, parse
from codat_runtime import Model
from tests.support.counts import EVENTS
from tests.unit.webhooks.signed import event

DOCUMENT = codat_documents.load("webhooks")
SCHEMAS = {
    name: item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    for name, item in DOCUMENT["webhooks"].items()
}
ENVELOPED = [
    name for name, schema in SCHEMAS.items() if "payload" in DOCUMENT["components"]["schemas"][schema]["properties"]
]
OLDER = sorted(SCHEMAS.keys() - set(ENVELOPED))

WRITE = {
    "id": "p1",
    "type": "Create",
    "referenceCompany": {"id": "c1", "name": "Example"},
    "connectionId": "d1",
    "status": "Success",
    "record": {"id": "r1"},
    "attachmentId": None,
}


def _documented(event_type: str) -> str:
    return event_type.replace("itemReceipts", "{dataType}")


def older(rule_type: str, **data: Any) -> bytes:
    """An event of the older form."""
    body = {"RuleType": rule_type, "AlertId": "a1", "CompanyId": "c1", "DataConnectionId": "d1", "Data": data}
    return json.dumps(body).encode()


CURRENT = [name.replace("{dataType}", "itemReceipts") for name in ENVELOPED]


def test_every_type_that_the_documents_know_has_an_envelope_or_is_of_the_older_form() -> None:
    assert len(SCHEMAS) == EVENTS
    assert len(ENVELOPED) + len(OLDER) == EVENTS
    assert len(OLDER) == 13


@pytest.mark.parametrize(
    ("event_type", "model"),
    [
        ("company.product.added", models.CompanyProductWebhookPayload),
        ("company.product.removed", models.CompanyProductWebhookPayload),
        ("itemReceipts.write.successful", models.DataTypeWriteWebhookPayload),
        ("neverHeardOf.write.unsuccessful", models.DataTypeWriteWebhookPayload),
        ("reports.creditModel.generate.successful", models.ReportGenerationPayload),
        ("reports.creditModel.generate.unsuccessful", models.ReportGenerationPayload),
        ("reports.spendAnalysis.generate.successful", models.ReportGenerationPayload),
        ("reports.spendAnalysis.generate.unsuccessful", models.ReportGenerationPayload),
    ],
)
def test_the_types_that_only_the_product_documents_have_are_typed(event_type: str, model: type[Model]) -> None:
    assert type(parse(event(event_type, id="x")).payload) is model


def test_a_read_tells_the_issues_of_each_data_type() -> None:
    read = {"dataType": "invoices", "status": "Complete", "issues": [{"type": "data"}]}
    payload = parse(event("read.completed", dataTypes=[read])).payload
    assert payload.data_types[0].issues[0].type_ == "data"


def test_a_pattern_takes_one_word_and_no_more() -> None:
    assert type(parse(event("a.b.write.successful", id="x")).payload) is dict


@pytest.mark.parametrize("event_type", CURRENT)
def test_the_payload_of_every_known_type_is_the_model_that_the_documents_have(event_type: str) -> None:
    read = parse(event(event_type, id="x"))
    assert read.event_type == event_type
    assert read.id == "e1"
    assert read.generated_date == datetime(2026, 1, 31, 12, tzinfo=UTC)
    whole = DOCUMENT["components"]["schemas"][SCHEMAS[_documented(event_type)]]["properties"]["payload"]
    assert type(read.payload).__name__ == whole["$ref"].rpartition("/")[2]
    assert isinstance(read.payload, Model)


@pytest.mark.parametrize("event_type", OLDER)
def test_an_event_of_the_older_form_is_read_whole(event_type: str) -> None:
    read = parse(older(event_type))
    assert read.event_type == event_type
    assert read.id == "a1"
    assert read.generated_date is None
    assert type(read.payload) is getattr(models, SCHEMAS[event_type])


@pytest.mark.parametrize(
    ("written", "event_type"),
    [
        # The thirteen rules of Codat's page on them, as it writes their types.
        ("DataConnectionStatusChanged", "DataConnectionStatusChanged"),
        ("New company synchronized", "NewCompanySynchronized"),
        ("Data sync completed", "DataSyncCompleted"),
        ("Dataset data changed", "DatasetDataChanged"),
        ("Data Sync Status Changed To Error", "DataSyncStatusChangedToError"),
        ("Push Operation Status Changed()", "PushOperationStatusChanged"),
        ("Push Operation Timed Out", "PushOperationTimedOut"),
        ("Account Categories Updated", "AccountCategoriesUpdated"),
        ("Sync Connection Deleted", "SyncConnectionDeleted"),
        ("Sync Completed", "SyncCompleted"),
        ("Sync Failed", "SyncFailed"),
        ("Rate Limit Reached", "ClientRateLimitReached"),
        ("Rate Limit Reset", "ClientRateLimitReset"),
        # And a spelling of older messages.
        ("New company synchronised", "NewCompanySynchronized"),
    ],
)
def test_the_older_rules_reach_their_handlers_by_either_name(written: str, event_type: str) -> None:
    read, dispatcher, got = parse(older(written)), Dispatcher(), list[str]()
    dispatcher.on(event_type)(lambda read: got.append("type"))
    dispatcher.on(written)(lambda read: got.append("rule"))
    dispatcher.on("*")(lambda read: got.append("all"))
    assert read.event_type == event_type
    assert isinstance(read.payload, Model)
    assert dispatcher.dispatch(read) is Outcome.DONE
    assert got == ["type", "rule", "all"]


def test_a_payload_is_typed_to_its_depth() -> None:
    account = {"id": "s1", "balance": 100.10, "feedStartDate": "2026-01-01T00:00:00Z", "status": "connected"}
    payload = parse(event("bankFeeds.sourceAccount.connected", sourceAccount=account)).payload
    assert type(payload) is models.SourceAccountWebhookPayload
    assert payload.source_account is not None
    assert payload.source_account.balance == Decimal("100.1")
    assert payload.source_account.feed_start_date == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("body", [event("brand.new", a=[1, {"b": 2}]), event("DataSyncCompleted", a=[1, {"b": 2}])])
def test_a_type_that_no_document_knows_is_an_event_with_its_payload_as_it_came(body: bytes) -> None:
    read = parse(body)
    assert read.payload == {"a": [1, {"b": 2}]}
    assert read.generated_date == datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert read.push_operation is None


@pytest.mark.parametrize("rule_type", ["Something Else", "company.created"])
def test_an_unknown_type_of_the_older_form_is_an_event_too(rule_type: str) -> None:
    read = parse(older(rule_type, a=1))
    assert read.event_type == rule_type
    assert read.payload["Data"] == {"a": 1}


def test_nothing_that_came_is_lost() -> None:
    body = json.dumps({"id": "e1", "eventType": "company.created", "extra": 1, "payload": {"id": "c1", "new": 2}})
    read = parse(body.encode())
    assert read.body["extra"] == 1
    assert read.payload.additional_properties == {"new": 2}
    assert "extra" not in repr(read)


@pytest.mark.parametrize(
    ("body", "path"),
    [(b"", "$"), (b"\xff", "$"), (b"[]", "$"), (b"{}", "$.eventType"), (b'{"eventType": ""}', "$.eventType")],
)
def test_what_is_no_event_is_a_decode_error(body: bytes, path: str) -> None:
    with pytest.raises(codat.DecodeError) as caught:
        parse(body)
    assert caught.value.path == path


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.fixed_dictionaries(
        {"eventType": st.sampled_from([*SCHEMAS, *CURRENT, "new.type"])},
        optional={
            "id": JSON,
            "generatedDate": JSON,
            "payload": JSON | st.fixed_dictionaries({}, optional={"id": JSON}),
        },
    )
)
def test_whatever_a_signed_event_holds_it_is_read(content: Mapping[str, Any]) -> None:
    read = parse(json.dumps(content).encode())
    assert read.event_type == content["eventType"]
    assert read.body == content


def test_a_write_event_tells_how_a_push_operation_ended() -> None:
    assert parse(event("invoices.write.successful", **WRITE)).push_operation == PushOutcome(
        company_id="c1",
        push_operation_key="p1",
        status="Success",
        data_type="invoices",
        data_connection_key="d1",
        record_id="r1",
    )


@pytest.mark.parametrize(("status", "ok"), [("Success", True), ("Failed", False), ("TimedOut", False)])
def test_a_write_event_of_a_data_type_that_no_document_knows_tells_it_too(status: str, ok: bool) -> None:
    outcome = parse(event("salesOrders.write.unsuccessful", **{**WRITE, "status": status})).push_operation
    assert outcome is not None
    assert (outcome.data_type, outcome.status, outcome.ok) == ("salesOrders", status, ok)


def test_the_older_events_about_writes_tell_it_too() -> None:
    changed = parse(older("PushOperationStatusChanged", dataType="bills", status="Failed", pushOperationKey="p1"))
    assert changed.push_operation == PushOutcome("c1", "p1", "Failed", "bills", "d1")
    for key in ("pushOperationKey", "pushOperationGuid"):
        timed_out = parse(older("Push Operation Timed Out", dataType="bills", **{key: "p1"}))
        assert timed_out.push_operation == PushOutcome("c1", "p1", "TimedOut", "bills", "d1")


@pytest.mark.parametrize("without", ["id", "status", "referenceCompany"])
def test_an_event_that_does_not_say_which_push_operation_it_is_about_has_none(without: str) -> None:
    payload = {name: value for name, value in WRITE.items() if name != without}
    assert parse(event("invoices.write.successful", **payload)).push_operation is None


def test_a_poll_takes_what_an_event_told_without_looking_again() -> None:
    client = codat.Client("test-key", transport=Emulator().transport)
    outcome = parse(event("invoices.write.successful", **WRITE)).push_operation
    assert outcome is not None
    assert push_operations.poll_until_done(client, outcome) is outcome


@pytest.mark.parametrize("order", [("poll", "event"), ("event", "poll")])
def test_of_a_poll_and_an_event_the_first_wins(order: tuple[str, str]) -> None:
    outcome = parse(event("invoices.write.successful", **WRITE)).push_operation
    assert outcome is not None
    polled = PushOperation.from_dict({"companyId": "c1", "pushOperationKey": "p1", "status": "Success"})
    sources = {"poll": polled.push_operation_key, "event": outcome.push_operation_key}
    seen = RecentIds()
    assert [source for source in order if seen.add(sources[source])] == [order[0]]


def test_a_body_that_is_not_bytes_is_refused() -> None:
    with pytest.raises(TypeError, match="body is of type str"):
        parse('{"eventType": "read.completed"}')  # type: ignore[arg-type]
