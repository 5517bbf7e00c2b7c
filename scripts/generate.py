"""Writes `generated/` from `openapi/`: `python -m scripts.generate`, or with `--check` only compares."""

from __future__ import annotations

import argparse
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import yaml
from openapi_python_client import generate as run_generator
from openapi_python_client.config import Config, ConfigFile, MetaType

from .glossary import Glossary
from .prepare import PreparationError, binary_media_types, component_names, operations, prepare

ROOT = Path(__file__).parent.parent
TEMPLATES = Path(__file__).parent / "templates"

# The generator writes a client, types and errors of its own into each package; one runtime serves all of ours.
_REPLACED_BY_THE_RUNTIME = ("client.py", "errors.py", "types.py")
_NONE: Mapping[str, str] = {}
_ADDRESS = re.compile(r" (object )?at 0x[0-9a-f]+")
_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
_RUFF = (
    "--isolated",
    "--quiet",
    "--no-cache",
    "--config",
    "line-length=120",
    "--config",
    "target-version='py311'",
)
_FIXES = "F401,I001,PIE790,TC005"


class GenerationError(Exception):
    """The generator warned, or did not write what the document has."""


def generate_package(
    package: str,
    document: dict[str, Any],
    target: Path,
    aliases: Mapping[str, str] = _NONE,
    glossary: Glossary | None = None,
) -> int:
    """Write one package.

    Args:
        package: Its name.
        document: The normalised document.
        target: The folder to write, which must not exist.
        aliases: Older names of classes, and the ones that they have now.
        glossary: What the names mean, for the docstrings.

    Returns:
        The number of endpoint modules.

    Raises:
        GenerationError: The generator had anything to say, or something of the document is missing.
        PreparationError: The templates have no form for something in the document.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{package}.json"
        prepared = prepare(document)
        if glossary is not None:
            prepared = glossary.annotate(package, prepared)
        source.write_text(json.dumps(prepared), encoding="utf-8")
        overrides = dict.fromkeys(binary_media_types(document), "application/octet-stream")
        settings = ConfigFile(package_name_override=package, content_type_overrides=overrides, post_hooks=[])
        config = Config.from_sources(settings, MetaType.NONE, source, "utf-8", False, target)
        with redirect_stdout(StringIO()):
            complaints = run_generator(config=config, custom_template_path=TEMPLATES)
    if complaints:
        # An object's address says nothing, and is another one in each run.
        said = (_ADDRESS.sub("", f"{package}: {item.header}: {item.detail}") for item in complaints)
        raise GenerationError("\n".join(said))
    for name in _REPLACED_BY_THE_RUNTIME:
        (target / name).unlink()
    _write_aliases(package, document, target / "models" / "__init__.py", aliases)
    return _count_endpoints(package, document, target)


def _write_aliases(package: str, document: dict[str, Any], module: Path, aliases: Mapping[str, str]) -> None:
    if lost := sorted(set(aliases.values()) - component_names(document)):
        raise GenerationError(f"{package}: aliases.toml names {', '.join(lost)}, and there is no such class")
    text = module.read_text(encoding="utf-8")
    typed = "".join(f"    {name} = {now}\n" for name, now in sorted(aliases.items()))
    named = "".join(f'        "{name}": "{now}",\n' for name, now in sorted(aliases.items()))
    text = text.replace("        # aliases\n", named).replace("    # aliases\n", typed)
    module.write_text(text, encoding="utf-8")


def _count_endpoints(package: str, document: dict[str, Any], target: Path) -> int:
    wanted = sum(1 for _ in operations(document))
    written = sum(path.name != "__init__.py" for path in target.glob("api/*/*.py"))
    if written != wanted:
        raise GenerationError(f"{package}: {wanted} operations, but {written} endpoint modules")
    classes = {name for path in target.glob("models/*.py") for name in _CLASS.findall(path.read_text(encoding="utf-8"))}
    if missing := component_names(document) - classes:
        raise GenerationError(f"{package}: no class for {', '.join(sorted(missing))}")
    return written


_RUNTIME = '''"""The runtime stands in `codat_runtime`; this name for it goes with the next minor version."""

from codat_runtime import *  # noqa: F403
from codat_runtime import __all__ as __all__
'''


def write_root(target: Path) -> None:
    """Begin the import package that the generated ones stand in: its marker, and the older name of its runtime."""
    target.mkdir(parents=True, exist_ok=True)
    (target / "runtime.py").write_text(_RUNTIME, encoding="utf-8")
    (target / "__init__.py").write_text('"""The low-level layer: generated, never edited."""\n', encoding="utf-8")
    (target / "py.typed").touch()


def write_documents(documents: dict[str, Any], target: Path) -> None:
    """Write the documents as JSON, with a loader, for programs that have no YAML.

    One fact a line makes a small change a small diff, and costs the wheel 3 %: indented it would be 20 %.
    """
    target.mkdir()
    for package, document in documents.items():
        text = json.dumps(document, indent=0, separators=(",", ":"), ensure_ascii=False)
        (target / f"{package}.json").write_text(text + "\n", encoding="utf-8")
    loader = (TEMPLATES / "documents_init.py").read_text(encoding="utf-8")
    packages = "".join(f'    "{package}",\n' for package in documents)
    (target / "__init__.py").write_text(loader.replace("    # packages\n", packages), encoding="utf-8")
    (target / "py.typed").touch()


def format_code(target: Path) -> None:
    """Take out the imports that a module did not need, and lay the code out."""
    ruff = Path(sys.executable).parent / "ruff"
    for command in (("check", "--fix", "--select", _FIXES), ("format",)):
        result = subprocess.run([ruff, *command, *_RUFF, target], capture_output=True, text=True, check=False)
        if result.returncode:
            raise GenerationError(f"ruff {command[0]}: {result.stdout}{result.stderr}")


def read_documents(specs: Path) -> dict[str, Any]:
    """Read the normalised documents of a folder, by package."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return {path.stem: yaml.load(path.read_text("utf-8"), loader) for path in sorted(specs.glob("*.yaml"))}


