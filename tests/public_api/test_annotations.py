"""Annotations of operations at run time: FastAPI, pydantic, cattrs and notebooks read the classes themselves."""

from __future__ import annotations

import ast
import datetime as dt
import functools
import inspect
import subprocess
import sys
import typing
from collections import abc
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from codat_api.accounting.models import CreateInvoiceResponse, Invoice

import codat_facade as codat
from codat_facade._base.arguments import Duration
from codat_facade._operations import download, query
from codat_facade._push import signatures
from codat_facade.accounting import invoices
from codat_runtime import FileLike
from scripts.api_index import operations, packages
from tests.public_api.test_resources import MODULES, forms

# What is no model, by where it is imported from.
COMMON: dict[str, Any] = {
    **{name: getattr(codat, name) for name in codat.__all__},
    **{name: vars(abc)[name] for name in ("AsyncIterator", "Callable", "Iterable", "Iterator", "Mapping", "Sequence")},
    "Any": Any,
    "Decimal": Decimal,
    "UUID": UUID,
    "date": dt.date,
    "datetime": dt.datetime,
    "dt": dt,
    "FileLike": FileLike,
    "DownloadTarget": download.DownloadTarget,
    "Duration": Duration,
    "Moment": query.Moment,
    "PushOperationLike": signatures.PushOperationLike,
}


def type_checking_imports(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """The names that a module imports for type checkers alone, and what they stand for there."""
    tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            imports: list[ast.stmt] = [one for one in node.body if isinstance(one, ast.ImportFrom)]
            found = {"__package__": module.__package__, "__name__": module.__name__}
            exec(compile(ast.Module(imports, []), str(module.__file__), "exec"), found)
            yield from ((name, value) for name, value in found.items() if not name.startswith("__"))


def imported(package: str) -> Iterator[ModuleType]:
    return (module for name, module in sorted(sys.modules.items()) if name.startswith(package) and module.__file__)


@functools.cache
def models_of(product: str) -> dict[str, Any]:
    """What the names of models stand for, by the modules of a product in which they are written."""
    names: dict[str, Any] = {}
    for module in (*imported(f"codat_api.{product}.api."), *imported(f"codat_facade.{product}.")):
        for name, value in type_checking_imports(module):
            assert names.setdefault(name, value) is value, name
        records = getattr(vars(module).get("_ENDPOINT"), "records", None)
        if records:
            names[records] = getattr(import_module(f"codat_api.{product}.models"), records)
    return names


@pytest.mark.parametrize("product", [package.__name__.partition(".")[2] for package in packages()])
def test_annotations_of_operations_are_the_classes_that_are_imported_where_they_are_written(product: str) -> None:
    resources = [import_module(name) for name in MODULES if name.startswith(f"codat_facade.{product}.")]
    found = [form for module in resources for _, operation in operations(module) for form in forms(operation)]
    assert found
    for form in found:
        # Where it is written: some are borrowed from another product.
        names = {**COMMON, **models_of(form.__module__.split(".")[1])}
        text = inspect.signature(form)
        evaluated = inspect.signature(form, eval_str=True)
        hints = typing.get_type_hints(form)
        assert list(evaluated.parameters) == list(text.parameters)
        expected = {name: eval(one.annotation, names) for name, one in text.parameters.items()}
        expected["return"] = eval(text.return_annotation, names)
        assert {name: one.annotation for name, one in evaluated.parameters.items()} == {
            name: hint for name, hint in expected.items() if name != "return"
        }, form.__qualname__
        assert evaluated.return_annotation == expected["return"], form.__qualname__
        assert hints == {name: type(None) if hint is None else hint for name, hint in expected.items()}, (
            form.__qualname__
        )


def test_annotations_of_one_operation_by_hand() -> None:
    hints = typing.get_type_hints(invoices.create)
    assert hints["return"] is CreateInvoiceResponse
    assert Invoice in typing.get_args(hints["body"])
    assert typing.get_type_hints(invoices.create.detailed.aio)["return"] == codat.Detailed[CreateInvoiceResponse]
    assert inspect.signature(invoices.fetch_all, eval_str=True).return_annotation == codat.FetchedList[Invoice]
    assert typing.get_type_hints(invoices.create_and_wait.with_polling)["raise_on_failure"] is bool


def test_a_copy_of_the_names_has_all_that_the_annotations_need() -> None:
    # Python 3.14 evaluates them in a copy.
    names = dict(inspect.unwrap(invoices.create).__globals__)
    assert names["Invoice"] is Invoice


def test_a_name_that_nothing_has_is_a_name_error() -> None:
    from codat_facade._operations.operation import operation
    from codat_runtime import Call

    @operation
    def get(company_id: NoSuchName) -> Call[str]:  # type: ignore[name-defined, empty-body]  # noqa: F821
        """Get."""

    with pytest.raises(NameError, match="NoSuchName"):
        typing.get_type_hints(get)


def test_help_imports_no_model_and_what_shows_a_signature_refuses_to_be_called() -> None:
    program = """
import inspect, pydoc, sys
from codat_facade.accounting import invoices
assert "body: 'Invoice | Mapping[str, Any]'" in pydoc.render_doc(invoices.create)
assert "codat_api.accounting.models.invoice" not in sys.modules
try:
    inspect.unwrap(invoices.create_and_wait)("c", "k", {})
except TypeError as error:
    assert "call the operation itself" in str(error)
else:
    raise AssertionError
"""
    subprocess.run([sys.executable, "-c", program], check=True)
