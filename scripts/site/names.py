"""Where on the site the names that stand in signatures are described."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from .markup import Resolve

# Names of Python itself, and parameters of types.
_PLAIN = frozenset(
    "Any Decimal Iterable Iterator AsyncIterator Mapping Sequence Callable UUID None True False str int bool float "
    "bytes dict list tuple object dt.date dt.datetime datetime date timedelta Path".split()
)


@dataclass
class PublicNames:
    """The addresses of models and of the library's own types.

    Attributes:
        models: (package, model) → address of its description, from the root of the site.
        types: Name → address of its description, from the root of the site.
        unknown: Names that were asked for and are described nowhere.
    """

    models: Mapping[tuple[str, str], str]
    types: Mapping[str, str]
    unknown: set[str] = field(default_factory=set)

    def resolver(self, page: str, *packages: str) -> Resolve:
        """Make the function that finds names for a page.

        Args:
            page: The address of the page, from the root of the site.
            packages: Where models are looked for, in this order.
        """
        depth = len(PurePosixPath(page).parts) - 1

        def resolve(name: str) -> str | None:
            found = next((self.models[p, name] for p in packages if (p, name) in self.models), self.types.get(name))
            if found is None:
                if name[:1].isupper() and name not in _PLAIN:
                    self.unknown.add(f"{page}: {name}")
                return None
            return "../" * depth + found

        return resolve
