"""Writes the snapshot of the public API, with signatures: `python -m scripts.public_api`; `--check` only compares."""

from __future__ import annotations

import argparse
import difflib
import enum
import inspect
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

from scripts.api_index import ROOT, packages

SNAPSHOT = ROOT / "tests" / "public_api" / "snapshot.txt"

_HEAD = """\
# The public API: written by `make index`, compared by `make check-generated`. CHANGELOG.md explains each difference.
# `(...)`: the arguments of the name without its last part. An operation takes a client before its arguments, too.
"""
_MODULES = (
    *("codat_facade", "codat_facade.errors", "codat_facade.extract", "codat_facade.model_options"),
    "codat_facade.webhooks",
)
_EMULATOR = ("codat_facade.emulator", "codat_facade.pytest_plugin")
_OURS = ("codat_facade", "codat_runtime")
_PREFIX = re.compile(r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z])")
_FORWARD = re.compile(r"ForwardRef\('([^']*)'(?:, module='[^']*')?\)")
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
# Each class has these, and nobody calls them by name.
_ORDINARY = frozenset(
    "__init__ __new__ __repr__ __str__ __eq__ __ne__ __hash__ __lt__ __le__ __gt__ __ge__ __reduce__ __reduce_ex__ "
    "__getstate__ __setstate__ __setattr__ __delattr__ __init_subclass__ __class_getitem__ __subclasshook__ "
    "__replace__ __getnewargs__ __format__ __copy__ __deepcopy__ __del__ __sizeof__ __dir__".split()
)


def modules() -> Iterator[ModuleType]:
    """The public modules, those of the resources included."""
    for name in (*_MODULES, *_EMULATOR):
        yield import_module(name)
    for package in packages():
        yield package
        for resource in package.__all__:
            yield import_module(f"{package.__name__}.{resource}")


def names_of(module: ModuleType) -> Sequence[str]:
    """The public names of a module: what it lists, or else what it defines."""
    listed: Sequence[str] | None = getattr(module, "__all__", None)
    if listed is not None:
        return sorted(listed)
    return sorted(
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and (_is_operation(value) or getattr(value, "__module__", None) == module.__name__)
    )


def snapshot() -> str:
    """The whole snapshot."""
    everything = [(module, name, getattr(module, name)) for module in modules() for name in names_of(module)]
    homes = {value: f"{module.__name__}.{name}" for module, name, value in everything if isinstance(value, type)}
    # A class of a public module that the package exports too is described where it is defined.
    homes |= {
        value: f"{module.__name__}.{name}"
        for module, name, value in everything
        if isinstance(value, type) and value.__module__ == module.__name__
    }
    lines: set[str] = set()
    for module, name, value in everything:
        lines.update(_lines(f"{module.__name__}.{name}", value, homes))
    for module in modules():
        for name, current in getattr(module, "_RENAMED", {}).items():
            lines.add(f"{module.__name__}.{name} = {getattr(current, '__name__', current)}, deprecated")
    return _HEAD + "\n".join(sorted(lines)) + "\n"


def _lines(path: str, value: Any, homes: Mapping[type, str]) -> Iterator[str]:
    if isinstance(value, ModuleType):
        yield f"module {path}"
    elif isinstance(value, type):
        home = homes.get(value, path)
        yield f"class {path} = {home}" if home != path else f"class {path}{_bases(value)}"
        if home == path:
            yield from _members(path, value, homes)
    elif _is_fixture(value):
        yield f"fixture {path} -> {_text(_signature(_function_of(value)).return_annotation)}"
    elif callable(value):
        yield from _forms(path, value, None)
    else:
        yield f"{path}: {type(value).__name__}" + (f" = {value!r}" if isinstance(value, (int, float)) else "")


