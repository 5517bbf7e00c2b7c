"""Every generated endpoint module, with the operation of the document that it was generated from."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import codat_documents

from codat_runtime import IDEMPOTENCY_KEY
from tests.contract.endpoints.schemas import Document, Forms, Schema, document


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation.

    Attributes:
        name: In the document.
        argument: What `call(...)` calls it.
        place: `path`, `query` or `header`.
        required: Whether it has to be sent.
        schema: What it may be.
    """

    name: str
    argument: str
    place: str
    required: bool
    schema: Schema


@dataclass(frozen=True, eq=False)
class Endpoint:
    """One generated endpoint.

    Attributes:
        package: Such as `accounting`.
        module: With `call`, `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`.
    """

    package: str
    module: ModuleType

    @property
    def name(self) -> str:
        """Such as `accounting/invoices/create_invoice`."""
        return self.module.__name__.removeprefix("codat_api.").replace(".api.", "/").replace(".", "/")

    @property
    def method(self) -> str:
        """In capitals."""
        return str(self.module._ENDPOINT.method)

    @property
    def route(self) -> str:
        """The path as the document has it."""
        return str(self.module._ENDPOINT.route)

    @property
    def document(self) -> Document:
        """The document that it was generated from."""
        return document(self.package)

    @property
    def operation(self) -> Mapping[str, Any]:
        """Its operation in the document."""
        found: Mapping[str, Any] = self.document.root["paths"][self.route][self.method.lower()]
        return found

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its parameters, with the arguments that carry them; the idempotency key has an argument of its own."""
        arguments = {_bare(name): name for name in inspect.signature(self.module.call).parameters}
        return tuple(
            Parameter(one["name"], arguments[_bare(one["name"])], one["in"], one.get("required", False), one["schema"])
            for one in self.operation.get("parameters", ())
            if one["name"] != IDEMPOTENCY_KEY
        )

    @property
    def body(self) -> tuple[str, Schema] | None:
        """The media type and the schema of its body; None if it has none."""
        content = self.operation.get("requestBody", {}).get("content", {})
        return next(((media_type, node["schema"]) for media_type, node in content.items()), None)

    def answer(self, status: int) -> tuple[str | None, Forms] | None:
        """The media type of an answer and what the document allows in it; None for a status that it does not list."""
        node = self.operation["responses"].get(str(status))
        if node is None:
            return None
        content = node.get("content", {})
        return next(((name, self.document.forms(one["schema"])) for name, one in content.items()), (None, ()))


@cache
def endpoints() -> tuple[Endpoint, ...]:
    """All of them, in the order of their names."""
    return tuple(
        Endpoint(package, import_module(f"{tag}.{name}"))
        for package in codat_documents.PACKAGES
        for tag in _inside(f"codat_api.{package}.api")
        for name in _names(tag)
    )


def _inside(package: str) -> Iterator[str]:
    return (f"{package}.{name}" for name in _names(package))


def _names(package: str) -> list[str]:
    return sorted(found.name for found in pkgutil.iter_modules(import_module(package).__path__))


def _bare(name: str) -> str:
    """A name without what the case and the language do to it: `companyId`, `company_id` and `CompanyId` are one."""
    return name.replace("_", "").replace("-", "").lower()
