"""The names that compiled code finds, and gives to the objects that it needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Bind = Callable[[object], str]
"""Makes an object known to compiled code; gives the name it has there."""


class Scope:
    """The globals of one piece of compiled code.

    Attributes:
        names: Name → object.
    """

    def __init__(self, **names: object) -> None:
        self.names: dict[str, Any] = names

    def bind(self, thing: object) -> str:
        """Make an object known; gives its name."""
        name = f"bound_{len(self.names)}"
        self.names[name] = thing
        return name

    def function(self, name: str, lines: list[str]) -> Callable[[Any], Any]:
        """Compile a function of one argument, and give it.

        Args:
            name: What the lines call it.
            lines: Its source.
        """
        exec("\n".join(lines), self.names)
        function: Callable[[Any], Any] = self.names[name]
        return function
