"""Names: what each component of a package is called."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..errors import NormaliseError
from ..schema.graph import Graph
from ..schema.locations import step
from ..schema.shapes import shapes
from ..upstream.pointer import split_key
from ..upstream.sources import Sources
from .candidates import Candidates
from .words import pascal

_NAME = re.compile(r"^[A-Z][A-Za-z0-9]*$")


@dataclass
class Names:
    """The names of one package, as settled.

    Attributes:
        components: the place where each component is written out, by its name.
        used: the name of the component, by every place whose schema it is.
        derived: the names that upstream did not give, by place, for the next run to remember; and the names of
            components that such a place shares, for then they are no new ones that would have to give way.
        given: the names in use that upstream gave.
    """

    components: dict[str, str] = field(default_factory=dict)
    used: dict[str, str] = field(default_factory=dict)
    derived: dict[str, str] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)

    def unsettled(self, renames: Mapping[str, str]) -> dict[str, str]:
        """Return the renames that had no effect: the component is not there, or the name was taken."""
        applied = {step(location).argument for location, name in self.used.items() if _renamed(location, name, renames)}
        return {given: name for given, name in renames.items() if given not in applied}


def _renamed(location: str, name: str, renames: Mapping[str, str]) -> bool:
    return step(location).kind == "component" and renames.get(step(location).argument) == name


def settle(
    graph: Graph,
    sources: Sources,
    locations: Iterable[str],
    *,
    memory: Mapping[str, str],
    renames: Mapping[str, str],
) -> Names:
    """Settle who bears which name.

    The name that a place had in the last run comes first, so that a new component takes none away; then a
    component's own name, then the names that suit the place: the shortest first, and those with their owner's name in
    them before those without. Schemas of one shape that would bear one name share it. A name that is taken by
    another shape is left to it: the next longer one is tried, never a number.

    Args:
        graph: the schemas.
        sources: the documents that they stand in.
        locations: every place that is in use.
        memory: names of the last run, by place; whoever edits one renames the component.
        renames: names to put in place of those that components have upstream.

    Returns:
        The names.

    Raises:
        NormaliseError: two schemas of different shape have no different names left, or a name cannot be one.
    """
    for location, name in memory.items():
        if not _NAME.match(name):
            raise NormaliseError(location, f"its remembered name {name!r} is not a capital and then letters and digits")
    locations = list(locations)
    own = _own_names(sources, renames)
    aliases = _aliases(graph, sources, own)
    named = {**own, **aliases, **memory}
    written = sorted((location for location in locations if _is_written(graph, location, named)), key=sources.order)
    names = Names()
    shape = shapes(graph, locations)
    suitable = Candidates(graph, sources, {**aliases, **own}, names.used)
    holders: dict[str, str] = {}

    def claim(location: str, wanted: Iterable[str]) -> bool:
        for name in wanted:
            # One module and one file for each component: names that differ in case alone are one name.
            holder = holders.setdefault(name.lower(), location)
            if holder == location:
                names.components[name] = location
            if shape[holder] == shape[location]:
                names.used[location] = names.used.get(holder, name)
                return True
        return False

    remembered = [location for location in written if location in memory]
    for location in sorted(remembered, key=lambda location: location not in own):
        claim(location, [memory[location]])
    whole = [location for location in written if location in own and location not in names.used]
    rest = [location for location in written if location not in own]
    # Of two that differ in case alone, the one that upstream wrote as a class is written keeps the name.
    for location in sorted(whole, key=lambda location: step(location).argument != own[location]):
        if not claim(location, suitable.of(location)):
            raise _contested(location, own[location])
    rank = {location: (suitable.borrowed(location), location not in aliases) for location in rest}
    for location in sorted(
        (location for location in rest if location not in names.used), key=lambda location: rank[location]
    ):
        if not claim(location, suitable.of(location)):
            raise _contested(location, next(iter(suitable.of(location)), ""))
    given = {location for location in written if own.get(location) == names.used[location]}
    shared = {names.used[location] for location in written if location not in given}
    names.derived = {
        location: names.used[location]
        for location in written
        if location not in given or names.used[location] in shared
    }
    names.given = {
        names.used[location] for location in written if {**aliases, **own}.get(location) == names.used[location]
    }
    return names


def moved(graph: Graph, sources: Sources, locations: Iterable[str], memory: Mapping[str, str]) -> list[tuple[str, str]]:
    """Find where the schemas went whose remembered places hold references now, as bundlers write what is used twice.

    Args:
        graph: the schemas.
        sources: the documents that they stand in.
        locations: every place that is in use.
        memory: names of the last run, by place.

    Returns:
        Each remembered name, with the place where the schema that it named stands now.
    """
    in_use = set(locations)
    found: list[tuple[str, str]] = []
    for location, name in memory.items():
        if location in in_use or split_key(location)[0] not in sources.documents or not sources.holds(location):
            continue
        try:
            target = graph.edge(location).target
        except NormaliseError:  # said when it is used, if it is
            continue
        if target in in_use:
            found.append((name, target))
    return found


def _is_written(graph: Graph, location: str, named: Mapping[str, str]) -> bool:
    """Tell whether a schema becomes a component: objects, enums, and whatever has a name."""
    facts = graph.node(location).facts
    return facts.get("type") == "object" or "enum" in facts or location in named


def _own_names(sources: Sources, renames: Mapping[str, str]) -> dict[str, str]:
    own: dict[str, str] = {}
    for component in sources.components():
        given = step(component).argument
        name = renames.get(given) or pascal(given)
        own[component] = name if name[:1].isalpha() else f"Schema{name}"
    return own


def _aliases(graph: Graph, sources: Sources, own: Mapping[str, str]) -> dict[str, str]:
    """Collect the names of components that only point into the middle of another one: the names of what is there."""
    aliases: dict[str, str] = {}
    for component in sources.components():
        if graph.wraps(component):
            target = graph.edge(component).target
            if target not in own:
                aliases.setdefault(target, own[component])
    return aliases


def _contested(location: str, name: str) -> NormaliseError:
    if not name:
        return NormaliseError(location, "no name can be made for this schema; give it one in the names file")
    return NormaliseError(location, f"the name {name} is taken by a schema of another shape, and so are longer ones")
