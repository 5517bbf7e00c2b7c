"""The command `codat`, or `python -m codat_facade.cli`."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_NEEDED = ("click", "rich", "platformdirs")


def main() -> int:
    """Run the command line of this process.

    Returns:
        The exit status; `codat --help` lists them.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        print(
            f"codat: the command line needs {', '.join(missing)}: pip install 'codat-facade[cli]'",
            file=sys.stderr,
        )
        return 2
    try:
        from codat_facade.cli.root import codat

        return codat.run(sys.argv[1:])
    except KeyboardInterrupt:
        # Before there was anything to interrupt.
        print("interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
