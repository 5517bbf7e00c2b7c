"""`python -m scripts.changes BASE[..HEAD]`: tell what changed in `openapi/` between two states."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.normalise import NormaliseError

from .report import BREAKING, COMPATIBLE, FORMATS, NOTHING, Report
from .states import of_commit, of_folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a report.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 0, 10 or 20 by what changed; 1 if a state cannot be read.
    """
    parser = argparse.ArgumentParser(
        prog="python -m scripts.changes",
        description=__doc__,
        epilog=f"Exit codes: {NOTHING} nothing changed; {COMPATIBLE} what changed breaks nothing; "
        f"{BREAKING} something breaks code that was right; 1 a state cannot be read; 2 wrong arguments.",
    )
    parser.add_argument("range", nargs="?", default="HEAD", metavar="BASE[..HEAD]", help="default: HEAD, against files")
    parser.add_argument("--specs", type=Path, default=Path("openapi"), help="the folder (default: %(default)s)")
    parser.add_argument("--format", choices=FORMATS, default=FORMATS[0], help="(default: %(default)s)")
    chosen = parser.parse_args(arguments)
    base, dots, head = chosen.range.partition("..")
    if not base or (dots and not head):
        parser.error(f"{chosen.range!r} names no commit: give BASE, or BASE..HEAD")
    try:
        before = of_commit(base, chosen.specs)
        after = of_commit(head, chosen.specs) if head else of_folder(chosen.specs)
        report = Report(before, after)
    except (NormaliseError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(report.write(chosen.format), end="")
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