def _forms(path: str, function: Callable[..., Any], base: Iterable[inspect.Parameter] | None) -> Iterator[str]:
    signature = _signature(function)
    parameters = tuple(signature.parameters.values())
    if base is not None and parameters == tuple(base):
        yield f"{path}(...) -> {_text(signature.return_annotation)}"
    else:
        yield f"{path}{_signature_text(signature)}"
    for name, form in getattr(function, "__dict__", {}).items():
        if not name.startswith("_") and callable(form):
            yield from _forms(f"{path}.{name}", form, parameters)


def _members(path: str, kind: type, homes: Mapping[type, str]) -> Iterator[str]:
    if issubclass(kind, enum.Enum):
        yield from (f"{path}.{member.name} = {member.value!r}" for member in kind)
        return
    if inspect.isfunction(kind.__init__) and not getattr(kind, "_is_protocol", False):
        yield f"{path}{_signature_text(_signature(kind))}"
    for owner in kind.__mro__:
        if (owner is not kind and owner in homes) or owner.__module__.partition(".")[0] not in _OURS:
            continue
        for name, annotation in inspect.get_annotations(owner).items():
            if not name.startswith("_"):
                yield f"{path}.{name}: {_text(annotation)}"
        for name, member in vars(owner).items():
            if name in _ORDINARY or (name.startswith("_") and not (name.endswith("__") and inspect.isfunction(member))):
                continue
            if isinstance(member, property):
                yield f"{path}.{name}: {_text(_signature(member.fget).return_annotation)}"
            elif isinstance(member, (classmethod, staticmethod)):
                yield f"{type(member).__name__} {path}.{name}{_signature_text(_signature(member.__func__))}"
            elif inspect.isfunction(member) and "attrs" not in str(member.__code__.co_filename):
                prefix = "async " if inspect.iscoroutinefunction(member) else ""
                yield f"{prefix}{path}.{name}{_signature_text(_signature(member))}"


def _bases(kind: type) -> str:
    names = [base.__name__ for base in kind.__bases__ if base is not object]
    return f"({', '.join(names)})" if names else ""


def _is_operation(value: object) -> bool:
    return hasattr(value, "aio") and hasattr(value, "__wrapped__")


def _is_fixture(value: object) -> bool:
    return "Fixture" in type(value).__name__


def _function_of(fixture: Any) -> Callable[..., Any]:
    return fixture._get_wrapped_function()  # type: ignore[no-any-return]


def _signature(function: Any) -> inspect.Signature:
    return inspect.signature(function)


def _signature_text(signature: inspect.Signature) -> str:
    plain = [
        parameter.replace(annotation=_Text(_text(parameter.annotation)), default=_default(parameter))
        if parameter.annotation is not inspect.Parameter.empty
        else parameter.replace(default=_default(parameter))
        for parameter in signature.parameters.values()
    ]
    text = str(inspect.Signature(plain))
    if signature.return_annotation is inspect.Signature.empty:
        return text
    return f"{text} -> {_text(signature.return_annotation)}"


class _Text:
    """A text that a signature shows as it is."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def _default(parameter: inspect.Parameter) -> Any:
    if parameter.default is inspect.Parameter.empty:
        return parameter.default
    return _Text(_ADDRESS.sub("", repr(parameter.default)))


def _text(annotation: Any) -> str:
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    text = _FORWARD.sub(r"\1", text)
    return _PREFIX.sub("", text).replace("NoneType", "None")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.public_api", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, and fail on a difference")
    text = snapshot()
    if not parser.parse_args(arguments).check:
        SNAPSHOT.write_text(text, encoding="utf-8")
        return 0
    committed = SNAPSHOT.read_text(encoding="utf-8") if SNAPSHOT.is_file() else ""
    if committed == text:
        return 0
    changes = difflib.unified_diff(committed.splitlines(), text.splitlines(), "committed", "now", lineterm="", n=0)
    print(*changes, sep="\n", file=sys.stderr)
    print("the public API is not what its snapshot says: if that is meant, run `make index`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
