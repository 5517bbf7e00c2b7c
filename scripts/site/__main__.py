"""Builds the documentation site into `build/site`: `python -m scripts.site`. A warning of Sphinx is an error."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import link_check, source


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.site", description=__doc__)
    parser.add_argument("--output", type=Path, default=source.ROOT / "build" / "site", help="where the site goes")
    output = parser.parse_args(arguments).output
    try:
        from sphinx.cmd.build import build_main
    except ImportError:
        print("the site needs Sphinx: pip install -e '.[docs]'", file=sys.stderr)
        return 1
    pages = output.with_name(output.name + "-source")
    found = source.read()
    source.write(pages, found.pages)
    settings = str(Path(__file__).parent)
    doctrees = output.with_name(output.name + "-doctrees")
    options = ["--quiet", "--jobs", "auto", "--fail-on-warning", "--keep-going", "--nitpicky"]
    failed = build_main([*options, "-b", "html", "-c", settings, "-d", str(doctrees), str(pages), str(output)])
    for name, text in found.downloads.items():
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text(text, "utf-8")
    complaints = link_check.broken_links(output) + link_check.requests_elsewhere(output)
    for complaint in complaints:
        print(f"leads nowhere, or to another host: {complaint}", file=sys.stderr)
    return failed or int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main())
