"""`codat doctor`: whether this machine can reach Codat with this key, and what stands in the way."""

from __future__ import annotations

import os
import platform
import ssl
import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple
from urllib.parse import urlsplit

import click

from codat_facade.cli.exit_codes import ExitCode
from codat_facade.cli.options import common_options, session_of
from codat_facade.cli.output.show import show_records
from codat_facade.cli.session import Session
from codat_facade.cli.terminal import styled

_PACKAGES = ("httpx", "httpcore", "msgspec", "attrs", "click", "rich", "keyring")
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
# Webhook signatures and keys of writes are held against the clock; a minute makes no difference yet.
_MOST_SKEW = 60
_SECONDS_TO_WAIT = 10.0


class Finding(NamedTuple):
    """The result of one check.

    Attributes:
        state: `ok`, `warning` or `error`.
        name: What was checked.
        text: What was found, and what to do.
        code: The status to end with, if it is an error.
    """

    state: str
    name: str
    text: str
    code: ExitCode = ExitCode.DONE


@click.command(params=common_options(writes=False))
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Check the key, the way to Codat, the quota, proxies, versions and the clock; sends one request."""
    session = session_of(ctx)
    findings: list[Finding] = []
    for finding in _findings(session):
        findings.append(finding)
        if session.format == "table":
            colour = {"ok": "green", "warning": "yellow", "error": "red"}[finding.state]
            click.echo(f"{styled(f'{finding.state:8}', fg=colour)} {finding.name:12} {finding.text}")
    if session.format != "table":
        show_records([{"name": f.name, "state": f.state, "text": f.text} for f in findings], session.format)
    ctx.exit(next((int(finding.code) for finding in findings if finding.code), 0))


def _findings(session: Session) -> Iterator[Finding]:
    from codat_facade import ConfigurationError

    yield _versions()
    yield from _environment()
    profile = session.profile
    yield Finding("ok", "account", f"profile {profile.name}" if profile.name else f"that of {profile.key_variable}")
    try:
        yield Finding("ok", "address", session.base_url())
    except ConfigurationError as error:
        yield Finding("error", "address", error.message, ExitCode.USAGE)
        return
    try:
        key = profile.key()
    except click.ClickException as error:
        yield Finding("error", "key", error.message, ExitCode.AUTHENTICATION)
        return
    yield Finding("ok", "key", f"present, {'in the keyring' if profile.key_variable is None else profile.key_variable}")
    del key
    yield from _request(session)


def _versions() -> Finding:
    from codat_facade import __version__

    found = [f"codat-facade {__version__}", f"Python {platform.python_version()}", ssl.OPENSSL_VERSION]
    for package in _PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return Finding("ok", "versions", ", ".join(found))


def _environment() -> Iterator[Finding]:
    for name in _PROXIES:
        value = os.environ.get(name) or os.environ.get(name.lower())
        if value:
            yield Finding("ok", "proxy", f"{name} is {_without_password(value)}")
    for name in _CERTIFICATES:
        value = os.environ.get(name)
        if value:
            state = "ok" if os.path.exists(value) else "error"
            code = ExitCode.DONE if state == "ok" else ExitCode.USAGE
            yield Finding(
                state, "certificates", f"{name} is {value}" + (", which is not there" * (state != "ok")), code
            )


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=f"...@{parts.netloc.rpartition('@')[2]}").geturl() if "@" in parts.netloc else url


def _request(session: Session) -> Iterator[Finding]:
    from codat_facade import CodatError
    from codat_facade.cli.failures import exit_code_of
    from codat_facade.platform import companies

    client = session.client().with_options(timeout=_SECONDS_TO_WAIT, total_timeout=_SECONDS_TO_WAIT, max_retries=0)
    try:
        response = companies.list.detailed(client, page_size=1)
    except CodatError as error:
        yield Finding("error", "request", str(error), exit_code_of(error))
        return
    total = response.parsed.total_results
    companies_text = "" if total is None else f", {total:,} {'company' if total == 1 else 'companies'}"
    yield Finding("ok", "request", f"{response.status_code} after {response.duration * 1000:.0f} ms{companies_text}")
    quota = response.rate_limit
    if quota is not None and quota.remaining is not None:
        of = "" if quota.limit is None else f" of {quota.limit:,}"
        state = "warning" if quota.is_near_end() else "ok"
        yield Finding(state, "quota", f"{quota.remaining:,}{of} requests left")
    clock = read_clock(response.headers, time.time())
    if clock is not None:
        yield clock


def read_clock(headers: Mapping[str, str], now: float) -> Finding | None:
    """Hold this machine's clock against that of a response.

    Args:
        headers: The headers of the response.
        now: Seconds since 1970, by this machine.

    Returns:
        What was found; None where the response does not tell the time.
    """
    try:
        skew = now - parsedate_to_datetime(headers.get("Date", "")).timestamp()
    except (TypeError, ValueError):
        return None
    if abs(skew) <= _MOST_SKEW:
        return Finding("ok", "clock", f"{abs(skew):.0f} s from Codat's")
    direction = "ahead of" if skew > 0 else "behind"
    return Finding("warning", "clock", f"{abs(skew):.0f} s {direction} Codat's: set it, or webhooks will not verify")
