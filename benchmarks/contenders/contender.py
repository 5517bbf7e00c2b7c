"""One contender of a comparison: a program in an environment of its own that does one case, a round when told to.

It is started as `python <program>.py <case> <options as JSON>`. It prepares, and prints a line with what its result
holds, for the contenders must agree on that before anything is timed. Then it makes a round for each line that it
reads, and prints what the round took. The option `collector` says whether the garbage collector runs; each contender
takes it.
"""

from __future__ import annotations

import datetime as _dt
import gc
import hashlib
import json
import re
import sys
import time
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

COMPANY = "8a210b68-6988-11ed-a1eb-0242ac120002"
"""The company that the service answers with: this client takes no other for the one that it asked for."""


class Case(NamedTuple):
    """What one contender does in a case.

    Attributes:
        run: One round; all of it is timed.
        values: Turns the result of a round into what JSON has.
        ready: Called before each round, not timed.
    """

    run: Callable[[], Any]
    values: Callable[[Any], Any]
    ready: Callable[[], None] = lambda: None


Cases = Mapping[str, Callable[..., Case]]
"""Name → what makes the case of the options that the runner gives."""


def main(cases: Cases) -> None:
    """Be a contender: make the case that the command line names, and do rounds of it until the input ends."""
    name, options = sys.argv[1], json.loads(sys.argv[2])
    if not options.pop("collector", True):
        gc.disable()
    case = cases[name](**options)
    case.ready()
    result = case.run()
    print(json.dumps({"values": fingerprint(case.values(result))}), flush=True)
    del result
    for _ in sys.stdin:
        print(json.dumps(_round(case)), flush=True)


def read(path: str) -> bytes:
    """The content of a file."""
    return Path(path).read_bytes()


def fingerprint(value: Any) -> str:
    """The same text for the same values, however a contender spells its numbers, times, enums and absent fields."""
    return hashlib.sha256(json.dumps(_plain(value), sort_keys=True).encode()).hexdigest()


def pydantic_values(value: Any) -> Any:
    """What a vendor's model holds: JSON name → value."""
    if isinstance(value, list):
        return [pydantic_values(item) for item in value]
    if isinstance(value, dict):
        return {key: pydantic_values(item) for key, item in value.items()}
    fields = getattr(type(value), "model_fields", None)
    if fields is None:
        return value
    if type(value).__name__ == "Unset":
        # How the vendor's clients mark a field that did not come.
        return None
    held = {field.alias or name: getattr(value, name) for name, field in fields.items()}
    return {key: pydantic_values(item) for key, item in {**held, **(value.model_extra or {})}.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        items = ((key, _plain(item)) for key, item in value.items())
        return {key: item for key, item in items if item is not None}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, (int, float, Decimal)):
        return f"{Decimal(str(value)).normalize():f}"
    raise TypeError(f"{type(value)} has no form in JSON")


def _round(case: Case) -> dict[str, float]:
    case.ready()
    gc.collect()
    # From here on the kernel notes the most that the process holds anew.
    Path("/proc/self/clear_refs").write_text("5")
    before = _memory()
    wall, cpu = time.perf_counter(), time.process_time()
    result = case.run()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    after = _memory()
    del result
    gc.collect()
    return {
        "cpu": cpu,
        "wall": wall,
        "peak": (after["VmHWM"] - before["VmRSS"]) * 1024,
        "resident": _memory()["VmRSS"] * 1024,
    }


def _memory() -> dict[str, int]:
    """KiB that the process holds, and held at most; of this process alone, as `getrusage` does not tell it."""
    status = Path("/proc/self/status").read_text()
    return {name: int(size) for name, size in re.findall(r"^(VmHWM|VmRSS):\s+(\d+) kB", status, re.MULTILINE)}
