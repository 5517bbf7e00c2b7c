"""A request that was routed to its operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from codat_facade.emulator._core.messages import JSON, Object, Request, Response
from codat_facade.emulator._data.generation_context import GenerationContext
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._requests.bodies import Part
from codat_facade.emulator._spec.documents import DocumentedOperation
from codat_facade.emulator._spec.schema import Shape
from codat_facade.emulator._state.state import Company, Connection


@dataclass(frozen=True, slots=True)
class RoutedRequest:
    """A request that is what its operation asks for.

    Args:
        store: The store that it acts on.
        operation: The operation that it calls.
        path: Its path parameters, decoded.
        values: Its query and header parameters, by name, each in its own type.
        body: A JSON value, the `Part`s of a form, or None.
        request: The request, with ids in the place of aliases.
        by_alias: Whether its path named something by an alias.
    """

    store: Store
    operation: DocumentedOperation
    path: dict[str, str]
    values: dict[str, Any]
    body: Any
    request: Request
    by_alias: bool = False

    def __post_init__(self) -> None:
        """Replace aliases by the ids that they stand for, so that handlers meet one name for one thing."""
        resolve, asked = self.store.resolve, self.request.path
        if any(resolve(part) != part for part in self.path.values()):
            path = {name: resolve(part) for name, part in self.path.items()}
            segments = [quote(resolve(part)) if resolve(part) != part else part for part in asked.split("/")]
            object.__setattr__(self, "path", path)
            object.__setattr__(self, "by_alias", True)
            object.__setattr__(self, "request", replace(self.request, path="/".join(segments)))
        named = {name: resolve(self.values[name]) for name in ("companyId", "connectionId") if name in self.values}
        if named:
            object.__setattr__(self, "values", {**self.values, **named})

    def respond(self, handler: Handler) -> Response:
        """Answer with a handler; a request that names things by their aliases is answered with the aliases."""
        response = handler(self)
        if self.by_alias and response.headers.get("Content-Type") == JSON:
            for alias, identifier in self.store.aliases.items():
                response.body = response.body.replace(identifier.encode(), alias.encode())
        return response

    @property
    def company(self) -> Company:
        """The company that the path names."""
        return self.store.company(self.path["companyId"])

    @property
    def connection(self) -> Connection:
        """The connection that the path names."""
        return self.store.connection(self.path["companyId"], self.path["connectionId"])

    @property
    def connection_id(self) -> str:
        """The connection that the path names, or else the first of the company it names that has data."""
        if "connectionId" in self.path:
            return self.path["connectionId"]
        if "companyId" not in self.path:
            return ""
        connections = self.company.connections.values()
        return next((one.id for one in connections if one.linked is not None), "")

    @property
    def near(self) -> tuple[str, str]:
        """The company and connection whose records the response may refer to."""
        return self.path.get("companyId", ""), self.connection_id

    @property
    def shape(self) -> Shape:
        """The shape of the JSON response, for an operation that has one."""
        shape = self.operation.shape
        assert shape is not None, f"{self.operation.name} has no JSON response"
        return shape

    @property
    def sent(self) -> Object:
        """The object that was sent as the body; an empty one where none was."""
        return self.body or {}

    @property
    def files(self) -> Iterable[Part]:
        """The files of the form that was sent."""
        return [part for part in self.body or () if part.file_name is not None]

    def context(self, key: str = "", **known: Any) -> GenerationContext:
        """Return the context of a made-up response, in which the values that the path names are known.

        Args:
            key: Tells several responses to one path from each other.
            known: Further values that are known.
        """
        settled: dict[str, Any] = {**self.path, **known}
        if "connectionId" in self.path:
            settled["dataConnectionId"] = settled["dataConnectionKey"] = self.path["connectionId"]
        return self.store.context(f"{self.request.path}#{key}", settled, near=self.near)


Handler = Callable[[RoutedRequest], Response]
