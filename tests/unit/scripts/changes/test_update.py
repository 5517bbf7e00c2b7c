"""The unattended update, end to end: documents over loopback, a bare repository for the remote, a stand-in for `gh`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.unit.scripts.normalise.documents import TEXT, document, operation, record, reference

ROOT = Path(__file__).parents[4]
MAKEFILE = """
spec:
	{python} -m scripts.spec --upstream '$(UPSTREAM)' $(if $(KEEP_GOING),--keep-going)
generate:
	{python} -m scripts.generate
index:
	true
check:
	{python} -m scripts.generate --check
"""
INDEX = "## demo\n\n- `get() -> Thing`  \n  Get one thing. `GET /things`\n"
HUB = """
import json, sys
from pathlib import Path
log = Path(__file__).with_name("hub.json")
calls = json.loads(log.read_text()) if log.exists() else []
given = sys.argv[1:]
if given[1] == "list":
    print("7" if any(call["given"][1] == "create" for call in calls) else "")
else:
    calls.append({"given": given, "text": Path(given[given.index("--body-file") + 1]).read_text()})
    log.write_text(json.dumps(calls))
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: Any) -> None:
        pass


@pytest.fixture(scope="module")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder of documents, and the URL that serves it."""
    folder = tmp_path_factory.mktemp("published")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join(60)


def publish(folder: Path, *more: str, **properties: Any) -> None:
    paths = {f"/{name}": {"get": operation(f"get-{name}", reference("Thing"))} for name in ("things", *more)}
    (folder / "Doc.yaml").write_text(json.dumps(document({"Thing": record(**properties)}, paths=paths)))


def publish_first(folder: Path) -> None:
    publish(folder, id=TEXT, name=TEXT)


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, upstream: tuple[Path, str]) -> Path:
    """A repository like ours with one package, made from the first version."""
    folder, url = upstream
    publish_first(folder)
    work = tmp_path_factory.mktemp("prepared") / "work"
    shutil.copytree(ROOT / "scripts", work / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (work / "openapi").mkdir()
    (work / "openapi" / "products.toml").write_text('[packages]\ndemo = ["Doc"]\n')
    (work / "Makefile").write_text(MAKEFILE.format(python=sys.executable))
    (work / "API.md").write_text(INDEX)
    (work / ".gitignore").write_text("__pycache__/\n")
    subprocess.run(["make", "spec", "generate", f"UPSTREAM={url}"], cwd=work, check=True, capture_output=True)
    git(work, "init", "--quiet", "--initial-branch", "main")
    git(work, "config", "user.name", "A Bot")
    git(work, "config", "user.email", "bot@example.com")
    git(work, "add", "--all")
    git(work, "commit", "--quiet", "--message", "Begin")
    return work


@pytest.fixture
def repository(tmp_path: Path, prepared: Path, upstream: tuple[Path, str]) -> Path:
    """A copy of the prepared repository with a remote of its own, while the first version is published."""
    publish_first(upstream[0])
    # The bytecode comes along, and stays good since the times of the files do.
    work = shutil.copytree(prepared, tmp_path / "work")
    (tmp_path / "hub.py").write_text(HUB)
    git(tmp_path, "init", "--quiet", "--bare", "remote.git")
    git(work, "remote", "add", "origin", str(tmp_path / "remote.git"))
    return work


def update(work: Path, url: str, *more: str) -> subprocess.CompletedProcess[str]:
    git(work, "switch", "--quiet", "main")
    hub = f"{sys.executable} {work.parent / 'hub.py'}"
    command = [sys.executable, "-m", "scripts.update", "--upstream", url, "--hub", hub, *more]
    return subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)


def calls(work: Path) -> list[dict[str, Any]]:
    log = work.parent / "hub.json"
    return json.loads(log.read_text()) if log.exists() else []


def test_a_change_is_proposed_with_its_report_and_prose_is_not(repository: Path, upstream: tuple[Path, str]) -> None:
    folder, url = upstream
    (folder / "Doc.yaml").write_text((folder / "Doc.yaml").read_text() + "\n")  # other bytes, the same facts
    done = update(repository, url)
    assert (done.returncode, calls(repository)) == (0, []), done.stderr
    assert "nothing changed" in done.stdout
    assert git(repository, "status", "--porcelain") == ""

    publish(folder, "others", id=TEXT, size={"type": "integer"})
    done = update(repository, url)
    assert done.returncode == 0, done.stderr
    [call] = calls(repository)
    assert call["given"][:6] == ["pr", "create", "--base", "main", "--head", "update/codat-documents"]
    text = call["text"]
    assert text.index("`demo`: `GET /others`") < text.index("field removed: `Thing.name`")
    assert text.index("field removed: `Thing.name`") < text.index("operation added: `GET /others`")
    assert "GET /things" not in text
    assert "A step failed" not in text
    pushed = git(repository.parent / "remote.git", "ls-tree", "-r", "--name-only", "update/codat-documents")
    assert "generated/codat_documents/demo.json" in pushed
    assert "get_others.py" in pushed
    changed = git(repository, "diff", "main", "update/codat-documents", "--", "generated/codat_documents/demo.json")
    assert '-"name":{' in changed
    assert '+"size":{' in changed

    done = update(repository, url, "--check", "false")  # the week after, while it is still open
    assert done.returncode == 0, done.stderr
    assert calls(repository)[1]["given"][:3] == ["pr", "edit", "7"]
    assert "A step failed" in calls(repository)[1]["text"]


@pytest.mark.parametrize(("published", "code"), [({"id": TEXT, "name": TEXT}, 0), ({"id": TEXT}, 20)])
def test_the_exit_code_tells_a_job_what_changed(
    repository: Path, upstream: tuple[Path, str], published: dict[str, Any], code: int
) -> None:
    publish(upstream[0], **published)
    subprocess.run(["make", "spec", f"UPSTREAM={upstream[1]}"], cwd=repository, check=True, capture_output=True)
    command = [sys.executable, "-m", "scripts.changes", "HEAD", "--format", "json"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert (done.returncode, json.loads(done.stdout)["exit_code"]) == (code, code)


def test_work_that_is_not_committed_is_left_alone(repository: Path, upstream: tuple[Path, str]) -> None:
    (repository / "API.md").write_text("mine")
    done = update(repository, upstream[1])
    assert done.returncode == 1
    assert "commit or stash" in done.stderr
    assert (repository / "API.md").read_text() == "mine"
