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
    """What was settled.

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
        applied = {step(place).argument for place, name in self.used.items() if _renamed(place, name, renames)}
        return {given: name for given, name in renames.items() if given not in applied}


def _renamed(place: str, name: str, renames: Mapping[str, str]) -> bool:
    return step(place).kind == "component" and renames.get(step(place).argument) == name


def settle(
    graph: Graph,
    sources: Sources,
    places: Iterable[str],
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
        places: every place that is in use.
        memory: names of the last run, by place; whoever edits one renames the component.
        renames: names to put in place of those that components have upstream.

    Returns:
        The names.

    Raises:
        NormaliseError: two schemas of different shape have no different names left, or a name cannot be one.
    """
    for place, name in memory.items():
        if not _NAME.match(name):
            raise NormaliseError(place, f"its remembered name {name!r} is not a capital and then letters and digits")
    places = list(places)
    own = _own_names(sources, renames)
    aliases = _aliases(graph, sources, own)
    named = {**own, **aliases, **memory}
    written = sorted((place for place in places if _is_written(graph, place, named)), key=sources.order)
    names = Names()
    shape = shapes(graph, places)
    suitable = Candidates(graph, sources, {**aliases, **own}, names.used)
    holders: dict[str, str] = {}

    def claim(place: str, wanted: Iterable[str]) -> bool:
        for name in wanted:
            # One module and one file for each component: names that differ in case alone are one name.
            holder = holders.setdefault(name.lower(), place)
            if holder == place:
                names.components[name] = place
            if shape[holder] == shape[place]:
                names.used[place] = names.used.get(holder, name)
                return True
        return False

    remembered = [place for place in written if place in memory]
    for place in sorted(remembered, key=lambda place: place not in own):
        claim(place, [memory[place]])
    whole = [place for place in written if place in own and place not in names.used]
    rest = [place for place in written if place not in own]
    # Of two that differ in case alone, the one that upstream wrote as a class is written keeps the name.
    for place in sorted(whole, key=lambda place: step(place).argument != own[place]):
        if not claim(place, suitable.of(place)):
            raise _contested(place, own[place])
    rank = {place: (suitable.borrowed(place), place not in aliases) for place in rest}
    for place in sorted((place for place in rest if place not in names.used), key=lambda place: rank[place]):
        if not claim(place, suitable.of(place)):
            raise _contested(place, next(iter(suitable.of(place)), ""))
    given = {place for place in written if own.get(place) == names.used[place]}
    shared = {names.used[place] for place in written if place not in given}
    names.derived = {place: names.used[place] for place in written if place not in given or names.used[place] in shared}
    names.given = {names.used[place] for place in written if {**aliases, **own}.get(place) == names.used[place]}
    return names


def moved(graph: Graph, sources: Sources, places: Iterable[str], memory: Mapping[str, str]) -> list[tuple[str, str]]:
    """Find where the schemas went whose remembered places hold references now, as bundlers write what is used twice.

    Args:
        graph: the schemas.
        sources: the documents that they stand in.
        places: every place that is in use.
        memory: names of the last run, by place.

    Returns:
        Each remembered name, with the place where the schema that it named stands now.
    """
    in_use = set(places)
    found: list[tuple[str, str]] = []
    for place, name in memory.items():
        if place in in_use or split_key(place)[0] not in sources.documents or not sources.holds(place):
            continue
        try:
            target = graph.edge(place).target
        except NormaliseError:  # said when it is used, if it is
            continue
        if target in in_use:
            found.append((name, target))
    return found


def _is_written(graph: Graph, place: str, named: Mapping[str, str]) -> bool:
    """Tell whether a schema becomes a component: objects, enums, and whatever has a name."""
    facts = graph.node(place).facts
    return facts.get("type") == "object" or "enum" in facts or place in named


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


def _contested(place: str, name: str) -> NormaliseError:
    if not name:
        return NormaliseError(place, "no name can be made for this schema; give it one in the names file")
    return NormaliseError(place, f"the name {name} is taken by a schema of another shape, and so are longer ones")
