"""`codat login`, `codat logout` and `codat profiles`: accounts and their keys."""

from __future__ import annotations

import click

from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.profiles import (
    KEY_VARIABLE,
    add_profile,
    choose_profile,
    config_path,
    forget_key,
    read_config,
    store_key,
)
from codat_facade.cli.terminal import can_ask, note, refuse, standard_input

_DEFAULT = "default"


@click.command(params=common_options(writes=False))
@click.option("--base-url", metavar="URL", help="Where its API is, if not at Codat: an emulator on this machine.")
@click.pass_context
def login(ctx: click.Context, base_url: str | None) -> None:
    """Store the key of a profile in the system's keyring.

    The key is asked for, or read from the standard input; it is never an option. The profile is that of --profile,
    or else "default".
    """
    from codat_facade._base.api_key import ApiKey
    from codat_facade._client.options import read_base_url

    name = session_of(ctx).profile_name or _DEFAULT
    if base_url:
        read_base_url(base_url)
    text = click.prompt("API key", hide_input=True, err=True) if can_ask() else standard_input().readline()
    key = ApiKey(text)
    if key.problem:
        refuse(f"the key {key.problem}: give it as the Codat portal shows it", ExitCode.AUTHENTICATION)
    add_profile(name, base_url)
    store_key(name, text.strip())
    note(f"profile {name}: the key is in the keyring; use it with --profile {name}, or set default_profile in")
    note(f"  {config_path()}")


@click.command(params=common_options(writes=False))
@click.pass_context
def logout(ctx: click.Context) -> None:
    """Remove the key of a profile from the system's keyring; the profile stays."""
    name = session_of(ctx).profile_name or _DEFAULT
    note(f"profile {name}: {'the key is removed' if forget_key(name) else 'there was no key'}")


@click.command(params=common_options(writes=False))
@click.pass_context
def profiles(ctx: click.Context) -> None:
    """List the profiles, and where each has its key."""
    from codat_facade.cli.output.show import show_records

    config = read_config()
    rows = [
        {
            "name": name,
            "baseUrl": profile.base_url or "https://api.codat.io",
            "key": f"variable {profile.key_variable}" if profile.key_variable else "keyring",
            "isDefault": name == config.get("default_profile"),
        }
        for name in sorted(config.get("profiles", {}))
        for profile in [choose_profile(name)]
    ]
    if not rows:
        note(f"no profiles in {config_path()}; without one, the key is that of {KEY_VARIABLE}")
        if session_of(ctx).format == "table":
            return
    show_records(rows, session_of(ctx).format)
