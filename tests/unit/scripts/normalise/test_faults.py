"""Faults that Codat's documents have had: one tiny document for each, and what is made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import GenerationError, generate_all, generate_package
from scripts.normalise import NormaliseError, build, validate
from scripts.normalise.upstream.products import overlays
from scripts.normalise.upstream.text import dumps, loads
from scripts.prepare import PreparationError, prepare
from scripts.spec import main

from .documents import TEXT, record

FOLDER = Path(__file__).parent / "faults"
PLACE = "Doc#/components/schemas/A"
ANYTHING: dict[str, Any] = {}

# What is made of component A, and what is noted.
READ: dict[str, tuple[dict[str, Any], str | None]] = {
    "property-that-is-false": (record(x=TEXT), f"{PLACE}/properties/additionalProperties: the schema is false"),
    "array-without-items": (record(x={"type": "array"}), f"{PLACE}/properties/x: the array has no 'items'"),
    "component-array-without-items": ({"type": "array"}, f"{PLACE}: the array has no 'items'"),
    "reference-to-a-parameter": (
        record(x={"type": "string", "format": "date"}),
        f"{PLACE}/properties/x: the reference points to Doc#/components/parameters/p, which is no schema",
    ),
    "scalar-enum": (
        record(x={"$ref": "#/components/schemas/AX"}),
        f"{PLACE}/properties/x: 'enum' is 'latest' and no list",
    ),
    "property-that-is-null": (record(x=ANYTHING), f"{PLACE}/properties/x: null is no schema"),
    "property-that-is-a-list": (record(x=ANYTHING), f"{PLACE}/properties/x: a list is no schema"),
    "keyword-that-is-null": ({"type": "object"}, f"{PLACE}: 'properties' is null"),
    "brace-too-many": (record(x=TEXT), "Doc#/paths/~1a~1{b}}~1c: a brace too many; taken to be /a/{b}/c"),
}
# What stops, where, and why.
STOPPED = {
    "brace-too-few": "Doc#/paths/~1a~1{b~1c: the braces of the path '/a/{b/c' do not match",
    "list-for-a-schema": f"{PLACE}/additionalProperties: a schema must be a mapping, not a list",
    "text-for-a-schema": f"{PLACE}/properties/x: a schema must be a mapping, not the text 'string'",
    "properties-beside-a-union": "#/components/schemas/A: properties beside 'oneOf'",
}


# What an overlay of ours mends before it is read.
MENDED = "pointer-without-a-reference"


def document(name: str) -> Any:
    return loads((FOLDER / f"{name}.yaml").read_text("utf-8"), name)


def test_there_is_a_document_for_each_fault() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == READ.keys() | STOPPED.keys() | {MENDED}


@pytest.mark.parametrize("name", READ)
def test_what_is_allowed_or_plain_is_read_as_meant_with_a_note(name: str) -> None:
    component, note = READ[name]
    package = build({"Doc": document(name)})
    validate(package.document, name)
    prepare(package.document)
    assert package.document["components"]["schemas"]["A"] == component
    assert [one for one in package.notes if note is None or not one.startswith(note)] == []
    assert len(package.notes) == (note is not None)


@pytest.mark.parametrize("name", STOPPED)
def test_what_is_not_stops_with_its_place_and_what_stands_there(name: str) -> None:
    with pytest.raises((NormaliseError, PreparationError)) as caught:
        prepare(build({"Doc": document(name)}).document)
    assert str(caught.value).startswith(STOPPED[name])


def test_what_only_a_person_can_read_is_mended_by_an_overlay() -> None:
    published = document(MENDED)
    with pytest.raises(NormaliseError, match="not the text '#/definitions/expenseType'"):
        build({"Doc": published})
    for overlay in overlays(Path(__file__).parents[4] / "openapi", "overlays/upstream", "Doc"):
        assert overlay.apply(published) == []
    found = build({"Doc": published}).document["components"]["schemas"]
    assert found["UpdateExpenseRequest"] == record(type={"$ref": "#/components/schemas/ExpenseType"}, day=TEXT)
    assert found["ExpenseType"]["enum"] == ["Payment", "Refund"]


def test_a_scalar_enum_has_its_one_member() -> None:
    found = build({"Doc": document("scalar-enum")}).document["components"]["schemas"]
    assert found["AX"] == {"type": "string", "enum": ["latest"]}


def test_all_that_is_read_is_generated(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    specs.mkdir()
    for name in READ:
        package = name.replace("-", "_")
        (specs / f"{package}.yaml").write_text(dumps(build({"Doc": document(name)}).document), encoding="utf-8")
    (tmp_path / "generated").mkdir()
    assert generate_all(specs, tmp_path / "generated") == len(READ)


def test_the_generator_complains_in_the_same_words_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.generate.run_generator", lambda **_: [_Complaint(object())])
    with pytest.raises(GenerationError, match=r"^demo: unsupported: <object>$"):
        generate_package("demo", build({"Doc": document("scalar-enum")}).document, tmp_path / "demo")


class _Complaint:
    header = "unsupported"

    def __init__(self, thing: object) -> None:
        self.detail = repr(thing)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two documents that stand for themselves, and an earlier run of both."""
    source, output = tmp_path / "source", tmp_path / "openapi"
    source.mkdir()
    output.mkdir()
    (output / "products.toml").write_text('[packages]\ngood = ["Good"]\nbad = ["Bad"]\nlate = ["Late"]\n')
    for name, text in (("Good", "/a/{b}"), ("Bad", "/b/{b}"), ("Late", "/c/{b}")):
        (source / f"{name}.yaml").write_text((FOLDER / "array-without-items.yaml").read_text().replace("/a/{b}", text))
    assert spec(source, output) == 0
    return source, output


