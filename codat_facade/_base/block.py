"""Context managers whose blocks decorate nothing that runs after them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    block = contextmanager
else:
    from contextlib import _GeneratorContextManager

    class _Block(_GeneratorContextManager):
        def __call__(self, function: Callable[..., Any]) -> Callable[..., Any]:
            if iscoroutinefunction(function) or isgeneratorfunction(function) or isasyncgenfunction(function):
                raise TypeError(
                    f"{self.func.__name__} cannot decorate {function.__name__}, which would run after the block has "
                    "ended: write the `with` block in its body"
                )
            return super().__call__(function)

    def block(function: Callable[..., Generator[Any]]) -> Callable[..., _Block]:
        """As `contextmanager`; what would run after the block, a coroutine function say, cannot be decorated."""

        @wraps(function)
        def begin(*args: Any, **kwargs: Any) -> _Block:
            return _Block(function, args, kwargs)

        return begin
