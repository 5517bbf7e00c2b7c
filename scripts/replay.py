"""`python -m scripts.replay GIT_DIR`: run the normaliser over the history of the publisher's repository."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .normalise import NormaliseError, Package, build, validate
from .normalise.upstream.products import OWN, overlays, products, renames
from .normalise.upstream.retrieval import decode
from .normalise.upstream.text import loads
from .prepare import PreparationError, prepare

_DEPTH = 8


@dataclass(frozen=True)
class Version:
    """A document as one commit left it."""

    document: str
    date: str
    blob: str


@dataclass
class History:
    """Results for the versions of one document, the oldest first.

    Attributes:
        versions: how many there are.
        passed: how many of them were normalised.
        missing: how many the git directory does not have.
        stopped: the first and the last version that stopped, and how many there are, by reason.
        renamed: the classes that got another name, with an alias for the older one.
        vanished: the classes that are gone although their shape is there: a name that did not hold.
        dropped: how many classes went with their shape.
    """

    versions: int = 0
    passed: int = 0
    missing: int = 0
    stopped: dict[str, list[Version]] = field(default_factory=dict)
    renamed: list[str] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)
    dropped: int = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Replay and print a table.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 0, or 1 if a version stopped or a name did not hold.
    """
    parser = argparse.ArgumentParser(prog="python -m scripts.replay", description=__doc__)
    parser.add_argument("git_dir", type=Path, help="the git directory; a bare clone will do")
    parser.add_argument("documents", nargs="*", help="which documents (default: all that feed a package)")
    parser.add_argument("--since", default="", metavar="YYYY-MM-DD", help="leave older versions out")
    parser.add_argument("--validate", action="store_true", help="hold each result to OpenAPI 3.1: ten times slower")
    parser.add_argument("--products", type=Path, default=Path("openapi/products.toml"), help="(default: %(default)s)")
    chosen = parser.parse_args(arguments)
    fed = {
        document: product.name
        for product in reversed(products(chosen.products))
        for document in product.documents
        if not (product.events or document.startswith(OWN))
    }
    found: dict[str, History] = {}
    for document in chosen.documents or reversed(fed):
        versions = list(versions_of(chosen.git_dir, document, chosen.since))
        package, beside = fed.get(document, document), chosen.products.parent
        found[document] = replay(chosen.git_dir, versions, beside, package, thorough=chosen.validate)
        print(row(document, found[document]), flush=True)
    print("\n".join(details(found)))
    return int(any(history.stopped or history.vanished for history in found.values()))


def versions_of(git_dir: Path, document: str, since: str) -> Iterator[Version]:
    """Every version of a document that differs from the one before it, the oldest first."""
    path = f"yaml/{document}.yaml"
    log = _git(
        git_dir, "log", "--reverse", "--first-parent", "--raw", "--no-abbrev", "--format=@%cs", "--", path
    ).decode()
    date, last = "", ""
    for line in log.splitlines():
        if line.startswith("@"):
            date = line[1:]
        elif line.startswith(":"):
            blob = line.split()[3]
            if blob.strip("0") and blob != last and date >= since:
                yield Version(document, date, blob)
            last = blob


def replay(
    git_dir: Path, versions: Sequence[Version], beside: Path, package: str, *, thorough: bool = False
) -> History:
    """Normalise the versions of a document one after another, each with the names of the one before it.

    Args:
        git_dir: where the versions are.
        versions: the versions, the oldest first.
        beside: the folder with the renames and the overlays.
        package: the package that the document feeds.
        thorough: whether to hold each result to OpenAPI 3.1.
    """
    history = History(versions=len(versions))
    last: Package | None = None
    for version in versions:
        try:
            text = decode(_git(git_dir, "cat-file", "blob", version.blob), version.document)
        except subprocess.CalledProcessError:
            history.missing += 1
            continue
        try:
            now = _normalise(version, text, beside, package, last, thorough=thorough)
        except (NormaliseError, PreparationError) as error:
            history.stopped.setdefault(str(error), []).append(version)
            continue
        history.passed += 1
        if last is not None:
            _compare(history, version, last, now)
        last = now
    return history


def _normalise(
    version: Version, text: str, beside: Path, package: str, last: Package | None, *, thorough: bool
) -> Package:
    document = loads(text, version.document)
    for overlay in overlays(beside, "overlays/upstream", version.document):
        overlay.apply(document)
    found = build(
        {version.document: document},
        memory=last.names if last else None,
        renames=renames(beside / "renames.toml").get(package),
        overlays=overlays(beside, "overlays", package),
        previous=last.document if last else None,
        aliases=last.aliases if last else None,
    )
    if thorough:
        validate(found.document, version.document)
    prepare(found.document)
    return found


def _compare(history: History, version: Version, last: Package, now: Package) -> None:
    before: dict[str, Any] = last.document["components"]["schemas"]
    after: dict[str, Any] = now.document["components"]["schemas"]
    history.renamed += [f"{version.date} {version.document}: {old} → {new}" for old, new in now.renamed.items()]
    gone = (before.keys() | last.aliases.keys()) - after.keys() - now.aliases.keys()
    if not gone:
        return
    # Judged by another comparison than the one that the normaliser makes.
    shapes = {_written_out(schema, after, _DEPTH): name for name, schema in after.items()}
    for name in sorted(gone):
        schema = before[name] if name in before else before[last.aliases[name]]
        heir = shapes.get(_written_out(schema, before, _DEPTH))
        if heir is None:
            history.dropped += 1
        else:
            history.vanished.append(f"{version.date} {version.document}: {name}, whose shape {heir} has")


def _written_out(node: Any, schemas: Mapping[str, Any], depth: int) -> str:
    """Write a schema out with those that it refers to in place of their names, to a depth."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            if not depth:
                return "…"
            rest = {name: value for name, value in node.items() if name != "$ref"}
            target = schemas.get(reference.rpartition("/")[2])
            return _written_out(target, schemas, depth - 1) + (_written_out(rest, schemas, depth) if rest else "")
        parts = [f"{name}:{_written_out(node[name], schemas, depth)}" for name in sorted(node)]
        return "{" + ",".join(parts) + "}"
    if isinstance(node, list):
        return "[" + ",".join(sorted(_written_out(value, schemas, depth) for value in node)) + "]"
    return repr(node)


def row(document: str, history: History) -> str:
    """One line of the table."""
    counts = {
        "versions": history.versions,
        "not in the directory": history.missing,
        "passed": history.passed,
        "stopped": sum(map(len, history.stopped.values())),
        "renamed": len(history.renamed),
        "names that did not hold": len(history.vanished),
        "classes gone with their shape": history.dropped,
    }
    return f"{document:28}" + "  ".join(f"{name}: {count}" for name, count in counts.items())


def details(found: Mapping[str, History]) -> Iterator[str]:
    """Versions that could not be read, names that changed, and names that did not hold."""
    for document, history in found.items():
        for reason, versions in history.stopped.items():
            yield f"stopped: {document}: {len(versions)} versions, {versions[0].date} to {versions[-1].date}: {reason}"
    for title in ("renamed", "vanished"):
        for history in found.values():
            yield from (f"{title}: {line}" for line in getattr(history, title))
    total = [sum(getattr(history, what) for history in found.values()) for what in ("versions", "missing", "passed")]
    yield f"{total[0]} versions, {total[1]} of them not in the directory; {total[2]} passed"


def _git(git_dir: Path, *arguments: str) -> bytes:
    return subprocess.run(["git", "--git-dir", git_dir, *arguments], check=True, capture_output=True).stdout


if __name__ == "__main__":
    sys.exit(main())
