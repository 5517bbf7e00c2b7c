"""Companies, as Codat's pages describe them. The numbers are those of `behaviour/links.md`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from codat_facade.emulator import Emulator
from tests.contract.emulator.behaviour.links import company_with, create, linked


def test_a_company_gets_a_guid_and_a_link(emulator: Emulator) -> None:
    company = create(emulator, "Superapp")
    assert UUID(company["id"])
    assert company["redirect"].endswith(company["id"])
    assert (company["name"], company["dataConnections"], company["lastSync"]) == ("Superapp", [], None)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Example Company (Codat[1])", "Example Company Codat1"),
        ("Smith & Sons - O'Neil, Ltd. @ 5! ok?", "Smith & Sons - O'Neil, Ltd. @ 5! ok?"),
        ("a/b\\c_d#e", "abcde"),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_forbidden_characters_are_removed_from_a_name(emulator: Emulator, method: str, sent: str, kept: str) -> None:
    path = "/companies" if method == "POST" else f"/companies/{create(emulator, 'Before')['id']}"
    assert emulator.call(method, path, json={"name": sent}).json["name"] == kept


def test_a_name_need_not_be_unique(emulator: Emulator) -> None:
    assert create(emulator, "Twin")["id"] != create(emulator, "Twin")["id"]


@pytest.mark.parametrize("body", [{}, {"description": "No name"}, {"name": "[]"}])
def test_a_company_needs_a_name(emulator: Emulator, body: dict[str, str]) -> None:
    assert emulator.call("POST", "/companies", json=body).status == 400


def test_a_description_is_kept(emulator: Emulator) -> None:
    company = create(emulator, "Toft stores", description="Requested a loan for refurb")
    assert company["description"] == "Requested a loan for refurb"
    assert emulator.call("GET", f"/companies/{company['id']}").json["description"] == company["description"]


def test_a_parent_and_its_subsidiaries_name_each_other(emulator: Emulator) -> None:
    parent = create(emulator, "Group")
    child = create(emulator, "Branch", referenceParentCompany={"id": parent["id"]})
    assert (child["referenceParentCompany"]["id"], child["referenceParentCompany"]["name"]) == (parent["id"], "Group")
    seen = emulator.call("GET", f"/companies/{parent['id']}").json
    assert [one["id"] for one in seen["referenceSubsidiaryCompanies"]] == [child["id"]]
    emulator.call("DELETE", f"/companies/{parent['id']}")
    assert emulator.call("GET", f"/companies/{child['id']}").json["referenceParentCompany"] is None


def test_subsidiaries_are_named_by_their_parent(emulator: Emulator) -> None:
    child = create(emulator, "Branch")
    parent = create(emulator, "Group", referenceSubsidiaryCompanies=[{"id": child["id"]}])
    assert [one["name"] for one in parent["referenceSubsidiaryCompanies"]] == ["Branch"]
    assert emulator.call("GET", f"/companies/{child['id']}").json["referenceParentCompany"]["id"] == parent["id"]


def test_a_parent_that_does_not_exist_is_refused(emulator: Emulator) -> None:
    body = {"name": "Branch", "referenceParentCompany": {"id": "00000000-0000-0000-0000-000000000000"}}
    assert emulator.call("POST", "/companies", json=body).status == 400


@pytest.mark.parametrize(("tags", "status"), [(10, 200), (11, 400)])
def test_a_company_has_at_most_ten_tags(emulator: Emulator, tags: int, status: int) -> None:
    body = {"name": "Tagged", "tags": {f"tag{number}": "value" for number in range(tags)}}
    assert emulator.call("POST", "/companies", json=body).status == status
    assert emulator.call("PATCH", "/companies/company-id", json={"tags": body["tags"]}).status == status


@pytest.mark.parametrize("body", [{"name": "Other"}, {"name": "Other", "tags": {}}, {"name": "Other", "tags": None}])
def test_replacing_a_company_overwrites_all_of_it(emulator: Emulator, body: dict[str, Any]) -> None:
    company = create(emulator, "Before", description="Text", tags={"region": "uk"})
    replaced = emulator.call("PUT", f"/companies/{company['id']}", json=body).json
    assert (replaced["name"], replaced["description"], replaced["tags"]) == ("Other", None, {})


def test_updating_a_company_changes_what_it_names(emulator: Emulator) -> None:
    company = create(emulator, "Before", description="Text", tags={"region": "uk"})
    updated = emulator.call("PATCH", f"/companies/{company['id']}", json={"name": "After"}).json
    assert (updated["name"], updated["description"], updated["tags"]) == ("After", "Text", {"region": "uk"})


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("region=us", ["American"]),
        ("region!=us", ["British"]),
        ("team~lend", ["American", "British"]),
        ("team~lend&&region=UK", ["British"]),
    ],
)
def test_companies_are_filtered_by_tags(query: str, found: list[str]) -> None:
    emulator = Emulator(empty=True)
    create(emulator, "American", tags={"region": "us", "team": "commercial-lending"})
    create(emulator, "British", tags={"region": "uk", "team": "lending"})
    listed = emulator.call("GET", "/companies", query={"tags": query}).json["results"]
    assert [one["name"] for one in listed] == found


def test_owners_are_read_only(emulator: Emulator) -> None:
    owners = ["3fa85f64-5717-4562-b3fc-2c963f66afa6"]
    assert create(emulator, "Owned", ownerUserIds=owners)["ownerUserIds"] == []


def test_the_last_product_can_be_removed(emulator: Emulator) -> None:
    path = "/companies/company-id/products/lending"
    assert emulator.call("PUT", path).status == 204
    assert emulator.call("DELETE", path).status == 204
    company = emulator.call("GET", "/companies/company-id").json
    assert (company["products"], company["dataConnections"][0]["status"]) == ([], "Linked")


def test_a_product_is_refreshed_where_it_is_assigned_and_once_at_a_time(emulator: Emulator) -> None:
    path = "/companies/company-id/products/my-product"
    assert emulator.call("POST", f"{path}/refresh").status == 400
    emulator.call("PUT", path)
    assert emulator.call("POST", f"{path}/refresh").status == 202
    assert emulator.call("POST", f"{path}/refresh").status == 400
    emulator.clock.advance(3)
    assert emulator.call("POST", f"{path}/refresh").status == 202


def test_deleting_a_company_deletes_its_data(emulator: Emulator) -> None:
    assert emulator.call("DELETE", "/companies/company-id").status == 204
    for path in ("", "/connections", "/data/invoices", "/dataStatus"):
        assert emulator.call("GET", f"/companies/company-id{path}").status == 404


def test_companies_are_queried_by_the_status_of_their_connections() -> None:
    emulator = Emulator(empty=True)
    for status in ("PendingAuth", "Linked", "Unlinked", "Deauthorized"):
        company_with(emulator, status)
    emulator.create_company("None")
    both = company_with(emulator, "Linked", "Both")
    emulator.create_connection(both, "fztf", status="PendingAuth")
    assert _names(emulator, "dataConnections.status=PendingAuth") == ["PendingAuth", "Both"]
    none = "&&".join(f"dataConnections.status!={one}" for one in ("PendingAuth", "Linked", "Deauthorized", "Unlinked"))
    assert _names(emulator, none) == ["None"]
    assert emulator.call("GET", "/companies", query={"query": "dataConnections.status>Linked"}).status == 400
    assert emulator.call("GET", "/companies", query={"query": "dataConnections.id=one"}).status == 400


def test_a_company_has_one_accounting_source_and_several_others(emulator: Emulator) -> None:
    for key in ("fztf", "zsth", "suuo", "upvr"):
        linked(emulator, key)
    connections = emulator.call("GET", "/companies/company-id/connections").json["results"]
    assert [one["status"] for one in connections] == ["Linked"] * 5
    second = emulator.create_connection("company-id", "gbol", status="PendingAuth")
    with pytest.raises(ValueError, match="unlink that one first"):
        emulator.authorise("company-id", second)
    path = f"/companies/company-id/connections/{second}"
    assert emulator.call("PUT", f"{path}/authorization", json={"accessToken": "a"}).status == 400
    emulator.call("PATCH", "/companies/company-id/connections/connection-id", json={"status": "Unlinked"})
    emulator.authorise("company-id", second)
    assert emulator.call("GET", path).json["status"] == "Linked"


def _names(emulator: Emulator, query: str) -> list[str]:
    listed = emulator.call("GET", "/companies", query={"query": query}).json["results"]
    return [one["name"] for one in listed]
