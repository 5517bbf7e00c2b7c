"""What a program pays before its first call, each time in a fresh process."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from ..documents import invoices_page
from ..environments import FACADE, LENDING, PLATFORM, ROOT, Environment
from ..report import Goal, Section, shown
from ..runner import Figure

_ROUNDS = 15
_SETTINGS = "no limiter; collector on"
_HTTPX = "`import httpx`"
_BARE = "`import codat_facade`"
_CLIENT = "`import codat_facade`, and its `Client`"
_INVOICE = "`codat_facade`, `accounting.invoices`, a first invoice decoded"
_TIMED = """
import sys, time
begun = time.process_time()
{code}
print(time.process_time() - begun)
"""
_FIRST_INVOICE = """
import codat_facade
from codat_facade.accounting import invoices
from codat_facade._operations.operation import build_call_of
page = build_call_of(invoices.list)("company").read(200, open(sys.argv[1], "rb").read())
assert page.results[0].id == "invoice-00000000" and len(page.results[0].line_items) == 5
"""
_MODULES = """
import sys
import codat_facade
from codat_facade.accounting import invoices
print(*sys.modules)
"""
_PRODUCT = re.compile(r"codat_(?:api|facade)\.(\w+)\.(?:api\.)?(\w+)")
_PRODUCTS = frozenset(path.parent.name for path in (ROOT / "generated/codat_api").glob("*/__init__.py"))
_OWN = "accounting"
# Every write can be waited for, and its push operation is the platform's.
_FOR_WRITES = ("push_operations", "push_data", "rounds", "target", "api")


def measure(folder: Path) -> Sequence[Section]:
    """Imports, the first decoded invoice, and that no product is imported which is not used."""
    page = folder / "first.json"
    page.write_bytes(invoices_page(1))
    programs = {
        _HTTPX: (FACADE, "import httpx"),
        _BARE: (FACADE, "import codat_facade"),
        _CLIENT: (FACADE, "import codat_facade; codat_facade.Client"),
        _INVOICE: (FACADE, _FIRST_INVOICE),
        "`import codat_platform`": (PLATFORM, "import codat_platform"),
        "`import codat_lending`": (LENDING, "import codat_lending"),
    }
    programs = {label: program for label, program in programs.items() if program[0].failure is None}
    measured: dict[str, list[float]] = {label: [] for label in programs}
    for _ in range(_ROUNDS + 1):
        for label, (environment, code) in programs.items():
            measured[label].append(float(_run(environment, _TIMED.format(code=code), page)))
    # The first round finds the files on the disk, the others in memory.
    rounds = {label: values[1:] for label, values in measured.items()}
    httpx, bare, client, invoice = (rounds[label] for label in (_HTTPX, _BARE, _CLIENT, _INVOICE))
    rows = [
        [label, shown(Figure.of(values).times(1e3), "ms"), shown(_ratio(values, httpx), "x", 2), _SETTINGS]
        for label, values in rounds.items()
    ]
    _refuse_others(_run(FACADE, _MODULES, page).split())
    goals = [
        Goal("`import codat_facade` / `import httpx`", _ratio(bare, httpx), 1.3),
        Goal("the same with its `Client`, which is loaded when first used", _ratio(client, httpx), 1.3),
        Goal(
            "`invoices` and the first decoded invoice, beyond `import httpx`",
            Figure.of([1e3 * (a - b) for a, b in zip(invoice, httpx, strict=True)]),
            60,
            unit="ms",
        ),
    ]
    told = (
        "In CPU time, after the start of the interpreter, in fresh processes with bytecode on the disk. `codat_facade` "
        "loads its names when they are first used, and with its `Client` httpx, attrs and msgspec: that row shows what "
        "`import codat_facade` puts off. After the import of `accounting.invoices`, `sys.modules` holds nothing of "
        "another product but the push operations of the platform, with which every write can be waited for: this is "
        "checked."
    )
    return [Section("Imports", told, ("program", "CPU time", "x httpx", "settings"), rows, goals)]


def _refuse_others(modules: Sequence[str]) -> None:
    found = {match.groups() for match in map(_PRODUCT.match, modules) if match}
    found -= {("platform", name) for name in _FOR_WRITES}
    others = sorted(f"{product}.{name}" for product, name in found if product in _PRODUCTS and product != _OWN)
    if others:
        raise AssertionError(f"importing invoices imports parts of other products: {', '.join(others)}")


def _ratio(values: Sequence[float], others: Sequence[float]) -> Figure:
    return Figure.of([a / b for a, b in zip(values, others, strict=True)])


def _run(environment: Environment, code: str, argument: Path) -> str:
    command: list[str | Path] = [environment.python, "-I", "-c", code, argument]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
