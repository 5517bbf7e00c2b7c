"""The schemas of a package as a graph: nodes are places, edges are the schemas that a schema is made of."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from ..errors import NormaliseError, kind_of
from ..upstream.pointer import join, split_key
from ..upstream.sources import Sources
from . import merge
from .keywords import UNIONS
from .locations import is_component, is_definition, is_schema
from .nodes import Edge, Facts, Node, edges
from .parsed_schema import ParsedSchema, one_type, read


class Graph:
    """Reads schemas on demand; `node` gives one written out, `edge` gives one in use."""

    def __init__(self, sources: Sources, note: Callable[[str], None]) -> None:
        self._sources = sources
        self._note = note
        self._plain: dict[str, ParsedSchema] = {}
        self._nodes: dict[str, Node] = {}
        self._reading: set[str] = set()
        self._made: dict[str, list[Facts | str]] = {}
        self._pairs: dict[tuple[str, frozenset[str]], str] = {}
        self._host: dict[str, str] = {}

    def plain(self, location: str) -> ParsedSchema:
        """Read the schema at a place, its subschemas untouched."""
        if location not in self._plain:
            self._plain[location] = read(self._sources.at(location), location, self._note)
        return self._plain[location]

    def edge(self, location: str) -> Edge:
        """Follow a schema to where it is written out, through references and wrappers that add no facts."""
        edge = Edge(location)
        seen: list[str] = []
        while location not in self._made:
            if location in seen:
                raise NormaliseError(seen[0], "the reference runs in a circle and never reaches a schema")
            seen.append(location)
            plain = self.plain(location)
            edge.nullable = edge.nullable or plain.nullable
            onward = self._onward(location, plain, edge)
            if onward is not None or not (is_component(location) or is_definition(location)):
                edge.annotations = {**plain.annotations, **edge.annotations}
            if onward is None:
                break
            location = onward
        edge.target = location
        return edge

    def wraps(self, location: str) -> bool:
        """Tell whether a component is only another way to write what stands elsewhere."""
        raw = self._sources.at(location)
        if not isinstance(raw, dict) or not ("$ref" in raw or "allOf" in raw):
            return False
        try:
            return self.edge(location).target != location
        except NormaliseError:  # said when the component is used, if it is
            return False

    def _onward(self, location: str, plain: ParsedSchema, edge: Edge) -> str | None:
        keywords = set(plain.facts)
        if keywords == {"$ref"}:
            return self._target(location)
        if keywords == {"allOf"}:
            parts = self._meaningful_parts(location, plain, edge)
            return parts[0] if len(parts) == 1 else None
        if keywords in ({"oneOf"}, {"anyOf"}):
            (union,) = keywords
            members = [join(location, union, index) for index in range(len(plain.facts[union]))]
            present = [member for member in members if self.plain(member).facts != {"type": "null"}]
            if len(present) == 1:
                edge.nullable = edge.nullable or len(members) > 1
                return present[0]
        return None

    def _target(self, location: str) -> str:
        target = self._sources.target(location)
        if not is_schema(target):
            meant = join(target, "schema")
            if is_schema(meant) and self._sources.holds(meant):
                self._note(f"{location}: the reference points to {target}, which is no schema; its schema is taken")
                return meant
            raise NormaliseError(location, f"the reference points to {target}, which is no schema")
        return target

    def _meaningful_parts(self, location: str, plain: ParsedSchema, edge: Edge) -> list[str]:
        """Return the parts of an `allOf` that say something; what the rest annotate goes to the edge."""
        parts: list[str] = []
        for index in range(len(plain.facts["allOf"])):
            part = join(location, "allOf", index)
            read_part = self.plain(part)
            if read_part.facts:
                parts.append(part)
            else:
                edge.nullable = edge.nullable or read_part.nullable
                edge.annotations = {**read_part.annotations, **edge.annotations}
        return parts

    def node(self, location: str) -> Node:
        """Write out the schema at the target of an edge."""
        if location not in self._nodes:
            if location in self._reading:
                raise NormaliseError(location, "it is merged with itself through allOf")
            self._reading.add(location)
            self._nodes[location] = self._merge_made(location) if location in self._made else self._write_out(location)
            self._reading.discard(location)
        return self._nodes[location]

    def _write_out(self, location: str) -> Node:
        plain = self.plain(location)
        own = {name: value for name, value in plain.facts.items() if name not in ("$ref", "allOf")}
        node = Node({}, plain.nullable)
        if is_component(location) or is_definition(location):
            node.annotations = dict(plain.annotations)
        parts: list[Facts] = []
        inner: list[Edge] = []
        if "$ref" in plain.facts:
            inner.append(self.edge(self._target(location)))
        if "allOf" in plain.facts:
            said = Edge(location)
            inner.extend(self.edge(part) for part in self._meaningful_parts(location, plain, said))
            node.nullable = node.nullable or said.nullable
        for edge in inner:
            node.merged.append(edge.target)
            parts.append(self.node(edge.target).facts)
        if inner and all(edge.nullable or self.node(edge.target).nullable for edge in inner):
            node.nullable = True
        union = self._type_union(location, own) if isinstance(own.get("type"), list) else None
        parts.append(union if union is not None else self._with_edges(location, own))
        node.facts = self._merge(location, location, parts)
        node.nullable = self._take_null_member(location, node) or node.nullable
        return node

    def _merge_made(self, location: str) -> Node:
        node = Node({})
        parts: list[Facts] = []
        for part in self._made[location]:
            if isinstance(part, str):
                written = self.node(part)
                node.nullable = node.nullable or written.nullable
                node.merged.append(part)
                parts.append(written.facts)
            else:
                parts.append(part)
        node.facts = self._merge(location, self._host[location], parts)
        return node

    def _merge(self, location: str, host: str, parts: list[Facts]) -> Facts:
        def combine(where: str, ones: list[Facts | str], reuse: bool) -> Edge:
            return self._made_edge(where, host, ones, reuse)

        merged: Facts = {}
        for part in parts:
            merged = merge.intersect(merged, part, location, combine)
        return merged

    def _made_edge(self, where: str, host: str, parts: list[Facts | str], reuse: bool) -> Edge:
        """Give the edge to the schema that allows what all parts allow, written at a place of its own."""
        if where.count("/oneOf/") + where.count("/anyOf/") > 8:
            raise NormaliseError(host, "it merges a oneOf or anyOf with itself without end")
        pair = (host, frozenset(part for part in parts if isinstance(part, str)))
        if reuse and pair in self._pairs:
            return Edge(self._pairs[pair])
        self._made[where], self._host[where] = parts, host
        if reuse:
            self._pairs[pair] = where
        return Edge(where)

    def _with_edges(self, location: str, facts: Facts) -> Facts:
        written: Facts = {}
        for name, value in facts.items():
            if name == "properties":
                if properties := self._properties(join(location, name), value):
                    written[name] = properties
            elif name in UNIONS:
                written[name] = [self.edge(join(location, name, index)) for index in range(len(value))]
            elif name in ("items", "propertyNames") or (name == "additionalProperties" and value not in (True, False)):
                written[name] = self.edge(join(location, name))
            elif name == "discriminator":
                written[name] = self._discriminator(location, value)
            elif name == "required":
                written[name] = list(dict.fromkeys(value))
            else:
                written[name] = value
        return written

    def _properties(self, location: str, value: Facts) -> Facts:
        """Give the properties that may come; one that is false never does, one that is no schema may be anything."""
        written: Facts = {}
        for name, schema in value.items():
            where = join(location, name)
            if schema is False:
                self._note(f"{where}: the schema is false, so the property never comes; left out")
                continue
            if schema is None or isinstance(schema, list):
                self._note(f"{where}: {kind_of(schema)} is no schema; taken to allow anything")
                self._plain[where] = ParsedSchema({})
            written[name] = self.edge(where)
        return written

    def _discriminator(self, location: str, value: Facts) -> Facts:
        """Carry a discriminator; what its mapping names become edges."""
        if not isinstance(value.get("propertyName"), str):
            raise NormaliseError(join(location, "discriminator"), "it must name a property in 'propertyName'")
        label = split_key(location)[0]
        mapping: dict[str, Edge] = {}
        for name, reference in (value.get("mapping") or {}).items():
            pointer = reference if str(reference).startswith("#") else f"#/components/schemas/{reference}"
            mapping[name] = self.edge(
                self._sources.locate(label, pointer, join(location, "discriminator", "mapping", name))
            )
        return {"propertyName": value["propertyName"], **({"mapping": mapping} if mapping else {})}

    def _type_union(self, location: str, own: Facts) -> Facts:
        """Split a schema of several types into a union of one schema for each."""
        edges: list[Edge] = []
        for index, name in enumerate(own["type"]):
            member = join(location, "type", index)
            self._made[member] = [self._with_edges(location, one_type(own, name, location))]
            self._host[member] = member
            edges.append(Edge(member))
        return {"anyOf": edges}

    def _take_null_member(self, location: str, node: Node) -> bool:
        for union in UNIONS:
            members = node.facts.get(union)
            if members is None:
                continue
            present = [edge for edge in members if self._plain_facts(edge) != {"type": "null"}]
            if len(present) < len(members):
                node.facts = {**node.facts, union: present}
                return True
        return False

    def _plain_facts(self, edge: Edge) -> Facts:
        return {} if edge.target in self._made else self.plain(edge.target).facts

    def reachable(self, roots: Sequence[Edge], with_parts: bool = False) -> list[str]:
        """Return every place that is reached from the roots, each once; at wish with the parts of merged schemas."""
        found: dict[str, None] = {}
        to_visit = [edge.target for edge in reversed(roots)]
        while to_visit:
            location = to_visit.pop()
            if location not in found:
                found[location] = None
                node = self.node(location)
                to_visit.extend(edge.target for edge in reversed(list(edges(node.facts))))
                to_visit.extend(node.merged if with_parts else ())
        return list(found)

    def redirect(self, roots: Sequence[Edge], duplicates: Mapping[str, str]) -> None:
        """Let the part of a merged schema stand for the whole, wherever the whole is used."""
        for edge in chain(roots, *(edges(node.facts) for node in self._nodes.values())):
            while edge.target in duplicates:
                edge.nullable = edge.nullable or self.node(edge.target).nullable
                edge.target = duplicates[edge.target]
