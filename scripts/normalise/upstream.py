"""Upstream: where the documents come from, and which version of them it was."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import httpx

from .errors import NormaliseError

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
    """

    origin: str
    documents: dict[str, str]

    def record(self) -> str:
        """Return what to keep in the repository: the origin, and a checksum of every document."""
        sums = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in sorted(self.documents.items())}
        kind, _, commit = self.origin.partition(" ")
        lines = ["# Written by `make spec`: which upstream documents the files beside this one were made from.", ""]
        lines += [f'origin = "{kind}"', *([f'commit = "{commit}"'] if commit else []), "", "[sha256]"]
        return "\n".join([*lines, *(f'{name} = "{checksum}"' for name, checksum in sums.items())]) + "\n"


def read(where: str | None, names: list[str]) -> Upstream:
    """Read the upstream documents.

    Args:
        where: a folder, a URL below which they are, or None for the public repository that publishes them.
        names: the documents, without `.yaml`.

    Returns:
        The documents.

    Raises:
        NormaliseError: one of them cannot be had.
    """
    if where and not where.startswith(("http://", "https://")):
        return Upstream("folder", {name: _from_file(Path(where) / f"{name}.yaml") for name in names})
    with httpx.Client(timeout=_TIMEOUT, follow_redirects=True) as client:
        if where:
            origin, base = "url", where.rstrip("/")
        else:
            commit = _commit(client)
            origin, base = f"commit {commit}", RAW.format(repository=REPOSITORY, commit=commit)
        urls = {name: f"{base}/{quote(name)}.yaml" for name in names}
        return Upstream(origin, {name: decode(_get(client, url).content, url) for name, url in urls.items()})


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
    answer = _get(client, url)
    try:
        return str(answer.json()["sha"])
    except (ValueError, KeyError, TypeError):
        raise NormaliseError(url, "the answer names no commit") from None
