"""The whole run: documents in, a folder out; who owns what; nothing half-written."""

import hashlib
import json
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
import yaml

from scripts.normalise import upstream
from scripts.normalise.__main__ import main as normalise_main
from scripts.normalise.text import dumps
from scripts.spec import main

from .documents import TEXT, answer, document, operation, record, reference

PLATFORM = document(
    {"Company": record(id=TEXT, status={"enum": ["a"]})},
    paths={"/companies/{companyId}": {"get": operation("get-company", reference("Company"))}},
)
LENDING = document(
    {"Loan": record(id=TEXT)},
    paths={
        "/companies/{id}": {"get": operation("get-the-company"), "delete": operation("delete-company")},
        "/loans": {"get": operation("list-loans", reference("Loan"))},
    },
)
PAYROLL = document(paths={"/companies/{id}": {"get": operation("get-company-again")}})
HOOKS = document(
    {"Sold": record(id=TEXT)},
    paths={},
    webhooks={"car.sold": {"post": {"requestBody": {"content": answer(reference("Sold"))["content"]}}}},
)
UPSTREAM = {"Codat-Platform": PLATFORM, "Codat-Payroll": PAYROLL, "Codat-Lending": LENDING, "Webhooks": HOOKS}
PRODUCTS = """
[packages]
platform = ["Codat-Platform"]
payroll = ["Codat-Payroll"]
lending = ["Codat-Lending"]
[events]
webhooks = ["Webhooks"]
"""


@pytest.fixture
def folders(tmp_path):
    """A folder with the upstream documents, and one that holds what maintainers decide."""
    source, output = tmp_path / "source", tmp_path / "openapi"
    source.mkdir()
    output.mkdir()
    for name, it in UPSTREAM.items():
        (source / f"{name}.yaml").write_text(dumps(it))
    (output / "products.toml").write_text(PRODUCTS)
    return source, output


def run(source, output):
    return main(["--upstream", str(source), "--output", str(output), "--products", str(output / "products.toml")])


def written(output, name):
    return yaml.safe_load((output / f"{name}.yaml").read_text())


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_first_product_that_has_an_operation_owns_it(folders):
    source, output = folders
    assert run(source, output) == 0
    assert written(output, "platform")["paths"].keys() == {"/companies/{companyId}"}
    assert {path: list(item) for path, item in written(output, "lending")["paths"].items()} == {
        "/companies/{id}": ["delete"],
        "/loans": ["get"],
    }
    assert list(written(output, "lending")["components"]["schemas"]) == ["Loan"]


def test_a_product_that_owns_nothing_is_not_written_and_what_was_written_of_it_goes(folders):
    source, output = folders
    (output / "payroll.yaml").write_text("from an earlier run")
    assert run(source, output) == 0
    assert not (output / "payroll.yaml").exists()


def test_events_are_written_without_paths(folders):
    source, output = folders
    assert run(source, output) == 0
    assert written(output, "webhooks")["paths"] == {}
    assert list(written(output, "webhooks")["webhooks"]) == ["car.sold"]


def test_running_it_twice_gives_the_same_bytes(folders):
    source, output = folders
    assert run(source, output) == 0
    first = contents(output)
    assert run(source, output) == 0
    assert contents(output) == first


def test_where_the_documents_came_from_is_recorded_without_a_path(folders):
    source, output = folders
    assert run(source, output) == 0
    recorded = (output / "upstream.toml").read_text()
    assert 'origin = "folder"' in recorded
    assert hashlib.sha256((source / "Webhooks.yaml").read_bytes()).hexdigest() in recorded
    assert str(source) not in recorded


def test_names_are_remembered_and_a_name_that_is_edited_is_honoured(folders):
    source, output = folders
    assert run(source, output) == 0
    names = (output / "names.toml").read_text()
    assert '= "CompanyStatus"' in names
    (output / "names.toml").write_text(names.replace('"CompanyStatus"', '"CompanyState"'))
    assert run(source, output) == 0
    assert "CompanyState" in written(output, "platform")["components"]["schemas"]
    assert '= "CompanyState"' in (output / "names.toml").read_text()


