"""`python -m scripts.update`: bring Codat's newest documents in, and open a pull request that says what changed."""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .changes import Report, State, of_commit, of_folder
from .normalise.operations import Identity, identity

SPECS, INDEX = Path("openapi"), Path("API.md")
RECORD = "openapi/upstream.toml"
WITHOUT_SOME = 3
"""Exit code of `scripts.spec` when it left some packages as they were."""

_TITLE = "Follow Codat's documents"
_ROW = re.compile(r"^  .* `([A-Z]+) (/[^`]*)`$")
_LONGEST_TEXT = 60_000  # characters: GitHub refuses a pull request whose text has more than 65,536
_TAIL = 40


class UpdateError(Exception):
    """A step that the others stand on has failed."""


@dataclass(frozen=True)
class UpdateSettings:
    """Settings of one update.

    Attributes:
        upstream: a folder or a URL; empty for the repository that publishes the documents.
        base: the branch that the pull request goes to.
        branch: the branch that it comes from, which is written anew each time.
        remote: where the branch is pushed to.
        hub: the command that opens pull requests, with the arguments of GitHub's `gh`.
        check: the command that says whether everything holds.
    """

    upstream: str
    base: str
    branch: str
    remote: str
    hub: str
    check: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Make an update in the working tree of the current folder.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code: 0 if nothing changed, or a pull request is open; 1 if there is none that should be.
    """
    parser = argparse.ArgumentParser(prog="python -m scripts.update", description=__doc__)
    parser.add_argument("--upstream", default="", metavar="WHERE", help="a folder or a URL; default: codatio/oas")
    parser.add_argument("--base", default="main", help="the branch to merge into (default: %(default)s)")
    parser.add_argument("--branch", default="update/codat-documents", help="the branch to push (default: %(default)s)")
    parser.add_argument("--remote", default="origin", help="where to push it (default: %(default)s)")
    parser.add_argument("--hub", default="gh", help="opens pull requests, as GitHub's gh does (default: %(default)s)")
    parser.add_argument("--check", default="make check", help="says whether all holds (default: %(default)s)")
    try:
        return update(UpdateSettings(**vars(parser.parse_args(arguments))))
    except (UpdateError, ValueError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def update(settings: UpdateSettings) -> int:
    """Run spec, report, generate and check, and open a pull request if facts changed.

    Raises:
        UpdateError: a step failed without which there is nothing to propose.
    """
    if _output("git", "status", "--porcelain").strip():
        raise UpdateError("the working tree has changes that are not committed: commit or stash them first")
    _run("git", "switch", "--quiet", "--force-create", settings.branch)
    upstream = [f"UPSTREAM={settings.upstream}"] if settings.upstream else []
    _run("make", "spec", "KEEP_GOING=1", *upstream)
    changed = _output("git", "status", "--porcelain", "--untracked-files=all", "--", str(SPECS)).splitlines()
    if all(line[3:] == RECORD for line in changed):
        # The publisher rewrote prose, or nothing: a commit and some checksums are no news.
        _run("git", "restore", "--", RECORD)
        print("nothing changed")
        return 0
    report = Report(of_commit("HEAD", SPECS), of_folder(SPECS))
    failed = _attempt(["make", "generate", "index"]) or _attempt(shlex.split(settings.check))
    unbound = sorted(unbound_operations(report.after, INDEX.read_text(encoding="utf-8") if INDEX.is_file() else ""))
    _run("git", "add", "--all")
    _run("git", "commit", "--quiet", "--message", _TITLE)
    _run("git", "push", "--quiet", "--force", settings.remote, settings.branch)
    _open(settings, text(report, unbound, failed))
    return 0


def text(report: Report, unbound: Sequence[str], failed: str) -> str:
    """Write the text of a pull request.

    Args:
        report: what changed.
        unbound: the operations that nothing in the facade calls.
        failed: the end of what a failed step printed; empty if all passed.
    """
    parts = []
    if failed:
        indented = "\n".join(f"    {line}" for line in failed.splitlines())
        parts.append(f"**A step failed**; this cannot be merged as it is:\n\n{indented}\n")
    if unbound:
        rows = "\n".join(f"- [ ] {one}" for one in unbound)
        parts.append(f"### Bound nowhere yet\n\n{rows}\n")
    parts.append(report.write("markdown"))
    whole = "\n".join(parts)
    if len(whole) <= _LONGEST_TEXT:
        return whole
    return whole[:_LONGEST_TEXT].rpartition("\n")[0] + "\n\nThe rest is cut off: `make changes` has it.\n"


def unbound_operations(state: State, index: str) -> Iterator[str]:
    """Name the operations of the documents that no operation of the facade calls.

    Args:
        state: the documents.
        index: API.md, which says what each operation of the facade calls.
    """
    bound = set(_bound(index))
    for package, document in state.documents.items():
        for path, item in document.get("paths", {}).items():
            for method in item:
                if (package, identity(method, path)) not in bound:
                    yield f"`{package}`: `{method.upper()} {path}`"


def _bound(index: str) -> Iterator[tuple[str, Identity]]:
    package = ""
    for line in index.splitlines():
        if line.startswith("## "):
            package = line.removeprefix("## ")
        elif row := _ROW.match(line):
            yield package, identity(row[1].lower(), row[2])


def _open(settings: UpdateSettings, body: str) -> None:
    """Open a pull request, or give the one that is open the new text."""
    hub = shlex.split(settings.hub)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "text.md"
        file.write_text(body, encoding="utf-8")
        said = ["--title", _TITLE, "--body-file", str(file)]
        listed = _output(
            *hub, "pr", "list", "--head", settings.branch, "--state", "open", "--json", "number", "--jq", ".[].number"
        )
        if number := listed.strip():
            _run(*hub, "pr", "edit", number.split()[0], *said)
        else:
            _run(*hub, "pr", "create", "--base", settings.base, "--head", settings.branch, *said)


def _attempt(command: Sequence[str]) -> str:
    """Run a step whose failure is told in the pull request; return the end of what it printed, or nothing."""
    print("+", shlex.join(command), flush=True)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    print(done.stdout, end="", flush=True)
    if not done.returncode:
        return ""
    tail = done.stdout.splitlines()[-_TAIL:]
    return "\n".join([f"$ {shlex.join(command)}  (exit code {done.returncode})", *tail])


def _run(*command: str) -> None:
    print("+", shlex.join(command), flush=True)
    if code := subprocess.run(command, check=False).returncode:
        raise UpdateError(f"{shlex.join(command)} failed with exit code {code}")


def _output(*command: str) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise UpdateError(f"{shlex.join(command)} failed with exit code {done.returncode}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
