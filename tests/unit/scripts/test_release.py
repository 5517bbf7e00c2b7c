"""What holds a release back, and what an sdist must hold."""

from __future__ import annotations

import tomllib

import pytest

from scripts.release import ROOT, main, missing_files, release_problems, repository_files

CHANGELOG = "# Changelog\n\n## 1.2.3 (2026-11-25)\n\n- Something.\n"
PROJECT = '[project.urls]\nRepository = "https://github.com/somebody/codat-facade"\n'


def test_nothing_holds_back_a_release_that_is_whole() -> None:
    assert release_problems("v1.2.3", "1.2.3", CHANGELOG, PROJECT) == []


@pytest.mark.parametrize("tag", ["1.2.3", "v1.2.4", "v1.2.3rc1"])
def test_a_tag_is_that_of_the_version(tag: str) -> None:
    assert release_problems(tag, "1.2.3", CHANGELOG, PROJECT) == ["the version is 1.2.3, whose tag is v1.2.3"]


@pytest.mark.parametrize("heading", ["## 1.2.3 (unreleased)", "## 1.2.30 (2026-11-25)", "### 1.2.3 (2026-11-25)"])
def test_the_changelog_says_when_the_version_was_released(heading: str) -> None:
    changelog = CHANGELOG.replace("## 1.2.3 (2026-11-25)", heading)
    assert release_problems("v1.2.3", "1.2.3", changelog, PROJECT) == [
        "CHANGELOG.md has no section `## 1.2.3 (year-month-day)`"
    ]


def test_nothing_is_released_from_a_repository_that_is_nowhere() -> None:
    project = PROJECT.replace("somebody", "OWNER")
    (problem,) = release_problems("v1.2.3", "1.2.3", CHANGELOG, project)
    assert "OWNER" in problem


def test_a_tag_that_does_not_fit_is_refused_before_anything_is_built(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--tag", "v999.0.0"]) == 1
    assert "v999.0.0 cannot be released: the version is" in capsys.readouterr().err


def test_what_an_sdist_lacks_is_named_by_its_topmost_folder() -> None:
    packed = ["README.md", "docs/one.md", "scripts/release.py"]
    expected = ["README.md", "docs/one.md", "docs/two.md", "benchmarks/a.py", "benchmarks/b.py", "Makefile"]
    assert missing_files(packed, expected) == ["Makefile", "benchmarks", "docs/two.md"]


def test_the_sdist_takes_all_of_the_repository() -> None:
    files = repository_files()
    if not files:
        pytest.skip("this is no repository, but what was made from one")
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = {name.strip("/") for name in settings["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]}
    # These are always in it.
    included |= {"pyproject.toml", "README.md", "LICENSE", ".gitignore"}
    assert {name.partition("/")[0] for name in files} <= included
