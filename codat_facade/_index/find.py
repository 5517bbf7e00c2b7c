"""Search of operations, models and fields by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from .index import Index, load_index, read_data
from .products import PRODUCTS, ProductName, products_by_name

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# A word of the name counts more than one of the text; what can be called comes before what it gives.
_IN_NAME, _IN_PLACE, _IN_TEXT, _IN_BEGINNING = 6.0, 2.0, 1.5, 0.6
_OF_KIND = {"package": 3.0, "resource": 2.0, "operation": 1.5, "model": 0.5, "field": 0.0}
_SHOWN_FIELDS = 8
_IGNORED = frozenset("a an and by for from how i in of on or the to with".split())
# The other words that the documents have for what people ask for.
_SAME = {
    "authorise": ("authorization", "link"),
    "authorize": ("authorization", "link"),
    "business": ("company",),
    "client": ("company", "customer"),
    "expense": ("cost",),
    "income": ("revenue", "profit"),
    "p&l": ("profit", "loss"),
    "pnl": ("profit", "loss"),
    "pull": ("refresh", "read"),
    "receipt": ("attachment",),
    "sync": ("refresh",),
    "upload": ("attach",),
    "vat": ("tax",),
    "vendor": ("supplier",),
    "write": ("create", "push"),
}


class Found(NamedTuple):
    """A search result.

    Attributes:
        kind: `package`, `resource`, `operation`, `model` or `field`.
        path: Its name with dots: `accounting.reports.get_balance_sheet`, `accounting.models.Invoice.amount_due`.
        summary: One sentence.
    """

    kind: str
    path: str
    summary: str

    def __repr__(self) -> str:
        return f"<{self.kind} {self.path}: {self.summary}>"

    def to_dict(self) -> dict[str, str]:
        """The result as JSON has it."""
        return {"kind": self.kind, "path": self.path, "summary": self.summary}


class FoundList(list[Found]):
    """Search results, the best first; shown a line each."""

    def __repr__(self) -> str:
        return "\n".join(f"{found.path}\n    {found.summary}" for found in self) or "nothing found"


class _Entry(NamedTuple):
    """What is searched in.

    Attributes:
        found: The result that it is.
        name: Words of its own name.
        place: Words of where it stands.
        text: Words of its sentence.
    """

    found: Found
    name: frozenset[str]
    place: frozenset[str]
    text: frozenset[str]


def find(text: str, *, limit: int = 10) -> FoundList:
    """Search operations, models and fields by word.

    Args:
        text: Words, such as `balance sheet`, `amountDue` or the name of a product of Codat, such as `Bank Feeds`.
        limit: The most results.

    Returns:
        The results that have all words, or else those that have most of them, the best first.

    Raises:
        TypeError: `text` is not text.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"text is of type {type(text).__name__}: give words, such as find('balance sheet')")
    product = products_by_name().get(text.strip().lower())
    found = FoundList(_places(product)) if product else FoundList()
    words = [word for word in _words(text) if word not in _IGNORED]
    scored = [(*_score(entry, words), entry.found) for entry in _entries()]
    most = max((matched for matched, _, _ in scored), default=0)
    best = [(score, result) for matched, score, result in scored if matched == most > 0]
    best.sort(key=lambda item: (-item[0], item[1].path.count("."), item[1].path))
    seen = {result.path for result in found}
    found += [result for _, result in best if result.path not in seen]
    return FoundList(found[:limit])


def _places(product: ProductName) -> Iterator[Found]:
    index = load_index()
    for place in product.places:
        package, _, resource = place.partition(".")
        if resource:
            yield Found("resource", place, f"{product.name} uses it. {index.names(package)[resource]}")
        else:
            yield Found("package", place, index.packages[package])


def _score(entry: _Entry, words: Sequence[str]) -> tuple[int, float]:
    """How many words an entry has, and how well they fit."""
    points = [max(_points(entry, other) * weight for other, weight in _alike(word)) for word in words]
    matched = sum(1 for gained in points if gained)
    # The fewer other words its name has, the better.
    return matched, sum(points) / (len(words) or 1) + _OF_KIND[entry.found.kind] - 0.1 * len(entry.name)


def _alike(word: str) -> Iterator[tuple[str, float]]:
    yield word, 1.0
    for other in _SAME.get(word, ()):
        yield _stem(other), 0.8


def _points(entry: _Entry, word: str) -> float:
    if word in entry.name:
        return _IN_NAME
    if word in entry.place:
        return _IN_PLACE
    if word in entry.text:
        return _IN_TEXT
    if len(word) >= 4 and any(other.startswith(word) for other in entry.name | entry.place | entry.text):
        return _IN_BEGINNING
    return 0.0


@cache
def _entries() -> tuple[_Entry, ...]:
    return (*_operations(load_index()), *_models())


def _operations(index: Index) -> Iterator[_Entry]:
    for package, summary in index.packages.items():
        names = [name for product in PRODUCTS if product.places[0] == package for name in (product.name, *product.also)]
        yield _entry("package", package, summary, name=" ".join((package, *names)))
    for resource in index:
        yield _entry("resource", resource.path, resource.summary, name=resource.name, place=resource.package)
        for operation in resource.operations.values():
            yield _entry(
                "operation",
                operation.path,
                operation.summary.replace("`", ""),
                name=f"{operation.name} {resource.name}",
                place=resource.package,
                text=" ".join((*operation.routes, operation.returns, *(item.name for item in operation.parameters))),
            )


def _models() -> Iterator[_Entry]:
    data: dict[str, dict[str, dict[str, list[str]]]] = read_data("models")
    for package, models in data.items():
        for model, fields in models.items():
            path = f"{package}.models.{model}"
            names = [*list(fields)[:_SHOWN_FIELDS], *(["..."] if len(fields) > _SHOWN_FIELDS else [])]
            yield _entry("model", path, f"Fields: {', '.join(names)}", name=model, place=package)
            for name, (json_name, meaning) in fields.items():
                yield _entry("field", f"{path}.{name}", meaning, name=f"{name} {json_name}", place=f"{package} {model}")


def _entry(kind: str, path: str, summary: str, *, name: str, place: str = "", text: str = "") -> _Entry:
    return _Entry(
        Found(kind, path, summary),
        frozenset(_words(name)),
        frozenset(_words(place)),
        frozenset(_words(f"{summary} {text}")),
    )


def _words(text: str) -> list[str]:
    lowered = text.lower()
    special = [word for word in _SAME if "&" in word and word in lowered]
    return [*special, *(_stem(word.lower()) for word in _WORD.findall(text if not special else ""))]


def _stem(word: str) -> str:
    """A word without the ending of its plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
