"""Profiles: accounts by name, with keys from the environment or from the system's keyring."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, cast

from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.terminal import refuse

KEY_VARIABLE = "CODAT_API_KEY"
PROFILE_VARIABLE = "CODAT_PROFILE"
CONFIG_VARIABLE = "CODAT_CONFIG"
SERVICE = "codat-facade"
"""The name under which the keyring holds keys."""

_NAME = re.compile(r"[A-Za-z0-9_-]+")
_SETTINGS = frozenset({"base_url", "key_variable"})


class Profile(NamedTuple):
    """An account that commands are sent to.

    Attributes:
        name: Its name; None for the account of the environment.
        base_url: Where its API is; None for the variable `CODAT_BASE_URL`, or else Codat.
        key_variable: The variable that holds its key; None for the keyring.
    """

    name: str | None
    base_url: str | None = None
    key_variable: str | None = None

    def find_key(self) -> str | None:
        """The key; None where there is none."""
        if self.key_variable is not None:
            return os.environ.get(self.key_variable) or None
        return None if self.name is None else stored_key(self.name)

    def key(self) -> str:
        """The key.

        Raises:
            CommandError: There is none, or it cannot be one.
        """
        from codat_facade._base.api_key import ApiKey

        key = self.find_key()
        if key:
            problem = ApiKey(key).problem
            if problem:
                place = f"in {self.key_variable}" if self.key_variable else f"of profile {self.name}"
                refuse(f"the key {place} {problem}: give it as the Codat portal shows it", ExitCode.AUTHENTICATION)
            return key
        if self.name is None:
            refuse(
                f"there is no API key: set {KEY_VARIABLE}, or store one with `codat login` and name it with --profile",
                ExitCode.AUTHENTICATION,
            )
        if self.key_variable is not None:
            refuse(f"profile {self.name}: {self.key_variable} is not set", ExitCode.AUTHENTICATION)
        refuse(
            f"profile {self.name} has no key in the keyring: run `codat login --profile {self.name}`",
            ExitCode.AUTHENTICATION,
        )


def config_path() -> Path:
    """The configuration file, which need not be there."""
    given = os.environ.get(CONFIG_VARIABLE)
    if given:
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_config_dir("codat", appauthor=False)) / "config.toml"


def read_config() -> Mapping[str, Any]:
    """The configuration file; empty where there is none.

    Raises:
        CommandError: It cannot be read, or holds what it may not.
    """
    import tomllib

    path = config_path()
    try:
        config = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        refuse(f"{path} cannot be read: {error.strerror}")
    except ValueError as error:
        refuse(f"{path} cannot be read: {error}")
    found = config.get("profiles", {})
    profiles = cast("dict[str, dict[str, Any]]", found if isinstance(found, dict) else {"": None})
    if not all(isinstance(entry, dict) for entry in profiles.values()):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse(f"{path}: give each profile a table of its own, such as [profiles.uk]")
    if not isinstance(config.get("default_profile", ""), str):
        refuse(f"{path}: default_profile is no text: give the name of a profile")
    for name, entry in profiles.items():
        if any("api_key" in key.lower() for key in entry if key != "key_variable"):
            refuse(f"{path}: profile {name} holds a key: move it to the keyring with `codat login --profile {name}`")
        for key in entry.keys() - _SETTINGS:
            refuse(f"{path}: profile {name} has the unknown setting {key}; there are {', '.join(sorted(_SETTINGS))}")
        for key in _SETTINGS & entry.keys():
            if not isinstance(entry[key], str):
                refuse(f"{path}: {key} of profile {name} is no text: put it into quotes")
    return config


def choose_profile(name: str | None) -> Profile:
    """The profile that a command is for.

    Args:
        name: The one that was asked for; None for that of `CODAT_PROFILE`, then the account whose key is in
            `CODAT_API_KEY`, then the `default_profile` of the configuration file.

    Raises:
        CommandError: There is no such profile.
    """
    name = name or os.environ.get(PROFILE_VARIABLE) or None
    if name is None and os.environ.get(KEY_VARIABLE):
        return Profile(None, key_variable=KEY_VARIABLE)
    config = read_config()
    name = name or config.get("default_profile")
    if name is None:
        return Profile(None, key_variable=KEY_VARIABLE)
    entry = config.get("profiles", {}).get(name)
    if entry is None:
        known = ", ".join(sorted(config.get("profiles", {}))) or "none"
        refuse(f"there is no profile {name} (there is: {known}): add it with `codat login --profile {name}`")
    return Profile(name, entry.get("base_url"), entry.get("key_variable"))


def add_profile(name: str, base_url: str | None) -> None:
    """Add a profile to the configuration file; one that is there stays as it is.

    Raises:
        CommandError: The name is none, or the file cannot be written.
    """
    if not _NAME.fullmatch(name):
        refuse(f"{name!r} is no name for a profile: use letters, digits, - and _")
    if name in read_config().get("profiles", {}):
        return
    path = config_path()
    address = f"base_url = {_quoted(base_url)}\n" if base_url else ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        gap = "\n" if before and not before.endswith("\n\n") else ""
        # At the end, so that what the person wrote stays as it is.
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{gap}[profiles.{name}]\n{address}")
    except OSError as error:
        refuse(f"{path} cannot be written: {error.strerror}", ExitCode.FAILED)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def stored_key(name: str) -> str | None:
    """The key that the keyring holds for a profile."""
    keyring = _keyring()
    try:
        key: str | None = keyring.get_password(SERVICE, name)
    except keyring.errors.KeyringError as error:
        refuse(_no_keyring(error), ExitCode.AUTHENTICATION)
    return key


def store_key(name: str, key: str) -> None:
    """Put the key of a profile into the keyring."""
    keyring = _keyring()
    try:
        keyring.set_password(SERVICE, name, key)
    except keyring.errors.KeyringError as error:
        refuse(_no_keyring(error), ExitCode.AUTHENTICATION)


def forget_key(name: str) -> bool:
    """Take the key of a profile out of the keyring; False where there was none."""
    keyring = _keyring()
    try:
        keyring.delete_password(SERVICE, name)
    except keyring.errors.PasswordDeleteError:
        return False
    except keyring.errors.KeyringError as error:
        refuse(_no_keyring(error), ExitCode.AUTHENTICATION)
    return True


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        refuse(
            "keys are kept in the system's keyring, for which `pip install 'codat-facade[cli,keyring]'` is needed; "
            f"or set {KEY_VARIABLE}, or give the profile a key_variable in {config_path()}",
            ExitCode.AUTHENTICATION,
        )
    return keyring


def _no_keyring(error: Exception) -> str:
    # The text of the error is that of the system; it holds no key.
    return (
        f"the keyring cannot be used ({type(error).__name__}): unlock it, or set {KEY_VARIABLE}, "
        "or give the profile a key_variable"
    )
