"""The environments that the contenders run in, each with what it needs and nothing else, under `.bench/`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent
HOME = ROOT / ".bench"


class Environment:
    """One environment.

    Attributes:
        name: What it is called in the results.
        distribution: The package that it is for.
        failure: Why it cannot be had here, as the installer says; None if it can.
    """

    def __init__(self, name: str, *requirements: str, distribution: str | None = None) -> None:
        self.name = name
        self.distribution = distribution or name
        self.failure: str | None = None
        self._requirements = requirements
        self._folder = HOME / name

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self._folder / "bin" / "python"

    def install(self) -> None:
        """Make it, or bring it to the newest version."""
        if not self.python.exists():
            subprocess.run([sys.executable, "-m", "venv", self._folder], check=True)
        result = self._pip("install", "--quiet", "--upgrade", *self._requirements)
        if result.returncode:
            said = [line for line in result.stderr.splitlines() if line.startswith("ERROR")] or ["ERROR: pip failed"]
            self.failure = re.sub(r"\w+://\S+", "the package index", said[-1])

    @cached_property
    def versions(self) -> dict[str, str]:
        """Distribution → version."""
        listed = json.loads(self._pip("list", "--format", "json").stdout)
        return {entry["name"].replace("_", "-").lower(): entry["version"] for entry in listed}

    def _pip(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = (self.python, "-m", "pip", "--disable-pip-version-check", *arguments)
        return subprocess.run(command, capture_output=True, text=True, check=False)


FACADE = Environment("codat-facade", f"{ROOT}[cli,extract]")
WATCHED = Environment("codat-facade-otel", f"{ROOT}[otel]", "opentelemetry-sdk", distribution=FACADE.name)
LENDING = Environment("codat-lending", "codat-lending")
ACCOUNTING = Environment("codat-accounting", "codat-accounting")
PLATFORM = Environment("codat-platform", "codat-platform")
DLT = Environment("dlt", f"{ROOT}[dlt]", "dlt[duckdb]")
TAP = Environment("tap-codat", "tap-codat")
SPARK = Environment("codat-facade-spark", f"{ROOT}[spark]", distribution=FACADE.name)
ALL = (FACADE, WATCHED, LENDING, ACCOUNTING, PLATFORM, DLT, TAP, SPARK)
