"""Operations: paths, parameters, bodies and answers, with every schema as an edge."""

import re
from collections.abc import Callable, Iterator, Mapping, Set
from typing import Any

from .errors import NormaliseError
from .naming.statuses import phrase
from .naming.words import kebab, sentence
from .schema.graph import Graph
from .schema.locations import METHODS
from .upstream.pointer import join, key, split_key
from .upstream.sources import Sources

_PATH_PARAMETER = re.compile(r"\{([^{}]*)\}")
# Media types whose content is bytes unless a schema says otherwise.
_BYTES = re.compile(r"(application/(?!(.*\+)?(json|xml)|x-www-form)|image/|audio/|video/)")
_PARAMETER_FACTS = ("deprecated", "allowEmptyValue", "style", "explode", "allowReserved")

Identity = tuple[str, str]


def identity(method: str, path: str) -> Identity:
    """Tell operations apart: by method and path, whatever the path calls its parameters."""
    return method, _PATH_PARAMETER.sub("{}", path)


def identities(document: dict[str, Any]) -> set[Identity]:
    """Return the operations of a document that is normalised already."""
    return {identity(method, path) for path, item in document.get("paths", {}).items() for method in item}


def _meant(path: str) -> str:
    """Return a path with each parameter in one pair of braces."""
    return re.sub(r"\{+([^{}/]+)\}+", r"{\1}", path)


