"""`python -m scripts.release`: build the wheel and the sdist, and prove that both can be used (`make build`)."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import venv
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
PLACEHOLDER = "OWNER"
"""Stands in the project URLs of pyproject.toml for whoever will publish the repository."""

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_ADDED_BY_THE_BUILD = frozenset({"PKG-INFO"})

PROBE = """
import importlib.metadata, importlib.resources, pkgutil, sys

import codat_facade as codat
import codat_runtime
from codat_facade.accounting import invoices
from codat_facade.emulator import Emulator

assert importlib.metadata.version("codat-facade") == codat.__version__, codat.__version__
for package in (codat, codat_runtime):
    assert package.__file__.startswith(sys.prefix), package.__file__
    assert importlib.resources.files(package).joinpath("py.typed").is_file(), package
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        # The plugin is loaded by pytest, __main__ is a command, and the command line needs its extra.
        if not module.name.endswith((".pytest_plugin", ".__main__")) and ".cli." not in module.name:
            __import__(module.name)

emulator = Emulator(seed=7)
with emulator.serve() as server, codat.Client(api_key=emulator.api_key, base_url=server.url) as client:
    records = invoices.fetch_all(client, "company-id")
assert records and records.is_complete
print(f"codat-facade {codat.__version__}: {len(records)} invoices of the emulator, over a socket")
"""


class ReleaseError(Exception):
    """The project cannot be released as it is."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and check, as the command line says.

    Args:
        arguments: The command line, without the program's name.

    Returns:
        The exit code: 0 if both files can be used, and released where a tag is given.
    """
    parser = argparse.ArgumentParser(prog="python -m scripts.release", description=__doc__)
    parser.add_argument("--tag", help="the tag that is being released, such as v0.1.0; nothing is published by this")
    options = parser.parse_args(arguments)
    try:
        if options.tag:
            check_tag(options.tag)
        build()
    except ReleaseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def build() -> None:
    """Write dist/ anew, and check what is in it.

    Raises:
        ReleaseError: A step failed, or the sdist lacks a file of the repository.
    """
    shutil.rmtree(DIST, ignore_errors=True)
    # The wheel is made from the sdist, so that the sdist is proved to hold all that a wheel needs.
    _run(sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT))
    wheel, sdist = (_only(DIST.glob(pattern)) for pattern in ("*.whl", "*.tar.gz"))
    _run(sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sdist))
    with tarfile.open(sdist) as archive:
        packed = [name.partition("/")[2] for name in archive.getnames()]
    if missing := missing_files(packed, repository_files()):
        raise ReleaseError(f"the sdist lacks {', '.join(missing)}: add them to its `include` in pyproject.toml")
    _check_installed(wheel)


def check_tag(tag: str) -> None:
    """Hold a tag against the version, the changelog and the metadata.

    Args:
        tag: The tag.

    Raises:
        ReleaseError: They do not agree, with a sentence for each reason.
    """
    version = _VERSION.search((ROOT / "codat_facade" / "_version.py").read_text(encoding="utf-8"))
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    if reasons := release_problems(tag, version[1] if version else "", changelog, project):
        raise ReleaseError(f"{tag} cannot be released: {'; '.join(reasons)}")


def release_problems(tag: str, version: str, changelog: str, project: str) -> list[str]:
    """Reasons why a tag cannot be released.

    Args:
        tag: The tag.
        version: The version of the package.
        changelog: The text of CHANGELOG.md.
        project: The text of pyproject.toml.

    Returns:
        A sentence for each; none where it can.
    """
    reasons = []
    if tag != f"v{version}":
        reasons.append(f"the version is {version}, whose tag is v{version}")
    if not re.search(rf"^## {re.escape(version)} \(\d{{4}}-\d\d-\d\d\)$", changelog, re.MULTILINE):
        reasons.append(f"CHANGELOG.md has no section `## {version} (year-month-day)`")
    if any(f"/{PLACEHOLDER}/" in url for url in tomllib.loads(project)["project"]["urls"].values()):
        reasons.append(f"the project URLs in pyproject.toml name {PLACEHOLDER}: put in where the repository is")
    return reasons


def repository_files(root: Path = ROOT) -> list[str]:
    """The files of the repository, by git; without a repository there are none to compare with.

    Args:
        root: The folder of the project.
    """
    if not (root / ".git").exists():
        return []
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    return [name for name in listed.split("\0") if name and (root / name).exists()]


def missing_files(packed: Iterable[str], expected: Iterable[str]) -> list[str]:
    """The topmost folders and files that an sdist lacks wholly, and each file that it lacks in the others.

    Args:
        packed: What is in it.
        expected: What should be.
    """
    held = set(packed)
    tops = {name.partition("/")[0] for name in held}
    absent = (name for name in expected if name not in held)
    return sorted({name if name.partition("/")[0] in tops else name.partition("/")[0] for name in absent})


def _check_installed(wheel: Path) -> None:
    """Install the wheel into an environment that has nothing else, and use it from there."""
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder) / "environment"
        venv.create(environment, with_pip=True)
        python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        _run(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel))
        # Isolated, and elsewhere, so that nothing of this folder can be imported instead.
        _run(str(python), "-I", "-W", "error", "-c", PROBE, cwd=folder)
        _run(str(python), "-I", "-m", "codat_facade.emulator", "--help", cwd=folder, quiet=True)


def _only(paths: Iterable[Path]) -> Path:
    found = list(paths)
    if len(found) != 1:
        raise ReleaseError(f"dist/ should hold one wheel and one sdist, and holds {[path.name for path in found]}")
    return found[0]


def _run(*command: str, cwd: str | Path = ROOT, quiet: bool = False) -> None:
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.DEVNULL if quiet else None, check=False)
    if done.returncode:
        raise ReleaseError(f"{' '.join(command[:4])} ... failed with exit code {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
