"""The hook that makes spans and metrics of events."""

from __future__ import annotations

from time import time_ns
from typing import TYPE_CHECKING

from opentelemetry import context, metrics, trace

from .._version import __version__
from ..instrumentation import (
    AttemptEnded,
    CallEnded,
    CallEvent,
    CallStarted,
    Observation,
    PageRead,
    Polled,
    Waited,
    WebhookReceived,
    remove_hook,
)

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

_SCOPE = "codat_facade"
_Attributes = dict[str, str | int | float]


class Telemetry:
    """A hook that makes spans and metrics."""

    def __init__(
        self,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
        *,
        attempts_are_spans: bool,
    ) -> None:
        """Make the instruments; without a provider those of the process are used."""
        self._attempts_are_spans = attempts_are_spans
        self._tracer = trace.get_tracer(_SCOPE, __version__, tracer_provider)
        self._spans: dict[int, Span] = {}
        # Of the calls whose span is current: it, and the context around it.
        self._entered: dict[int, tuple[Span, Context]] = {}
        self._is_retired = False
        meter = metrics.get_meter(_SCOPE, __version__, meter_provider)
        self._durations = meter.create_histogram(
            "codat.client.call.duration", "s", "Duration of calls, with all attempts and waits"
        )
        self._calls = meter.create_counter("codat.client.calls", "{call}", "Calls that ended")
        self._retries = meter.create_counter("codat.client.retries", "{retry}", "Attempts after the first of a call")
        self._waits = meter.create_histogram(
            "codat.client.wait.duration", "s", "Waits of calls, by reason: retry, pace, slot"
        )
        self._quota = meter.create_gauge(
            "codat.client.quota.remaining", "{request}", "Requests left of the day's quota at the last response"
        )
        self._polls = meter.create_counter("codat.client.polls", "{poll}", "Polls, by the state that was read")
        self._records = meter.create_counter("codat.client.records", "{record}", "Records of the pages that were read")
        self._webhooks = meter.create_counter("codat.webhooks", "{webhook}", "Webhooks, by type and response status")

    def __call__(self, event: Observation) -> None:
        """Make what there is to make of an event."""
        if self._is_retired:
            self._leave_last(event)
            return
        match event:
            case CallStarted():
                self._start(event)
            case AttemptEnded():
                self._note_attempt(event)
                if _has_succeeded(event):
                    self._leave(event.call_id)
            case Waited():
                self._note_wait(event)
            case CallEnded():
                self._leave(event.call_id)
                self._end(event)
            case Polled():
                self._note_poll(event)
            case PageRead():
                self._note_page(event)
            case WebhookReceived():
                self._note_webhook(event)
            case _:
                pass

    def retire(self) -> None:
        """Make nothing more, end the spans of calls under way, and stay a hook until none of them is current."""
        self._is_retired = True
        while self._spans:
            self._spans.popitem()[1].end()
        if not self._entered:
            remove_hook(self)

    def _start(self, event: CallStarted) -> None:
        # The current span of this thread or task is the parent.
        span = self._tracer.start_span(
            _span_name(event),
            kind=trace.SpanKind.INTERNAL if self._attempts_are_spans else trace.SpanKind.CLIENT,
            attributes={**_target(event), **_identifiers(event)},
        )
        self._spans[event.call_id] = span
        self._entered[event.call_id] = (span, context.get_current())
        context.attach(trace.set_span_in_context(span))

    def _leave(self, call_id: int) -> None:
        """Make the span of a call the current one no longer.

        Until an attempt has succeeded, all events of a call come from one context, in which no code of the caller runs
        meanwhile. After that, a stream may be read, or a page be waited for, in another one, where a token could not be
        detached: so the context that was around is put back, and only where the span is the current one.
        """
        span, around = self._entered.pop(call_id, (None, None))
        if around is not None and trace.get_current_span() is span:
            context.attach(around)

    def _leave_last(self, event: Observation) -> None:
        if isinstance(event, CallEnded) or (isinstance(event, AttemptEnded) and _has_succeeded(event)):
            self._leave(event.call_id)
        if not self._entered:
            remove_hook(self)

    def _note_attempt(self, event: AttemptEnded) -> None:
        if event.quota_remaining is not None:
            self._quota.set(event.quota_remaining, {"server.address": event.server_address})
        span = self._spans.get(event.call_id)
        if span is None or not span.is_recording():
            return
        error = _attempt_error(event)
        attributes: _Attributes = {
            **_present("http.response.status_code", event.status_code),
            **_present("error.type", error),
            **_present("codat.correlation_id", event.correlation_id),
            **_present("http.request.resend_count", event.attempt - 1 or None),
        }
        if not self._attempts_are_spans:
            span.add_event("codat.attempt", {**attributes, "codat.attempt.duration": event.duration})
            return
        end = time_ns()
        attempt = self._tracer.start_span(
            _span_name(event),
            trace.set_span_in_context(span),
            trace.SpanKind.CLIENT,
            {**_target(event), **_identifiers(event), **attributes},
            start_time=end - int(event.duration * 1_000_000_000),
        )
        if error is not None:
            attempt.set_status(trace.StatusCode.ERROR)
        attempt.end(end)

    def _note_wait(self, event: Waited) -> None:
        reason = {"codat.wait.reason": event.reason}
        self._waits.record(event.seconds, {**_target(event), **reason})
        if event.reason == "retry":
            self._retries.add(1, {**_target(event), **_present("codat.retry.after", event.after)})
        span = self._spans.get(event.call_id)
        if span is not None:
            span.add_event("codat.wait", {**reason, "codat.wait.duration": event.seconds})

    def _end(self, event: CallEnded) -> None:
        outcome = {
            **_present("http.response.status_code", event.status_code),
            **_present("error.type", event.error),
        }
        group = {**_target(event), **outcome}
        self._calls.add(1, group)
        self._durations.record(event.duration, group)
        span = self._spans.pop(event.call_id, None)
        if span is None:
            return
        span.set_attributes(
            {
                **outcome,
                **_present("codat.correlation_id", event.correlation_id),
                **_present("http.request.resend_count", max(event.attempts - 1, 0) or None),
            }
        )
        if event.error is not None:
            span.set_status(trace.StatusCode.ERROR)
        span.end()

    def _note_poll(self, event: Polled) -> None:
        attributes = {
            "url.template": event.route,
            **_present("codat.poll.status", event.status),
            **_present("error.type", event.error),
        }
        self._polls.add(1, attributes)
        trace.get_current_span().add_event("codat.poll", attributes)

    def _note_page(self, event: PageRead) -> None:
        template = {"url.template": event.route}
        self._records.add(event.records, template)
        trace.get_current_span().add_event(
            "codat.page",
            {
                **template,
                "codat.page.records": event.records,
                **_present("codat.page.number", event.page),
                **_present("codat.page.total", event.total),
            },
        )

    def _note_webhook(self, event: WebhookReceived) -> None:
        attributes = {
            "http.response.status_code": event.status_code,
            **_present("codat.webhook.event_type", event.event_type),
        }
        self._webhooks.add(1, attributes)
        trace.get_current_span().add_event("codat.webhook", attributes)


def _has_succeeded(event: AttemptEnded) -> bool:
    return event.status_code is not None and 200 <= event.status_code < 300


def _span_name(event: CallEvent) -> str:
    return f"{event.method} {event.route}" if event.is_template else event.method


def _target(event: CallEvent) -> _Attributes:
    """Attributes of few values, which metrics are grouped by."""
    return {
        "http.request.method": event.method,
        "server.address": event.server_address,
        **_present("server.port", event.server_port),
        **_present("url.template", event.route if event.is_template else None),
    }


def _identifiers(event: CallEvent) -> _Attributes:
    return {
        **_present("codat.company.id", event.company_id),
        **_present("codat.idempotency_key", event.idempotency_key),
    }


def _attempt_error(event: AttemptEnded) -> str | None:
    """The failure of an attempt, or its status where that is an error, as the conventions for HTTP clients want it."""
    if event.status_code is None:
        return event.failure or "_OTHER"
    return str(event.status_code) if event.status_code >= 400 else None


def _present(name: str, value: str | int | None) -> _Attributes:
    return {} if value is None else {name: value}
