"""`with` blocks that set something for their thread or task, and decorate nothing that runs after them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import TYPE_CHECKING, Any, Generic, TypeVar

T = TypeVar("T")

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


class BlockEntry(Generic[T]):
    """A block that is being run.

    Attributes:
        value: The value that it sets.
        left_elsewhere: True if it was left in another context than it was entered in, where it cannot be undone, as
            with a synchronous dependency of FastAPI.
    """

    def __init__(self, value: T) -> None:
        self.value = value
        self.left_elsewhere = False


class BlockVariable(Generic[T]):
    """A value that is set for a block, of the thread or task that runs it.

    Attributes:
        was_entered: True once such a block was entered in this process.
    """

    def __init__(self, name: str) -> None:
        self.was_entered = False
        self._current: ContextVar[BlockEntry[T] | None] = ContextVar(name, default=None)

    @property
    def current(self) -> BlockEntry[T] | None:
        """The innermost block that is being run."""
        return self._current.get()

    @contextmanager
    def set(self, value: T) -> Generator[None]:
        """Set the value for a block."""
        self.was_entered = True
        entry = BlockEntry(value)
        token = self._current.set(entry)
        try:
            yield
        finally:
            try:
                self._current.reset(token)
            except ValueError:
                entry.left_elsewhere = True