def test_renames_and_overlays_are_applied_to_the_package_that_they_are_for(folders):
    source, output = folders
    (output / "renames.toml").write_text('[[lending]]\nbecause = "why"\n[lending.names]\nLoan = "Credit"\n')
    (output / "overlays").mkdir()
    action = {"target": "$.paths['/loans'].get", "description": "why", "update": {"summary": "List credits"}}
    (output / "overlays" / "lending.yaml").write_text(dumps({"overlay": "1.0.0", "actions": [action]}))
    assert run(source, output) == 0
    assert list(written(output, "lending")["components"]["schemas"]) == ["Credit"]
    assert written(output, "lending")["paths"]["/loans"]["get"]["summary"] == "List credits"


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("source/Webhooks.yaml", "openapi: [", "Webhooks.yaml: not well-formed"),
        ("source/Codat-Lending.yaml", "swagger: '2.0'", "Codat-Lending#: only OpenAPI 3"),
        ("source/Codat-Lending.yaml", dumps(document({"A": {"not": {}}})), "Codat-Lending#/components/schemas/A: "),
        ("openapi/products.toml", "[packages", "products.toml: cannot be read"),
        ("openapi/products.toml", "[packages]\na = 'b'", "products.toml#/packages/a: a list"),
        ("openapi/products.toml", "[packages]\na = ['Gone']", "Gone.yaml: cannot be read from the upstream folder"),
        ("openapi/names.toml", "[platform", "names.toml: cannot be read"),
        ("openapi/renames.toml", "[[lending]]\n[lending.names]\nA = 'B'", "renames.toml#/lending: a rename needs"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said_in_one_line_and_nothing_is_written(folders, tmp_path, capsys, file, text, said):
    source, output = folders
    assert run(source, output) == 0
    (source / "Codat-Platform.yaml").write_text(dumps(PLATFORM | {"info": {"title": "Changed", "version": "2"}}))
    (tmp_path / file).write_text(text)
    before = contents(output)
    capsys.readouterr()
    assert run(source, output) == 1
    assert contents(output) == before
    error = capsys.readouterr().err.splitlines()[-1]
    assert error.startswith(f"error: {said}")


@pytest.fixture
def published(folders):
    """The upstream folder over HTTP, laid out as the public repository is."""
    source, _ = folders
    (source / "commit").write_text('{"sha": "abc123"}')
    (source / "abc123" / "yaml").mkdir(parents=True)
    for path in source.glob("*.yaml"):
        (source / "abc123" / "yaml" / path.name).write_bytes(path.read_bytes())

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(source))

        def log_message(self, *_):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_documents_are_fetched_from_a_url(folders, published):
    source, output = folders
    assert run(published, output) == 0
    fetched = contents(output)
    assert run(source, output) == 0
    changed = {path.name for path, it in contents(output).items() if fetched[path] != it}
    assert changed == {"upstream.toml"}
    assert b'origin = "url"' in next(it for path, it in fetched.items() if path.name == "upstream.toml")


def test_without_a_url_they_come_from_the_public_repository_at_its_last_commit(folders, published, monkeypatch):
    _, output = folders
    monkeypatch.setattr(upstream, "COMMITS", published + "/commit")
    monkeypatch.setattr(upstream, "RAW", published + "/{commit}/yaml")
    assert main(["--output", str(output), "--products", str(output / "products.toml")]) == 0
    assert 'origin = "commit"\ncommit = "abc123"' in (output / "upstream.toml").read_text()


def test_a_document_that_cannot_be_fetched_is_named(folders, published, capsys):
    _, output = folders
    assert run(f"{published}/gone", output) == 1
    assert "/gone/Codat-Platform.yaml: cannot be fetched" in capsys.readouterr().err


def test_a_single_document_can_be_normalised_whole(tmp_path, capsys):
    source = tmp_path / "Some-Product.json"
    source.write_text(json.dumps(document(paths={"/x": {"get": {"responses": {"204": {}}}}}, openapi="3.0.0")))
    assert normalise_main([str(source), "--output", str(tmp_path / "out.yaml")]) == 0
    assert capsys.readouterr().out.endswith("out.yaml: 1 operations\n")
    assert list(yaml.safe_load((tmp_path / "out.yaml").read_text())["paths"]) == ["/x"]


@pytest.mark.parametrize("text", ["[]", "openapi: 3.1.0", "a: [", "\x00"])
def test_one_that_cannot_be_stops_with_exit_code_1_and_writes_nothing(tmp_path, capsys, text):
    source = tmp_path / "Bad.yaml"
    source.write_text(text)
    assert normalise_main([str(source), "--output", str(tmp_path / "out.yaml")]) == 1
    assert capsys.readouterr().err.startswith("error: Bad")
    assert [path.name for path in tmp_path.iterdir()] == ["Bad.yaml"]
