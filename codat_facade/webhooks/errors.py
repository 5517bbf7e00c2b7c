"""The ways in which a webhook can fail to be Codat's."""

from __future__ import annotations

from ..errors import CodatError


class VerificationError(CodatError):
    """A webhook that failed verification; each subclass is one reason."""

    type = "webhook_verification"


class MissingHeadersError(VerificationError):
    """A required header is missing: `webhook-id`, `webhook-timestamp` or `webhook-signature`."""

    type = "webhook_missing_headers"


class MalformedSignatureError(VerificationError):
    """The signature or the timestamp is malformed."""

    type = "webhook_malformed_signature"


class NoMatchingSignatureError(VerificationError):
    """No signature matches the body and a secret: the body was changed, or the secret is a different one."""

    type = "webhook_no_matching_signature"


class TimestampTooOldError(VerificationError):
    """The timestamp is too old, as that of a replayed webhook."""

    type = "webhook_timestamp_too_old"


class TimestampInFutureError(VerificationError):
    """The timestamp is in the future: one of the two clocks is wrong."""

    type = "webhook_timestamp_in_future"
