"""Receiving webhooks: verification, typed events, and their dispatch to handlers."""

from __future__ import annotations

from .app import WebhookApp
from .deliveries import RecentIds, SeenIds
from .dispatcher import Dispatcher, Outcome, RetryLater
from .errors import (
    MalformedSignatureError,
    MissingHeadersError,
    NoMatchingSignatureError,
    TimestampInFutureError,
    TimestampTooOldError,
    VerificationError,
)
from .event import Event, parse
from .push import PushOutcome
from .signature import Verifier, verify

__all__ = [
    "Dispatcher",
    "Event",
    "Outcome",
    "PushOutcome",
    "RecentIds",
    "RetryLater",
    "SeenIds",
    "Verifier",
    "WebhookApp",
    "parse",
    "verify",
    "VerificationError",
    "MalformedSignatureError",
    "MissingHeadersError",
    "NoMatchingSignatureError",
    "TimestampInFutureError",
    "TimestampTooOldError",
]
