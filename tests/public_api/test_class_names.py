"""No two classes of the project have one name, so that a name says which class is meant."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("codat_facade", "codat_runtime", "scripts")
AGREED = {
    "Client": "the low-level layer has the names that users of openapi-python-client know",
    "Response": "likewise; and the emulator, which may not import that layer, has messages of its own",
    "Progress": "batches and extraction have one each, which users call by the room: batches.Progress",
    "Report": "likewise: batches.Report; and the report of changes in the documents, a script's",
    "DecodeError": "what a codec raises becomes the public error, which knows the request",
    "Plan": "that of an extraction is public, that of a column is not",
}


def places_by_name() -> dict[str, list[str]]:
    """The files that define each top-level class, those in `if` blocks included."""
    places: dict[str, list[str]] = defaultdict(list)
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.parse(path.read_text("utf-8")).body:
                for inner in node.body if isinstance(node, ast.If) else [node]:
                    if isinstance(inner, ast.ClassDef):
                        places[inner.name].append(str(path.relative_to(ROOT)))
    return places


def test_no_two_classes_share_a_name_but_for_those_that_say_why() -> None:
    shared = {name: places for name, places in places_by_name().items() if len(places) > 1}
    assert {name: places for name, places in shared.items() if name not in AGREED} == {}
    assert AGREED.keys() == shared.keys()
