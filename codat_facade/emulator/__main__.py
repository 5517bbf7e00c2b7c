"""The command `codat-emulator`, or `python -m codat_facade.emulator`."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._server.request_log import ReceivedRequest
from codat_facade.emulator._server.server import Server
from codat_facade.emulator.emulator import Emulator

#: Seconds from one delivery of the webhook events that have become due to the next.
_DELIVERY_INTERVAL = 0.25
#: The number of received requests that are kept for the web page and the control endpoints, and of their bodies' bytes.
_KEPT_REQUESTS = 1000
_KEPT_BYTES = 64 * 1024 * 1024

_BANNER = """\
codat emulator: {url}
  API key         {api_key}
  webhook secret  {secret}
  web page        {url}/_emulator/
  for tests       {url}/_emulator/openapi.json describes the control endpoints
  to use it       CODAT_BASE_URL={url} CODAT_API_KEY={api_key}
It keeps real time. Ctrl-C ends it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT (Ctrl-C) or SIGTERM.

    Args:
        arguments: The arguments of the command line; the process's own if left out.

    Returns:
        The exit status: 0, or 1 if the port is taken, or the scenario, the state or the secret cannot be used.
    """
    options = _parser().parse_args(arguments)
    try:
        emulator = _emulator(options)
        server = _serve(emulator, options.port)
    except (OSError, OverflowError, ValueError) as error:
        print(f"codat emulator: {error}", file=sys.stderr)
        return 1
    with _stopped_by_signals() as stopped:
        banner = _BANNER.format(url=server.url, api_key=emulator.api_key, secret=emulator.webhook_secret)
        print(banner, flush=True)
        while not stopped.wait(_DELIVERY_INTERVAL):
            for delivery in emulator.deliver_webhooks():
                _log(f"webhook {delivery.event_type} to {delivery.url}", delivery.status, 0)
            _drop_old(emulator.requests)
    server.stop()
    if options.state is not None:
        emulator.save(options.state)
    print("codat emulator: stopped", flush=True)
    return 0


def _drop_old(requests: list[ReceivedRequest]) -> None:
    """Keep the newest requests, as many as the bounds allow."""
    kept, size = 0, 0
    for request in reversed(requests[-_KEPT_REQUESTS:]):
        size += len(request.body)
        if size > _KEPT_BYTES:
            break
        kept += 1
    del requests[: len(requests) - kept]


@contextmanager
def _stopped_by_signals() -> Generator[Event]:
    """An event that is set by SIGINT and SIGTERM, even where this process was started with both ignored."""
    stopped = Event()

    def stop(*_: Any) -> None:
        stopped.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="codat-emulator",
        description="An emulator of api.codat.io on this machine, with made-up data that follows from the seed.",
    )
    parser.add_argument("--port", type=int, default=8080, help="port to listen on, 0 for a free one (default: 8080)")
    parser.add_argument("--seed", type=int, help="seed of the made-up data (default: 7)")
    parser.add_argument("--api-key", help="the one API key that is accepted (default: test-key)")
    parser.add_argument("--webhook-secret", help="secret that webhook events are signed with (default: from the seed)")
    parser.add_argument("--records", type=int, help="invoices of a connection (default: 300)")
    parser.add_argument(
        "--push-pace",
        type=float,
        nargs=2,
        metavar=("PROCESSING", "DONE"),
        help="seconds until a push is processing, and until it is done (default: 1 3)",
    )
    parser.add_argument("--empty", action="store_true", help="start without any company")
    parser.add_argument(
        "--scenario", type=Path, metavar="FILE", help="start with the companies, records and faults of a TOML file"
    )
    parser.add_argument(
        "--state", type=Path, metavar="FILE", help="a file to start from, if it exists, and to save to at the end"
    )
    return parser


def _emulator(options: argparse.Namespace) -> Emulator:
    clock = ManualClock(running=True)
    made: dict[str, Any] = {
        "seed": options.seed,
        "api_key": options.api_key,
        "records": options.records,
        "push_pace": None if options.push_pace is None else tuple(options.push_pace),
        "empty": options.empty or None,
    }
    chosen = {name: value for name, value in made.items() if value is not None}
    if options.scenario is not None and chosen:
        given = ", ".join(f"--{name.replace('_', '-')}" for name in chosen)
        raise ValueError(f"--scenario: the file decides on {given}; write it there, or leave it out")
    if options.state is not None and not options.state.parent.is_dir():
        raise ValueError(f"--state: there is no folder {options.state.parent}; create it, or name another file")
    if options.state is not None and options.state.exists():
        emulator = Emulator.load(options.state, clock=clock)
    elif options.scenario is not None:
        emulator = Emulator.from_scenario(options.scenario, clock=clock)
    else:
        emulator = Emulator(**chosen, clock=clock)
    if options.webhook_secret is not None:
        emulator.use_webhook_secret(options.webhook_secret)
    return emulator


def _serve(emulator: Emulator, port: int) -> Server[Emulator]:
    try:
        return emulator.serve(port, log=_log)
    except (OSError, OverflowError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or "ports are 0 to 65535"
        raise ValueError(f"port {port} cannot be listened on ({reason}); give another --port") from error


def _log(line: str, status: int | None, size: int) -> None:
    # The web page asks every second: its requests would bury all others.
    if line.startswith("GET /_emulator/"):
        return
    outcome = "no response" if status is None else str(status)
    print(f"{datetime.now():%H:%M:%S}  {outcome:>9}  {size:>8} B  {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
