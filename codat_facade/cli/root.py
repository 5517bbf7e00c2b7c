"""The command `codat` and its groups: packages, resources, and the commands that are written by hand."""

from __future__ import annotations

import textwrap
import warnings
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from codat_facade._index.index import Resource, load_index
from codat_facade.cli.operation_command import OperationCommand
from codat_facade.cli.options import common_options
from codat_facade.cli.resources import (
    FIRST_PACKAGES,
    SHORT_NAMES,
    command_name,
    owner_of,
    python_name,
    shortest_words,
    spellings,
)
from codat_facade.cli.session import Session
from codat_facade.cli.terminal import drop_output, flush_output, note

if TYPE_CHECKING:
    from codat_facade.cli.exit_codes import ExitCode

SHORT_OPERATIONS = {"poll": "poll_until_done"}

# Name → its module in `codat_facade.cli.commands`, and one sentence.
BY_HAND: Mapping[str, tuple[str, str]] = {
    "batch": ("batch", "Make many writes from a file, each exactly once."),
    "completion": ("completion", "Print the completion script of a shell."),
    "connect": ("connect", "Create a company and a connection, and wait until it is linked."),
    "doctor": ("doctor", "Check the key, the way to Codat, the quota, proxies, versions and the clock."),
    "emulator": ("emulator", "Run the emulator of the API on this machine."),
    "extract": ("extract", "Bring whole lists of many companies into files, and later what changed."),
    "find": ("find", "Search operations, models and fields by word."),
    "login": ("login", "Store the key of a profile in the system's keyring."),
    "logout": ("login", "Remove the key of a profile from the system's keyring."),
    "profiles": ("login", "List the profiles."),
    "webhooks": ("webhooks", "Receive, send and verify webhooks on this machine."),
}


