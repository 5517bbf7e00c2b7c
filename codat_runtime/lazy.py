"""Packages whose members are imported when they are first asked for."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

Lazy = tuple[Callable[[str], Any], Callable[[], list[str]]]


def lazy_modules(package: str, modules: Collection[str], older: Collection[str] = ()) -> Lazy:
    """Make the `__getattr__` and `__dir__` of a package that has many modules, few of which a program needs.

    Args:
        package: The package's `__name__`.
        modules: The modules that stand in it.
        older: Deprecated modules, which are found and not listed.
    """
    sys.modules[package].__class__ = _Package

    def __getattr__(name: str) -> Any:
        if name not in modules and name not in older:
            raise missing_attribute(package, name, modules)
        return import_module(f"{package}.{name}")

    def __dir__() -> list[str]:
        return sorted(modules)

    return __getattr__, __dir__


class _Package(ModuleType):
    """A package whose modules show in `dir()` what they export alone, and tell what is near a wrong attribute."""

    def __setattr__(self, name: str, value: object) -> None:
        # However a module is imported, it becomes an attribute of its package.
        super().__setattr__(name, value)
        if isinstance(value, ModuleType):
            _show_public_names(value)


def missing_attribute(module: str, name: str, names: Collection[str], hint: str = "") -> AttributeError:
    """Make the error for an attribute that a module does not have, which tells what is near.

    Args:
        module: The module's `__name__`.
        name: The attribute.
        names: Those that it has.
        hint: What else there is to say.
    """
    message = f"module {module!r} has no attribute {name!r}"
    # Programs probe for special names, and expect no advice.
    if not name.startswith("_"):
        from .near import near_names

        near = ", ".join(near_names(name, names))
        message += (f"; did you mean: {near}" if near else "") + (f"; {hint}" if hint else "")
    return AttributeError(message)


def _show_public_names(module: ModuleType) -> None:
    """Have `dir()` of a module show what it exports alone, and a wrong attribute tell what is near."""
    names = getattr(module, "__all__", None)
    if names is None:
        return

    def __getattr__(name: str) -> Any:
        raise missing_attribute(module.__name__, name, names)

    vars(module).setdefault("__dir__", lambda: sorted(names))
    vars(module).setdefault("__getattr__", __getattr__)


def lazy_names(package: str, modules: Mapping[str, str], older: Mapping[str, str]) -> Lazy:
    """Make the `__getattr__` and `__dir__` of a package that has many classes, few of which a program needs.

    Args:
        package: The package's `__name__`.
        modules: Class name → the module in the package that defines it.
        older: Names that classes had → the names that they have now.
    """

    def __getattr__(name: str) -> Any:
        if name in older:
            warnings.warn(f"{package}.{name} is called {older[name]} now", DeprecationWarning, stacklevel=2)
            name = older[name]
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{module}"), name)

    def __dir__() -> list[str]:
        return sorted(modules)

    return __getattr__, __dir__
