"""States: what `openapi/` holds in a folder, or held at a commit."""

import subprocess
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.normalise.upstream.text import loads

from .documents import State

NOTES = "notes.txt"


def of_folder(folder: Path) -> State:
    """Read the state that a folder holds; a file that is missing holds nothing."""
    names = [*folder.glob("*.yaml"), *folder.glob("*.toml"), folder / NOTES]
    return _state({path.name: path.read_text(encoding="utf-8") for path in names if path.is_file()})


def of_commit(commit: str, folder: Path) -> State:
    """Read the state that a folder held at a commit.

    Args:
        commit: whatever git takes for one.
        folder: the folder as it is now, in a working tree of the repository.

    Raises:
        ValueError: git knows no such commit, or the folder is in no repository.
    """
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}^{{commit}}").strip()
    names = _git(folder, "ls-tree", "--name-only", commit, "./").splitlines()
    read = [name for name in names if name.endswith((".yaml", ".toml")) or name == NOTES]
    return _state({name: _git(folder, "show", f"{commit}:./{name}") for name in read})


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, encoding="utf-8")
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (getattr(error, "stderr", None) or "").strip() or "it knows no such commit"
        raise ValueError(f"git {' '.join(arguments)} failed in {folder}: {reason}") from None
    return done.stdout


def _state(texts: Mapping[str, str]) -> State:
    documents = {
        name.removesuffix(".yaml"): loads(text, name) for name, text in sorted(texts.items()) if name.endswith(".yaml")
    }
    return State(
        documents={name: it for name, it in documents.items() if isinstance(it, dict)},
        aliases=_toml(texts, "aliases.toml"),
        notes=tuple(line for line in texts.get(NOTES, "").splitlines() if line and not line.startswith("#")),
        stopped=_toml(texts, "upstream.toml").get("stopped", {}),
    )


def _toml(texts: Mapping[str, str], name: str) -> dict[str, Any]:
    return tomllib.loads(texts.get(name, ""))
