"""Overlays: corrections by hand, each with its reason, none of them stale."""

from typing import Any

import pytest

from scripts.normalise import NormaliseError, Overlay, build, normalise

from .documents import TEXT, document, operation, record, reference


def overlay(*actions: dict[str, Any], may_miss: bool = False) -> Overlay:
    return Overlay(
        {"overlay": "1.0.0", "info": {}, "actions": [{"description": "why", **it} for it in actions]},
        "o",
        may_miss=may_miss,
    )


def corrected(*actions, may_miss=False):
    schemas = {
        "Status": {"enum": ["Pending", "Failed"]},
        "Push": record(status=reference("Status"), old=reference("Old")),
        "Old": record(a=TEXT),
    }
    upstream = document(schemas, paths={"/x": {"get": operation("get-x", reference("Push"))}})
    return normalise({"Codat-Things": upstream}, overlays=[overlay(*actions, may_miss=may_miss)])


def test_an_enum_gains_members_and_none_twice():
    target = "$.components.schemas.Status"
    found = corrected(
        {"target": target, "update": {"enum": ["Failed", "Processing"]}}, {"target": f"{target}.enum", "update": "Late"}
    )
    assert found["components"]["schemas"]["Status"]["enum"] == ["Pending", "Failed", "Processing", "Late"]


def test_mappings_are_merged_and_scalars_replaced():
    found = corrected(
        {"target": "$.paths.*.get", "update": {"summary": "Look", "responses": {"404": {"description": "Gone"}}}}
    )
    get = found["paths"]["/x"]["get"]
    assert (get["summary"], get["operationId"], sorted(get["responses"])) == ("Look", "get-x", ["200", "404"])


def test_what_is_removed_takes_the_components_with_it_that_nothing_else_uses():
    found = corrected({"target": "$.components.schemas.Push.properties.old", "remove": True})
    assert list(found["components"]["schemas"]) == ["Push", "Status"]


def test_several_entries_of_a_list_are_removed_each_once():
    found = corrected({"target": "$.components.schemas.Status.enum[*]", "remove": True})
    assert found["components"]["schemas"]["Status"]["enum"] == []


def test_added_components_stand_in_their_alphabetical_place():
    added = {"target": "$.components.schemas", "update": {"Data": {"type": "object"}}}
    used = {"target": "$.components.schemas.Push.properties", "update": {"data": reference("Data")}}
    found = corrected(added, used)["components"]["schemas"]
    assert list(found) == ["Data", "Old", "Push", "Status"]
    assert found["Push"]["properties"]["data"] == reference("Data")


def notes_of(*actions, may_miss=False):
    upstream = document({"Push": record(a=TEXT)}, paths={"/x": {"get": operation("get-x", reference("Push"))}})
    built = build({"Codat-Things": upstream}, overlays=[overlay(*actions, may_miss=may_miss)])
    return built.document, built.notes


def test_a_target_that_finds_nothing_is_told_unless_the_overlay_is_for_all_packages():
    stale = {"target": "$.components.schemas.Gone", "remove": True}
    assert "'$.components.schemas.Gone' finds nothing" in notes_of(stale)[1][0]
    assert notes_of(stale, may_miss=True) == notes_of()


def test_an_update_that_refers_to_a_component_which_is_not_there_is_left_out_and_told():
    update = {"target": "$.components.schemas.Push.properties", "update": {"data": reference("Gone")}}
    found, notes = notes_of(update)
    assert found == notes_of()[0]
    assert "no component Gone" in notes[0]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"actions": []}, "overlay: 1.0.0"),
        ({"overlay": "1.0.0", "actions": [{"target": "$", "remove": True}]}, "description"),
        ({"overlay": "1.0.0", "actions": [{"description": "why", "remove": True}]}, "target"),
        ({"overlay": "1.0.0", "actions": [{"description": "why", "target": "$.a"}]}, "either"),
        ({"overlay": "1.0.0", "actions": ["a"]}, "target"),
    ],
)
def test_an_overlay_that_is_none_is_refused(raw, reason):
    with pytest.raises(NormaliseError, match=reason):
        Overlay(raw, "o")


@pytest.mark.parametrize(("target", "reason"), [("$[", "no JSONPath"), ("$", "whole document")])
def test_a_target_that_cannot_be_one_is_refused(target, reason):
    with pytest.raises(NormaliseError, match=reason):
        corrected({"target": target, "update": {"info": {}}})
