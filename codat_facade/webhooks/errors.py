"""The ways in which a webhook can fail to be Codat's."""

from __future__ import annotations

from ..errors import CodatError


class VerificationError(CodatError):
    """A webhook that is not to be trusted; each subclass is one reason."""

    type = "webhook_verification"


class MissingHeadersError(VerificationError):
    """A header that every webhook has is not there: `webhook-id`, `webhook-timestamp` or `webhook-signature`."""

    type = "webhook_missing_headers"


class MalformedSignatureError(VerificationError):
    """The signature, or the timestamp that it covers, is not written as one."""

    type = "webhook_malformed_signature"


class NoMatchingSignatureError(VerificationError):
    """No signature is of this body and one of the secrets: somebody else wrote it, or a secret is another."""

    type = "webhook_no_matching_signature"


class TimestampTooOldError(VerificationError):
    """It was signed too long ago, as one is that somebody kept and sends again."""

    type = "webhook_timestamp_too_old"


class TimestampInFutureError(VerificationError):
    """It was signed later than now: one of the two clocks is wrong."""

    type = "webhook_timestamp_in_future"
