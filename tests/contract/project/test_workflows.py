"""What GitHub and pre-commit are told to run can be run, and no more may publish than has to."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from .files import ROOT, called_targets, make_targets, name_of

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
TEMPLATES = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")

every_workflow = pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)


def read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


@every_workflow
def test_a_workflow_calls_targets_that_exist(workflow: Path) -> None:
    called = {target for step in steps(read(workflow)) for target in called_targets(step.get("run", ""))}
    assert called <= make_targets()


@every_workflow
def test_a_workflow_says_what_it_may_do_and_when_it_has_to_end(workflow: Path) -> None:
    parsed = read(workflow)
    assert isinstance(parsed["permissions"], dict)
    assert all(0 < job["timeout-minutes"] <= 60 for job in parsed["jobs"].values())


@every_workflow
def test_a_workflow_uses_actions_by_their_whole_version(workflow: Path) -> None:
    used = [step["uses"] for step in steps(read(workflow)) if "uses" in step]
    assert [action for action in used if not re.fullmatch(r"[\w-]+/[\w-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})", action)] == []


def test_each_python_that_the_metadata_names_is_checked() -> None:
    matrix = read(GITHUB / "workflows" / "check.yml")["jobs"]["check"]["strategy"]["matrix"]["python"]
    classifiers = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["classifiers"]
    assert matrix == [name.rpartition(" ")[2] for name in classifiers if re.search(r":: 3\.\d+$", name)]


def test_what_is_pushed_has_to_pass_every_part_of_make_check() -> None:
    recipe = re.search(r"^check: .*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert recipe is not None
    parts = {word for word in recipe[1].split() if re.fullmatch(r"[a-z][a-z-]+", word)}
    assert {"mypy", "lint", "docs", "test-lowest", "test"} <= parts
    run = " ".join(step.get("run", "") + "\n" for step in steps(read(GITHUB / "workflows" / "check.yml")))
    called = called_targets(run)
    assert parts <= called | ({"mypy", "pyright"} if "types" in called else set())


def test_ci_runs_the_tests_of_bulk_data_and_then_what_make_check_runs() -> None:
    commands = [line for line in (ROOT / ".ci" / "run").read_text("utf-8").splitlines() if "make " in line]
    assert commands == ["make test-data", "exec make check"]


def test_only_the_job_that_uploads_can_publish_and_it_runs_nothing_of_the_project() -> None:
    text = (GITHUB / "workflows" / "publish.yml").read_text("utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert [name for name, job in jobs.items() if "id-token" in job.get("permissions", {})] == ["publish"]
    assert jobs["publish"]["needs"] == "build"
    assert jobs["publish"]["environment"] == "release"
    assert not any("checkout" in step.get("uses", "") for step in jobs["publish"]["steps"])
    assert "secrets." not in text


def test_a_tag_is_held_against_the_version_before_it_is_published() -> None:
    commands = [step.get("run", "") for step in read(GITHUB / "workflows" / "publish.yml")["jobs"]["build"]["steps"]]
    assert any("make check" in command for command in commands)
    assert any("make build" in command and 'TAG="$GITHUB_REF_NAME"' in command for command in commands)


@pytest.mark.parametrize("template", TEMPLATES, ids=name_of)
def test_an_issue_asks_for_the_correlation_id_and_never_for_a_key(template: Path) -> None:
    parsed = read(template)
    labels = [part["attributes"]["label"] for part in parsed["body"] if "label" in part["attributes"]]
    assert "Correlation id" in labels
    assert not any("key" in label.lower() for label in labels)
    assert "Never paste an API key" in parsed["body"][0]["attributes"]["value"]


def test_no_issue_is_opened_without_a_template() -> None:
    assert TEMPLATES
    assert read(GITHUB / "ISSUE_TEMPLATE" / "config.yml")["blank_issues_enabled"] is False


def test_the_hooks_before_a_commit_run_what_make_runs() -> None:
    hooks = [hook for repository in read(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repository["hooks"]]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    entries = [hook["entry"] for hook in hooks if "entry" in hook]
    assert entries
    for entry in entries:
        command = entry.split(" --")[0].replace(".venv/bin", "$(BIN)")
        assert called_targets(entry) <= make_targets() if entry.startswith("make ") else command in makefile, entry


def test_what_dependabot_follows_is_there() -> None:
    updates = read(GITHUB / "dependabot.yml")["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"github-actions", "pip"}
    exact = re.findall(r'"([\w-]+)==', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert set(exact) == {
        name for update in updates for name in update["groups"].get("tools", {}).get("exclude-patterns", ())
    }
