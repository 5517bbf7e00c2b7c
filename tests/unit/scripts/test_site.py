"""The documentation site: everything that can be called or read has its place, and links lead somewhere."""

from __future__ import annotations

import html
import inspect
import json
import posixpath
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path, PurePosixPath

import jsonschema
import pytest

import codat_facade as codat
from codat_facade.emulator import Emulator
from scripts import api_index
from scripts.site import contents, link_check, links, source
from scripts.site.docstring import Docstring
from scripts.site.models import Family
from tests.support.browser import Browser

pytest.importorskip("sphinx")


@pytest.fixture(scope="module")
def site() -> source.SiteSource:
    return source.read()


def test_a_docstring_is_taken_apart() -> None:
    doc = Docstring.parse(
        "List things.\n\n`GET /things`\n\nMore.\n\nArgs:\n    page: The page,\n        from 1.\n    **rest: Others.\n\n"
        "Returns:\n    A page:\n    one.\n\nRaises:\n    ValueError: It is\n    wrong.\n    A, B: Both."
    )
    assert doc.summary == "List things."
    assert doc.notes == ("More.",)
    assert doc.route == ("GET", "/things")
    assert doc.arguments == (("page", "The page, from 1."), ("**rest", "Others."))
    assert doc.returns == "A page: one."
    assert doc.raises == (("ValueError", "It is wrong."), ("A", "Both."), ("B", "Both."))


def test_every_operation_has_its_signature_arguments_and_route_on_the_page_of_its_resource(
    site: source.SiteSource,
) -> None:
    seen = 0
    for package in api_index.packages():
        for resource in package.__all__:
            short = package.__name__.removeprefix("codat_facade.")
            page = html.unescape(re.sub(r"<[^>]+>", "", site.pages[f"reference/{short}/{resource}.md"]))
            for name, operation in api_index.operations(import_module(f"{package.__name__}.{resource}")):
                part = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
                doc = Docstring.of(operation)
                assert doc.route is not None
                assert " ".join(doc.route) in part, name
                signature = api_index.bare(inspect.signature(operation))
                for parameter in signature.parameters.values():
                    assert f"    {parameter},\n" in part, (name, parameter)
                assert f") -> {signature.return_annotation!r}\n" in part, name
                assert all(argument in part for argument, _ in doc.arguments)
                seen += 1
    assert seen > 400


def test_every_field_of_every_model_has_its_meaning_on_a_page(site: source.SiteSource) -> None:
    fields = 0
    for package in (path.parent.name for path in (source.ROOT / "generated" / "codat_api").glob("*/models")):
        family = Family.of(package)
        placed = [name for names in family.pages.values() for name in names]
        assert sorted(placed) == sorted(import_module(f"codat_api.{package}.models").__all__)
        for first, names in family.pages.items():
            page = site.pages[f"reference/{package}/models/{first}.md"]
            for field in (field for name in names for field in family.models[name].fields):
                assert f"<code>{field.name}</code>" in page
                assert field.meaning, (package, first, field.name)
                fields += 1
    assert fields > 3000


