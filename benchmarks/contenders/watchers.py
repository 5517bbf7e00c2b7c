"""What watches the calls of this client in a case."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Mapping

from codat_facade import instrumentation


def _hook() -> None:
    instrumentation.add_hook(lambda event: None)


def _log() -> None:
    logger = logging.getLogger("codat_facade")
    logger.addHandler(handler := logging.StreamHandler(_Dropped()))
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.setLevel(logging.DEBUG)
    logger.propagate = False


def _otel() -> None:
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.metrics.export import InMemoryMetricReader
    from opentelemetry.sdk.trace import TracerProvider

    from codat_facade import otel

    otel.instrument(tracer_provider=TracerProvider(), meter_provider=MeterProvider([InMemoryMetricReader()]))


class _Dropped(io.StringIO):
    def write(self, text: str) -> int:
        return len(text)


WATCHERS: Mapping[str, Callable[[], None]] = {"": lambda: None, "hook": _hook, "log": _log, "otel": _otel}
