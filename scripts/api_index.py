"""Writes API.md, the index of everything that can be called: `python -m scripts.api_index`; `--check` only compares."""

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import codat_facade

ROOT = Path(__file__).parent.parent
INDEX = ROOT / "API.md"

_ROUTE = re.compile(r"^\s*`((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)`", re.MULTILINE)
_HEAD = """# API index

Every operation of the facade: its signature, what it does, and what it calls first. Each is called as `f(...)` or
`f(client, ...)`, and awaited as `f.aio(...)`. `make index` writes this file.
"""


def packages() -> Iterator[ModuleType]:
    """The packages that hold resources: those that a document of Codat's is the source of."""
    for path in sorted((ROOT / "openapi").glob("*.yaml")):
        if path.stem in codat_facade.__all__ and path.stem != "webhooks":
            yield import_module(f"codat_facade.{path.stem}")


def operations(module: ModuleType) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The operations that a module offers, by name."""
    for name, member in sorted(vars(module).items()):
        if not name.startswith("_") and hasattr(member, "aio") and hasattr(member, "__wrapped__"):
            yield name, member


def entry(name: str, operation: Callable[..., Any]) -> str:
    """Describe an operation: its signature, the first line of its docstring, and its method and path.

    Raises:
        ValueError: The docstring does not say which method and path it calls.
    """
    doc = inspect.getdoc(operation) or ""
    route = _ROUTE.search(doc)
    if route is None:
        raise ValueError(f"{operation.__module__}.{name}: its docstring names no method and path")
    return f"- `{name}{signature_text(inspect.signature(operation))}`  \n  {doc.partition(chr(10))[0]} `{route[1]}`\n"


def signature_text(signature: inspect.Signature) -> str:
    """The text of a signature, whose annotations are texts, without quotes around them."""
    return str(bare(signature))


def bare(signature: inspect.Signature) -> inspect.Signature:
    """A signature whose annotations, which are texts, are shown without quotes around them."""
    parameters = [
        parameter.replace(annotation=Bare(parameter.annotation))
        if parameter.annotation is not inspect.Parameter.empty
        else parameter
        for parameter in signature.parameters.values()
    ]
    return signature.replace(parameters=parameters, return_annotation=Bare(signature.return_annotation))


class Bare:
    """An annotation that is shown as it was written."""

    def __init__(self, annotation: Any) -> None:
        self._annotation = annotation

    def __repr__(self) -> str:
        # A reference, where a class was made from texts.
        written = getattr(self._annotation, "__forward_arg__", self._annotation)
        return written if isinstance(written, str) else inspect.formatannotation(written)


def index() -> str:
    """The whole index."""
    parts = [_HEAD]
    for package in packages():
        parts.append(f"\n## {package.__name__.removeprefix('codat_facade.')}\n")
        for resource in package.__all__:
            module = import_module(f"{package.__name__}.{resource}")
            entries = "".join(entry(name, operation) for name, operation in operations(module))
            summary = (module.__doc__ or "").partition("\n")[0]
            parts.append(f"\n### {module.__name__}\n\n{summary}\n\n{entries}")
    return "".join(parts)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.api_index", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, and fail on a difference")
    text = index()
    if not parser.parse_args(arguments).check:
        INDEX.write_text(text, encoding="utf-8")
    elif not INDEX.is_file() or INDEX.read_text(encoding="utf-8") != text:
        print("API.md is not what the facade has; run `make index`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
