"""What one command runs with: its profile, its options, its client."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codat_facade.cli.terminal import output_is_terminal

if TYPE_CHECKING:
    from codat_facade import Client
    from codat_facade.cli.profiles import Profile

PARQUET = "parquet"
FORMATS = ("table", "json", "ndjson", "csv", PARQUET)


@dataclass
class Session:
    """The options that all commands share.

    Attributes:
        arguments: The command line, without the name of the command.
        profile_name: The profile that was asked for; None for the default.
        output: One of `FORMATS`; None for a table on a terminal, and JSON elsewhere.
        yes: True if writes are made without asking.
        dry_run: True if the request is shown and not sent.
        debug: True if errors come with their traceback.
        writes: True if the command has begun to write.
        takes_key: True if the command can be repeated with the idempotency key of its write.
    """

    arguments: Sequence[str] = ()
    profile_name: str | None = None
    output: str | None = None
    yes: bool = False
    dry_run: bool = False
    debug: bool = False
    writes: bool = False
    takes_key: bool = False
    _profile: Profile | None = field(default=None, repr=False)
    _client: Client | None = field(default=None, repr=False)

    @property
    def format(self) -> str:
        """The format of the results."""
        return self.output or ("table" if output_is_terminal() else "json")

    @property
    def profile(self) -> Profile:
        """The account that the command is for."""
        if self._profile is None:
            from codat_facade.cli.profiles import choose_profile

            self._profile = choose_profile(self.profile_name)
        return self._profile

    def client(self) -> Client:
        """The client of the account."""
        if self._client is None:
            from codat_facade import Client

            self._client = Client(self.profile.key(), base_url=self.profile.base_url)
        return self._client

    def base_url(self) -> str:
        """Where requests go, also where there is no key."""
        from codat_facade._client.options import read_base_url

        return read_base_url(self.profile.base_url)

    def close(self) -> None:
        """Close the connections, if any were opened."""
        if self._client is not None:
            self._client.close()
