"""A package: upstream documents in, one normalised document out."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from .aliases import carried_on, inherited, successors
from .errors import NormaliseError
from .naming.names import Names, moved, settle
from .operations import Identity, Operations, identity
from .prune import prune
from .render import Renderer
from .schema.defaults import drop_impossible_defaults
from .schema.graph import Graph
from .schema.locations import is_component
from .schema.nodes import edges
from .schema.shapes import duplicates
from .upstream.overlay import Overlay
from .upstream.pointer import join, key, split_key
from .upstream.sources import Sources

_SCHEME_FACTS = ("type", "in", "name", "scheme", "bearerFormat", "flows", "openIdConnectUrl")


@dataclass
class Package:
    """A normalised document, and what was learnt on the way.

    Attributes:
        document: the OpenAPI 3.1 document.
        names: the names that the next run has to remember, by place.
        operations: the operations in it.
        notes: what was left out because it means nothing.
        aliases: the component that each older name stands for: those of earlier runs, and of this one.
        renamed: the aliases of this run: names that could not be kept.
    """

    document: dict[str, Any]
    names: dict[str, str]
    operations: set[Identity]
    notes: list[str] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)


def normalise(documents: Mapping[str, Any], **options: Any) -> dict[str, Any]:
    """Normalise documents and return the result alone; takes what `build` takes."""
    return build(documents, **options).document


def build(
    documents: Mapping[str, Any],
    *,
    others: Mapping[str, Any] | None = None,
    operations: bool = True,
    events: bool = True,
    owned_elsewhere: Set[Identity] = frozenset(),
    memory: Mapping[str, str] | None = None,
    renames: Mapping[str, str] | None = None,
    overlays: Sequence[Overlay] = (),
    previous: Mapping[str, Any] | None = None,
    aliases: Mapping[str, str] | None = None,
) -> Package:
    """Normalise the documents of one package.

    Args:
        documents: loaded OpenAPI documents, by label; the first gives title, version, servers and security.
        others: the documents of other packages, whose parameters the operations get that stand there too.
        operations: whether to carry over the paths.
        events: whether to carry over the webhooks.
        owned_elsewhere: operations to leave out, another package has them.
        memory: names of the last run, by place.
        renames: names to put in place of those that components have upstream.
        overlays: corrections to apply to the result, in order.
        previous: the document that the last run gave, so that what it named keeps its name.
        aliases: the component that each older name stands for, as the last run had it.

    Returns:
        The normalised document with what was learnt.

    Raises:
        NormaliseError: something cannot be carried over; it says where and why.
    """
    notes: dict[str, None] = {}
    sources = Sources(documents, others)
    graph = Graph(sources, lambda text: notes.setdefault(text))
    reader = Operations(sources, graph, lambda text: notes.setdefault(text))
    paths = reader.paths(owned_elsewhere) if operations else {}
    hooks = reader.events() if events else {}
    roots = list(edges([paths, hooks]))
    if not paths and not hooks and not owned_elsewhere:
        roots = [graph.edge(component) for component in sources.components()]
    substitutes = duplicates(graph, roots)
    graph.redirect(roots, substitutes)
    locations = graph.reachable(roots)
    before = (previous or {}).get("components", {}).get("schemas", {})
    remembered = dict(memory or {})
    followed = moved(graph, sources, locations, remembered)
    for name, location in followed:
        if not is_component(location):
            remembered.setdefault(location, name)
    attempt = _Attempt(sources, graph, paths, hooks, overlays)
    attempt.run(settle(graph, sources, locations, memory=remembered, renames=renames or {}))
    heirs = successors(before, attempt.components)
    unnamed = {
        name: location
        for location, name in attempt.names.derived.items()
        if name not in attempt.names.given and location not in remembered
    }
    if along := inherited(heirs, unnamed, before):
        attempt.run(settle(graph, sources, locations, memory={**remembered, **along}, renames=renames or {}))
        heirs = successors(before, attempt.components)
    for given, wanted in attempt.names.unsettled(renames or {}).items():
        notes.setdefault(
            f"{next(iter(documents))}: {given} is not renamed {wanted}: it is gone, or no twin of that any more"
        )
    notes.update(dict.fromkeys(attempt.notes))
    used = attempt.names.used
    fresh = {name: used[location] for name, location in followed if name in before and name not in attempt.components}
    fresh = {name: candidates[0] for name, candidates in heirs.items() if candidates} | fresh
    found = {identity(method, path) for path, item in paths.items() for method in item}
    lasting = carried_on(aliases or {}, attempt.components, fresh)
    return Package(
        document=attempt.document,
        names=attempt.names.derived,
        operations=found,
        notes=list(notes),
        aliases=lasting,
        renamed={name: target for name, target in lasting.items() if name in fresh},
    )


class _Attempt:
    """The document that a set of names gives; another set may give a better one."""

    names: Names
    document: dict[str, Any]
    notes: list[str]

    def __init__(
        self,
        sources: Sources,
        graph: Graph,
        paths: dict[str, dict[str, Any]],
        hooks: dict[str, dict[str, Any]],
        overlays: Sequence[Overlay],
    ) -> None:
        self._sources, self._graph, self._paths, self._hooks = sources, graph, paths, hooks
        self._overlays = overlays

    @property
    def components(self) -> dict[str, Any]:
        """The component schemas, by name."""
        found: dict[str, Any] = self.document["components"]["schemas"]
        return found

    def run(self, names: Names) -> None:
        """Write the document with these names, and correct it."""
        renderer = Renderer(self._graph, names)
        document = _frame(self._sources, self._paths) | {"paths": renderer.said(self._paths)}
        if self._hooks:
            document["webhooks"] = renderer.said(self._hooks)
        document["components"] = {"schemas": renderer.components(), **_security_schemes(self._sources)}
        notes: list[str] = []
        if self._overlays:
            for overlay in self._overlays:
                notes += overlay.apply(document)
            if self._paths or self._hooks:
                prune(document)
        notes += drop_impossible_defaults(document)
        self.names, self.document, self.notes = names, document, notes


def validate(document: dict[str, Any], name: str) -> None:
    """Check that a normalised document is OpenAPI 3.1.

    Args:
        document: the document that is to be written.
        name: what to call it in an error.

    Raises:
        NormaliseError: it is not OpenAPI 3.1; the place is in that document, not in upstream's.
    """
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        location = join("", *error.absolute_path) if hasattr(error, "absolute_path") else ""
        raise NormaliseError(f"{name} (normalised)#{location}", f"not valid OpenAPI 3.1: {error.message:.300}")


def _frame(sources: Sources, paths: dict[str, Any]) -> dict[str, Any]:
    label, first = next(iter(sources.documents.items()))
    info = sources.mapping(key(label, ["info"]))
    frame: dict[str, Any] = {"openapi": "3.1.0"}
    frame["info"] = {"title": str(info.get("title", label)), "version": str(info.get("version", ""))}
    servers = sources.servers(f"{label}#")
    if servers:
        frame["servers"] = servers
    if first.get("security"):
        frame["security"] = first["security"]
    used = {tag for item in paths.values() for operation in item.values() for tag in operation.get("tags", [])}
    tags = [tag for tag in dict.fromkeys(_declared_tags(sources)) if tag in used]
    if tags:
        frame["tags"] = [{"name": tag} for tag in tags]
    return frame


def _declared_tags(sources: Sources) -> Iterator[str]:
    for label, document in sources.documents.items():
        if document.get("tags") is not None:
            tags = key(label, ["tags"])
            for index in range(len(sources.sequence(tags))):
                yield str(sources.mapping(join(tags, index)).get("name"))


def _security_schemes(sources: Sources) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for label in sources.documents:
        for location in sources.section(label, "components", "securitySchemes"):
            scheme = sources.mapping(sources.follow(location))
            name = split_key(location)[1][-1]
            found.setdefault(name, {fact: scheme[fact] for fact in _SCHEME_FACTS if fact in scheme})
    return {"securitySchemes": found} if found else {}
