"""Operations that Codat has deprecated: they work, and say that they should not be used."""

from __future__ import annotations

import functools
import inspect
import warnings
from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar, cast, overload

from .operation import ClientCallable, Operation, bound, calling_module, operation

P = ParamSpec("P")
T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)

_told_of: set[str] = set()

# The user's call, seen from where the warning is given: the describing function, what performs it, what users call.
_FRAMES_TO_THE_USER = 4

if TYPE_CHECKING:
    # For type checkers alone: at run time there is no `deprecated` before Python 3.13.
    from typing_extensions import deprecated

    from codat_runtime import Call

    from .._client.client import Client

    class DeprecatedEntry(ClientCallable[P, R_co], Protocol[P, R_co]):
        """As `ClientCallable`; a type checker reports each call of it."""

        @overload
        @deprecated("Codat has deprecated this operation; its docstring names what to use instead")
        def __call__(self, client: Client, /, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
        @overload
        @deprecated("Codat has deprecated this operation; its docstring names what to use instead")
        def __call__(self, /, *args: P.args, **kwargs: P.kwargs) -> R_co: ...

    class DeprecatedOperation(DeprecatedEntry[P, T_co], Operation[P, T_co], Protocol[P, T_co]):
        """As `Operation`; a type checker reports each call of it."""

        @property
        def aio(self) -> DeprecatedEntry[P, Coroutine[Any, Any, T_co]]:
            """The same for tasks."""
            ...


def deprecated_operation(
    *, use: str, name: str | None = None
) -> Callable[[Callable[P, Call[T]]], DeprecatedOperation[P, T]]:
    """Make an operation that Codat has deprecated.

    Args:
        use: What takes its place, by its name in this package; the docstring of the operation has to say it too.
        name: The name that the operation is bound to in the calling module; the decorated function's if not given.

    Returns:
        A decorator as `operation` is one. The first call in a process that performs what it makes is told so by a
        `DeprecationWarning`.
    """

    module = calling_module()

    def decorate(build: Callable[P, Call[T]]) -> DeprecatedOperation[P, T]:
        was_reported = False
        build_call = build if name is None else bound(build, name, module)

        @functools.wraps(build_call)
        def describe_and_tell(*args: P.args, **kwargs: P.kwargs) -> Call[T]:
            nonlocal was_reported
            if not was_reported:
                name = f"{build_call.__module__.removeprefix('codat_facade.')}.{build_call.__name__}"
                warnings.warn(
                    f"Codat has deprecated {name}: use {use}", DeprecationWarning, stacklevel=_FRAMES_TO_THE_USER
                )
                # Only now, so that where warnings are errors every call is one.
                was_reported = True
            return build_call(*args, **kwargs)

        return cast("DeprecatedOperation[P, T]", operation(describe_and_tell))

    return decorate


def tell_deprecated(what: str, *, use: str) -> None:
    """Tell once in a process, where the user's call stands, that Codat has deprecated something that is asked for.

    Args:
        what: What is deprecated: a value of a parameter, say.
        use: What takes its place, by its name in this package.
    """
    if what in _told_of:
        return
    frames, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith("codat_facade."):
        frames, frame = frames + 1, frame.f_back
    warnings.warn(f"Codat has deprecated {what}: use {use}", DeprecationWarning, stacklevel=frames)
    _told_of.add(what)


def moved_names(module: str, home: str) -> Callable[[str], Any]:
    """Make the `__getattr__` of a module whose operations stand in another one now.

    Args:
        module: The module's `__name__`.
        home: Where they stand, by its name in this package.
    """

    def __getattr__(name: str) -> Any:
        target = import_module(f"codat_facade.{home}")
        if name not in target.__all__:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        warnings.warn(f"{module}.{name} stands in codat_facade.{home} now", DeprecationWarning, stacklevel=2)
        return getattr(target, name)

    return __getattr__
