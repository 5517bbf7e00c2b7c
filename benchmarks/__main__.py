"""Runs the benchmarks and writes `RESULTS.md`: `python -m benchmarks`, or with names of cases, which only prints."""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from pathlib import Path

from . import builds
from .cases import CASES
from .environments import ALL, FACADE
from .report import Section, page

RESULTS = Path(__file__).parent / "RESULTS.md"


def main() -> int:
    """Run what the command line asks for; 0 if it could be done."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("cases", nargs="*", choices=[*CASES, []], help="only these, printed and not written")
    arguments = parser.parse_args()
    for environment in ALL:
        print(f"installing {environment.name}", file=sys.stderr)
        environment.install()
    if FACADE.failure is not None:
        parser.exit(1, f"the project cannot be installed: {FACADE.failure}\n")
    sections: list[Section] = []
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for name in arguments.cases or CASES:
            print(f"measuring {name}", file=sys.stderr)
            try:
                sections += CASES[name](Path(folder))
            except Exception:
                # The other cases took minutes: what they measured is not thrown away.
                traceback.print_exc()
                failed.append(name)
    if not arguments.cases:
        print("measuring builds", file=sys.stderr)
        sections.append(builds.measure())
    text = page(sections, ALL)
    if arguments.cases or failed:
        print(text)
    else:
        RESULTS.write_text(text, encoding="utf-8")
        print(f"written: {RESULTS.name}", file=sys.stderr)
    if failed:
        print(f"nothing is written: {', '.join(failed)} failed", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
