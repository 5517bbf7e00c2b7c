"""Company and connection ids for the shell's completion, from the API and a cache of a few minutes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from codat_facade.cli.terminal import harmless

if TYPE_CHECKING:
    from pathlib import Path

    from click.shell_completion import CompletionItem

    from codat_facade import Client
    from codat_facade.cli.session import Session

_SECONDS_KEPT = 300
_SECONDS_TO_WAIT = 2.0
_MOST = 200

_Entries = Sequence[Sequence[str]]


def complete_company(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The ids of companies, with their names."""

    def fetch(client: Client) -> _Entries:
        from codat_facade.platform import companies

        return [(company.id, company.name) for company in companies.list(client, page_size=_MOST).results]

    return _completed(context, "companies", fetch, begun)


def complete_connection(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The ids of the connections of the company that stands before, with their platforms."""
    company_id = context.params.get("company_id")
    if not company_id:
        return []

    def fetch(client: Client) -> _Entries:
        from codat_facade.platform import connections

        page = connections.list(client, company_id, page_size=_MOST)
        return [(connection.id, f"{connection.platform_name}, {connection.status}") for connection in page.results]

    return _completed(context, f"connections of {company_id}", fetch, begun)


def complete_resource(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The names of resources, with their packages where several have one of the name."""
    from click.shell_completion import CompletionItem

    from codat_facade._index.index import load_index
    from codat_facade.cli.resources import command_name, owner_of

    index = load_index()
    found = {
        command_name(name) if owner_of(name) == package else f"{command_name(package)}.{command_name(name)}": summary
        for package in index.packages
        for name, summary in index.names(package).items()
    }
    return [CompletionItem(name, help=summary) for name, summary in sorted(found.items()) if name.startswith(begun)]


def _completed(
    context: click.Context, what: str, fetch: Callable[[Client], _Entries], begun: str
) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    # Whatever goes wrong, the shell shows nothing, and the person goes on typing.
    entries: _Entries = []
    with suppress(Exception, SystemExit):
        from codat_facade.cli.options import session_of

        entries = _cached(session_of(context), what, fetch)
    return [CompletionItem(id_, help=_description(name)) for id_, name in entries if id_.startswith(begun)]


def _description(name: str) -> str:
    """A name of somebody else on one line, which the shell shows and the terminal does not obey."""
    return harmless(" ".join(name.split()))


def _cached(session: Session, what: str, fetch: Callable[[Client], _Entries]) -> _Entries:
    import json

    path = _path(session, what)
    with suppress(OSError, ValueError):
        if time.time() - path.stat().st_mtime < _SECONDS_KEPT:
            kept: _Entries = json.loads(path.read_text(encoding="utf-8"))
            return kept
    client = session.client().with_options(timeout=_SECONDS_TO_WAIT, total_timeout=_SECONDS_TO_WAIT, max_retries=0)
    entries = [[str(id_), str(name)] for id_, name in fetch(client)]
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write(path, json.dumps(entries))
    return entries


def _path(session: Session, what: str) -> Path:
    import hashlib
    import json
    from pathlib import Path

    import platformdirs

    profile = session.profile
    # An account without a name is told apart by its key, of which a digest shows nothing.
    account: Any = [profile.name, profile.base_url or os.environ.get("CODAT_BASE_URL"), what]
    if profile.key_variable is not None:
        account.append(hashlib.sha256((profile.find_key() or "").encode()).hexdigest())
    name = hashlib.sha256(json.dumps(account).encode()).hexdigest()[:32]
    return Path(platformdirs.user_cache_dir("codat", appauthor=False)) / "completion" / f"{name}.json"


def _write(path: Path, text: str) -> None:
    """Write a file that others cannot read, and that nobody sees half-written."""
    beside = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    beside.replace(path)
