"""The pages of the models: each with the models and enums that it alone holds, every field with its meaning."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any

from .markup import Resolve, annotation, block, text

_MODULES = re.compile(r"\b_(?:models|rt|dt|datetime|uuid|types)\.")
_NAME = re.compile(r"\w+")


@dataclass(frozen=True)
class ModelField:
    """A field of a model.

    Attributes:
        name: Its name in Python.
        json_name: Its name in JSON.
        annotation: Its type.
        presence: Whether it may be absent or null; empty where neither.
        meaning: A sentence.
    """

    name: str
    json_name: str
    annotation: str
    presence: str
    meaning: str


@dataclass(frozen=True)
class DescribedModel:
    """A model or an enum.

    Attributes:
        name: The name of its class.
        fields: Its fields; none for an enum.
        values: The values of an enum.
        item: The type of the values of an object whose keys are data; empty for others.
        notes: What its docstring says besides.
    """

    name: str
    fields: tuple[ModelField, ...] = ()
    values: tuple[str, ...] = ()
    item: str = ""
    notes: str = ""

    def references(self) -> set[str]:
        """The names that its types mention."""
        return {name for a in [*(f.annotation for f in self.fields), self.item] for name in _NAME.findall(a)}


@dataclass(frozen=True)
class Family:
    """The models of a package, by the page on which they are described.

    Attributes:
        package: The package.
        models: Name → model.
        pages: Name of the model that has a page → the models on it, that one first.
    """

    package: str
    models: Mapping[str, DescribedModel]
    pages: Mapping[str, list[str]]

    @classmethod
    def of(cls, package: str) -> Family:
        """Read the models of a package, and divide them into pages."""
        models = {name: _read(package, name) for name in import_module(f"codat_api.{package}.models").__all__}
        holders: dict[str, set[str]] = defaultdict(set)
        for model in models.values():
            for name in model.references() & models.keys() - {model.name}:
                holders[name].add(model.name)
        # A model that one other alone holds is described with it, and so are the models that it holds in turn.
        only = {name: next(iter(found)) for name, found in holders.items() if len(found) == 1}
        pages: dict[str, list[str]] = defaultdict(list)
        for name in sorted(models, key=lambda name: (_chain(name, only), name)):
            pages[_chain(name, only)[0]].append(name)
        return cls(package, models, dict(sorted(pages.items())))

    def addresses(self) -> Iterator[tuple[tuple[str, str], str]]:
        """(package, model) and its address, for each model."""
        for page, names in self.pages.items():
            for name in names:
                yield (self.package, name), f"reference/{self.package}/models/{page}.html#{name.lower()}"

    def index(self) -> str:
        """A list of the pages, as Markdown."""
        return ", ".join(f"[`{page}`](models/{page}.md)" for page in self.pages)

    def page(self, name: str, resolve: Resolve) -> str:
        """Describe a model and those that stand on its page."""
        parts = ["---\norphan: true\n---\n\n"]
        for number, member in enumerate(self.pages[name]):
            model = self.models[member]
            parts.append(f"{'#' if not number else '##'} {member}\n\n")
            if not number:
                parts.append(
                    f"`from codat_api.{self.package}.models import {name}` · "
                    f'<a href="../../../schemas/{self.package}/{name}.json">JSON Schema</a> · '
                    f"[package {self.package}](../index.md)\n\n"
                )
            parts.append(_described(model, resolve) + "\n")
        return "".join(parts)


def _chain(name: str, only: Mapping[str, str]) -> tuple[str, ...]:
    chain = [name]
    while chain[0] in only and only[chain[0]] not in chain:
        chain.insert(0, only[chain[0]])
    return tuple(chain)


def _described(model: DescribedModel, resolve: Resolve) -> str:
    if model.values:
        values = " ".join(f"<code>{text(value)}</code>" for value in model.values)
        return block(
            '<div class="model">', f"<p>One of {values}; a value that is not listed is read too.</p>", "</div>"
        )
    if model.item:
        return block('<div class="model">', f"<p>An object whose keys are data: text to {model.item}.</p>", "</div>")
    rows = "".join(
        f"<dt><code>{f.name}</code> <span>{annotation(f.annotation, resolve)}</span></dt> "
        f"<dd>{text(f.meaning)}{_small(f)}</dd> "
        for f in model.fields
    )
    notes = f"<p>{text(model.notes)}</p>" if model.notes else ""
    empty = "" if rows else "<p>It has no fields of its own.</p>"
    return block('<div class="model">', notes, empty, f'<dl class="fields">{rows}</dl>' if rows else "", "</div>")


def _small(field: ModelField) -> str:
    said = [f"JSON <code>{field.json_name}</code>" if field.json_name != field.name else "", field.presence]
    return " <small>" + "; ".join(part for part in said if part) + "</small>" if any(said) else ""


def _read(package: str, name: str) -> DescribedModel:
    found: Any = getattr(import_module(f"codat_api.{package}.models"), name)
    if isinstance(found, type) and issubclass(found, Enum):
        return DescribedModel(name, values=tuple(str(member.value) for member in found))
    source = Path(str(import_module(found.__module__).__file__)).read_text("utf-8")
    body = next(node for node in ast.parse(source).body if isinstance(node, ast.ClassDef) and node.name == name).body
    if not hasattr(found, "__fields__"):
        item = re.search(r"_rt\.MapModel\[(.*)\]$", source, re.MULTILINE)
        return DescribedModel(name, item=_MODULES.sub("", item[1]) if item else "Any")
    meanings: dict[str, tuple[str, str]] = {}
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            meaning = ""
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                meaning = " ".join(str(after.value.value).split())
            meanings[node.target.id] = (_MODULES.sub("", ast.unparse(node.annotation)), meaning)
    fields = []
    for field in found.__fields__:
        shown, meaning = meanings[field.name]
        presence = " or ".join(
            word for word, holds in (("absent", not field.required), ("null", field.nullable)) if holds
        )
        said = f"may be {presence}" if presence else ""
        fields.append(ModelField(field.name, field.key, shown.strip("'"), said, meaning))
    return DescribedModel(name, tuple(fields))
