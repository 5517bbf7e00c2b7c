"""The glossary: every name has an entry, every entry a use, and the generated docstrings say what it says."""

from __future__ import annotations

import inspect
import tomllib
from pathlib import Path

import pytest
from codat_api.accounting.api.invoices import create_invoice, get_invoice, list_invoices
from codat_api.accounting.models import Invoice, InvoiceStatus
from codat_api.banking.models import AccountBalanceAmounts

from scripts.generate import main, read_documents
from scripts.glossary import Glossary, known_values

ROOT = Path(__file__).parents[3]
GLOSSARY = ROOT / "openapi" / "glossary.toml"
TINY = {
    "paths": {
        "/things/{thingId}": {
            "get": {
                "operationId": "get-thing",
                "parameters": [{"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": {}},
                "responses": {"200": {"content": {"application/json": {}}}, "404": {}},
            }
        }
    },
    "components": {"schemas": {"Thing": {"type": "object", "properties": {"size": {"type": "number"}}}}},
}
COMPLETE = """
[properties]
size = "Size in metres."
[parameters.path]
thingId = "The thing."
[operations.tiny.get-thing]
summary = "Get a thing."
body = "Another one."
returns = "The thing."
"""


def gaps(text: str) -> list[str]:
    return Glossary(tomllib.loads(text)).gaps({"tiny": TINY})


def test_the_committed_glossary_has_an_entry_for_every_name_and_no_other() -> None:
    glossary = Glossary.read(GLOSSARY)
    assert glossary is not None
    assert glossary.gaps(read_documents(ROOT / "openapi")) == []


@pytest.mark.parametrize(
    ("entry", "location"),
    [
        ('size = "Size in metres."', "[properties] size"),
        ('thingId = "The thing."', "[parameters.path] thingId"),
        ('summary = "Get a thing."', "[operations.tiny.get-thing] summary"),
        ('body = "Another one."', "[operations.tiny.get-thing] body"),
        ('returns = "The thing."', "[operations.tiny.get-thing] returns"),
    ],
)
def test_a_name_without_an_entry_is_told_with_its_place(entry: str, location: str) -> None:
    assert gaps(COMPLETE) == []
    [gap] = gaps(COMPLETE.replace(entry, ""))
    assert gap.startswith(f"glossary.toml: {location}: no entry, and tiny")


@pytest.mark.parametrize(
    "entry",
    [
        '[schemas.Thing]\nweight = "Weight."',
        '[schemas.Gone]\n"*" = "Anything."',
        '[parameters.query]\nthingId = "The thing."',
        '[operations.tiny.get-another]\nraises = { NotFoundError = "No such thing." }',
    ],
)
def test_an_entry_that_nothing_uses_is_told(entry: str) -> None:
    [gap] = gaps(f"{COMPLETE}\n{entry}")
    assert gap.endswith("nothing uses this entry")


def test_an_exception_goes_before_the_entry_of_all() -> None:
    text = (
        COMPLETE
        + '[operations.tiny.get-thing.parameters]\nthingId = "This very thing."\n[schemas.Thing]\nsize = "Shoe size."'
    )
    document = Glossary(tomllib.loads(text)).annotate("tiny", TINY)
    assert document["components"]["schemas"]["Thing"]["x-attributes"]["size"]["text"] == "Shoe size."
    assert "path thingId\tThis very thing." in document["paths"]["/things/{thingId}"]["get"]["description"]


@pytest.mark.parametrize(("size", "ends"), [(12, "`11`"), (13, "`11`, ...")])
def test_at_most_a_dozen_values_of_an_enum_are_shown(size: int, ends: str) -> None:
    schemas = {"Kind": {"enum": [str(number) for number in range(size)]}}
    shown = known_values({"type": "array", "items": {"$ref": "#/components/schemas/Kind"}}, schemas)
    assert shown.startswith("`0`, `1`, ")
    assert shown.endswith(ends)


def test_the_check_fails_on_a_gap(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "glossary.toml").write_text('[properties]\ngone = "Gone."\n')
    arguments = ["--specs", str(tmp_path / "specs"), "--output", str(tmp_path / "generated")]
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 1
    assert "[properties] gone: nothing uses this entry" in capsys.readouterr().err


def test_help_of_a_model_says_what_each_attribute_is() -> None:
    text = " ".join((Invoice.__doc__ or "").split())
    assert "due_date: Date by which it is to be paid or answered. JSON `dueDate`, `datetime`; may be absent." in text
    assert "currency: Currency, ISO 4217. `str`; may be absent." in text
    assert "status: Status. `InvoiceStatus` (`Unknown`, `Draft`, `Submitted`" in text
    assert all(f" {field.name}: " in text for field in Invoice.__fields__)
    assert "without what is pending" in (AccountBalanceAmounts.__doc__ or "")
    assert "Draft" not in (InvoiceStatus.__doc__ or "")


def test_an_attribute_carries_its_documentation_where_editors_look_for_it() -> None:
    assert '\n    """Date by which it is to be paid or answered."""\n' in inspect.getsource(inspect.getmodule(Invoice))  # type: ignore[arg-type]


def test_a_call_says_what_it_does() -> None:
    text = inspect.getdoc(list_invoices.call) or ""
    assert text.startswith("List invoices, a page at a time.\n\n`GET /companies/{companyId}/data/invoices`\n\nArgs:\n")
    assert "    page_size: Records a page; 100 if not given, at most 5000.\n" in text
    assert "\n\nReturns:\n    One page.\n\nRaises:\n" in text
    assert "    NotFoundError: There is no such invoice.\n" in (inspect.getdoc(get_invoice.call) or "")


def test_a_body_that_is_needed_is_an_argument_of_its_place() -> None:
    body = inspect.signature(create_invoice.call).parameters["body"]
    assert body.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert body.default is inspect.Parameter.empty
    assert create_invoice.call("co", "cn", {"id": "1"}).content == b'{"id":"1"}'