def test_the_schema_of_a_model_accepts_what_the_service_sends(site: source.SiteSource) -> None:
    schema = json.loads(site.downloads["schemas/accounting/Invoice.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    invoice = Emulator().call("GET", "/companies/company-id/data/invoices").json["results"][0]
    plain = json.loads(json.dumps(invoice, default=float))
    assert list(validator.iter_errors(plain)) == []
    assert list(validator.iter_errors({**plain, "totalAmount": "a lot"})) != []
    assert schema["$defs"]["Invoice"]["properties"]["amountDue"]["description"].startswith("Amount")


def test_every_schema_is_one_and_refers_to_what_it_holds(site: source.SiteSource) -> None:
    found = {name: text for name, text in site.downloads.items() if name.startswith("schemas/")}
    assert len(found) > 200
    for name, text in found.items():
        schema = json.loads(text)
        if name.count("/") == 1:  # those of the packages hold all the others
            jsonschema.Draft202012Validator.check_schema(schema)
        for reference in re.findall(r'"\$ref": "([^"]+)"', text):
            assert reference.removeprefix("#/$defs/") in schema["$defs"], (name, reference)


def test_what_llms_txt_leads_to_is_there(site: source.SiteSource) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", site.downloads["llms.txt"])
    assert len(targets) > 40
    assert [target for target in targets if target not in site.downloads] == []


def test_links_between_the_files_of_markdown_lead_to_one_of_them(site: source.SiteSource) -> None:
    files = {name: text for name, text in site.downloads.items() if name.startswith("markdown/")}
    targets = {
        (name, found) for name, text in files.items() for found in re.findall(r"\]\(([^)\s#:]+\.md)(?:#[^)]*)?\)", text)
    }
    assert len(targets) > 50
    assert [each for each in targets if posixpath.normpath(PurePosixPath(each[0]).parent / each[1]) not in files] == []


def test_the_methods_of_a_class_have_their_arguments(site: source.SiteSource) -> None:
    page = html.unescape(site.pages["reference/emulator.md"])
    text = re.sub(r"<[^>]+>", "", page)
    assert "add(\n    kind: Kind,\n    *,\n    method: str = '*',\n" in text
    assert "The number of requests that it hits." in page
    assert "send_event(event_type: str, company_id: str | None = None, **payload: Any)" in text


def test_a_function_of_the_library_has_its_types_and_its_forms(site: source.SiteSource) -> None:
    page = html.unescape(site.pages["reference/extract.md"]).partition("## to_duckdb")[2].partition("\n## ")[0]
    assert ') -> <a href="#report">Report</a>' in page
    assert "<code>.aio</code>" in page
    assert "<code>to_duckdb(client, ...)</code>" in page
    library = re.sub(r"<[^>]+>", "", html.unescape(site.pages["reference/library.md"]))
    assert "options(**options: Unpack[Options]) -> ContextManager[None]" in library
    assert "rate_limit: RateLimit | None" in library


def test_every_page_has_a_section_and_new_guides_find_theirs() -> None:
    pages = [
        str(path.relative_to(source.ROOT / "docs").with_suffix("")).replace("README", "index")
        for path in (source.ROOT / "docs").rglob("*.md")
    ]
    placed = [page for section in contents.sections([*pages, "guides/zebra"]) for page in section.pages]
    assert len(placed) == len(set(placed))
    inner = ("decisions/", "guides/migrating-tables/")
    assert {page for page in pages if not page.startswith(inner)} - set(placed) == {"index"}
    guides = next(section for section in contents.sections([*pages, "guides/zebra"]) if section.title == "Guides")
    assert "guides/zebra" in guides.pages


def test_links_are_turned_into_those_of_the_site() -> None:
    pages = {
        PurePosixPath("docs/a.md"): PurePosixPath("a.md"),
        PurePosixPath("docs/guides/README.md"): PurePosixPath("guides/index.md"),
        PurePosixPath("SECURITY.md"): PurePosixPath("project/security.md"),
    }

    def rewritten(text: str) -> str:
        return links.rewrite(text, PurePosixPath("docs/guides/b.md"), PurePosixPath("guides/b.md"), pages, source.ROOT)

    assert rewritten("[a](../a.md#part)") == "[a](../a.md#part)"
    assert rewritten("[all](README.md)") == "[all](index.md)"
    assert rewritten("[s](../../SECURITY.md)") == "[s](../project/security.md)"
    assert rewritten("[`x`](../../pyproject.toml)") == "`x`"
    assert rewritten("[x](https://example.com)") == "[x](https://example.com)"
    assert rewritten("```py\n[x](nowhere.md)\n```") == "```py\n[x](nowhere.md)\n```"
    with pytest.raises(links.BrokenLinkError, match="nowhere.md"):
        rewritten("[x](nowhere.md)")


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<h1 id="top"></h1><a href="#top"></a><a href="b.html#no"></a><a href="c.html"></a>'
    )
    (tmp_path / "b.html").write_text('<a href="a.html#top"></a><img src="https://example.com/x.png">')
    assert link_check.broken_links(tmp_path) == ["a.html: b.html#no", "a.html: c.html"]
    assert link_check.requests_elsewhere(tmp_path) == ["b.html: https://example.com/x.png"]


_NAMES = """---
orphan: true
---
# Names

| name | meaning |
| --- | --- |
| `parquet` | all records of a list, with more words than a narrow screen has in one line of a table |
| `platform.connection_management.get_access_token` | the same |
"""


def test_the_search_finds_a_field_without_a_server_and_pages_fit_into_the_window(
    site: source.SiteSource, tmp_path: Path
) -> None:
    wanted = ("index.md", "reference/accounting/models/Invoice.md", "names.md")
    pages = {name: text for name, text in site.pages.items() if name in wanted}
    pages["names.md"] = _NAMES
    pages["index.md"] = re.sub(r"```\{toctree\}.*?```", "", pages["index.md"], flags=re.DOTALL)
    source.write(tmp_path / "source", pages)
    settings = Path(source.__file__).parent
    command = ["-m", "sphinx", "-Q", "-c", str(settings), str(tmp_path / "source"), str(tmp_path / "site")]
    subprocess.run([sys.executable, *command], check=True)

    with Browser(tmp_path / "profile") as browser:
        browser.open((tmp_path / "site" / "search.html").as_uri() + "?q=amountDue")
        browser.wait_for("document.querySelector('#search-results').innerText.includes('Invoice')")
        # Above and below where the theme puts the contents of the page beside it.
        for width in (360, 1280, 1400):
            for scheme in ("light", "dark"):
                browser.open((tmp_path / "site" / f"{wanted[1][:-3]}.html").as_uri(), width=width, scheme=scheme)
                assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
        browser.open((tmp_path / "site" / "names.html").as_uri(), width=390)
        lines = [browser.evaluate(f"document.querySelectorAll('td code')[{n}].getClientRects().length") for n in (0, 1)]
        assert lines[0] == 1, "a short name does not break"
        assert lines[1] > 1, "a long one does"
        wrapper = "document.querySelector('.table-wrapper')"
        assert browser.evaluate(f"{wrapper}.scrollWidth <= {wrapper}.clientWidth")
        assert browser.errors == []


def test_a_page_describes_each_public_name_of_the_library(site: source.SiteSource) -> None:
    described = "".join(site.pages[f"reference/{page}.md"] for page in ("library", "errors"))
    modules = {name for name in codat.__all__ if inspect.ismodule(getattr(codat, name))}
    for name in set(codat.__all__) - modules - {"__version__"}:
        assert f"\n## {name}\n" in described, name
