"""The log, written from events."""

from __future__ import annotations

import logging
import os
import warnings

from ._events import AttemptEnded, Observation, Waited

LOGGER = logging.getLogger("codat_facade")

VARIABLE = "CODAT_LOG"

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}
_MIN_LOGGED_WAIT = 1.0
_WAITS = {"pace": "the pace of its limits", "slot": "another request of the company to end"}


def is_logged() -> bool:
    """Return whether anything but warnings is logged."""
    return LOGGER.isEnabledFor(logging.INFO)


def log(event: Observation) -> None:
    """Write the line of an event, if it has one."""
    if isinstance(event, AttemptEnded):
        LOGGER.debug(
            "%s %s: %s in %.3f s; attempt %d%s%s",
            event.method,
            event.route,
            event.status_code or event.failure,
            event.duration,
            event.attempt,
            f", correlation id {event.correlation_id}" if event.correlation_id else "",
            f", idempotency key {event.idempotency_key}" if event.idempotency_key else "",
            extra={"codat_event": event},
        )
    elif isinstance(event, Waited):
        if event.reason == "retry":
            LOGGER.info(
                "%s %s: %s; attempt %d of %d in %.1f s",
                event.method,
                event.route,
                event.after,
                event.attempt,
                event.max_attempts,
                event.seconds,
                extra={"codat_event": event},
            )
        elif event.seconds > _MIN_LOGGED_WAIT:
            LOGGER.info(
                "%s %s: waited %.1f s for %s",
                event.method,
                event.route,
                event.seconds,
                _WAITS[event.reason],
                extra={"codat_event": event},
            )


def log_as_environment_says() -> None:
    """Print the log where `CODAT_LOG` is `debug` or `info`; a logger that has handlers keeps those alone."""
    text = os.environ.get(VARIABLE, "").strip().lower()
    if not text:
        return
    level = _LEVELS.get(text)
    if level is None:
        warnings.warn(f"{VARIABLE} is {text!r} and is ignored: set it to debug or info, or unset it", stacklevel=3)
        return
    LOGGER.setLevel(level)
    if not LOGGER.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        LOGGER.addHandler(handler)
        # The handlers of the application would print each line a second time.
        LOGGER.propagate = False
