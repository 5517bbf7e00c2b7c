"""The whole run: documents in, a folder out; who owns what; nothing half-written."""

import hashlib
import json
import shutil
import threading
import tomllib
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from scripts.normalise.__main__ import main as normalise_main
from scripts.normalise.upstream import retrieval as upstream
from scripts.normalise.upstream.text import dumps
from scripts.spec import main

from .normalise.documents import TEXT, answer, document, operation, record, reference

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


def event(schema):
    """An event that is sent with a schema."""
    return {"post": {"requestBody": {"content": answer(reference(schema))["content"]}}}


CARS = document({"Sold": record(id=TEXT)}, paths={}, webhooks={"car.sold": event("Sold")})
TRADE = document(
    {"Sale": record(price=TEXT), "Bought": record(id=TEXT)},
    paths={},
    webhooks={"car.sold": event("Sale"), "{thing}.bought": event("Bought")},
)
OLDER = document({"CarSold": record(Id=TEXT)}, paths={}, webhooks={"CarSold": event("CarSold")})
UPSTREAM = {
    "Codat-Platform": PLATFORM,
    "Codat-Payroll": PAYROLL,
    "Codat-Lending": LENDING,
    "Codat-Cars": CARS,
    "Codat-Trade": TRADE,
}
# What the public repository has for the packages since Webhooks.yaml went on 2024-10-29, and what of it has events.
WITH_EVENTS = [
    "Codat-Platform", "Codat-Bank-Feeds", "Codat-Sync-Payables", "Codat-Sync-Expenses", "Codat-Sync-Commerce",
    "Codat-Lending", "Codat-Spend-Insights",
]  # fmt: skip
PUBLISHED = [
    *WITH_EVENTS, "Codat-Accounting", "Codat-Files", "Codat-Banking", "Codat-Commerce", "Codat-Sync-Payroll",
    "Codat-Supplier-Enablement",
]  # fmt: skip
PRODUCTS = """
[packages]
platform = ["Codat-Platform"]
payroll = ["Codat-Payroll"]
lending = ["Codat-Lending"]
[events]
webhooks = ["Codat-Cars", "Codat-Trade", "own/Older"]
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
    (output / "own").mkdir()
    (output / "own" / "Older.yaml").write_text(dumps(OLDER))
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


def test_events_are_written_without_paths_and_the_first_document_that_has_one_owns_it(folders):
    source, output = folders
    assert run(source, output) == 0
    assert written(output, "webhooks")["paths"] == {}
    assert list(written(output, "webhooks")["webhooks"]) == ["CarSold", "car.sold", "{thing}.bought"]
    assert list(written(output, "webhooks")["components"]["schemas"]) == ["Bought", "CarSold", "Sold"]


def test_how_much_there_is_is_counted_in_one_file(folders):
    source, output = folders
    assert run(source, output) == 0
    counts = tomllib.loads((output / "counts.toml").read_text())
    assert counts == {"operations": {"platform": 1, "lending": 2}, "events": {"webhooks": 3}}


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
    assert hashlib.sha256((source / "Codat-Cars.yaml").read_bytes()).hexdigest() in recorded
    assert "Older" not in recorded
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
        ("source/Codat-Cars.yaml", "openapi: [", "Codat-Cars.yaml: not well-formed"),
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
    with serving(source) as address:
        yield address


@contextmanager
def serving(source):
    """Serve the documents of a folder as the public repository does, with its only commit, `abc123`."""
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


def test_the_list_of_products_is_that_of_the_public_repository_which_has_no_document_of_events(tmp_path, monkeypatch):
    openapi = Path(__file__).parents[3] / "openapi"
    source, output = tmp_path / "source", tmp_path / "openapi"
    source.mkdir()
    shutil.copytree(openapi / "own", output / "own")
    shutil.copy(openapi / "products.toml", output)
    for index, name in enumerate(PUBLISHED):
        paths = {f"/things/{index}": {"get": operation(f"get-{index}")}}
        hooks = {f"thing{index}.made": event("Made")} if name in WITH_EVENTS else {}
        (source / f"{name}.yaml").write_text(dumps(document({"Made": record(id=TEXT)}, paths=paths, webhooks=hooks)))
    with serving(source) as address:
        monkeypatch.setattr(upstream, "COMMITS", address + "/commit")
        monkeypatch.setattr(upstream, "RAW", address + "/{commit}/yaml")
        assert main(["--output", str(output), "--products", str(output / "products.toml")]) == 0
    assert 'commit = "abc123"' in (output / "upstream.toml").read_text()
    events = written(output, "webhooks")["webhooks"]
    assert {name for name in events if "." in name} == {
        f"thing{index}.made" for index, name in enumerate(PUBLISHED) if name in WITH_EVENTS
    }
    assert len([name for name in events if "." not in name]) == 13


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
