"""What changed between two documents, and what of it breaks code."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.changes import Change, Report, State, changes, of_folder
from scripts.changes.rules import BREAKING

SPECS = Path(__file__).parents[4] / "openapi"
TEXT = {"type": "string"}
BEFORE: dict[str, Any] = {
    "type": "object",
    "properties": {"a": TEXT, "b": {"type": "integer"}, "kind": {"$ref": "#/components/schemas/Kind"}},
    "required": ["b"],
}


def content(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def document(schema: dict[str, Any], *, sent: bool, kinds: tuple[str, ...] = ("x", "y")) -> dict[str, Any]:
    operation: dict[str, Any] = {"operationId": "do", "responses": {"200": {"description": "OK"}}}
    if sent:
        operation["requestBody"] = {"content": content("Thing")}
    else:
        operation["responses"]["200"]["content"] = content("Thing")
    kind = {"type": "string", "enum": list(kinds)}
    schemas = {"Thing": schema, "Kind": kind}
    return {"openapi": "3.1.0", "paths": {"/do": {"post": operation}}, "components": {"schemas": schemas}}


def found(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    return changes(State({"demo": before}), State({"demo": after}))


def with_properties(**properties: Any) -> dict[str, Any]:
    return {**BEFORE, "properties": {**BEFORE["properties"], **properties}}


# What becomes of the schema; what it is called; whether it breaks who sends, and who reads.
CASES = [
    (with_properties(c=TEXT), "field added", False, False),
    ({**with_properties(c=TEXT), "required": ["b", "c"]}, "field added", True, False),
    ({**BEFORE, "properties": {n: BEFORE["properties"][n] for n in ("b", "kind")}}, "field removed", True, True),
    ({**BEFORE, "required": ["a", "b"]}, "field required", True, False),
    ({**BEFORE, "required": []}, "field optional", False, True),
    (with_properties(b={"type": "number"}), "field widened", False, True),
    (with_properties(a={"type": "integer"}), "field changed", True, True),
    (with_properties(a={"type": ["string", "null"]}), "field nullable", False, True),
    (with_properties(a={**TEXT, "maxLength": 3}), "field tightened", True, False),
    (with_properties(a={**TEXT, "deprecated": True}), "field deprecated", False, False),
    (with_properties(a={**TEXT, "readOnly": True}), "field read-only", True, False),
]  # fmt: skip


@pytest.mark.parametrize("sent", [True, False])
@pytest.mark.parametrize(("after", "name", "breaks_sender", "breaks_reader"), CASES)
def test_what_breaks_depends_on_who_sends(
    after: dict[str, Any], name: str, breaks_sender: bool, breaks_reader: bool, sent: bool
) -> None:
    [change] = found(document(BEFORE, sent=sent), document(after, sent=sent))
    assert f"{change.kind} {change.action}" == name
    assert change.breaking is (breaks_sender if sent else breaks_reader)
    assert change.location.startswith("demo.yaml#/components/schemas/Thing/properties/")


@pytest.mark.parametrize(("sent", "breaking"), [(True, True), (False, False)])
def test_a_value_that_goes_breaks_only_who_sends_it(sent: bool, breaking: bool) -> None:
    before, after = document(BEFORE, sent=sent), document(BEFORE, sent=sent, kinds=("x", "z"))
    told = {(each.action, each.detail): each.breaking for each in found(before, after)}
    assert told == {("removed", "y"): breaking, ("added", "z"): False}


def test_operations_events_and_classes_that_come_and_go_are_told_what_breaks_first() -> None:
    before = document(BEFORE, sent=True)
    after = copy.deepcopy(before)
    after["paths"]["/new"] = after["paths"].pop("/do")
    after["paths"]["/new"]["post"]["operationId"] = "new"
    after["webhooks"] = {"thing.done": {"post": {"requestBody": {"content": content("Done")}}}}
    after["components"]["schemas"]["Done"] = {"type": "object"}
    told = [(each.breaking, each.kind, each.action, each.subject) for each in found(before, after)]
    assert told == [
        (True, "operation", "removed", "POST /do"),
        (False, "operation", "added", "POST /new"),
        (False, "event", "added", "thing.done"),
        (False, "class", "added", "Done"),
    ]


@pytest.mark.parametrize(("aliases", "breaking"), [({"demo": {"Thing": "Item"}}, False), ({}, True)])
def test_a_renamed_class_breaks_only_without_an_alias(aliases: dict[str, dict[str, str]], breaking: bool) -> None:
    before = document(BEFORE, sent=True)
    after = copy.deepcopy(before)
    after["components"]["schemas"]["Item"] = after["components"]["schemas"].pop("Thing")
    after["paths"]["/do"]["post"]["requestBody"]["content"] = content("Item")
    [change] = changes(State({"demo": before}), State({"demo": after}, aliases))
    assert (change.kind, change.action, change.subject, change.breaking) == ("class", "renamed", "Thing", breaking)


@pytest.mark.parametrize(("required", "breaking"), [(True, True), (False, False)])
def test_a_new_parameter_breaks_only_if_it_is_required(required: bool, breaking: bool) -> None:
    before = document(BEFORE, sent=True)
    after = copy.deepcopy(before)
    after["paths"]["/do"]["post"]["parameters"] = [{"name": "q", "in": "query", "required": required, "schema": TEXT}]
    [change] = found(before, after)
    assert (change.kind, change.action, change.breaking) == ("parameter", "added", breaking)
    assert change.location == "demo.yaml#/paths/~1do/post/parameters/0"


def test_no_property_of_the_committed_documents_goes_unnoticed() -> None:
    state = of_folder(SPECS)
    assert changes(state, state) == []
    document = state.documents["files"]
    for name, schema in document["components"]["schemas"].items():
        for field in schema.get("properties", {}):
            later = copy.deepcopy(document)
            del later["components"]["schemas"][name]["properties"][field]
            assert any(each.subject == f"{name}.{field}" for each in found(document, later)), (name, field)


def test_known_notes_are_told_from_new_ones() -> None:
    report = Report(State(notes=("known", "gone")), State(notes=("known", "new")))
    assert (report.new_notes, report.gone_notes, report.exit_code) == (["new"], ["gone"], 10)
    assert "known" not in report.write("markdown").splitlines()[-1]


def test_each_rule_names_only_directions() -> None:
    assert set().union(*BREAKING.values()) == {"request", "response"}
