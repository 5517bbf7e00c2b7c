"""Run the emulator by hand: `python -m codat_facade.emulator --port 8080 --seed 7`."""

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
from codat_facade.emulator.emulator import Emulator

#: How often webhook events that have become due are delivered, in seconds.
_ROUND = 0.25


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C, or until SIGINT or SIGTERM comes from elsewhere.

    Args:
        arguments: of the command line; the process's own if left out.

    Returns:
        The exit status: 0, or 1 if the port is taken or the state cannot be read.
    """
    options = _parser().parse_args(arguments)
    try:
        emulator = _emulator(options)
        server = emulator.serve(options.port, log=_log)
    except (OSError, ValueError) as error:
        print(f"codat emulator: {error}", file=sys.stderr)
        return 1
    with _stopped_by_signals() as stopped:
        print(f"codat emulator: {server.url}  key: {emulator.api_key}  (Ctrl-C ends it)", flush=True)
        # What was received is for tests to look at; here it would only grow.
        while not stopped.wait(_ROUND):
            for delivery in emulator.deliver_webhooks():
                _log(f"webhook {delivery.event_type} to {delivery.url}", delivery.status, 0)
            emulator.requests.clear()
    server.stop()
    if options.state is not None:
        emulator.save(options.state)
    print("codat emulator: stopped", flush=True)
    return 0


@contextmanager
def _stopped_by_signals() -> Generator[Event]:
    """An event that is set by SIGINT and SIGTERM, even where whoever started this process had them ignored."""
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
        prog="python -m codat_facade.emulator",
        description="A stand-in for api.codat.io on this machine, with made-up data that follows from the seed.",
    )
    parser.add_argument("--port", type=int, default=8080, help="to listen on, 0 for a free one (default: 8080)")
    parser.add_argument("--seed", type=int, default=7, help="of the made-up data (default: 7)")
    parser.add_argument("--api-key", default="test-key", help="the one key that is accepted (default: test-key)")
    parser.add_argument("--records", type=int, default=300, help="invoices of a connection (default: 300)")
    parser.add_argument(
        "--push-pace",
        type=float,
        nargs=2,
        default=(1.0, 3.0),
        metavar=("PROCESSING", "DONE"),
        help="seconds until a push is processing, and until it is done (default: 1 3)",
    )
    parser.add_argument("--empty", action="store_true", help="start without any company")
    parser.add_argument("--state", type=Path, help="a file to start from, if it is there, and to save to at the end")
    return parser


def _emulator(options: argparse.Namespace) -> Emulator:
    clock = ManualClock(running=True)
    if options.state is not None and options.state.exists():
        return Emulator.load(options.state, clock=clock)
    return Emulator(
        seed=options.seed,
        api_key=options.api_key,
        records=options.records,
        push_pace=tuple(options.push_pace),
        empty=options.empty,
        clock=clock,
    )


def _log(line: str, status: int | None, size: int) -> None:
    outcome = "no answer" if status is None else str(status)
    print(f"{datetime.now():%H:%M:%S}  {outcome:>9}  {size:>8} B  {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
