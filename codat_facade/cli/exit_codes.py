"""Exit statuses of the command line, by kind of error."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The status that the process ends with."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    AUTHENTICATION = 3
    NOT_FOUND = 4
    REFUSED = 5
    RATE_LIMIT = 6
    NETWORK = 7
    TIMEOUT = 8
    PUSH_FAILED = 9
    OUTCOME_UNKNOWN = 10
    INTERRUPTED = 130


MEANINGS = {
    ExitCode.DONE: "done",
    ExitCode.FAILED: "another failure, or the question was answered with no",
    ExitCode.USAGE: "the command is wrong, or cannot be sent; nothing was sent",
    ExitCode.AUTHENTICATION: "no key, a wrong one, or one that may not do this",
    ExitCode.NOT_FOUND: "there is no such record, company or connection",
    ExitCode.REFUSED: "Codat refused the request",
    ExitCode.RATE_LIMIT: "too many requests, or the quota is used up",
    ExitCode.NETWORK: "no response, or one that cannot be used",
    ExitCode.TIMEOUT: "no response in time, or a wait ran out of time",
    ExitCode.PUSH_FAILED: "a write was taken by Codat and failed",
    ExitCode.OUTCOME_UNKNOWN: "a write whose outcome is not known: see what was printed before repeating it",
    ExitCode.INTERRUPTED: "interrupted (Ctrl-C), and no write was under way",
}
