"""`codat webhooks`: receive, send and verify webhooks on this machine."""

from __future__ import annotations

import os
import secrets
from datetime import UTC, datetime
from typing import Any, cast

import click

from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.terminal import can_ask, flush_output, note, refuse, write

SECRET_VARIABLE = "CODAT_WEBHOOK_SECRET"

_FAILED = 300


@click.group()
def webhooks() -> None:
    """Receive, send and verify webhooks on this machine.

    The secret of the consumer is that of the variable CODAT_WEBHOOK_SECRET, or is asked for; it is never an option.
    """


@webhooks.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8300, show_default=True, help="0 for any free one.")
@click.option("--count", type=click.IntRange(1), help="End after so many events.")
def listen(port: int, count: int | None) -> None:
    """Receive webhooks on this machine, and print each that verifies as a line of JSON.

    It listens on 127.0.0.1: a tunnel of yours brings Codat's webhooks to it. Ctrl-C ends it.
    """
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from codat_facade.cli.output.json_text import write_lines
    from codat_facade.webhooks import Dispatcher, Event, WebhookApp

    received: list[Event[Any]] = []
    dispatcher = Dispatcher()

    @dispatcher.on("*")
    def show(event: Event[Any]) -> None:
        received.append(event)
        write_lines([event.body], write)
        flush_output()

    class Handler(WSGIRequestHandler):
        """Tells of each request on the error stream."""

        def log_message(self, format: str, *args: Any) -> None:
            note(f"{datetime.now():%H:%M:%S}  {format % args}")

    app = WebhookApp(dispatcher, _secret())
    try:
        listening = make_server("127.0.0.1", port, app.wsgi, handler_class=Handler)
    except OSError as error:
        refuse(f"port {port} cannot be listened on ({error.strerror}): give another --port", ExitCode.FAILED)
    with listening as server:
        note(f"listening on http://127.0.0.1:{server.server_port}/")
        while count is None or len(received) < count:
            server.handle_request()


@webhooks.command()
@click.argument("event_type")
@click.option("--to", "url", metavar="URL", required=True, help="The endpoint, on this machine.")
@click.option("--payload", metavar="@FILE", help="Fields of the payload as JSON: @FILE, @- or the text itself.")
def trigger(event_type: str, url: str, payload: str | None) -> None:
    """Send a signed event to an endpoint on this machine; what --payload leaves out is made up."""
    from codat_facade.cli.values import read_body
    from codat_facade.emulator import Emulator

    fields: Any = read_body(payload) if payload else {}
    if not isinstance(fields, dict):
        raise click.BadParameter("give a JSON object", param_hint="--payload")
    # An event of the same id would be taken for the same one, delivered again.
    emulator = Emulator(seed=secrets.randbits(32), start=datetime.now(UTC), webhook_secret=_secret())
    emulator.create_webhook_consumer(url)
    try:
        emulator.queue_event(event_type, emulator.company_id, cast("dict[str, Any]", fields))
        responses = emulator.deliver(url)
    except ValueError as error:
        refuse(str(error).replace("target:", "--to:"))
    for response in responses:
        note(f"{event_type}: {response.status if response.status is not None else 'no response'}")
    if not all(response.status is not None and response.status < _FAILED for response in responses):
        refuse("the endpoint did not take it", ExitCode.FAILED)


@webhooks.command()
@click.argument("body", metavar="@BODY.json")
@click.option("--id", "identifier", required=True, help="The header webhook-id.")
@click.option("--timestamp", required=True, help="The header webhook-timestamp.")
@click.option("--signature", required=True, help="The header webhook-signature.")
def verify(body: str, identifier: str, timestamp: str, signature: str) -> None:
    """Verify the signature of a webhook that was received in the last five minutes; the body is that of @FILE or @-."""
    from codat_facade.cli.values import read_content
    from codat_facade.webhooks import VerificationError, Verifier, parse

    headers = {"webhook-id": identifier, "webhook-timestamp": timestamp, "webhook-signature": signature}
    content = read_content(body)
    try:
        Verifier(_secret()).verify(content, headers)
    except VerificationError as error:
        refuse(str(error), ExitCode.FAILED)
    note(f"verified: {parse(content).event_type}")


def _secret() -> str:
    secret = os.environ.get(SECRET_VARIABLE)
    if secret:
        return secret
    if not can_ask():
        refuse(f"set {SECRET_VARIABLE} to the secret of the consumer", ExitCode.AUTHENTICATION)
    asked: str = click.prompt("Webhook secret", hide_input=True, err=True)
    return asked
