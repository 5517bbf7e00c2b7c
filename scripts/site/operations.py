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
from .markup import annotation, block, definitions, text
from .names import Names

_HOW = (
    "Each operation takes a client as its first argument, or none; `.aio` is its asynchronous form, and `.detailed` "
    "gives the response with status, headers and rate limit."
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


def resource_page(package: str, resource: str, names: Names) -> str:
    """Describe the operations of a resource."""
    module = import_module(f"codat_facade.{package}.{resource}")
    page = f"reference/{package}/{resource}.html"
    packages = (package, *_imported_packages(module), "platform")
    parts = [f"# {resource}\n\n`from codat_facade.{package} import {resource}`\n\n{_summary(module)}\n{_HOW}\n"]
    for name, operation in api_index.operations(module):
        parts.append(_operation(resource, name, operation, names.resolver(page, *packages)))
    return "\n".join(parts)


def anchor(name: str) -> str:
    """The anchor of an operation on the page of its resource."""
    return name.replace("_", "-").lower()


def _operation(resource: str, name: str, operation: Callable[..., Any], resolve: Callable[[str], str | None]) -> str:
    doc = Docstring.of(operation)
    if doc.route is None:
        raise ValueError(f"{operation.__module__}.{name}: its docstring names no method and path")
    method, path = doc.route
    signature = inspect.signature(operation)
    head = api_index.signature_text(signature)
    # One parameter a line, as a formatter would write it.
    lines = [_parameter(parameter) for parameter in api_index.bare(signature).parameters.values()]
    if any(p.kind is p.KEYWORD_ONLY for p in signature.parameters.values()):
        first = next(i for i, p in enumerate(signature.parameters.values()) if p.kind is p.KEYWORD_ONLY)
        lines.insert(first, "*")
    returned = head.rpartition(" -> ")[2]
    called = "".join(f"    {annotation(line, resolve)},\n" for line in lines)
    shown = (
        f"{resource}.<b>{name}</b>(\n{called}) -&gt; {annotation(returned, resolve)}"
        if lines
        else (f"{resource}.<b>{name}</b>() -&gt; {annotation(returned, resolve)}")
    )
    return f"## {name}\n\n" + block(
        '<div class="operation">',
        f'<p class="route"><span class="method">{method}</span> <code>{path}</code></p>',
        f"<p>{text(doc.summary)}</p>",
        *(f"<p>{text(note)}</p>" for note in doc.notes),
        f'<pre class="signature">{shown}</pre>',
        definitions(((f"<code>{argument}</code>", meaning) for argument, meaning in doc.arguments), "arguments"),
        f'<p class="returns"><b>Returns</b> {text(doc.returns)}</p>' if doc.returns else "",
        "<p><b>Raises</b></p>",
        definitions(((_error(error, resolve), reason) for error, reason in doc.raises), "raises"),
        "</div>",
    )


def _parameter(parameter: inspect.Parameter) -> str:
    return str(parameter)


def _error(name: str, resolve: Callable[[str], str | None]) -> str:
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