class Operations:
    """Reads the operations of the documents of a package."""

    def __init__(self, sources: Sources, graph: Graph, note: Callable[[str], None]) -> None:
        self._sources = sources
        self._note = note
        self._graph = graph
        self._ids: dict[str, str] = {}
        self._told: dict[Identity, list[tuple[str, str]]] = {}

    def paths(self, owned_elsewhere: Set[Identity]) -> dict[str, dict[str, Any]]:
        """Return path → method → operation, less what another package owns.

        Raises:
            NormaliseError: something in an operation cannot be carried over.
        """
        found: dict[str, dict[str, Any]] = {}
        own: set[Identity] = set()
        owners = dict.fromkeys(owned_elsewhere, "")
        for documents in (self._sources.documents, self._sources.others):
            for path, method, item, location in self._each("paths", documents):
                self._told.setdefault(identity(method, _meant(path)), []).append((item, location))
        for path, method, item, location in self._each("paths", self._sources.documents):
            path = self._path(path, item)
            label = split_key(location)[0]
            owner = owners.setdefault(identity(method, path), label)
            if owner != label:
                continue
            if identity(method, path) in own:
                raise NormaliseError(location, "the same operation stands twice in this document")
            own.add(identity(method, path))
            found.setdefault(path, {})[method] = self._operation(path, method, item, location)
        return {path: _in_order(found[path]) for path in sorted(found)}

    def events(self) -> dict[str, dict[str, Any]]:
        """Return event type → method → what is sent."""
        found: dict[str, dict[str, Any]] = {}
        for event, method, _, location in self._each("webhooks", self._sources.documents):
            if method in found.get(event, {}):  # the first document that has an event owns it
                continue
            raw = self._sources.mapping(location)
            said: dict[str, Any] = {"deprecated": True} if raw.get("deprecated") is True else {}
            if "requestBody" in raw:
                said["requestBody"] = self._body(join(location, "requestBody"))
            found.setdefault(event, {})[method] = {**said, "responses": {"200": {"description": phrase("200")}}}
        return dict(sorted(found.items()))

    def _each(self, section: str, documents: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
        for label, document in documents.items():
            if document.get(section) is None:
                continue
            for name in self._sources.mapping(key(label, [section])):
                if name.startswith("x-"):
                    continue
                item = self._sources.follow(key(label, [section, name]))
                for method in self._sources.mapping(item):
                    if method in METHODS:
                        yield name, method, item, join(item, method)
                    elif method not in ("parameters", "servers", "summary", "description") and method[:2] != "x-":
                        raise NormaliseError(join(item, method), "neither a method nor anything else of a path")

    def _path(self, path: str, item: str) -> str:
        """Return a path with its parameters in one pair of braces each."""
        if not path.startswith("/"):
            raise NormaliseError(item, "a path begins with a slash")
        meant = _meant(path)
        if re.search(r"[{}]", _PATH_PARAMETER.sub("", meant)):
            raise NormaliseError(item, f"the braces of the path {path!r} do not match")
        if meant != path:
            self._note(f"{item}: a brace too many; taken to be {meant}")
        return meant

    def _operation(self, path: str, method: str, item: str, location: str) -> dict[str, Any]:
        raw = self._sources.mapping(location)
        if raw.get("callbacks"):
            raise NormaliseError(join(location, "callbacks"), "callbacks cannot be carried over")
        name = self._id(path, method, location, raw)
        said: dict[str, Any] = {"operationId": name, "summary": sentence(name)}
        if raw.get("tags"):
            said["tags"] = [str(tag) for tag in self._sources.sequence(join(location, "tags"))]
        if raw.get("deprecated") is True:
            said["deprecated"] = True
        if "security" in raw:
            said["security"] = raw["security"]
        servers = self._servers(location, item)
        if servers:
            said["servers"] = servers
        parameters = self._parameters(path, method, item, location)
        if parameters:
            said["parameters"] = parameters
        if "requestBody" in raw:
            said["requestBody"] = self._body(join(location, "requestBody"))
        said["responses"] = self._responses(join(location, "responses"))
        return said

    def _servers(self, location: str, item: str) -> list[dict[str, str]]:
        """Return the servers of an operation, if they are not those of the package."""
        label = split_key(location)[0]
        for holder in (location, item, f"{label}#"):
            urls = self._sources.servers(holder)
            if urls:
                first = self._sources.servers(f"{next(iter(self._sources.documents))}#")
                return [] if urls == first else urls
        return []

    def _id(self, path: str, method: str, location: str, raw: dict[str, Any]) -> str:
        """Return an operationId that is the only one of its kind in the package."""
        given = raw.get("operationId")
        name = kebab(given) if isinstance(given, str) else ""
        if not name or name in self._ids:
            name = kebab(f"{method} {path}")
        if name in self._ids:
            raise NormaliseError(location, f"the operationId {name!r} is that of {self._ids[name]} too")
        self._ids[name] = location
        return name

    def _parameters(self, path: str, method: str, item: str, location: str) -> list[dict[str, Any]]:
        declared = self._declared(item, location)
        for another in self._told[identity(method, path)]:
            for identifier, one in self._declared(*another).items():
                if identifier[0] != "path" and identifier not in declared:
                    # What the document that owns the operation does not know cannot be required.
                    declared[identifier] = {fact: it for fact, it in one.items() if fact != "required"}
        in_path = _PATH_PARAMETER.findall(path)
        for name in in_path:
            if ("path", name) not in declared:
                self._note(f"{location}: the path parameter {name!r} is not declared; taken to be text")
                undeclared = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                declared["path", name] = undeclared
        for where, name in declared:
            if where == "path" and name not in in_path:
                raise NormaliseError(location, f"the declared path parameter {name!r} is not in the path")
        first = [declared["path", name] for name in dict.fromkeys(in_path)]
        return first + [one for one in declared.values() if one["in"] != "path"]

    def _declared(self, item: str, location: str) -> dict[tuple[str, str], dict[str, Any]]:
        """Return the parameters that one document gives an operation, by where they stand and their names."""
        declared: dict[tuple[str, str], dict[str, Any]] = {}
        for owner in (item, location):
            if self._sources.mapping(owner).get("parameters") is None:
                continue
            for index in range(len(self._sources.sequence(join(owner, "parameters")))):
                one = self._parameter(self._sources.follow(join(owner, "parameters", index)))
                declared[one["in"], one["name"]] = one
        return declared

    def _parameter(self, location: str) -> dict[str, Any]:
        raw = self._sources.mapping(location)
        where = raw.get("in")
        if not isinstance(raw.get("name"), str) or where not in ("path", "query", "header"):
            raise NormaliseError(location, f"a parameter needs a name, in a path, a query or a header (not {where!r})")
        if "schema" not in raw:
            raise NormaliseError(location, "a parameter without a schema cannot be carried over")
        said = {"name": raw["name"], "in": where}
        if where == "path" or raw.get("required") is True:
            said["required"] = True
        said.update({name: raw[name] for name in _PARAMETER_FACTS if name in raw})
        return {**said, "schema": self._graph.edge(join(location, "schema"))}

    def _body(self, location: str) -> dict[str, Any]:
        location = self._sources.follow(location)
        raw = self._sources.mapping(location)
        required = {"required": True} if raw.get("required") is True else {}
        if "content" not in raw:
            raise NormaliseError(location, "a body without content")
        return {**required, "content": self._content(join(location, "content"))}

    def _responses(self, location: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for status in self._sources.mapping(location):
            if status.startswith("x-"):
                continue
            response = self._sources.follow(join(location, status))
            raw = self._sources.mapping(response)
            if raw.get("links"):
                raise NormaliseError(join(response, "links"), "links cannot be carried over")
            said: dict[str, Any] = {"description": phrase(status)}
            if raw.get("headers"):
                said["headers"] = self._headers(join(response, "headers"))
            if raw.get("content"):
                said["content"] = self._content(join(response, "content"))
            found[status] = said
        return dict(sorted(found.items()))

    def _headers(self, location: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name in self._sources.mapping(location):
            header = self._sources.follow(join(location, name))
            raw = self._sources.mapping(header)
            if "schema" not in raw:
                raise NormaliseError(header, "a header without a schema cannot be carried over")
            required = {"required": True} if raw.get("required") is True else {}
            found[name] = {**required, "schema": self._graph.edge(join(header, "schema"))}
        return found

    def _content(self, location: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for media_type in self._sources.mapping(location):
            media = join(location, media_type)
            raw = self._sources.mapping(media)
            edge = self._graph.edge(join(media, "schema")) if "schema" in raw else None
            schema: Any = edge
            if edge is None or not self._graph.node(edge.target).facts:
                schema = {"type": "string", "format": "binary"} if _BYTES.match(media_type) else {}
            encoding = {"encoding": raw["encoding"]} if raw.get("encoding") else {}
            found[media_type] = {"schema": schema, **encoding}
        return found


def _in_order(item: dict[str, Any]) -> dict[str, Any]:
    return {method: item[method] for method in METHODS if method in item}
