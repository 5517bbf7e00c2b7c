"""Verification of webhooks: their signatures, by the Standard Webhooks scheme."""

from __future__ import annotations

import base64
import binascii
import re
import time
from collections.abc import Mapping, Sequence

import standardwebhooks

from ..errors import ConfigurationError
from .errors import (
    MalformedSignatureError,
    MissingHeadersError,
    NoMatchingSignatureError,
    TimestampInFutureError,
    TimestampTooOldError,
)

ID_HEADER = "webhook-id"
TIMESTAMP_HEADER = "webhook-timestamp"
SIGNATURE_HEADER = "webhook-signature"

_HEADERS = (ID_HEADER, TIMESTAMP_HEADER, SIGNATURE_HEADER)
_SECRET_PREFIX = "whsec_"
# The least that the Standard Webhooks specification allows: 192 bits.
_MIN_SECRET_BYTES = 24
_VERSION = "v1"
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
# What the scheme's own package allows, which verifies the time once more.
_TOLERANCE = 300

Secrets = str | list[str] | tuple[str, ...]
"""The secret of a webhook consumer, as Codat shows it: `whsec_...`; several while one takes the other's place."""


class Verifier:
    """Verifies webhooks with the secrets that it was made with, and never shows them."""

    def __init__(self, secrets: Secrets) -> None:
        """Read the secrets.

        Args:
            secrets: The consumer's secret, or several while one takes the other's place.

        Raises:
            ConfigurationError: There is none, or it is no Base64 of 24 bytes or more; the message does not repeat it.
        """
        signers = _signers(secrets)
        # Tracebacks may show local variables.
        del secrets
        if isinstance(signers, str):
            raise ConfigurationError(f"secret {signers}: give it as Codat shows it, whsec_ and Base64")
        self._signers = signers

    def verify(self, body: bytes, headers: Mapping[str, str]) -> str:
        """Verify one webhook.

        Args:
            body: The bytes of the body, unchanged.
            headers: All headers of the request, whatever their case.

        Returns:
            The identifier of the delivery, which is the same each time that Codat sends it.

        Raises:
            VerificationError: The webhook is not from Codat, or is too old; the subclass is the reason.
            TypeError: The body is not bytes.
        """
        if not isinstance(body, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"body is of type {type(body).__name__}: give the bytes of the request, not what they mean")
        found = {name.lower(): value for name, value in headers.items() if name.lower() in _HEADERS and value}
        missing = [name for name in _HEADERS if name not in found]
        if missing:
            raise MissingHeadersError(f"no header {', '.join(missing)}: the request is no webhook of Codat's")
        _check_time(found[TIMESTAMP_HEADER])
        found[SIGNATURE_HEADER] = _readable(found[SIGNATURE_HEADER])
        if not any(_is_signed_by(signer, body, found) for signer in self._signers):
            raise NoMatchingSignatureError(
                "no signature matches: give the secret of this webhook consumer, and the body as it came"
            )
        return found[ID_HEADER]

    def __repr__(self) -> str:
        return "Verifier(...)"


def verify(body: bytes, headers: Mapping[str, str], secret: Secrets) -> str:
    """Verify that a webhook is from Codat.

    Args:
        body: The bytes of the body, unchanged.
        headers: All headers of the request, whatever their case.
        secret: The consumer's secret, or several while it is rotated.

    Returns:
        The identifier of the delivery, which is the same each time that Codat sends it.

    Raises:
        VerificationError: The webhook is not from Codat, or is too old; the subclass is the reason.
        ConfigurationError: The secret is not Base64 of 24 bytes or more; the message does not repeat it.
        TypeError: The body is not bytes.
    """
    verifier = Verifier(secret)
    # Tracebacks may show local variables.
    del secret
    return verifier.verify(body, headers)


def _signers(secrets: Secrets) -> Sequence[standardwebhooks.Webhook] | str:
    """Return a verifier for each secret, or a text that says what is wrong with one."""
    signers: list[standardwebhooks.Webhook] = []
    for secret in secrets if isinstance(secrets, (list, tuple)) else (secrets,):
        if not isinstance(secret, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            return f"is of type {type(secret).__name__}"
        key = _from_base64(secret.strip().removeprefix(_SECRET_PREFIX))
        if not key:
            return "is empty" if key is not None else "is not Base64"
        if len(key) < _MIN_SECRET_BYTES:
            return f"has {len(key)} bytes, and {_MIN_SECRET_BYTES} are the least, so it is cut short or none"
        signers.append(standardwebhooks.Webhook(key))
    return signers or "is missing"


def _check_time(timestamp: str) -> None:
    if not _TIMESTAMP.fullmatch(timestamp):
        raise MalformedSignatureError(f"the header {TIMESTAMP_HEADER} is no time in whole seconds")
    age = time.time() - int(timestamp)
    if age > _TOLERANCE:
        raise TimestampTooOldError(f"signed {age:.0f} s ago, and {_TOLERANCE} s are the most: an old request, again")
    if age < -_TOLERANCE:
        raise TimestampInFutureError(f"signed {-age:.0f} s from now: set the clock of this machine")


def _readable(signatures: str) -> str:
    """The signatures of the version that is known; others may stand beside them."""
    pairs = [signature.partition(",") for signature in signatures.split()]
    digests = [_from_base64(text) for version, _, text in pairs if version == _VERSION]
    readable = [f"{_VERSION},{base64.b64encode(digest).decode()}" for digest in digests if digest]
    if not readable:
        raise MalformedSignatureError(f"the header {SIGNATURE_HEADER} has no signature of the form {_VERSION},Base64")
    return " ".join(readable)


def _is_signed_by(signer: standardwebhooks.Webhook, body: bytes, headers: dict[str, str]) -> bool:
    try:
        signer.verify(body, headers, json_parse=False)
    except (standardwebhooks.WebhookVerificationError, UnicodeError):
        return False
    return True


def _from_base64(text: str) -> bytes | None:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
