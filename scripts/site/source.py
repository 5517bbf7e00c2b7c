"""The source folder of the site: the hand-written pages, the generated reference, and files for other tools."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from . import contents, library, links, llms, operations, schemas
from .models import Family
from .names import PublicNames

ROOT = Path(__file__).parents[2]

# Documents beside `docs/` that have a page.
_OTHERS = {
    "CONTRIBUTING.md": "project/contributing.md",
    "CHANGELOG.md": "project/changelog.md",
    "SECURITY.md": "project/security.md",
}
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


class UnknownNamesError(Exception):
    """Signatures name what is described nowhere."""


@dataclass(frozen=True)
class SiteSource:
    """What the site is made from.

    Attributes:
        pages: Path → text of each page, in Markdown.
        downloads: Path → text of each file that goes into the site as it is.
    """

    pages: Mapping[str, str]
    downloads: Mapping[str, str]


def read() -> SiteSource:
    """Read the hand-written pages, and generate the others.

    Raises:
        UnknownNamesError: A signature names a type that no page describes.
        BrokenLinkError: A page links to a file that is not there.
    """
    families = {package: Family.of(package) for package in (*operations.resources(), "webhooks")}
    models = {key: address for family in families.values() for key, address in family.addresses()}
    names = PublicNames(models, library.addresses())
    written = {
        **dict(_documents()),
        **dict(_reference(families, names)),
    }
    if names.unknown:
        raise UnknownNamesError(", ".join(sorted(names.unknown)))
    return SiteSource(written, dict(_downloads(families)))


def write(folder: Path, wanted: Mapping[str, str]) -> None:
    """Bring a folder to a state; files that are as they should be keep their times, so that Sphinx passes over them."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in [*folder.rglob("*")]:
        if path.is_file() and path.relative_to(folder).as_posix() not in wanted:
            path.unlink()
    for name, text in wanted.items():
        path = folder / name
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


def _documents() -> Iterator[tuple[str, str]]:
    pages = {
        **_pages_of_documents(),
        PurePosixPath("API.md"): PurePosixPath("reference/index.md"),
        PurePosixPath("README.md"): PurePosixPath("index.md"),
        PurePosixPath("examples"): PurePosixPath("examples.md"),
        **{path: PurePosixPath("examples.md") for path in _examples()},
    }
    yield "examples.md", _examples_page()
    for path, page in _pages_of_documents().items():
        text = links.rewrite((ROOT / path).read_text("utf-8"), path, page, pages, ROOT)
        yield str(page), text + _toctree(page)


def _pages_of_documents() -> dict[PurePosixPath, PurePosixPath]:
    others = {PurePosixPath(path): PurePosixPath(page) for path, page in _OTHERS.items()}
    return {**{path: _page_of(path) for path in _hand_written()}, **others}


def _examples() -> list[PurePosixPath]:
    return [PurePosixPath(path.relative_to(ROOT)) for path in sorted((ROOT / "examples").glob("*.py"))]


def _examples_page() -> str:
    parts = [
        "# Examples\n\nPrograms to start from. Each is typed, and the tests run it.\n"
        "They are in the folder `examples` of the repository, and not in the package: start them in a checkout. Those\n"
        "that take their key from `CODAT_API_KEY` use the emulator if `CODAT_BASE_URL` is its address.\n"
    ]
    for path in _examples():
        code = (ROOT / path).read_text("utf-8")
        title = (ast.get_docstring(ast.parse(code)) or path.stem).partition("\n")[0]
        parts.append(f"## {path.name}\n\n{title}\n\n```python\n{code}```\n")
    return "\n".join(parts)


