"""`python -m scripts.spec`: make the documents in `openapi/` from upstream's."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .normalise import NormaliseError, build, validate
from .normalise.files import write_all
from .normalise.operations import Identity
from .normalise.products import memory, overlays, products, remembered, renames
from .normalise.text import dumps, loads
from .normalise.upstream import read


def main(arguments: Sequence[str] | None = None) -> int:
    """Normalise all upstream documents.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 0, or 1 if something could not be carried over; then nothing is written.
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
    chosen = parser.parse_args(arguments)
    try:
        run(chosen.upstream or None, chosen.output, chosen.products)
    except (NormaliseError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def run(where: str | None, output: Path, product_list: Path) -> None:
    """Normalise all upstream documents and write the result.

    Args:
        where: a folder or a URL; None for the public repository.
        output: the folder for the results; names, renames and overlays are read from beside `product_list`.
        product_list: the file that says which document feeds which package.

    Raises:
        NormaliseError: something cannot be carried over; nothing has been written.
    """
    beside = product_list.parent
    planned = products(product_list)
    described = [name for product in planned if not product.events for name in product.documents]
    upstream = read(where, list(dict.fromkeys(name for product in planned for name in product.documents)))
    documents = {name: loads(text, f"{name}.yaml") for name, text in upstream.documents.items()}
    before, renamed = memory(beside / "names.toml"), renames(beside / "renames.toml")
    owned: set[Identity] = set()
    written: dict[Path, str] = {}
    emptied: list[Path] = []
    names: dict[str, dict[str, str]] = {}
    for product in planned:
        package = build(
            {name: documents[name] for name in product.documents},
            others={name: documents[name] for name in described if name not in product.documents},
            operations=not product.events,
            events=product.events,
            owned_elsewhere=owned,
            memory=before.get(product.name),
            renames=renamed.get(product.name),
            overlays=overlays(beside / "overlays", product.name),
        )
        owned |= package.operations
        for note in package.notes:
            print(f"note: {note}", file=sys.stderr)
        events = len(package.document.get("webhooks", {}))
        print(f"{product.name}: {len(package.operations)} operations, {events} events")
        if package.operations or events:
            validate(package.document, product.name)
            written[output / f"{product.name}.yaml"] = dumps(package.document)
            names[product.name] = package.names
        else:
            emptied.append(output / f"{product.name}.yaml")
    written[output / "names.toml"] = remembered(names)
    written[output / "upstream.toml"] = upstream.record()
    write_all(written)
    for path in emptied:
        path.unlink(missing_ok=True)
    print(f"{len(owned)} operations in all")


if __name__ == "__main__":
    sys.exit(main())
