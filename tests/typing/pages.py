"""Check the types in the blocks of README and of all pages, as one module each; `make mypy` runs it.

It shares the cache of the check of the project, without which it would take as long once more.
"""

from __future__ import annotations

import subprocess
import sys

from tests.support.documents import DOCUMENTS, ROOT, blocks, module, run_by

FOLDER = ROOT / "build" / "pages"


def main() -> int:
    """Write the modules into build/pages and have mypy check them; gives its exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for left in FOLDER.glob("*.py"):
        left.unlink()
    written: list[str] = []
    for page in DOCUMENTS:
        if run_by(page) is None and any(block.runs for block in blocks(page)):
            name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_")
            path = FOLDER / f"{name}.py"
            path.write_text(module(page), "utf-8")
            written.append(str(path.relative_to(ROOT)))
    return subprocess.run([sys.executable, "-m", "mypy", *written], check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