class ResourceGroup(click.Group):
    """A resource, whose commands are its operations."""

    def __init__(self, resource: Resource, others: Sequence[str] = ()) -> None:
        """Make the group of a resource.

        Args:
            resource: The resource.
            others: The packages that have another one of the same name.
        """
        self.resource = resource
        also = "".join(f"\n\nAnother one: codat {command_name(name)} {command_name(resource.name)}" for name in others)
        super().__init__(
            command_name(resource.name), help=f"{resource.summary}{also}".replace("`", ""), short_help=resource.summary
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of its operations."""
        return [command_name(name) for name in self.resource.operations]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of an operation; None where there is none."""
        name = python_name(cmd_name)
        entry = self.resource.operations.get(name) or self.resource.operations.get(SHORT_OPERATIONS.get(name, ""))
        return None if entry is None else OperationCommand(entry, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say what is near."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-") and not ctx.resilient_parsing:
            from codat_runtime.near import near_names

            near = near_names(python_name(args[0]), list(self.resource.operations))
            names = ", ".join(command_name(name) for name in near or self.resource.operations)
            ctx.fail(f"{self.name} has no {args[0]}; {'did you mean' if near else 'it has'}: {names}")
        return super().resolve_command(ctx, args)


class PackageGroup(click.Group):
    """A package, whose commands are its resources."""

    def __init__(self, package: str) -> None:
        """Make the group of a package."""
        self.package = package
        summary = load_index().packages[package]
        super().__init__(command_name(package), help=summary, short_help=summary)

        # Some packages have a resource of their own name, whose operations stand beside the other resources.
        names = load_index().names(package)
        self._own = ResourceGroup(load_index().resource(package, package)) if package in names else None

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of its resources."""
        own = self._own.list_commands(ctx) if self._own else []
        return [*own, *(command_name(name) for name in load_index().names(self.package) if name != self.package)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The group of a resource; None where there is none."""
        name = python_name(cmd_name)
        if name in load_index().names(self.package):
            return ResourceGroup(load_index().resource(self.package, name))
        return self._own.get_command(ctx, cmd_name) if self._own else None


class Root(click.Group):
    """The command `codat`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names that can stand first."""
        index = load_index()
        resources = {name for package in index.packages for name in index.names(package)}
        return sorted({*BY_HAND, *(command_name(name) for name in (*index.packages, *resources))})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command or group of a name; None where there is none."""
        if cmd_name in BY_HAND:
            module = import_module(f"codat_facade.cli.commands.{BY_HAND[cmd_name][0]}")
            command: click.Command = getattr(module, cmd_name)
            return command
        index = load_index()
        name = SHORT_NAMES.get(cmd_name, python_name(cmd_name))
        if name in index.packages:
            return PackageGroup(name)
        owner = owner_of(name)
        if owner is None:
            return None
        return ResourceGroup(
            index.resource(owner, name), [other for other in index.packages_with(name) if other != owner]
        )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say what is near."""
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-") and not ctx.resilient_parsing:
            ctx.fail(self._advice(ctx, args[0]))
        return super().resolve_command(ctx, args)

    def _advice(self, ctx: click.Context, name: str) -> str:
        """What to say of a name that is no command."""
        if load_index().packages_with(python_name(name)):
            return f"several packages have {name}: say {spellings(name)}"
        import difflib

        near = difflib.get_close_matches(name, self.list_commands(ctx), n=3)
        hint = f"did you mean: {', '.join(near)}" if near else f"search with `codat find {name}`"
        return f"there is no command {name}; {hint}"

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands by hand, then the resources by package."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in sorted(BY_HAND.items())])
        index = load_index()
        for package in sorted(index.packages, key=lambda package: (package not in FIRST_PACKAGES, package)):
            with formatter.section(f"{index.packages[package].rstrip('.')} ({command_name(package)})"):
                names = ", ".join(" ".join(shortest_words(package, name)) for name in index.names(package))
                indent = " " * formatter.current_indent
                lines = textwrap.wrap(names, formatter.width - len(indent), break_on_hyphens=False)
                formatter.write("".join(f"{indent}{line}\n" for line in lines))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the exit statuses."""
        from codat_facade.cli.exit_codes import MEANINGS

        with formatter.section("Exit status"):
            formatter.write_dl([(str(int(code)), meaning) for code, meaning in MEANINGS.items()])

    def run(self, arguments: Sequence[str]) -> int:
        """Run a command line, and turn whatever goes wrong into a message and a status.

        Args:
            arguments: The command line, without the name of the command.

        Returns:
            The exit status.
        """
        session = Session(arguments=tuple(arguments))
        with warnings.catch_warnings():
            warnings.showwarning = _show_warning  # type: ignore[assignment]
            try:
                result = self.main(list(arguments), prog_name="codat", obj=session, standalone_mode=False)
                flush_output()
                return result if isinstance(result, int) else 0
            except BaseException as error:
                code = _end(error, session)
                try:
                    flush_output()
                except OSError:
                    # It is told already, or the least of what went wrong.
                    drop_output()
                return code
            finally:
                session.close()


def _end(error: BaseException, session: Session) -> int:
    """Report an exception, and return the status to end with."""
    if session.debug and not isinstance(error, (SystemExit, click.ClickException)):
        import traceback

        traceback.print_exception(error)
    if isinstance(error, click.ClickException):
        error.show()
        return error.exit_code
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else 1
    from codat_facade.cli.exit_codes import ExitCode
    from codat_facade.cli.failures import report_error, report_interruption
    from codat_facade.errors import CodatError

    if isinstance(error, (click.Abort, KeyboardInterrupt)):
        return report_interruption(error, session)
    if isinstance(error, CodatError):
        return report_error(error, session)
    if isinstance(error, BrokenPipeError):
        # Whoever reads has had enough.
        drop_output()
        return ExitCode.FAILED
    if not isinstance(error, Exception):
        raise error
    if isinstance(error, OSError):
        return _report_of_the_system(error)
    note(f"error: {type(error).__name__}: {error}")
    if not session.debug:
        note("  --debug shows where it came from")
    return ExitCode.FAILED


def _report_of_the_system(error: OSError) -> ExitCode:
    """Report that something cannot be read or written; what names no file is the output."""
    from codat_facade.cli.exit_codes import ExitCode

    if error.strerror is None:
        note(f"error: {error}")
    elif error.filename is None:
        drop_output()
        note(f"error: the output cannot be written: {error.strerror}")
    else:
        note(f"error: {error.filename}: {error.strerror}")
    return ExitCode.FAILED


def _show_warning(message: Warning | str, *_: Any) -> None:
    note(f"warning: {message}")


def _make() -> Root:
    return Root(
        name="codat",
        help="Read the books of companies through Codat, and write to them.\n\n"
        "codat RESOURCE OPERATION ARGUMENTS, such as: codat invoices list COMPANY\n\n"
        "The API key is in the variable CODAT_API_KEY, or in the system's keyring: codat login. "
        "COMPANY is an id: codat companies list. To try it without an account: codat emulator.",
        params=[*common_options(lists=True), _version()],
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )


def _version() -> click.Option:
    def show(ctx: click.Context, _: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            from codat_facade import __version__

            click.echo(f"codat-facade {__version__}")
            ctx.exit()

    return click.Option(
        ["--version"], is_flag=True, expose_value=False, is_eager=True, callback=show, help="Show the version."
    )


codat = _make()
