"""Errors as a person reads them: message, request, correlation id, and what to do next."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import unquote

from codat_facade import errors
from codat_facade._base.error_body import on_one_line
from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.session import Session
from codat_facade.cli.terminal import note, styled

_KEY_OPTION = "--idempotency-key"
_TIMED_OUT = 408
_PUSHED = re.compile(r"/companies/([^/]+)/connections/[^/]+/push/")
# The first that fits.
_BY_KIND: tuple[tuple[type[errors.CodatError], ExitCode], ...] = (
    (errors.ConfigurationError, ExitCode.USAGE),
    (errors.UnauthorizedError, ExitCode.AUTHENTICATION),
    (errors.ForbiddenError, ExitCode.AUTHENTICATION),
    (errors.NotFoundError, ExitCode.NOT_FOUND),
    (errors.RateLimitError, ExitCode.RATE_LIMIT),
    (errors.PushFailedError, ExitCode.PUSH_FAILED),
    (errors.PushTimedOutError, ExitCode.OUTCOME_UNKNOWN),
    (errors.TimeoutError, ExitCode.TIMEOUT),
    (errors.NetworkError, ExitCode.NETWORK),
    (errors.ServerError, ExitCode.NETWORK),
    (errors.DecodeError, ExitCode.NETWORK),
    (errors.IncompleteListError, ExitCode.NETWORK),
    (errors.ResponseTooLargeError, ExitCode.NETWORK),
)


def report_error(error: errors.CodatError, session: Session) -> ExitCode:
    """Write an error of the library to the error stream.

    Args:
        error: The error.
        session: Has the command line, for the command that asks again.

    Returns:
        The status to end with.
    """
    # A server's text begins no line of its own, which could pass for one of this command's.
    note(styled("error: ", fg="red", bold=True) + on_one_line(error.message))
    for line in _details(error):
        note(f"  {on_one_line(line)}")
    if error.maybe_carried_out and (session.writes or isinstance(error, errors.TimeoutError)):
        _advise(error, session)
    return exit_code_of(error, writes=session.writes)


def report_interruption(error: BaseException, session: Session) -> ExitCode:
    """Write to the error stream that the command was interrupted, and which write was under way.

    Args:
        error: The `KeyboardInterrupt`, or what was made of it.
        session: Has the command line.

    Returns:
        The status to end with.
    """
    from codat_facade import interrupted_write

    write = interrupted_write(error)
    if write is None:
        note("interrupted")
        return ExitCode.INTERRUPTED
    note(styled("interrupted: ", fg="red", bold=True) + f"{write.request} was under way")
    if write.idempotency_key:
        note(f"  idempotency key {write.idempotency_key}")
    _advise(write, session)
    return ExitCode.OUTCOME_UNKNOWN


def _details(error: errors.CodatError) -> Iterator[str]:
    for message in error.validation_messages:
        if message not in error.message:
            yield message
    if error.request:
        yield f"request          {error.request}"
    if error.push_operation_key:
        yield f"push operation   {error.push_operation_key}"
    if error.correlation_id:
        yield f"correlation id   {error.correlation_id}"
    if error.idempotency_key and error.maybe_carried_out:
        yield f"idempotency key  {error.idempotency_key}"
    if error.retry_after is not None:
        yield f"retry after      {error.retry_after:g} s"


def _advise(write: Any, session: Session) -> None:
    """Say how to find out what became of a write, without writing twice.

    Args:
        write: An error or an interrupted write.
        session: Has the command line that began it.
    """
    arguments = session.arguments
    options = account_options(arguments)
    key = write.push_operation_key or getattr(write.operation, "push_operation_key", None)
    company_id = write.company_id or getattr(write.operation, "company_id", None)
    if key and company_id:
        if isinstance(write, errors.PushTimedOutError):
            note("Codat stopped waiting: look for the record in the books before it is written again.")
            return
        note("Codat took the write. To wait for its end:")
        note(f"  {shlex.join(['codat', *options, 'push', 'poll', company_id, key])}")
    elif write.idempotency_key and session.takes_key and _is_replayed(getattr(write, "status_code", None)):
        note("Whether it was carried out is not known, and Codat gives the same response to the same key:")
        note("look for the record before it is written again.")
        if pushed := _PUSHED.match(write.request.path):
            note("Its push operation, if there is one, is among these:")
            note(f"  {shlex.join(['codat', *options, 'push', 'list', unquote(pushed[1])])}")
    elif write.idempotency_key and session.takes_key:
        note("Whether it was carried out is not known. To ask again, which cannot write twice within 80 minutes:")
        again = [*arguments] if _KEY_OPTION in arguments else [*arguments, _KEY_OPTION, write.idempotency_key]
        note(f"  {shlex.join(['codat', *again])}")
        if any(argument in ("@-", "-") for argument in arguments):
            note("  with the same standard input as before")
    else:
        note("Whether it was carried out is not known: look before repeating it.")


def _is_replayed(status: int | None) -> bool:
    """Whether Codat gives the response to the same key again."""
    return status is not None and (status >= 500 or status == _TIMED_OUT)


def account_options(arguments: Sequence[str]) -> list[str]:
    """The options of a command line that name the account."""
    for place, argument in enumerate(arguments):
        if argument in ("--profile", "-p") and place + 1 < len(arguments):
            return ["--profile", arguments[place + 1]]
        if argument.startswith("--profile="):
            return [argument]
    return []


def exit_code_of(error: errors.CodatError, *, writes: bool = False) -> ExitCode:
    """The status for an error of the library.

    Args:
        error: The error.
        writes: Whether the command wrote: if it then leaves open whether the write was made, that is the status.
    """
    if writes and error.maybe_carried_out:
        return ExitCode.OUTCOME_UNKNOWN
    for kind, code in _BY_KIND:
        if isinstance(error, kind):
            return code
    return ExitCode.FAILED if error.status_code is None else ExitCode.REFUSED
