"""`python -m scripts.normalise FILE [FILE ...] --output OUT.yaml`: normalise any documents of the API."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .errors import NormaliseError
from .files import write_all
from .package import build, validate
from .upstream.retrieval import decode
from .upstream.text import dumps, loads


def main(arguments: Sequence[str] | None = None) -> int:
    """Normalise the documents that the command line names into one.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 0, or 1 if something could not be carried over; then nothing is written.
    """
    parser = argparse.ArgumentParser(prog="python -m scripts.normalise", description="Normalise OpenAPI documents.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an OpenAPI 3 document, YAML or JSON")
    parser.add_argument("--output", required=True, type=Path, metavar="OUT.yaml", help="where to write the result")
    chosen = parser.parse_args(arguments)
    try:
        documents = {path.stem: loads(decode(path.read_bytes(), path.name), path.name) for path in chosen.files}
        package = build(documents)
        validate(package.document, chosen.output.stem)
        write_all({chosen.output: dumps(package.document)})
    except (NormaliseError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for note in package.notes:
        print(f"note: {note}", file=sys.stderr)
    print(f"{chosen.output}: {len(package.operations)} operations")
    return 0


if __name__ == "__main__":
    sys.exit(main())
