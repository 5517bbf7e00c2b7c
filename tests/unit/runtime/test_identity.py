"""Whether an answer is about what was asked for: what is refused, and that nothing right ever is."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest
from codat_api.accounting.api.bills import upload_bill_attachment
from codat_api.accounting.api.invoices import create_invoice, get_invoice
from codat_api.accounting.models import AttachmentUpload
from codat_api.platform.api.companies import get_company
from codat_api.platform.api.connections import get_connection
from codat_api.platform.api.push_data import get_push_operation
from codat_api.sync_commerce.api.advanced_controls import set_configuration
from hypothesis import given
from hypothesis import strategies as st

from codat_runtime import Call, DecodeError, encode_json, path_parameters, same_id

CONNECTION = "5f0c2a4e-0000-4000-8000-0000000000ab"
FILE = AttachmentUpload(file=b"a file")
identifiers = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=1).filter(str.strip)


def read(call: Call[Any], answer: Any) -> Any:
    return call.read(200, encode_json(answer))


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        (get_company.call("co"), {"id": "another"}),
        (get_connection.call("co", "cn"), {"id": "another"}),
        (get_push_operation.call("co", "k"), {"companyId": "co", "pushOperationKey": "another"}),
        (get_push_operation.call("co", "k"), {"companyId": "another", "pushOperationKey": "k"}),
        (create_invoice.call("co", "cn", body={}), {"dataConnectionKey": "another", "pushOperationKey": "k"}),
        (upload_bill_attachment.call("co", "cn", "b", body=FILE), {"dataConnectionKey": "x", "pushOperationKey": "k"}),
    ],
)
def test_the_answer_to_another_request_is_refused_as_a_whole(call: Call[Any], answer: dict[str, Any]) -> None:
    with pytest.raises(DecodeError, match="it is the response to another request") as caught:
        read(call, answer)
    assert caught.value.path == "$"


@pytest.mark.parametrize("named", [CONNECTION.upper(), CONNECTION.replace("-", ""), None, "", str(UUID(int=0))])
def test_a_push_operation_of_the_connection_is_taken_however_it_is_written(named: str | None) -> None:
    created = read(
        create_invoice.call("co", CONNECTION, body={}), {"pushOperationKey": "k", "dataConnectionKey": named}
    )
    assert created.push_operation_key == "k"


@pytest.mark.parametrize("told", [{}, {"companyId": None}, {"companyId": ""}, {"companyId": 7}, {"companyId": []}])
def test_what_an_answer_does_not_tell_is_not_held_against_it(told: dict[str, Any]) -> None:
    read(get_push_operation.call("co", "k"), told)


def test_the_records_of_a_company_have_identifiers_of_their_own() -> None:
    assert read(get_invoice.call("co", "i1"), {"id": "I-1"}).id == "I-1"


@given(st.uuids(), st.uuids())
def test_a_guid_is_the_same_in_every_form_and_no_other(one: UUID, other: UUID) -> None:
    forms = [str(one), str(one).upper(), one.hex, f"{{{one}}}", f" {one} "]
    assert all(same_id(form, str(one)) and same_id(str(one), form) for form in forms)
    assert same_id(str(one), str(other)) == (one == other)


@given(st.uuids(), st.uuids(), st.booleans())
def test_an_answer_that_names_what_was_asked_for_is_never_refused(company: UUID, key: UUID, upper: bool) -> None:
    company_id = str(company).upper() if upper else str(company)
    call = get_push_operation.call(company_id, key.hex)
    seen = read(call, {"companyId": str(company), "pushOperationKey": str(key), "status": "Success"})
    assert seen.status == "Success"


@given(identifiers, identifiers)
def test_the_parameters_of_a_path_are_read_as_they_were_given(company: str, connection: str) -> None:
    route = "/companies/{companyId}/connections/{connectionId}"
    path = f"/companies/{quote(company, safe='')}/connections/{quote(connection, safe='')}"
    assert path_parameters(route, path) == {"companyId": company, "connectionId": connection}


def test_a_write_that_repeats_its_body_is_not_refused() -> None:
    call = set_configuration.call("co", body={"companyId": "another"})
    assert read(call, {"companyId": "another"}).company_id == "another"
