"""Writes the index that the command line and `codat_facade.find` read: `python -m scripts.facade_index [--check]`."""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any

from scripts.api_index import ROOT, operations, packages

FOLDER = ROOT / "codat_facade" / "_index"

_ROUTE = re.compile(r"`((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)`")
_ARGUMENT = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)
_SECTION = re.compile(r"^(Args|Attributes|Returns|Raises):\n", re.MULTILINE)
_JSON_NAME = re.compile(r"JSON `([^`]+)`")
_MODEL = re.compile(r"\b([A-Z]\w+) \| Mapping\[")
# What stands behind the meaning of a field: its name in JSON, its type, and whether it may be absent.
_TYPE = re.compile(r"( JSON `[^`]+`,)? `[^`]+`(; may be [a-z ]+)?\.$")
_TYPE_OF_VALUES = re.compile(r" (JSON `[^`]+`, )?`[A-Z]\w+` (?=\()")
_SPACE = re.compile(r"\s+")

_KINDS = {
    "str | UUID": "text",
    "str": "text",
    "str | PushOperationLike": "text",
    "str | Query": "text",
    "int": "number",
    "Decimal | int": "decimal",
    "bool": "flag",
    "Moment": "time",
    "dt.datetime": "time",
    "datetime | date": "date_or_time",
    "dt.date": "date",
    "dt.date | str": "date",
    "Duration": "seconds",
    "Sequence[str]": "texts",
    "FileLike": "file",
    "Iterable[PushOperationLike | tuple[str, str]]": "pairs",
}
# The command line decides on these itself.
_DECIDED = frozenset({"raise_on_failure"})


def operations_index() -> dict[str, Any]:
    """Package → what is in it, and its resources with their operations.

    Raises:
        ValueError: An annotation is of no known kind, or a docstring lacks a route or a parameter.
    """
    return {
        package.__name__.rpartition(".")[2]: {
            "summary": _first_line(package),
            "resources": {name: _resource(import_module(f"{package.__name__}.{name}")) for name in package.__all__},
        }
        for package in packages()
    }


def models_index() -> dict[str, Any]:
    """Package → model → its fields: name in Python → name in JSON, and meaning."""
    found: dict[str, Any] = {}
    for package in packages():
        name = package.__name__.rpartition(".")[2]
        models = import_module(f"codat_api.{name}.models")
        kinds = {kind: getattr(models, kind) for kind in dir(models)}
        found[name] = {kind: _fields(model) for kind, model in sorted(kinds.items()) if hasattr(model, "__fields__")}
    return found


def _resource(module: ModuleType) -> dict[str, Any]:
    found = dict(operations(module))
    return {
        "summary": _first_line(module),
        "operations": {name: _operation(module, name, found) for name in found if not _is_form(name, found)},
    }


def _is_form(name: str, found: Mapping[str, Any]) -> bool:
    """Whether an operation is another one with all pages, or with the wait for its end."""
    if name.endswith("_and_wait"):
        return name.removesuffix("_and_wait") in found
    list_ = re.sub("^(iterate|fetch_all)", "list", name)
    return list_ != name and list_ in found


def _operation(module: ModuleType, name: str, found: Mapping[str, Callable[..., Any]]) -> dict[str, Any]:
    operation = found[name]
    doc = inspect.getdoc(operation) or ""
    routes = _ROUTE.findall(doc)
    if not routes:
        raise ValueError(f"{module.__name__}.{name}: its docstring names no method and path")
    wait = f"{name}_and_wait" if f"{name}_and_wait" in found else None
    iterate = re.sub("^list", "iterate", name) if name.startswith("list") else None
    # The forms take what the operation takes, and times.
    widest = found[wait] if wait else operation
    own = inspect.signature(operation).parameters
    entry: dict[str, Any] = {
        "summary": doc.partition("\n")[0],
        "routes": routes,
        "returns": str(inspect.signature(operation).return_annotation),
    }
    if iterate in found:
        entry["iterate"] = iterate
    if wait:
        entry["wait"] = wait
    if hasattr(operation, "to"):
        entry["streams"] = True
    entry["parameters"] = {
        key: value if key in own else {**value, "of_wait": True} for key, value in _parameters(module, widest)
    }
    return entry


def _parameters(module: ModuleType, operation: Callable[..., Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    help_of = dict(_described(inspect.getdoc(operation) or "", "Args"))
    for parameter in inspect.signature(operation).parameters.values():
        if parameter.name in _DECIDED:
            continue
        if parameter.name not in help_of:
            raise ValueError(f"{module.__name__}.{operation.__name__}: its docstring has no {parameter.name}")
        kind, choices = _kind(module, str(parameter.annotation))
        entry: dict[str, Any] = {"kind": kind, "help": help_of[parameter.name]}
        if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            entry["positional"] = True
        if parameter.default is inspect.Parameter.empty:
            entry["required"] = True
        elif parameter.default is not None:
            default = parameter.default
            entry["default"] = f"{default:g}" if isinstance(default, float) else str(default)
        if choices:
            entry["choices"] = choices
        model = _MODEL.search(str(parameter.annotation)) if kind == "body" else None
        if model:
            entry["model"] = model[1]
        yield parameter.name, entry


def _kind(module: ModuleType, annotation: str) -> tuple[str, list[str]]:
    plain = annotation.removesuffix(" | None")
    if plain in _KINDS:
        return _KINDS[plain], []
    if "Mapping[str, Any]" in plain:
        return "body", []
    name, _, rest = plain.partition(" | ")
    if rest == "str":
        package = module.__name__.split(".")[1]
        models = import_module(f"codat_api.{package}.models")
        kind = getattr(models, name)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return "text", [member.value for member in kind]
        return "text", []
    raise ValueError(f"{module.__name__}: {annotation} is of no kind that a command line has: add it to _KINDS")


def _fields(model: Any) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for name, text in _described(inspect.getdoc(model) or "", "Attributes"):
        found = _JSON_NAME.search(text)
        fields[name] = [found[1] if found else name, _TYPE.sub("", _TYPE_OF_VALUES.sub(" ", text))]
    return fields


def _described(doc: str, section: str) -> list[tuple[str, str]]:
    parts = _SECTION.split(doc)
    text = next((body for head, body in zip(parts[1::2], parts[2::2], strict=True) if head == section), "")
    return [(name, _SPACE.sub(" ", meaning)) for name, meaning in _ARGUMENT.findall(text)]


def _first_line(module: ModuleType) -> str:
    return (module.__doc__ or "").partition("\n")[0]


def texts() -> dict[str, str]:
    """The text of each file, by its name."""
    return {
        "operations.json": json.dumps(operations_index(), indent=1, ensure_ascii=False) + "\n",
        "models.json": json.dumps(models_index(), indent=0, ensure_ascii=False) + "\n",
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.facade_index", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, and fail on a difference")
    check = parser.parse_args(arguments).check
    for name, text in texts().items():
        path = FOLDER / name
        if not check:
            path.write_text(text, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            print(f"{name} is not what the facade has; run `make index`", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
