"""The pages of the operations: one for each resource."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from scripts import api_index

from .docstring import Docstring
from .markup import Resolve, annotation, block, definitions, text
from .names import PublicNames

_HOW = (
    "Each operation takes a client as its first argument, or none. It has the forms that it names: `.aio` is awaited, "
    "or gone through with `async for` where it is an iterator; `.detailed` gives the response with status, headers and "
    "rate limit; `.to` writes to a file."
)
PACKAGE_TITLES = {
    "accounting": "Accounting: books, read and written",
    "bank_feeds": "Bank feeds: bank transactions for accounting platforms",
    "banking": "Banking: accounts and transactions of banks, read",
    "commerce": "Commerce: orders, payments and products, read",
    "expenses": "Expenses: spend, synced to the books",
    "files": "Files: documents that businesses upload",
    "lending": "Lending: reports on a business",
    "payables": "Payables: bills and their payment",
    "platform": "Platform: companies, connections, reads and writes",
    "spend_insights": "Spend insights: reports on spending and suppliers",
    "sync_commerce": "Sync for Commerce: sales, synced to the books",
}


def resources() -> dict[str, list[str]]:
    """Package → its resources, by name."""
    return {_short(package): list(package.__all__) for package in api_index.packages()}


def package_page(package: str, models: str) -> str:
    """Describe a package: its resources with what each has, and its models.

    Args:
        package: The name of the package.
        models: Its models, as Markdown.
    """
    parts = [f"# {PACKAGE_TITLES[package]}\n\n`codat_facade.{package}`, models in `codat_api.{package}.models`.\n"]
    for resource in resources()[package]:
        module = import_module(f"codat_facade.{package}.{resource}")
        names = ", ".join(f"[`{name}`]({resource}.md#{anchor(name)})" for name, _ in api_index.operations(module))
        parts.append(f"**[{resource}]({resource}.md)**: {_summary(module)}\n{names}\n")
    parts.append(f"## Models\n\n{models}\n")
    parts.append(
        f'Downloads: <a href="../../openapi/{package}.yaml">OpenAPI document</a> and '
        f'<a href="../../schemas/{package}.json">JSON Schema of all models</a>.\n'
    )
    return "\n".join(parts)


def resource_page(package: str, resource: str, names: PublicNames) -> str:
    """Describe the operations of a resource."""
    module = import_module(f"codat_facade.{package}.{resource}")
    page = f"reference/{package}/{resource}.html"
    packages = (package, *_imported_packages(module), "platform")
    parts = [
        f"# {resource}\n\n`from codat_facade.{package} import {resource}` · [package {package}](index.md)\n\n"
        f"{_summary(module)}\n{_HOW}\n"
    ]
    for name, operation in api_index.operations(module):
        parts.append(_operation(resource, name, operation, names.resolver(page, *packages)))
    return "\n".join(parts)


def anchor(name: str) -> str:
    """The anchor of an operation on the page of its resource."""
    return name.replace("_", "-").lower()


def _operation(resource: str, name: str, operation: Callable[..., Any], resolve: Resolve) -> str:
    doc = Docstring.of(operation)
    if doc.route is None:
        raise ValueError(f"{operation.__module__}.{name}: its docstring names no method and path")
    method, path = doc.route
    return f"## {name}\n\n" + block(
        '<div class="operation">',
        f'<p class="route"><span class="method">{method}</span> <code>{path}</code></p>',
        f"<p>{text(doc.summary)}</p>",
        *(f"<p>{text(note)}</p>" for note in doc.notes),
        f'<pre class="signature">{_signature(f"{resource}.<b>{name}</b>", operation, resolve)}</pre>',
        forms(operation),
        definitions(((f"<code>{argument}</code>", meaning) for argument, meaning in doc.arguments), "arguments"),
        f'<p class="returns"><b>Returns</b> {text(doc.returns)}</p>' if doc.returns else "",
        "<p><b>Raises</b></p>",
        definitions(((_error(error, resolve), reason) for error, reason in doc.raises), "raises"),
        "</div>",
    )


def _signature(name: str, operation: Callable[..., Any], resolve: Resolve) -> str:
    signature = api_index.bare(inspect.signature(operation))
    lines = []
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in lines:
            lines.append("*")
        lines.append(str(parameter))
    # One parameter a line, as a formatter would write it.
    called = "\n" + "".join(f"    {annotation(line, resolve)},\n" for line in lines) if lines else ""
    return f"{name}({called}) -&gt; {annotation(repr(signature.return_annotation), resolve)}"


def forms(operation: Callable[..., Any]) -> str:
    """The other forms in which an operation or a function may be called, as HTML; empty where there are none."""
    found = [
        form
        for form in ("aio", "detailed", "detailed.aio", "to", "to.aio", "arrow", "arrow.aio")
        if _has(operation, form)
    ]
    shown = " ".join(f"<code>.{form}</code>" for form in found)
    return f'<p class="forms"><b>Forms</b> {shown}</p>' if found else ""


def _has(operation: Callable[..., Any], form: str) -> bool:
    first, _, second = form.partition(".")
    return hasattr(operation, first) and (not second or _has(getattr(operation, first), second))


def _error(name: str, resolve: Resolve) -> str:
    builtin = name in ("TypeError", "ValueError", "OSError")
    address = None if builtin else resolve(name)
    return f'<a href="{address}"><code>{name}</code></a>' if address else f"<code>{name}</code>"


def _summary(module: ModuleType) -> str:
    return (module.__doc__ or "").partition("\n")[0] + "\n"


def _short(package: ModuleType) -> str:
    return package.__name__.removeprefix("codat_facade.")


def _imported_packages(module: ModuleType) -> list[str]:
    tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    generated = {str(node.module).split(".")[1] for node in found if str(node.module).startswith("codat_api.")}
    neighbours = {str(node.module).split(".")[0] for node in found if node.level == 2}
    return sorted(generated | neighbours)
