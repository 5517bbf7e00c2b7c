"""Resource modules: what each lists, and what its operations are called wherever they show their names."""

from __future__ import annotations

import ast
import inspect
import pickle
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import codat_facade as codat
from scripts.api_index import operations, packages

ROOT = Path(codat.__file__).parent
MODULES = [f"{package.__name__}.{resource}" for package in packages() for resource in package.__all__]
# These have another home, in which they are named.
BORROWED = {
    "codat_facade.bank_feeds.transactions": "codat_facade.accounting.bank_account_transactions",
    "codat_facade.platform.push_operations": "codat_facade._push.poll",
}

DERIVING = ("iterate_of", "fetch_all_of", "and_wait", "and_wait_without_record", "followed_by")
FACTORIES = ("company_list", "connection_list", "company_query_list")
DECIDED = {"codat_facade.sync_commerce.syncs.request": "the body stays positional, though it may be left out"}


def forms(operation: Any) -> Iterator[Any]:
    """An operation and its other forms: `aio`, `detailed`, `detailed.aio`, `to`, `to.aio`."""
    yield operation
    for name in ("aio", "detailed", "to"):
        if hasattr(operation, name):
            yield from forms(getattr(operation, name))


@pytest.mark.parametrize("name", MODULES)
def test_a_resource_lists_its_operations_and_nothing_that_is_not_there(name: str) -> None:
    module = import_module(name)
    assert {each for each, _ in operations(module)} <= set(module.__all__)
    assert [each for each in module.__all__ if not hasattr(module, each)] == []
    assert [*module.__all__] == sorted(module.__all__)


@pytest.mark.parametrize("name", MODULES)
def test_an_operation_has_the_name_under_which_it_is_found(name: str) -> None:
    for public, operation in operations(import_module(name)):
        assert operation.__module__ in (name, BORROWED.get(name))
        assert operation.__name__ == operation.__qualname__ == public
        for form in forms(operation):
            assert pickle.loads(pickle.dumps(form)) is form
            assert repr(form).startswith(f"<function {public}")


@pytest.mark.filterwarnings("ignore:Codat has deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", MODULES)
def test_wrong_arguments_are_refused_in_the_public_name(name: str) -> None:
    client = codat.Client("test-key")
    for public, operation in operations(import_module(name)):
        with pytest.raises(TypeError, match=rf"^_?({public}|list\w*|create|update|delete|upload_attachment)\(\) "):
            operation(client, no_such_argument=1)


@pytest.mark.parametrize("name", MODULES)
def test_annotations_show_no_name_that_only_generated_code_knows(name: str) -> None:
    for _, operation in operations(import_module(name)):
        assert "_rt." not in str(inspect.signature(operation))
        assert "_dt." not in str(inspect.signature(operation))


@pytest.mark.parametrize("name", MODULES)
def test_the_text_under_an_operation_that_a_function_makes_is_of_its_help(name: str) -> None:
    """The first line, and for a list, whose text an editor would take from the factory, the method and path too."""
    path = ROOT / Path(*name.split(".")[1:]).with_suffix(".py")
    body = ast.parse(path.read_text("utf-8")).body
    module = import_module(name)
    for assignment, text in zip(body, [*body[1:], None], strict=True):
        if not (isinstance(assignment, ast.Assign) and isinstance(assignment.value, ast.Call)):
            continue
        maker = ast.unparse(assignment.value.func)
        if maker not in (*FACTORIES, "iterate_of", "fetch_all_of", "and_wait", "and_wait_without_record"):
            continue
        derived = ast.unparse(assignment.targets[0])
        first, _, route, *_ = [*(inspect.getdoc(getattr(module, derived)) or "").split("\n"), "", ""]
        expected = f"{first} {route}" if maker in FACTORIES else first
        assert isinstance(text, ast.Expr), f"{derived} has no text under it: {expected}"
        assert " ".join(ast.literal_eval(text.value).split()) == expected


@pytest.mark.parametrize("name", MODULES)
def test_a_function_of_a_resource_decides_something(name: str) -> None:
    """A function that only passes its arguments on to a `call` is bound instead."""
    path = ROOT / Path(*name.split(".")[1:]).with_suffix(".py")
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            *_, last = node.body
            passed = last.value if isinstance(last, ast.Return) else None
            decides = not (isinstance(passed, ast.Call) and _passes_on(node, passed))
            assert decides or f"{name}.{node.name}" in DECIDED


def _passes_on(function: ast.FunctionDef, call: ast.Call) -> bool:
    arguments = {each.arg for each in (*function.args.args, *function.args.kwonlyargs)}
    given = {ast.unparse(each) for each in call.args} | {
        ast.unparse(each.value) for each in call.keywords if each.arg == ast.unparse(each.value)
    }
    plain = all(each.arg == ast.unparse(each.value) for each in call.keywords)
    return ast.unparse(call.func).endswith(".call") and plain and arguments == given
