"""A program that knows nothing of the emulator, against the emulator's command."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from queue import Queue
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest

import codat_facade as codat
from codat_facade.accounting import customers, invoices
from codat_facade.platform import companies, push_operations, webhook_consumers
from codat_facade.webhooks import Dispatcher, WebhookApp
from tests.support.emulator_command import SECONDS, start

SECRET = "whsec_c2VjcmV0LW9mLXRoZS10ZXN0cy0yNGIh"


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def told() -> Queue[str]:
    """The keys of the push operations that webhooks told of."""
    return Queue()


@pytest.fixture
def consumer(told: Queue[str]) -> Iterator[WSGIServer]:
    """A server that verifies webhook signatures by the present."""
    dispatcher = Dispatcher()

    @dispatcher.on("customers.write.*")
    def written(event: object) -> None:
        told.put(event.push_operation.push_operation_key)  # type: ignore[attr-defined]

    app = WebhookApp(dispatcher, secret=SECRET)
    with make_server("127.0.0.1", 0, app.wsgi, handler_class=Quiet) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_no_code_changes_and_time_is_real(
    monkeypatch: pytest.MonkeyPatch, consumer: WSGIServer, told: Queue[str]
) -> None:
    arguments = ["--port", "0", "--api-key", "chosen", "--webhook-secret", SECRET, "--push-pace", "0", "0"]
    with start(*arguments) as program:
        assert program.stdout is not None
        monkeypatch.setenv("CODAT_BASE_URL", program.stdout.readline().split()[2])
        monkeypatch.setenv("CODAT_API_KEY", "chosen")
        with codat.Client() as client:
            company = companies.list(client).results[0]
            since = datetime.now(UTC) - timedelta(hours=1)
            young = invoices.list(client, company.id, modified_since=since).total_results
            assert 0 < young < invoices.list(client, company.id).total_results
            url = f"http://127.0.0.1:{consumer.server_port}/"
            webhook_consumers.create(client, {"url": url, "eventTypes": ["customers.write.successful"]})
            connection = company.data_connections[0]
            created = customers.create(client, company.id, connection.id, {"status": "Active"})
            assert push_operations.poll_until_done(client, created).status == "Success"
        assert told.get(timeout=SECONDS) == created.push_operation_key
