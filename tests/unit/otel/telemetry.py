"""What an application collects of calls, and the calls that these tests make."""

from __future__ import annotations

import json
from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from codat_facade import otel
from codat_runtime import BYTES, Endpoint
from tests.support.server import Answer

COMPANY = Answer(
    headers={"X-Rate-Limit-Remaining": "998"},
    body=json.dumps({"id": "c1", "name": "Technicalium", "redirect": "https://link.example/c1"}).encode(),
)
KEY = "a-secret-api-key"
TEMPLATE = "/companies/{companyId}"
PDF: Endpoint[bytes] = Endpoint("GET", "/companies/{companyId}/pdf", "codat_api.banking.api.x", {200: BYTES})


class Telemetry:
    """What an application collects."""

    def __init__(self, attempts: otel.Attempts = "events") -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.provider = TracerProvider(shutdown_on_exit=False)
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = self.provider.get_tracer("application")
        otel.instrument(
            tracer_provider=self.provider,
            meter_provider=MeterProvider([self._reader], shutdown_on_exit=False),
            attempts=attempts,
        )

    @property
    def spans(self) -> list[ReadableSpan]:
        """The spans that ended, as they ended."""
        return list(self._exporter.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        """The data points of a metric."""
        data = self._reader.get_metrics_data()
        metrics = [] if data is None else [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics]
        return [point for metric in metrics if metric.name == name for point in metric.data.data_points]


def events_of(span: ReadableSpan) -> list[tuple[str, dict[str, Any]]]:
    return [(event.name, dict(event.attributes or {})) for event in span.events]
