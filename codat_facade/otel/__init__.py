"""Spans and metrics of OpenTelemetry, made from events; needs `pip install 'codat-facade[otel]'`.

    from codat_facade import otel

    otel.instrument()

Each call is a span, named by its method and route template, below the span that is current where the call is made. Each
attempt is an event of that span, or a span below it. No query, body or API key gets into a span or a metric.

The span of a call is the current one until an attempt has succeeded, or the call has failed: spans of other
instrumentations, such as that of httpx, are below it, and records of the log carry it. While a stream is read, the span
around the call is the current one. So it is if a response that cannot be read is asked for again.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Literal

from ..errors import ConfigurationError
from ..instrumentation import add_hook

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from ._telemetry import Telemetry

__all__ = ["Attempts", "instrument", "uninstrument"]

Attempts = Literal["events", "spans"]
"""How attempts are shown: as events of the span of their call, or as spans below it."""

_lock = Lock()
_active: Telemetry | None = None


def instrument(
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    attempts: Attempts = "events",
) -> None:
    """Make spans and metrics of all calls of this process from now on, in place of what an earlier `instrument` made.

    Args:
        tracer_provider: Makes the tracer; None for the provider of the process.
        meter_provider: Makes the meter; None for the provider of the process.
        attempts: `events` shows the attempts of a call as events of its span, `spans` as spans below it.

    Raises:
        ConfigurationError: OpenTelemetry is not installed.
        ValueError: `attempts` is neither.
    """
    global _active
    if attempts not in ("events", "spans"):
        raise ValueError(f"attempts is {attempts!r}: give 'events' or 'spans'")
    try:
        from ._telemetry import Telemetry
    except ImportError:
        raise ConfigurationError("OpenTelemetry needs another package: pip install 'codat-facade[otel]'") from None
    telemetry = Telemetry(tracer_provider, meter_provider, attempts_are_spans=attempts == "spans")
    with _lock:
        if _active is not None:
            _active.retire()
        _active = telemetry
        add_hook(telemetry)


def uninstrument() -> None:
    """Make no more spans and metrics; nothing happens where none are made."""
    global _active
    with _lock:
        if _active is not None:
            _active.retire()
        _active = None
