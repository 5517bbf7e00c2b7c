"""Upstream: where the documents come from, and which version of them it was."""

import hashlib
import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from codat_runtime.http import httpx

from ..errors import NormaliseError

REPOSITORY = "codatio/oas"
COMMITS = "https://api.github.com/repos/{repository}/commits/main"
RAW = "https://raw.githubusercontent.com/{repository}/{commit}/yaml"

_TIMEOUT = 60.0


@dataclass(frozen=True)
class Upstream:
    """The documents of one run.

    Attributes:
        origin: `commit <hash>`, `url` or `folder`: never a path of this machine.
        documents: the text of each document, by its name without suffix.
        failed: why a document cannot be had, by its name.
    """

    origin: str
    documents: dict[str, str] = field(default_factory=dict)
    failed: dict[str, NormaliseError] = field(default_factory=dict)

    def sums(self) -> dict[str, str]:
        """Return the checksum of every document, by its name."""
        return {name: hashlib.sha256(text.encode()).hexdigest() for name, text in self.documents.items()}

    def record(self, sums: Mapping[str, str | None], stopped: Mapping[str, str]) -> str:
        """Return what to keep in the repository: the origin, and what the files beside it were made from.

        Args:
            sums: the checksum of every document, by its name; None if it is not known.
            stopped: why a package was left as it was, by its name.
        """
        kind, _, commit = self.origin.partition(" ")
        lines = ["# Written by `make spec`: which upstream documents the files beside this one were made from.", ""]
        lines += [f'origin = "{kind}"', *([f'commit = "{commit}"'] if commit else []), "", "[sha256]"]
        lines += [f'{name} = "{checksum}"' for name, checksum in sorted(sums.items()) if checksum]
        if stopped:
            lines += ["", "# These packages are as they were before: a document of theirs cannot be read.", "[stopped]"]
            lines += [f"{package} = {json.dumps(reason)}" for package, reason in sorted(stopped.items())]
        return "\n".join(lines) + "\n"


def recorded_sums(path: Path) -> dict[str, str]:
    """Read the checksums that an earlier run recorded; none if there was none."""
    try:
        sums: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8")).get("sha256", {})
    except (OSError, ValueError):
        return {}
    return sums


def read(where: str | None, names: list[str]) -> Upstream:
    """Read the upstream documents.

    Args:
        where: a folder, a URL below which they are, or None for the public repository that publishes them.
        names: the documents, without `.yaml`.

    Returns:
        The documents, and the reasons for those that cannot be had.

    Raises:
        NormaliseError: the repository does not say which commit is its last.
    """
    if where and not where.startswith(("http://", "https://")):
        return _collect("folder", names, lambda name: _from_file(Path(where) / f"{name}.yaml"))
    with httpx.Client(timeout=_TIMEOUT, follow_redirects=True) as client:
        if where:
            origin, base = "url", where.rstrip("/")
        else:
            commit = _commit(client)
            origin, base = f"commit {commit}", RAW.format(repository=REPOSITORY, commit=commit)

        def fetch(name: str) -> str:
            url = f"{base}/{quote(name)}.yaml"
            return decode(_get(client, url).content, url)

        return _collect(origin, names, fetch)


def _collect(origin: str, names: list[str], text_of: Callable[[str], str]) -> Upstream:
    upstream = Upstream(origin)
    for name in names:
        try:
            upstream.documents[name] = text_of(name)
        except NormaliseError as error:
            upstream.failed[name] = error
    return upstream


def decode(data: bytes, name: str) -> str:
    """Read bytes as UTF-8, with a byte order mark or without.

    Args:
        data: the document.
        name: what to call it in an error.

    Raises:
        NormaliseError: it is not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NormaliseError(name, f"not UTF-8: {error}") from None


def _from_file(path: Path) -> str:
    try:
        return decode(path.read_bytes(), path.name)
    except OSError as error:
        raise NormaliseError(path.name, f"cannot be read from the upstream folder: {error.strerror}") from None


def _get(client: httpx.Client, url: str) -> httpx.Response:
    try:
        return client.get(url).raise_for_status()
    except httpx.HTTPError as error:
        raise NormaliseError(url, f"cannot be fetched: {error}") from None


def _commit(client: httpx.Client) -> str:
    url = COMMITS.format(repository=REPOSITORY)
    response = _get(client, url)
    try:
        return str(response.json()["sha"])
    except (ValueError, KeyError, TypeError):
        raise NormaliseError(url, "the answer names no commit") from None
