"""What `help`, `inspect.signature` and `typing.get_type_hints` show of an operation: its parameters and its result."""

from __future__ import annotations

import builtins
import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import CodeType, FunctionType
from typing import Any

_NAME = re.compile(r"[A-Za-z_]\w*")
_EMPTY = inspect.Parameter.empty
# Where names stand that are neither built in, nor in the resource's own module, nor models of its product.
_MODULES = (
    "uuid",
    "datetime",
    "decimal",
    "collections.abc",
    "typing",
    "codat_runtime",
    "codat_facade._base.arguments",
    "codat_facade._operations.download",
    "codat_facade._operations.query",
    "codat_facade._push.signatures",
)
_PACKAGES = ("pyarrow",)


class AnnotationNames(dict[str, Any]):
    """The globals that annotations are evaluated in: each name in them is found when it is read.

    So a resource imports no class to show it, which would cost more than the resource itself.
    """

    def __init__(self, module: str, annotations: Mapping[str, Any]) -> None:
        super().__init__(__name__=module)
        self._module = module
        self._annotations = annotations

    def __missing__(self, name: str) -> Any:
        value = self[name] = _found(name, self._module)
        return value

    # From Python 3.14 on, annotations are evaluated in a copy, and one that is a name is looked for before it is read.
    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in self.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def keys(self) -> Any:
        """The names in the annotations, without those that Python finds itself."""
        text = " ".join(one for one in self._annotations.values() if isinstance(one, str))
        return {name: None for name in _NAME.findall(text) if not hasattr(builtins, name)}.keys()


def with_result(like: Callable[..., Any], result: Any) -> FunctionType:
    """Make what shows the parameters of a function, and another result.

    An operation wraps it. A `__signature__` would do for `help`, but Python would leave its annotations text.

    Args:
        like: The function, in the module of the operation; annotations that are text may name models of its product.
        result: The annotation of the result.
    """
    source = _written(like)
    annotations = {**source.__annotations__, "return": result}
    names = AnnotationNames(like.__module__, annotations)
    shown = FunctionType(source.__code__, names, like.__name__, source.__defaults__, source.__closure__)
    shown.__kwdefaults__ = source.__kwdefaults__
    shown.__annotations__ = annotations
    shown.__module__ = like.__module__
    return shown


def with_signature(like: Callable[..., Any], signature: inspect.Signature) -> FunctionType:
    """Make what shows other parameters too; as `with_result`.

    Args:
        like: The function whose source is shown, in the module of the operation.
        signature: The signature, without `*args`.
    """
    parameters = signature.parameters.values()
    options = [one for one in parameters if one.kind is inspect.Parameter.VAR_KEYWORD]
    by_name = (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD)
    positional = [one for one in parameters if one.kind not in by_name]
    named = [one for one in parameters if one.kind is inspect.Parameter.KEYWORD_ONLY]
    positional_only = [one for one in positional if one.kind is inspect.Parameter.POSITIONAL_ONLY]
    code = _code([one.name for one in (*positional, *named)], len(positional_only), len(positional), like)
    if options:
        code = code.replace(
            co_flags=code.co_flags | inspect.CO_VARKEYWORDS,
            co_nlocals=code.co_nlocals + 1,
            co_varnames=(*code.co_varnames, options[0].name),
        )
    annotations = {one.name: one.annotation for one in parameters if one.annotation is not _EMPTY}
    annotations["return"] = signature.return_annotation
    shown = FunctionType(code, AnnotationNames(like.__module__, annotations), like.__name__)
    shown.__defaults__ = tuple(one.default for one in positional if one.default is not _EMPTY)
    shown.__kwdefaults__ = {one.name: one.default for one in named if one.default is not _EMPTY}
    shown.__annotations__ = annotations
    shown.__module__ = like.__module__
    return shown


def result_of(function: Callable[..., Any]) -> Any:
    """The annotation of a function's result."""
    return _written(function).__annotations__["return"]


def parameters_of(function: Callable[..., Any]) -> tuple[str, ...]:
    """The names of a function's parameters."""
    code: CodeType = _written(function).__code__
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def _written(function: Callable[..., Any]) -> Any:
    """The function whose parameters another one shows."""
    return inspect.unwrap(function)


def _uncalled() -> None:
    raise TypeError("this shows the signature of an operation: call the operation itself")


def _code(names: list[str], positional_only: int, positional: int, like: Callable[..., Any]) -> CodeType:
    """The code of a function that has parameters, and stands where another one does."""
    source = _written(like).__code__
    return _uncalled.__code__.replace(
        co_argcount=positional,
        co_posonlyargcount=positional_only,
        co_kwonlyargcount=len(names) - positional,
        co_nlocals=len(names),
        co_varnames=tuple(names),
        co_filename=source.co_filename,
        co_firstlineno=source.co_firstlineno,
    )


def _found(name: str, module: str) -> Any:
    """Find what a name in the annotations of a resource stands for.

    Raises:
        KeyError: Nothing has the name, or Python finds it itself.
    """
    if hasattr(builtins, name):
        raise KeyError(name)
    if name in _PACKAGES:
        return import_module(name)
    own = vars(sys.modules[module])
    if name in own:
        return own[name]
    package, _, path = module.partition(".")
    models = f"codat_api.{path.partition('.')[0]}.models"
    for home in (models, package, *_MODULES):
        try:
            return getattr(import_module(home), name)
        except (ImportError, AttributeError):
            continue
    raise KeyError(name)
