"""CPU time of the command `codat`, each time in a fresh process."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..environments import FACADE
from ..loopback import service
from ..report import Goal, Section, shown
from ..runner import Figure

_ROUNDS = 15
_LIBRARY = "`from codat_facade import Client; from codat_facade.accounting import invoices`"
_IN_PROGRAM = "the same request in a program"
_HELP = "`codat --help`"
_OPERATION_HELP = "`codat invoices list --help`"
_REQUEST = "`codat invoices list COMPANY`, 100 records, JSON"
_RUN = "import sys; from codat_facade.cli.__main__ import main; sys.exit(main())"


def measure(folder: Path) -> Sequence[Section]:
    """Help, and a request, held against what the library's import takes alone."""
    with service(records=100, pages=3) as url:
        variables = {**os.environ, "CODAT_BASE_URL": url, "CODAT_API_KEY": "key-of-the-benchmark"}
        programs = {
            _LIBRARY: ("-c", "from codat_facade import Client; from codat_facade.accounting import invoices"),
            _IN_PROGRAM: (
                "-c",
                "import codat_facade; from codat_facade.accounting import invoices; "
                "invoices.list(codat_facade.Client(), 'company')",
            ),
            _HELP: ("-c", _RUN, "--help"),
            _OPERATION_HELP: ("-c", _RUN, "invoices", "list", "--help"),
            _REQUEST: ("-c", _RUN, "invoices", "list", "company"),
        }
        measured: dict[str, list[float]] = {label: [] for label in programs}
        for _ in range(_ROUNDS + 1):
            for label, arguments in programs.items():
                measured[label].append(_cpu(arguments, variables))
    # The first round finds the files on the disk, the others in memory.
    rounds = {label: values[1:] for label, values in measured.items()}
    ratio = Figure.of([a / b for a, b in zip(rounds[_REQUEST], rounds[_LIBRARY], strict=True)])
    rows = [[label, shown(Figure.of(values).times(1e3), "ms")] for label, values in rounds.items()]
    goals = [
        Goal("`codat --help`, the interpreter included", Figure.of(rounds[_HELP]).times(1e3), 150, unit="ms"),
        Goal("a request of `codat` / the import of the library", ratio, 1.3),
    ]
    told = (
        "In CPU time of the process, the start of the interpreter included. The commands come from an index of the "
        "operations; a module of the library is imported when an operation of it runs."
    )
    return [Section("Command line", told, ("program", "CPU time"), rows, goals)]


def _cpu(arguments: Sequence[str], variables: Mapping[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command: list[str | Path] = [FACADE.python, "-I", *arguments]
    silent: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    subprocess.run(command, env=variables, check=True, **silent)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