def spec(source: Path, output: Path, *arguments: str) -> int:
    return main(
        ["--upstream", str(source), "--output", str(output), "--products", str(output / "products.toml"), *arguments]
    )


BROKEN = {
    "a document that is not there": None,
    "a document that is no YAML": "openapi: [",
    "a document that is of another time": "swagger: '2.0'",
    "a schema that is none": (FOLDER / "text-for-a-schema.yaml").read_text(),
    "a schema without a form": (FOLDER / "properties-beside-a-union.yaml").read_text(),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_document_that_cannot_be_read_stops_its_own_package_alone_when_asked(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    source, output = folders
    before = {path.name: path.read_text() for path in output.iterdir()}
    good = (source / "Good.yaml").read_text()
    (source / "Good.yaml").write_text(good.replace('"1"', '"2"'))
    if text is None:
        (source / "Bad.yaml").unlink()
    else:
        (source / "Bad.yaml").write_text(text.replace("/a/{b}", "/b/{b}"))
    # A package after the one that stops does not take its operations meanwhile.
    late = good.replace("/a/{b}", "/c/{b}").replace("paths:\n", "paths:\n  /b/{x}: {get: {responses: {'204': {}}}}\n")
    (source / "Late.yaml").write_text(late)
    assert spec(source, output) == 1
    assert {path.name: path.read_text() for path in output.iterdir()} == before
    capsys.readouterr()
    assert spec(source, output, "--keep-going") == 3
    said = capsys.readouterr().err
    assert "stopped: bad is left as it was: " in said
    assert "Traceback" not in said
    assert (output / "bad.yaml").read_text() == before["bad.yaml"]
    assert "version: '2'" in (output / "good.yaml").read_text()
    assert list(loads((output / "late.yaml").read_text(), "late")["paths"]) == ["/c/{b}"]
    recorded = (output / "upstream.toml").read_text()
    assert next(line for line in before["upstream.toml"].splitlines() if line.startswith("Bad")) in recorded
    assert "[stopped]\nbad = " in recorded
    assert (output / "counts.toml").read_text() == before["counts.toml"]


def test_a_fault_of_the_normaliser_is_said_like_any_other(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("scripts.spec.build", fails)
    assert spec(*folders) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "error: Good#: the normaliser failed with KeyError: 'x'"


def test_an_overlay_mends_a_document_before_it_is_read(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    source, output = folders
    text = (FOLDER / "text-for-a-schema.yaml").read_text()
    (source / "Bad.yaml").write_text(text.replace("/a/{b}", "/b/{b}"))
    (output / "overlays" / "upstream").mkdir(parents=True)
    target = "$.components.schemas.A.properties.x"
    action = {"target": target, "description": "why", "update": {"type": "string"}}
    stale = {"target": "$.components.schemas.Gone", "description": "why", "remove": True}
    overlay = {"overlay": "1.0.0", "actions": [action, stale]}
    (output / "overlays" / "upstream" / "Bad.yaml").write_text(json.dumps(overlay))
    assert spec(source, output) == 0
    assert loads((output / "bad.yaml").read_text(), "bad")["components"]["schemas"]["A"] == record(x=TEXT)
    assert (
        "new note: Bad: overlays/upstream/Bad.yaml#/actions/1: '$.components.schemas.Gone' finds"
        in capsys.readouterr().err
    )
