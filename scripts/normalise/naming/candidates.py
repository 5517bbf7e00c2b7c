"""Candidates: the names that suit a schema, by the place where it stands, the best first."""

import re
from collections.abc import Mapping

from ..schema.graph import Graph
from ..schema.locations import Step, operation, step
from ..upstream.pointer import split_key
from ..upstream.sources import Sources
from .statuses import phrase
from .words import joined, pascal, singular, words

_TITLE = re.compile(r"^[A-Za-z][A-Za-z0-9 '-]*$")
_MOST_TITLE_WORDS = 5


class Candidates:
    """Suggests names. Settled names are read from `settled`, so that children follow their parents."""

    def __init__(self, graph: Graph, sources: Sources, own: Mapping[str, str], settled: Mapping[str, str]) -> None:
        self._graph = graph
        self._sources = sources
        self._own = own
        self._settled = settled

    def of(self, location: str) -> list[str]:
        """Return the names that suit a place: each next one is longer, the last has the document's name in it."""
        given = [self._own[location]] if location in self._own else []
        found = [*given, *(name for name in self._by_step(location, step(location)) if name[:1].isalpha())]
        return list(dict.fromkeys([*found, *(self._document(location) + name for name in found)]))

    def borrowed(self, location: str) -> int:
        """Count the names on the way to a place that do not begin with their owner's.

        They give way to those that do: `Invoice` has a better claim to `InvoiceStatus` than `Report` has, whichever
        comes first.
        """
        how = step(location)
        if how.kind in ("component", "parameter", "header", "body", "answer"):
            return 0
        above = self.borrowed(how.holder)
        if how.kind != "definition" or location in self._own:
            return above
        owner, name = self._owner_name(how), pascal(how.argument)
        return above + (len(words(name)) > 1 and joined(owner, name) != name)

    def _document(self, location: str) -> str:
        return pascal(re.sub(r"^Codat\b", "", split_key(location)[0]))

    def _name(self, location: str) -> str:
        """Return the name that a place has, or would have if it were a component."""
        if location in self._settled:
            return self._settled[location]
        return next(iter(self.of(location)), "")

    def _by_step(self, location: str, how: Step) -> list[str]:
        if how.kind == "component":
            return [pascal(how.argument)]
        if how.kind in ("parameter", "header"):
            return self._parameter(how)
        if how.kind in ("body", "answer"):
            return self._content(location, how)
        owner = self._owner_name(how)
        if how.kind == "property":
            return [owner + pascal(how.argument)]
        if how.kind == "definition":
            name = pascal(how.argument)
            qualified = [joined(owner, name), owner + name]
            return qualified if len(words(name)) == 1 else [name, *qualified]
        if how.kind == "item":
            one = singular(owner)
            inner = step(how.holder).kind in ("property", "item")
            return [one] if inner and one == owner else [*([one] if one != owner else []), owner + "Item"]
        if how.kind == "value":
            one = singular(owner)
            return [*([one] if one != owner else []), owner + "Value"]
        if how.kind == "key":
            return [owner + "Key"]
        if how.kind in ("part", "type"):
            return [owner, owner + "Base"]
        return self._union_member(location, how, owner)

    def _owner_name(self, how: Step) -> str:
        """Name what holds a schema; a part of an allOf is never seen, what it is a part of is."""
        while step(how.holder).kind == "part":
            how = step(how.holder)
        return self._name(how.holder)

    def _union_member(self, location: str, how: Step, owner: str) -> list[str]:
        title = self._title(location)
        if title:
            return [title, owner + title] if len(words(title)) > 1 else [owner + title]
        node = self._graph.node(location)
        if node.merged:  # what an allOf adds to a member of a union: named after the member
            return [owner + self._name(node.merged[0])]
        facts = node.facts
        distinctive = [*facts.get("required", []), *facts.get("properties", {})]
        return [owner + "With" + pascal(distinctive[0])] if distinctive else [owner, owner + "Option"]

    def _parameter(self, how: Step) -> list[str]:
        tokens = split_key(how.holder)[1]
        if tokens[0] == "components":
            return [pascal(how.argument)]
        name = self._sources.mapping(how.holder).get("name", how.argument)
        return [self._owner(how.holder) + pascal(str(name))]

    def _owner(self, location: str) -> str:
        """Name what a parameter belongs to: an operation, or what a path is about."""
        inside = operation(location)
        if inside:
            return pascal(self._operation_name(inside))
        fixed = [part for part in split_key(location)[1][1].split("/") if part and not part.startswith("{")]
        return singular(pascal(fixed[-1])) if fixed else ""

    def _operation_name(self, location: str) -> str:
        tokens = split_key(location)[1]
        named = self._sources.mapping(location).get("operationId")
        return named if isinstance(named, str) else f"{tokens[-1]} {tokens[-2]}"

    def _content(self, location: str, how: Step) -> list[str]:
        inside = operation(location)
        tokens = split_key(location)[1]
        if inside is None:  # shared by operations: it was given a name for what it is, if anyone gave it one
            kind = "Request" if how.kind == "body" else "Response"
            return [*filter(None, [self._title(location)]), pascal(tokens[2]) + kind]
        if tokens[0] == "webhooks":
            return [*filter(None, [self._title(location)]), pascal(tokens[1]) + "Event"]
        name = pascal(self._operation_name(inside))
        format_name = pascal(tokens[tokens.index("content", 3) + 1].partition("/")[2])
        if how.kind == "body":
            return [name + "Request", name + format_name + "Request"]
        longer = name + pascal(phrase(how.argument))
        other_format = [] if format_name == "Json" else [name + format_name + "Response"]
        return [name + "Response", *other_format, longer + "Response", longer + format_name + "Response"]

    def _title(self, location: str) -> str:
        raw = self._sources.at(location) if self._sources.holds(location) else {}
        title = raw.get("title") if isinstance(raw, dict) else None
        if isinstance(title, str) and _TITLE.match(title) and len(title.split()) <= _MOST_TITLE_WORDS:
            return pascal(title)
        return ""