def generate_all(specs: Path, target: Path) -> int:
    """Write all packages into an empty folder.

    Args:
        specs: The folder of the normalised documents.
        target: The folder to fill.

    Returns:
        The number of endpoint modules.
    """
    documents = read_documents(specs)
    glossary = Glossary.read(specs / "glossary.toml")
    older = specs / "aliases.toml"
    aliases = tomllib.loads(older.read_text("utf-8")) if older.exists() else {}
    api = target / "codat_api"
    write_root(api)
    write_documents(documents, target / "codat_documents")
    with ProcessPoolExecutor() as pool:
        targets = [api / name for name in documents]
        counts = pool.map(
            generate_package,
            documents,
            documents.values(),
            targets,
            [aliases.get(name, {}) for name in documents],
            [glossary] * len(documents),
        )
        total = sum(counts)
    format_code(target)
    return total


def differences(left: Path, right: Path) -> list[str]:
    """The files that are not the same in two folders."""
    names = {
        path.relative_to(root)
        for root in (left, right)
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    same = {
        name
        for name in names
        if (left / name).is_file() and (right / name).is_file() and filecmp.cmp(left / name, right / name, False)
    }
    return sorted(str(name) for name in names - same)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("--specs", type=Path, default=ROOT / "openapi", help="the normalised documents")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="the folder to write")
    parser.add_argument("--check", action="store_true", help="write elsewhere, compare, and fail on a difference")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated"
        fresh.mkdir()
        try:
            total = generate_all(options.specs, fresh)
        except (GenerationError, PreparationError) as error:
            print(error, file=sys.stderr)
            return 1
        glossary = Glossary.read(options.specs / "glossary.toml")
        gaps = glossary.gaps(read_documents(options.specs)) if glossary else []
        for gap in gaps:
            print(gap, file=sys.stderr)
        if options.check:
            changed = differences(fresh, options.output)
            for name in changed:
                print(f"{name}: differs; run `make generate`", file=sys.stderr)
            return 1 if changed or gaps else 0
        shutil.rmtree(options.output, ignore_errors=True)
        shutil.copytree(fresh, options.output)
    print(f"{total} endpoints")
    return 0


if __name__ == "__main__":
    sys.exit(main())
