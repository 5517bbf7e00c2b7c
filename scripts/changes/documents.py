"""Documents: what changed between two states of all packages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from scripts.normalise.operations import Identity, identity
from scripts.normalise.upstream.pointer import key

from .change import REQUEST, RESPONSE, Change
from .directions import directions
from .schemas import Where, compare

Json = Mapping[str, Any]
Aliases = Mapping[str, Mapping[str, str]]
_SENT, _READ = frozenset({REQUEST}), frozenset({RESPONSE})
_READ_OF_OPERATIONS = ("operationId", "summary", "tags", "deprecated", "parameters", "requestBody", "responses")
_PARTS = ("paths", "webhooks", "components")


@dataclass(frozen=True)
class State:
    """All packages at one time.

    Attributes:
        documents: the document of each package.
        aliases: the older names of classes, and the ones that they have, by package.
        notes: what the normaliser said.
        stopped: why a package was left as it was, by its name.
    """

    documents: Mapping[str, Json] = field(default_factory=dict)
    aliases: Aliases = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    stopped: Mapping[str, str] = field(default_factory=dict)


def changes(before: State, after: State) -> list[Change]:
    """Tell what changed from one state to another, what breaks users first."""
    found: list[Change] = []
    homes, later_homes = _homes(before), _homes(after)
    for package in dict.fromkeys([*before.documents, *after.documents]):
        old, new = before.documents.get(package, {}), after.documents.get(package, {})
        renamed = _renamed(old, new, after.aliases.get(package, {}))
        comparison = _Comparison(package, old, new, renamed)
        found += comparison.operations(homes, later_homes)
        found += comparison.events()
        found += comparison.classes(after.aliases.get(package, {}))
        found += comparison.rest()
    return sorted(dict.fromkeys(found), key=lambda change: not change.breaking)


def _homes(state: State) -> dict[Identity, str]:
    """Which package has an operation."""
    return {
        identity(method, path): package
        for package, document in state.documents.items()
        for path, item in document.get("paths", {}).items()
        for method in item
    }


def _schemas(document: Json) -> dict[str, Any]:
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    return schemas


def _renamed(old: Json, new: Json, aliases: Mapping[str, str]) -> dict[str, str]:
    """The classes that have another name, by the earlier one: by their aliases, or by a shape that no other has."""
    first, second = _schemas(old), _schemas(new)
    found = {name: aliases[name] for name in first if name not in second and name in aliases}
    added = [name for name in second if name not in first and name not in found.values()]
    for name, schema in first.items():
        if name in second or name in found:
            continue
        alike = [other for other in added if second[other] == schema]
        if len(alike) == 1:
            found[name] = alike[0]
            added.remove(alike[0])
    return found


@dataclass(frozen=True)
class _Comparison:
    """The documents of one package."""

    package: str
    old: Json
    new: Json
    renamed: Mapping[str, str]

    def location(self, *tokens: str) -> str:
        return key(f"{self.package}.yaml", list(tokens))

    def operations(self, homes: Mapping[Identity, str], later_homes: Mapping[Identity, str]) -> Iterator[Change]:
        """Operations that came, went or moved, and what changed inside."""
        old, new = _operations(self.old), _operations(self.new)
        for one, (path, method, operation) in old.items():
            if one in new:
                yield from self._operation((path, method, operation), new[one])
            else:
                home = later_homes.get(one)
                action = "moved" if home else "removed"
                detail = f"to the package {home}" if home else ""
                yield Change(
                    True, action, "operation", _name(method, path), self.location("paths", path, method), detail
                )
        for one, (path, method, _) in new.items():
            if one not in old and one not in homes:
                yield Change(False, "added", "operation", _name(method, path), self.location("paths", path, method))

    def _operation(self, before: tuple[str, str, Json], after: tuple[str, str, Json]) -> Iterator[Change]:
        (old_path, method, old), (path, _, new) = before, after
        where = Where(
            "operation",
            _name(method, path),
            self.location("paths", old_path, method),
            self.location("paths", path, method),
            frozenset(),
            self.renamed,
        )
        names = (
            ("operationId", old.get("operationId"), new.get("operationId")),
            (
                "tag, and with it the module",
                next(iter(old.get("tags", [])), None),
                next(iter(new.get("tags", [])), None),
            ),
            ("path", old_path, path),
        )
        for what, one, another in names:
            if one != another:
                yield Change(True, "renamed", "operation", where.subject, where.after, f"{what}: {one} → {another}")
        yield from _deprecated(old, new, where)
        yield from self._parameters(old, new, where, renamed_path=old_path != path)
        yield from self._body(old.get("requestBody"), new.get("requestBody"), where)
        yield from self._responses(old.get("responses", {}), new.get("responses", {}), where)
        yield from _leftover(old, new, where, _READ_OF_OPERATIONS)
        if old.get("operationId") == new.get("operationId"):
            yield from _leftover({"summary": old.get("summary")}, {"summary": new.get("summary")}, where, ())
        if old.get("tags", [])[1:] != new.get("tags", [])[1:]:
            yield where.change("changed", "changed", detail=f"tags: {old.get('tags')} → {new.get('tags')}")

    def _parameters(self, old: Json, new: Json, where: Where, *, renamed_path: bool) -> Iterator[Change]:
        first, second = (
            {(one["in"], one["name"]): (str(i), one) for i, one in enumerate(each.get("parameters", []))}
            for each in (old, new)
        )
        if renamed_path:  # path parameters are told apart by their order
            first, second = ({_by_order(at, known): it for at, it in known.items()} for known in (first, second))
        for at in [*first, *(at for at in second if at not in first)]:
            inside = replace(where, kind="parameter", directions=_SENT)
            if at not in second:
                index, one = first[at]
                subject = f"{where.subject} {one['name']}"
                inside = replace(inside.inside("parameters", index), subject=subject)
                yield inside.change("field removed", "removed", gone=True)
                continue
            index, now = second[at]
            inside = replace(inside.inside("parameters", index), subject=f"{where.subject} {now['name']}")
            if at not in first:
                rule = "required field added" if now.get("required") else "field added"
                yield inside.change(rule, "added", detail="required" if now.get("required") else "")
                continue
            index, was = first[at]
            inside = replace(inside, before=where.inside("parameters", index).before)
            if bool(was.get("required")) != bool(now.get("required")):
                rule = "required" if now.get("required") else "optional"
                yield inside.change(rule, rule)
            yield from _deprecated(was, now, inside)
            yield from compare(was["schema"], now["schema"], inside.inside("schema"))
            yield from _leftover(was, now, inside, ("name", "in", "required", "deprecated", "schema"))

    def _body(self, old: Json | None, new: Json | None, where: Where) -> Iterator[Change]:
        inside = replace(where.inside("requestBody", kind="body"), directions=_SENT)
        if old is None or new is None:
            if new is not None:
                rule = "required field added" if new.get("required") else "field added"
                yield inside.change(rule, "added", detail="required" if new.get("required") else "")
            elif old is not None:
                yield inside.change("field removed", "removed", gone=True)
            return
        if bool(old.get("required")) != bool(new.get("required")):
            rule = "required" if new.get("required") else "optional"
            yield inside.change(rule, rule)
        yield from self._content(old.get("content", {}), new.get("content", {}), inside)
        yield from _leftover(old, new, inside, ("required", "content"))

    def _responses(self, old: Json, new: Json, where: Where) -> Iterator[Change]:
        for status in sorted({*old, *new}):
            inside = replace(
                where.inside("responses", status, kind="response"),
                subject=f"{where.subject} {status}",
                directions=_READ if status.startswith("2") else frozenset(),
            )
            if status not in new:
                yield inside.change("field removed", "removed", gone=True)
            elif status not in old:
                yield inside.change("field added", "added")
            else:
                was, now = old[status], new[status]
                yield from self._content(was.get("content", {}), now.get("content", {}), inside)
                yield from _leftover(was, now, inside, ("content",))

    def _content(self, old: Json, new: Json, where: Where) -> Iterator[Change]:
        for media_type in sorted({*old, *new}):
            inside = where.inside("content", media_type)
            if media_type not in new:
                yield inside.change("field removed", "removed", detail=media_type, gone=True)
            elif media_type not in old:
                yield inside.change("field added", "added", detail=media_type)
            else:
                was, now = old[media_type], new[media_type]
                yield from compare(was.get("schema", {}), now.get("schema", {}), inside.inside("schema"))
                yield from _leftover(was, now, inside, ("schema",))

    def events(self) -> Iterator[Change]:
        """Events that came or went, and what changed inside."""
        old, new = self.old.get("webhooks", {}), self.new.get("webhooks", {})
        for name in [*old, *(name for name in new if name not in old)]:
            location = self.location("webhooks", name)
            if name not in new:
                yield Change(True, "removed", "event", name, location)
            elif name not in old:
                yield Change(False, "added", "event", name, location)
            else:
                for method in sorted({*old[name], *new[name]}):
                    was, now = old[name].get(method, {}), new[name].get(method, {})
                    at = self.location("webhooks", name, method)
                    where = Where("event", name, at, at, _READ, self.renamed)
                    yield from _deprecated(was, now, where)
                    first, second = (each.get("requestBody", {}).get("content", {}) for each in (was, now))
                    yield from self._content(first, second, where.inside("requestBody"))
                    yield from _leftover(was, now, where, ("deprecated", "requestBody"))

    def classes(self, aliases: Mapping[str, str]) -> Iterator[Change]:
        """Classes that came, went or were renamed, and what changed inside."""
        old, new = _schemas(self.old), _schemas(self.new)
        earlier, later = directions(self.old), directions(self.new)
        for name, schema in old.items():
            now = self.renamed.get(name, name)
            was_at, is_at = self.location("components", "schemas", name), self.location("components", "schemas", now)
            if now not in new:
                yield Change(True, "removed", "class", name, was_at)
                continue
            if now != name:
                kept = aliases.get(name) == now
                detail = f"{now} now" + ("; the older name stays as an alias" if kept else "")
                yield Change(not kept, "renamed", "class", name, is_at, detail)
            used = earlier.get(name, frozenset()) | later.get(now, frozenset())
            where = Where("class", now, was_at, is_at, used, self.renamed)
            yield from compare(schema, new[now], where)
        taken = set(self.renamed.values())
        for name in new:
            if name not in old and name not in taken:
                yield Change(False, "added", "class", name, self.location("components", "schemas", name))

    def rest(self) -> Iterator[Change]:
        """Facts beside operations, events and schemas."""
        if self.old and self.new:
            at = self.location()
            where = Where("document", self.package, at, at, frozenset(), self.renamed)
            yield from _leftover(self.old, self.new, where, _PARTS)
            yield from _leftover(self.old.get("components", {}), self.new.get("components", {}), where, ("schemas",))


def _operations(document: Json) -> dict[Identity, tuple[str, str, Json]]:
    return {
        identity(method, path): (path, method, operation)
        for path, item in document.get("paths", {}).items()
        for method, operation in item.items()
    }


def _by_order(at: tuple[str, str], known: Mapping[tuple[str, str], Any]) -> tuple[str, str]:
    in_path = [each for each in known if each[0] == "path"]
    return ("path", str(in_path.index(at))) if at in in_path else at


def _name(method: str, path: str) -> str:
    return f"{method.upper()} {path}"


def _deprecated(old: Json, new: Json, where: Where) -> Iterator[Change]:
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        rule = "deprecated" if new.get("deprecated") else "not deprecated"
        yield where.change(rule, rule)


def _leftover(old: Json, new: Json, where: Where, known: tuple[str, ...]) -> Iterator[Change]:
    """Tell what has no rule of its own: that it changed, and not whether it breaks anything."""
    for name in sorted({*old, *new} - {*known}):
        if old.get(name) != new.get(name):
            yield where.inside(name).change("changed", "changed", detail=name, gone=name not in new)
