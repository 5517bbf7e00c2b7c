"""The order of the hand-written pages on the site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """A group of pages in the navigation.

    Attributes:
        title: Its heading.
        pages: Pages in order, as paths under `docs/` without suffix; `*` stands for those that no section names.
    """

    title: str
    pages: tuple[str, ...]

    def with_others(self, others: Iterable[str]) -> Section:
        """The section with pages in the place of each pattern, in order of their names.

        Args:
            others: Pages that no section names.
        """
        found: list[str] = []
        for page in self.pages:
            if page.endswith("*"):
                folder = page.removesuffix("*")
                found += sorted(o for o in others if o.startswith(folder) and "/" not in o.removeprefix(folder))
            else:
                found.append(page)
        return Section(self.title, tuple(found))


SECTIONS = (
    Section("Start", ("tutorial",)),
    Section(
        "Guides",
        (
            "guides/authorise",
            "guides/read-incrementally",
            "guides/lists",
            "guides/models",
            "guides/write-and-wait",
            "webhooks",
            "guides/bank-feeds",
            "guides/lending",
            "guides/test-your-code",
            "guides/tenants",
            "guides/production",
            "guides/*",
            "guides/migrating",
        ),
    ),
    Section(
        "Places it runs",
        (
            "guides/index",
            "guides/event-loops",
            "guides/celery",
            "guides/gunicorn-gevent",
            "guides/aws-lambda",
            "guides/pyinstaller",
        ),
    ),
    Section("Explanations", ("explanations/*",)),
    Section("Settings and tools", ("client", "limits", "emulator")),
    Section("Maintainers", ("architecture", "testing", "releasing", "decisions/index", "*")),
)


def sections(pages: Iterable[str]) -> list[Section]:
    """The sections, each with its pages.

    Args:
        pages: All pages, as paths under `docs/` without suffix.
    """
    pages = set(pages)
    named = {page for section in SECTIONS for page in section.pages}
    others = {page for page in pages - named if page != "index" and not page.startswith("decisions/")}
    filled = [section.with_others(others) for section in SECTIONS]
    return [Section(section.title, tuple(page for page in section.pages if page in pages)) for section in filled]
