"""Settings of Sphinx for the documentation site."""

import re
from pathlib import PurePosixPath
from typing import Any

from sphinx.application import Sphinx

import codat_facade

project = "codat-facade"
author = "The codat-facade authors"
copyright = "The codat-facade authors"
version = release = codat_facade.__version__

extensions = ["myst_parser", "sphinx_copybutton"]
myst_enable_extensions = ["attrs_inline", "colon_fence", "fieldlist"]
myst_heading_anchors = 4
myst_links_external_new_tab = False
nitpicky = True
exclude_patterns: list[str] = []
# Generated pages have no source worth a look; the hand-written ones are in `llms.txt` as Markdown.
html_copy_source = False
html_show_sourcelink = False
# Summaries of found pages are fetched, which a browser refuses to pages that were opened from a folder.
html_show_search_summary = False

html_theme = "furo"
html_title = f"codat-facade {release}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_theme_options = {"navigation_with_keys": True}
pygments_style = "friendly"
pygments_dark_style = "monokai"
copybutton_exclude = ".linenos, .gp, .go"


def setup(app: Sphinx) -> None:
    """Share the navigation among the pages of a folder of the reference.

    To make it anew for each of hundreds of pages takes most of the time of a build. The pages of resources have that of
    their package, and those of models, which stand in no table of contents, have one without a current page.
    """
    made: dict[tuple[str, str], str] = {}

    def share(_: Sphinx, page: str, __: str, context: dict[str, Any], ___: object) -> None:
        path = PurePosixPath(page)
        if "toctree" not in context or len(path.parts) < 3 or path.parts[0] != "reference":
            return
        standing_for = page if path.parent.name == "models" else str(path.with_name("index"))
        builder: Any = app.builder

        def toctree(**options: Any) -> str:
            key = (str(path.parent), repr(sorted(options.items())))
            if key not in made:
                made[key] = builder._get_local_toctree(standing_for, **options)
            return made[key]

        context["toctree"] = toctree

    app.connect("html-page-context", share, priority=100)
    app.connect("html-page-context", _let_names_break)


_CELL = re.compile(r"<t[dh]\b.*?</t[dh]>", re.DOTALL)
_LONG_NAME = re.compile(r'(?<=<span class="pre">)[^<]{13,}(?=</span>)')


def _let_names_break(_: Sphinx, __: str, ___: str, context: dict[str, Any], ____: object) -> None:
    """Let long names in tables break where a person would break them, on narrow screens."""

    def broken(name: re.Match[str]) -> str:
        return re.sub(r"([._/,:=(])(?=\w)", r"\1<wbr>", name[0])

    if "body" in context:
        context["body"] = _CELL.sub(lambda cell: _LONG_NAME.sub(broken, cell[0]), context["body"])