def _hand_written() -> list[PurePosixPath]:
    return [PurePosixPath(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*.md"))]


def _page_of(path: PurePosixPath) -> PurePosixPath:
    page = path.relative_to("docs")
    return page.with_name("index.md") if page.name == "README.md" else page


def _docnames() -> list[str]:
    return [str(_page_of(path).with_suffix("")) for path in _hand_written()]


def _below(folder: str) -> list[str]:
    return sorted(name for name in _docnames() if name.startswith(folder))


def _toctree(page: PurePosixPath) -> str:
    if str(page) == "index.md":
        sections = contents.sections(_docnames())
        trees = [_tree(section.title, section.pages) for section in sections[:-1] if section.pages]
        project = [path.removesuffix(".md") for path in _OTHERS.values()]
        return "".join(
            [
                *trees,
                _tree("Reference", ["examples", "reference/index"]),
                _tree(sections[-1].title, [*sections[-1].pages, *project]),
            ]
        )
    if str(page) == "decisions/index.md":
        return _tree(
            "", [name.removeprefix("decisions/") for name in _below("decisions/") if name != "decisions/index"]
        )
    if str(page) == "guides/migrating.md":
        return _tree("", [name.removeprefix("guides/") for name in _below("guides/migrating-tables/")])
    return ""


def _tree(caption: str, pages: list[str] | tuple[str, ...]) -> str:
    # Without the titles alone, the headings of all operations would stand in the navigation of every page.
    options = ":hidden:\n:titlesonly:\n" + (f":caption: {caption}\n" if caption else "")
    return "\n```{toctree}\n" + options + "\n" + "\n".join(pages) + "\n```\n"


def _reference(families: Mapping[str, Family], names: PublicNames) -> Iterator[tuple[str, str]]:
    resources = operations.resources()
    rows = "".join(f"- [{operations.PACKAGE_TITLES[package]}]({package}/index.md)\n" for package in resources)
    own = "".join(f"- [{title}]({page}.md)\n" for page, (title, _) in library.PAGES.items())
    yield (
        "reference/index.md",
        "# Reference\n\nGenerated from the library: what it says is what is installed.\n\n"
        f"## The library\n\n{own}- [Aliases in signatures](types.md)\n"
        "- [Payloads of webhook events](webhooks/index.md)\n\n"
        f"## Operations and models, by package\n\n{rows}\n"
        + _tree("", [*library.PAGES, "types", "webhooks/index", *(f"{package}/index" for package in resources)]),
    )
    for page in library.PAGES:
        yield f"reference/{page}.md", library.page(page, names.resolver(f"reference/{page}.html"))
    yield "reference/types.md", library.types_page()
    yield (
        "reference/webhooks/index.md",
        "# Payloads of webhook events\n\nModels in `codat_api.webhooks.models`.\n\n"
        + families["webhooks"].index()
        + "\n",
    )
    for package, found in resources.items():
        yield (
            f"reference/{package}/index.md",
            operations.package_page(package, families[package].index()) + _tree("", found),
        )
        for resource in found:
            yield f"reference/{package}/{resource}.md", operations.resource_page(package, resource, names)
    for package, family in families.items():
        for page in family.pages:
            address = f"reference/{package}/models/{page}"
            yield f"{address}.md", family.page(page, names.resolver(f"{address}.html", package))


def _downloads(families: Mapping[str, Family]) -> Iterator[tuple[str, str]]:
    for package, family in families.items():
        yield f"openapi/{package}.yaml", (ROOT / "openapi" / f"{package}.yaml").read_text("utf-8")
        yield f"schemas/{package}.json", json.dumps(schemas.package_schema(family), indent=1) + "\n"
        for name, schema in schemas.model_schemas(family).items():
            yield f"schemas/{package}/{name}.json", json.dumps(schema, indent=1) + "\n"
    markdown = dict(_markdown())
    yield from markdown.items()
    pages = []
    for section in contents.sections(_docnames()):
        for page in section.pages:
            address = f"markdown/{page}.md"
            title = _TITLE.search(markdown[address])
            pages.append((section.title, title[1] if title else page, address))
    yield "llms.txt", llms.index(pages, operations.resources())


def _markdown() -> Iterator[tuple[str, str]]:
    addresses = {**_pages_of_documents(), PurePosixPath("API.md"): PurePosixPath("API.md")}
    # README says what the first page says.
    known = {**addresses, PurePosixPath("README.md"): PurePosixPath("index.md")}
    for path, page in addresses.items():
        yield f"markdown/{page}", links.rewrite((ROOT / path).read_text("utf-8"), path, page, known, ROOT)
