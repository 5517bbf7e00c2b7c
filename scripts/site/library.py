"""The pages of the library's own names: the client, results and other types, and the errors."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, is_typeddict

import codat_facade
from scripts import api_index

from .docstring import Docstring
from .markup import Resolve, annotation, block, definitions, text
from .operations import forms

_FOLDER = Path(codat_facade.__file__).parent
# The command line has a guide, and no names to import.
_WITHOUT_PAGE = ("cli", "errors", "pytest_plugin")


def _pages() -> dict[str, tuple[str, str]]:
    resources = {package.__name__.rpartition(".")[2] for package in api_index.packages()}
    public = {path.stem for path in _FOLDER.iterdir() if not path.name.startswith(("_", ".")) and path.stem != "py"}
    others = sorted(public - resources - {*_WITHOUT_PAGE})
    return {
        "library": ("Client, results and helpers", "codat_facade"),
        "errors": ("Errors", "codat_facade.errors"),
        **{name: (f"codat_facade.{name}", f"codat_facade.{name}") for name in others},
    }


#: Page → its title and the module whose public names it describes.
PAGES = _pages()
# Aliases that stand in signatures, which have no docstring of their own.
_ALIASES = {
    "Duration": ("float | timedelta", "Seconds, or a `timedelta`."),
    "Moment": ("datetime | str", "A time with a zone; text is ISO 8601."),
    "PushOperationLike": (
        "PushOperation | PushOperationSummary | ...",
        "Any model of a push operation, as a write returns it.",
    ),
    "FileLike": (
        "File | str | PathLike[str] | bytes | IO[bytes]",
        "A file to upload: a path, bytes, an open binary file, or a `File`.",
    ),
}

_LONGEST_DEFAULT = 90
_ONE_LINE = 88
"""The length up to which a signature stands on one line."""
_PREFIXES: Mapping[Any, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def members(page: str) -> dict[str, Any]:
    """Public name → what it names, for the classes and functions of a page."""
    module = import_module(PAGES[page][1])
    if page == "errors":
        return {name: value for name, value in vars(module).items() if _is_error(value)}
    found = ((name, _member(module, name)) for name in _names(module))
    return {
        name: value
        for name, value in found
        if callable(value) and not (_is_error(value) and value.__module__ == "codat_facade.errors")
    }


def _names(module: Any) -> list[str]:
    return list(getattr(module, "__all__", ()) or _public(module))


def _member(module: Any, name: str) -> Any:
    # None for what needs an extra that is too heavy for the environment in which the site is built.
    try:
        return getattr(module, name)
    except codat_facade.ConfigurationError:
        return None


def addresses() -> dict[str, str]:
    """Public name → the address of its description, from the root of the site."""
    found = {name: f"reference/types.html#{name.lower()}" for name in _ALIASES}
    for page in reversed(PAGES):
        found |= {name: f"reference/{page}.html#{_anchor(name)}" for name in members(page)}
    return found


def types_page() -> str:
    """Describe the aliases that stand in signatures."""
    parts = ["# Aliases in signatures\n\n"]
    for name, (meaning, notes) in _ALIASES.items():
        parts.append(f"## {name}\n\n`{meaning}`. {notes}\n\n")
    return "".join(parts)


def page(name: str, resolve: Resolve) -> str:
    """Describe the public names of a module."""
    title, module = PAGES[name]
    summary = (import_module(module).__doc__ or "").partition("\n")[0]
    parts = [f"# {title}\n\n`{module}`\n" if name in ("library", "errors") else f"# {title}\n\n{summary}\n"]
    if name == "errors":
        tree = (import_module(module).__doc__ or "").partition("\n\n")[2]
        parts.append(f"```text\n{tree.strip()}\n```\n")
    if name != "errors" and (
        absent := [n for n in _names(import_module(module)) if _member(import_module(module), n) is None]
    ):
        parts.append(f"`help()` describes what needs this extra: {', '.join(f'`{each}`' for each in absent)}.\n")
    own, described = members(name), addresses()

    def find(type_name: str) -> str | None:
        # Several modules have a `Report`. What is not described, such as what httpx has, stands without a link.
        if type_name in own:
            return f"#{_anchor(type_name)}"
        return resolve(type_name) if type_name in described else None

    for member, value in own.items():
        parts.append(f"## {member}\n\n{_described(member, value, find)}")
    return "\n".join(parts)


def _described(name: str, value: Any, resolve: Resolve) -> str:
    doc = Docstring.of(value)
    lines = ['<div class="operation">', f"<p>{text(doc.summary)}</p>", *(f"<p>{text(note)}</p>" for note in doc.notes)]
    if is_typeddict(value):
        fields = "".join(f"{key}: {_written(kind)}\n" for key, kind in value.__annotations__.items())
        lines.append(f'<pre class="signature">{annotation(fields, resolve)}</pre>')
    elif not _is_error(value) and (signature := _signature(value, resolve)):
        lines.append(f'<pre class="signature">{_async(value)}<b>{name}</b>{signature}</pre>')
    if not inspect.isclass(value):
        lines.append(forms(value))
    if hasattr(value, "_build_call"):
        lines.append(
            f"<p>A client may stand first: <code>{name}(client, ...)</code>; otherwise it is the default one.</p>"
        )
    lines.append(_arguments(doc))
    if inspect.isclass(value):
        if value.__init__ is not object.__init__ and (inner := Docstring.of(value.__init__)).arguments:
            lines.append(_arguments(inner))
        if rows := "".join(_member_rows(value, resolve)):
            lines += ["<p><b>Members</b></p>", f'<dl class="members">{rows}</dl>']
    return block(*lines, *_outcome(doc), "</div>")


def _member_rows(value: type, resolve: Resolve) -> Iterator[str]:
    for member, found in _own(value).items():
        doc = Docstring.of(_function(found))
        if not doc.summary or member.startswith("_"):
            continue
        if isinstance(found, property):
            shown = annotation(f": {_written(inspect.signature(_function(found)).return_annotation)}", resolve)
        elif inspect.isroutine(found):
            shown = _signature(getattr(value, member), resolve)
        else:
            continue
        shown = f"{_async(found)}<b>{member}</b>{shown}"
        notes = "".join(f"<p>{text(note)}</p>" for note in (doc.summary, *doc.notes))
        described = "".join([notes, _arguments(doc), *_outcome(doc)])
        # Spaces, for the search drops the tags and would join the words on both sides of them.
        yield f'<dt><pre class="signature">{shown}</pre></dt> <dd>{described}</dd> '


def _outcome(doc: Docstring) -> list[str]:
    raises = definitions(((f"<code>{error}</code>", reason) for error, reason in doc.raises), "raises")
    return [
        f'<p class="returns"><b>Returns</b> {text(doc.returns)}</p>' if doc.returns else "",
        f"<p><b>Raises</b></p>{raises}" if raises else "",
    ]


def _arguments(doc: Docstring) -> str:
    return definitions(((f"<code>{name}</code>", meaning) for name, meaning in doc.arguments), "arguments")


def _function(member: Any) -> Any:
    return member.fget if isinstance(member, property) else getattr(member, "__func__", member)


def _own(value: type) -> dict[str, Any]:
    # A base that users cannot import has no description of its own.
    bases = [
        base for base in value.__mro__[1:] if base.__module__.startswith("codat_facade") and "._" in base.__module__
    ]
    inherited = {name: found for base in reversed(bases) for name, found in vars(base).items()}
    return {**vars(value), **{name: found for name, found in inherited.items() if name not in vars(value)}}


def _signature(value: Any, resolve: Resolve) -> str:
    try:
        signature = api_index.bare(inspect.signature(value))
    except (TypeError, ValueError):
        return ""
    parameters = [one for name, one in signature.parameters.items() if name != "self"]
    if inspect.isclass(value) and {one.kind for one in parameters} == {*_PREFIXES}:
        # A protocol, or what Python makes by itself.
        return ""
    parts: list[str] = []
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in parts and not any(p.startswith("*") for p in parts):
            parts.append("*")
        typed = "" if parameter.annotation is parameter.empty else f": {parameter.annotation!r}"
        default = "" if parameter.default is parameter.empty else f" = {_default(parameter.default)}"
        parts.append(f"{_PREFIXES.get(parameter.kind, '')}{parameter.name}{typed}{default}")
    returned = "" if inspect.isclass(value) else f" -> {signature.return_annotation!r}"
    if _is_generator(inspect.unwrap(value)) and not _is_generator(value):
        # A block for `with`, annotated as the generator that it was made from.
        returned = returned.replace("Generator", "ContextManager")
    inside = ", ".join(parts)
    if len(inside) + len(returned) > _ONE_LINE:
        # One parameter a line, as a formatter would write it.
        inside = "\n" + "".join(f"    {part},\n" for part in parts)
    return annotation(f"({inside}){returned}", resolve)


def _async(value: Any) -> str:
    return "async " if inspect.iscoroutinefunction(getattr(value, "__func__", value)) else ""


def _written(kind: Any) -> str:
    """A type as it is written in the source."""
    return repr(api_index.Bare(kind))


def _is_generator(value: Any) -> bool:
    return inspect.isgeneratorfunction(value) or inspect.isasyncgenfunction(value)


def _default(value: Any) -> str:
    shown = f"{type(value).__name__}.{value.name}" if isinstance(value, Enum) else repr(value)
    return "..." if shown.startswith("<") or shown == "NOTHING" or len(shown) > _LONGEST_DEFAULT else shown


def _is_error(value: Any) -> bool:
    return inspect.isclass(value) and issubclass(value, codat_facade.CodatError)


def _public(module: Any) -> list[str]:
    return [
        n for n, v in vars(module).items() if not n.startswith("_") and getattr(v, "__module__", "") == module.__name__
    ]


def _anchor(name: str) -> str:
    return name.replace("_", "-").lower()
