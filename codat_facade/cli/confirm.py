"""The question before a write."""

from __future__ import annotations

import click

from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.session import Session
from codat_facade.cli.terminal import CommandError, can_ask, note, refuse, styled


def confirm(session: Session, method: str, target: str, summary: str) -> None:
    """Ask before a write, and always before a deletion.

    Args:
        session: Says whether the question was answered beforehand.
        method: The HTTP method.
        target: URL of the request.
        summary: What it does.

    Raises:
        CommandError: The answer is no, or there is nobody to answer and no `--yes`.
    """
    if can_ask():
        if session.yes and method != "DELETE":
            return
        account = f"profile {session.profile.name}" if session.profile.name else "the account of the environment"
        note(f"{styled(summary, bold=True)}\n  {method} {target}\n  as {account}")
        if not click.confirm("Send it?", default=False, err=True):
            raise CommandError("not sent", ExitCode.FAILED)
    elif not session.yes:
        refuse("this writes, and there is no terminal to ask on: give --yes, or --dry-run to see the request")
