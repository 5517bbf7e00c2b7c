"""Profiles: which account a command is for, and where its key is."""

from __future__ import annotations

from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from tests.support.command_line import MemoryKeyring, Run

KEY = "key-of-the-test"


@pytest.fixture
def address(emulator: Emulator, bare: Run, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an emulator that no variable names."""
    server = emulator.serve()
    monkeypatch.setattr(emulator, "_server_of_the_test", server, raising=False)
    return server.url


def test_a_key_is_stored_in_the_keyring_and_used_by_the_profile_alone(
    bare: Run, address: str, stored_keys: MemoryKeyring, machine: Path
) -> None:
    login = bare("--profile", "uk", "login", "--base-url", address, stdin=f"{KEY}\n")
    assert login.code == 0, login.errors
    assert stored_keys.keys == {("codat-facade", "uk"): KEY}
    assert bare("companies", "list", "--profile", "uk").code == 0
    assert bare("companies", "list").code == 3
    for text in (login.errors, login.text, (machine / "config.toml").read_text("utf-8")):
        assert KEY not in text


def test_a_key_is_asked_for_on_a_terminal_and_not_shown(
    bare: Run, stored_keys: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []

    def prompt(text: str, **how: object) -> str:
        asked.append(how)
        return KEY

    monkeypatch.setattr("click.prompt", prompt)
    assert bare("login", terminal=True).code == 0
    assert asked == [{"hide_input": True, "err": True}]
    assert stored_keys.keys == {("codat-facade", "default"): KEY}


def test_no_option_takes_a_key(bare: Run) -> None:
    for words in ((), ("login",), ("companies", "list"), ("doctor",)):
        assert "--api-key" not in bare(*words, "--help").text
        assert bare(*words, "--api-key", KEY).code == 2


def test_a_key_that_is_none_is_refused_and_not_repeated(bare: Run, stored_keys: MemoryKeyring) -> None:
    done = bare("login", stdin="two words of a key\n")
    assert done.code == 3
    assert "two words" not in done.errors
    assert stored_keys.keys == {}


def test_a_profile_may_name_the_variable_of_its_key(
    bare: Run, address: str, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = f'default_profile = "uk"\n[profiles.uk]\nbase_url = "{address}"\nkey_variable = "UK_KEY"\n'
    (machine / "config.toml").write_text(config, "utf-8")
    missing = bare("companies", "list")
    assert missing.code == 3
    assert "UK_KEY is not set" in missing.errors
    monkeypatch.setenv("UK_KEY", KEY)
    assert bare("companies", "list").code == 0


def test_a_named_profile_never_falls_back_to_the_account_of_the_environment(
    run: Run, emulator: Emulator, stored_keys: MemoryKeyring, machine: Path
) -> None:
    (machine / "config.toml").write_text("[profiles.uk]\n", "utf-8")
    done = run("companies", "list", "--profile", "uk")
    assert done.code == 3
    assert "codat login --profile uk" in done.errors
    assert emulator.requests == []


def test_a_profile_that_is_not_there_is_a_wrong_command(run: Run, stored_keys: MemoryKeyring, machine: Path) -> None:
    (machine / "config.toml").write_text("[profiles.uk]\n", "utf-8")
    done = run("companies", "list", "-p", "us")
    assert done.code == 2
    assert "there is no profile us (there is: uk)" in done.errors


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("[profiles.uk]\napi_key = 'secret-key'", "holds a key: move it to the keyring"),
        ("[profiles.uk]\nbase = 'x'", "unknown setting base"),
        ("profiles = 1", "a table of its own"),
        ("[profiles", "cannot be read"),
        ("default_profile = 3", "default_profile is no text"),
        ("[profiles.uk]\nbase_url = 5", "base_url of profile uk is no text"),
    ],
)
def test_a_configuration_that_cannot_be_used_is_said_to_be_so(
    bare: Run, machine: Path, config: str, message: str
) -> None:
    (machine / "config.toml").write_text(config, "utf-8")
    done = bare("companies", "list", "-p", "uk")
    assert done.code == 2
    assert message in done.errors
    assert "secret-key" not in done.errors


def test_a_key_that_cannot_be_one_is_told_with_its_place(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODAT_API_KEY", "two words")
    done = run("companies", "list")
    assert (done.code, "two words" in done.errors) == (3, False)
    assert "the key in CODAT_API_KEY contains spaces" in done.errors


def test_a_configuration_that_is_a_folder_is_said_to_be_one(
    bare: Run, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODAT_CONFIG", str(machine))
    done = bare("profiles")
    assert (done.code, done.errors) == (2, f"Error: {machine} cannot be read: Is a directory\n")


def test_login_adds_to_the_file_and_changes_nothing_in_it(bare: Run, stored_keys: MemoryKeyring, machine: Path) -> None:
    before = "# mine\n[profiles.uk]\n"
    (machine / "config.toml").write_text(before, "utf-8")
    bare("login", "-p", "us", stdin=f"{KEY}\n")
    bare("login", "-p", "uk", stdin=f"{KEY}\n")
    assert (machine / "config.toml").read_text("utf-8") == f"{before}\n[profiles.us]\n"
    names = [row["name"] for row in bare("profiles").json()]
    assert names == ["uk", "us"]


def test_logout_removes_the_key(bare: Run, stored_keys: MemoryKeyring) -> None:
    bare("login", stdin=f"{KEY}\n")
    assert bare("logout").code == 0
    assert stored_keys.keys == {}
    assert "there was no key" in bare("logout").errors


def test_without_the_keyring_library_the_message_says_what_to_install(
    bare: Run, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine / "config.toml").write_text("[profiles.uk]\n", "utf-8")
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    done = bare("companies", "list", "-p", "uk")
    assert done.code == 3
    assert "pip install 'codat-facade[cli,keyring]'" in done.errors
