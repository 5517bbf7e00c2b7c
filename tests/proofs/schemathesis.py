"""Cases that schemathesis makes from the documents, against the emulator: `make schemathesis`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from codat_facade.emulator._spec.documents import operations
from tests.proofs.processes import AUTHORIZATION, emulator_process, end_with_sigterm
from tests.proofs.schemathesis_hooks import PACKAGE, URL

ROOT = Path(__file__).parents[2]
HOOKS = "tests.proofs.schemathesis_hooks"
SEED = 1
#: Cases that are made up for an operation, beside those of the coverage phase: edges of each parameter and property.
EXAMPLES = 5
#: No response is a failure of the server's, and each is what the document has for its status. Which status a request
#: gets is the matter of the emulator's own tests: the documents do not say when one is refused.
CHECKS = ("not_a_server_error", "content_type_conformance", "response_schema_conformance")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run schemathesis over all documents, or over some.

    Args:
        arguments: The names of packages; all if left out.

    Returns:
        The exit status: 0 if no case failed.
    """
    packages = list(sys.argv[1:] if arguments is None else arguments)
    totals: Counter[str] = Counter()
    failed: list[str] = []
    with emulator_process("--records", "20") as url:
        for package in dict.fromkeys(operation.package for operation in operations()):
            if not packages or package in packages:
                status, counts = run(package, url)
                totals.update(counts)
                print(f"{package}: {dict(counts)}", flush=True)
                if status != 0:
                    failed.append(package)
    print(f"all: {dict(totals)}; failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


def run(package: str, url: str) -> tuple[int, Mapping[str, int]]:
    """Run schemathesis over one document, and print what it found.

    Args:
        package: The name of the document.
        url: Where the emulator is served.

    Returns:
        The exit status of schemathesis, and how many cases there were.
    """
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "run", str(ROOT / "openapi" / f"{package}.yaml")),
            *("--url", url, "--header", f"Authorization: {AUTHORIZATION}", "--checks", ",".join(CHECKS)),
            *("--phases", "coverage,fuzzing", "--max-examples", str(EXAMPLES), "--seed", str(SEED)),
            *("--generation-database", "none", "--suppress-health-check", "all", "--continue-on-failure"),
            *("--warnings", "off", "--no-color", "--report", "json", "--report-json-path", str(report)),
        ]
        environment = {**os.environ, URL: url, PACKAGE: package, "SCHEMATHESIS_HOOKS": HOOKS, "PYTHONPATH": str(ROOT)}
        # In a folder of its own: what it remembers of a run would change the next one.
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            print(done.stdout, done.stderr, sep="\n", flush=True)
        return done.returncode, _counts(json.loads(report.read_text("utf-8"))) if report.exists() else {}


def _counts(report: Mapping[str, Any]) -> Mapping[str, int]:
    cases = {name: report["test_cases"][name] for name in ("generated", "with_failures", "errored")}
    return {"operations": report["operations"]["tested"], **cases}


if __name__ == "__main__":
    end_with_sigterm()
    sys.exit(main())
