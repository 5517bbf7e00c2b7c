"""The example of re-authorisation, against an emulator."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta

import pytest

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.platform import connections
from examples import reauthorisation


def found(emulator: Emulator, now: datetime) -> list[tuple[str, str]]:
    with codat.Client(emulator.api_key, transport=emulator.transport) as client:
        return [(one.company, one.reason) for one in reauthorisation.requests(client, now)]


def test_who_disconnected_or_never_connected_is_asked_and_nobody_else() -> None:
    emulator = Emulator(records=0)
    for name in ("Never", "Lost", "Linked", "Own"):
        emulator.create_company(name)
    ids = {one["name"]: one["id"] for one in emulator.call("GET", "/companies").json["results"]}
    emulator.create_connection(ids["Never"], "gbol", status="PendingAuth")
    created = {name: emulator.create_connection(ids[name], "gbol") for name in ("Lost", "Linked")}
    emulator.deauthorise(ids["Lost"], created["Lost"])
    now = emulator.clock.now()
    assert sorted(found(emulator, now)) == [("Lost", "disconnected"), ("Never", "never connected")]
    assert sorted(found(emulator, now + timedelta(days=31))) == [("Lost", "disconnected")]
    with codat.Client(emulator.api_key, transport=emulator.transport) as client:
        connections.unlink(client, ids["Linked"], created["Linked"])
    emulator.authorise(ids["Lost"], created["Lost"])
    assert found(emulator, now + timedelta(days=31)) == []


def test_the_program_writes_a_table_with_the_link_of_each_connection(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    emulator = Emulator(records=0)
    emulator.deauthorise("company-id", "connection-id")
    link = f"/link/{emulator.company_id}/{emulator.connection_id}"
    with emulator.serve() as server:
        monkeypatch.setenv("CODAT_API_KEY", emulator.api_key)
        monkeypatch.setenv("CODAT_BASE_URL", server.url)
        reauthorisation.main()
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["company_id"], row["reason"], row["link"]) == (emulator.company_id, "disconnected", server.url + link)
