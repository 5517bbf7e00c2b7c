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
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f"{package}.{name}")

    def __dir__() -> list[str]:
        return sorted(modules)

    return __getattr__, __dir__


class _Package(ModuleType):
    """A package whose modules show in `dir()` what they export, and not what they import."""

    def __setattr__(self, name: str, value: object) -> None:
        # However a module is imported, it becomes an attribute of its package.
        super().__setattr__(name, value)
        names = getattr(value, "__all__", None) if isinstance(value, ModuleType) else None
        if names is not None:
            vars(value).setdefault("__dir__", lambda: sorted(names))


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
