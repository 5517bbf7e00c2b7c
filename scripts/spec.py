"""`python -m scripts.spec`: make the documents in `openapi/` from upstream's."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .changes import Report, of_folder
from .changes.states import NOTES
from .normalise import NormaliseError, Package, build, validate
from .normalise.files import write_all
from .normalise.operations import Identity, identities
from .normalise.upstream.products import OWN, Product, dump_names, lasting, load_names, overlays, products, renames
from .normalise.upstream.retrieval import read, recorded_sums
from .normalise.upstream.sources import is_openapi
from .normalise.upstream.text import dumps, loads
from .prepare import PreparationError, prepare

WITHOUT_SOME = 3
"""The exit code of a run with `--keep-going` that left some packages as they were."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Normalise all upstream documents.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 0; 1 if something could not be carried over, and nothing is written; with `--keep-going` 3 if
        some packages were left as they were, and the others are written.
    """
    parser = argparse.ArgumentParser(prog="python -m scripts.spec", description="Make openapi/ from upstream.")
    parser.add_argument("--upstream", metavar="WHERE", help="a folder or a URL; default: codatio/oas on GitHub")
    parser.add_argument("--output", type=Path, default=Path("openapi"), help="the folder to write (default: openapi)")
    parser.add_argument(
        "--products",
        type=Path,
        default=Path("openapi/products.toml"),
        help="which document feeds which package; names, renames and overlays are beside it (default: %(default)s)",
    )
    parser.add_argument(
        "--keep-going",
        action="store_true",
        help="leave a package as it was if a document of it cannot be read, and write the others; exit code 3",
    )
    chosen = parser.parse_args(arguments)
    try:
        run = Run(chosen.upstream or None, chosen.output, chosen.products, keep_going=chosen.keep_going)
        run.write()
    except (NormaliseError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return WITHOUT_SOME if run.stopped else 0


@dataclass
class _Results:
    """Planned output: texts by path, names by package, and the files to remove."""

    texts: dict[Path, str] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    aliases: dict[str, dict[str, str]] = field(default_factory=dict)
    operations: dict[str, int] = field(default_factory=dict)
    events: dict[str, int] = field(default_factory=dict)
    emptied: list[Path] = field(default_factory=list)
    owned: set[Identity] = field(default_factory=set)


class Run:
    """One run: all packages, from the documents of one upstream.

    Attributes:
        stopped: why a package was left as it was, by its name; none without `keep_going`.
    """

    def __init__(self, where: str | None, output: Path, product_list: Path, *, keep_going: bool = False) -> None:
        """Read what is needed.

        Args:
            where: a folder or a URL; None for the public repository.
            output: the folder for the results; names, renames and overlays are read from beside `product_list`.
            product_list: the file that says which document feeds which package.
            keep_going: whether a package whose documents cannot be read is left as it was.

        Raises:
            NormaliseError: a file of the maintainers cannot be read, or a document, unless the run keeps going.
        """
        self.stopped: dict[str, NormaliseError] = {}
        self._output, self._beside, self._keep_going = output, product_list.parent, keep_going
        self._products = products(product_list)
        self._state = of_folder(output)
        self._notes: dict[str, list[str]] = {}
        self._before = load_names(self._beside / "names.toml")
        self._aliases = load_names(self._beside / "aliases.toml")
        self._renames = renames(self._beside / "renames.toml")
        named = list(dict.fromkeys(name for product in self._products for name in product.documents))
        self._upstream = read(where, [name for name in named if not name.startswith(OWN)])
        self._broken = dict(self._upstream.failed)
        self._documents = {name: document for name in named if (document := self._document(name)) is not None}
        described = dict.fromkeys(name for each in self._products if not each.events for name in each.documents)
        self._described = [name for name in described if is_openapi(self._documents.get(name))]

    def write(self) -> None:
        """Normalise every package and write the results, all of them or none.

        Raises:
            NormaliseError: something cannot be carried over; nothing has been written.
        """
        results = _Results()
        for product in self._products:
            try:
                self._add(product, self._package(product, results.owned), results)
            except NormaliseError as error:
                if not self._keep_going:
                    raise
                self.stopped[product.name] = error
                self._leave(product, results)
                print(f"stopped: {product.name} is left as it was: {error}", file=sys.stderr)
        results.texts[self._output / "names.toml"] = dump_names(results.names)
        results.texts[self._output / "aliases.toml"] = lasting(results.aliases)
        results.texts[self._output / "upstream.toml"] = self._record()
        results.texts[self._output / "counts.toml"] = _counts(results)
        results.texts[self._output / NOTES] = self._kept_notes()
        write_all(results.texts)
        for path in results.emptied:
            path.unlink(missing_ok=True)
        print(f"{len(results.owned)} operations in all")
        print(Report(self._state, of_folder(self._output)).write("text"), end="")

    def _document(self, name: str) -> Any:
        """Load a document and correct it as it is published; None if it cannot be read and the run goes on without."""
        try:
            if name in self._broken:
                raise self._broken[name]
            if name.startswith(OWN):
                return loads((self._beside / f"{name}.yaml").read_text(encoding="utf-8"), f"{name}.yaml")
            document = loads(self._upstream.documents[name], f"{name}.yaml")
            corrections = overlays(self._beside, "overlays/upstream", name)
            if isinstance(document, dict):
                self._tell(name, (note for overlay in corrections for note in overlay.apply(document)))
            return document
        except NormaliseError as error:
            if not self._keep_going:
                raise
            self._broken[name] = error
            return None

    def _package(self, product: Product, owned: set[Identity]) -> Package:
        for name in product.documents:
            if name in self._broken:
                raise self._broken[name]
        try:
            package = build(
                {name: self._documents[name] for name in product.documents},
                others={name: self._documents[name] for name in self._described if name not in product.documents},
                operations=not product.events,
                events=product.events,
                owned_elsewhere=owned,
                memory=self._before.get(product.name),
                renames=self._renames.get(product.name),
                overlays=overlays(self._beside, "overlays", product.name),
                previous=self._previous(product),
                aliases=self._aliases.get(product.name),
            )
            if package.operations or package.document.get("webhooks"):
                validate(package.document, product.name)
                prepare(package.document)
        except NormaliseError:
            raise
        except PreparationError as error:
            raise NormaliseError(f"{product.name} (normalised)", str(error)) from None
        except Exception as error:
            # A fault of ours, met in a document nobody foresaw: said like any other, so that a job can report it.
            reason = f"the normaliser failed with {type(error).__name__}: {error}"
            raise NormaliseError(", ".join(f"{name}#" for name in product.documents), reason) from error
        return package

    def _add(self, product: Product, package: Package, results: _Results) -> None:
        self._tell(product.name, package.notes)
        path = self._output / f"{product.name}.yaml"
        if self._count(product, package.document, results):
            results.texts[path] = dumps(package.document)
            results.names[product.name] = package.names
            results.aliases[product.name] = package.aliases
        else:
            results.emptied.append(path)
        events = len(package.document.get("webhooks", {}))
        print(f"{product.name}: {len(package.operations)} operations, {events} events")
        for name, target in package.renamed.items():
            print(f"renamed: {product.name}: {name} is {target} now; the older name stays as an alias")

    def _count(self, product: Product, document: dict[str, Any], results: _Results) -> bool:
        """Count what a package has, and tell whether it has anything; no package after it may take its operations."""
        found, events = identities(document), document.get("webhooks", {})
        results.owned |= found
        if found:
            results.operations[product.name] = len(found)
        if events:
            results.events[product.name] = len(events)
        return bool(found or events)

    def _leave(self, product: Product, results: _Results) -> None:
        """Let a package keep what it had."""
        if product.name in self._before:
            results.names[product.name] = self._before[product.name]
        results.aliases[product.name] = self._aliases.get(product.name, {})
        if previous := self._previous(product):
            self._count(product, previous, results)

    def _previous(self, product: Product) -> dict[str, Any] | None:
        """The document that the last run gave for a package, or nothing."""
        path = self._beside / f"{product.name}.yaml"
        if not path.exists():
            return None
        document = loads(path.read_text(encoding="utf-8"), path.name)
        return document if isinstance(document, dict) else None

    def _record(self) -> str:
        """Say what the files were made from: of the documents of a stopped package, the ones from before."""
        stale = {name for product in self._products if product.name in self.stopped for name in product.documents}
        fresh = {name for product in self._products if product.name not in self.stopped for name in product.documents}
        before = recorded_sums(self._output / "upstream.toml")
        sums = self._upstream.sums()
        kept = {name: before.get(name) for name in (stale - fresh) | self._broken.keys()}
        reasons = {package: str(error) for package, error in self.stopped.items()}
        return self._upstream.record({**sums, **kept}, reasons)

    def _tell(self, name: str, notes: Iterable[str]) -> None:
        """Print what the last run did not say, and keep all of it, each once."""
        found = self._notes.setdefault(name, [])
        for note in notes:
            line = f"{name}: {' '.join(note.split())}"
            if line not in found:
                found.append(line)
                if line not in self._state.notes:
                    print(f"new note: {line}", file=sys.stderr)

    def _kept_notes(self) -> str:
        """Return the notes of this run, and of what was left as it was those of the last one."""
        left = tuple(f"{name}: " for name in [*self.stopped, *self._broken])
        lines = [line for lines in self._notes.values() for line in lines]
        lines += [line for line in self._state.notes if line.startswith(left) and line not in lines]
        head = "# Written by `make spec`: what the normaliser said, so that the next run can tell what is new."
        return "\n".join([head, *sorted(lines)]) + "\n"


def _counts(results: _Results) -> str:
    lines = ["# Written by `make spec`: how many operations and events each package has. No other file says it."]
    for title, counts in (("operations", results.operations), ("events", results.events)):
        lines += ["", f"[{title}]", *(f"{package} = {count}" for package, count in counts.items())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
