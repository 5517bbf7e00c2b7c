"""The copy of the project that stands on the fork of httpx."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.httpx2 import REPLACEMENTS, ROOT, SEAM, copy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Of the real project, the files that differ in a copy."""
    folder = tmp_path / "project"
    for name in REPLACEMENTS:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((ROOT / name).read_bytes())
    return folder


def test_the_copy_imports_the_fork_in_the_one_file_that_imports_anything(project: Path, tmp_path: Path) -> None:
    before = (project / SEAM).read_text()
    copy(tmp_path / "copy", project)
    after = (tmp_path / "copy" / SEAM).read_text()
    assert "import httpcore2 as httpcore\nimport httpx2 as httpx\n" in after
    assert len(before.splitlines()) == len(after.splitlines())
    assert '"httpx2>=' in (tmp_path / "copy" / "pyproject.toml").read_text()
    assert (project / SEAM).read_text() == before


def test_a_copy_has_no_environments_and_nothing_of_an_older_copy(project: Path, tmp_path: Path) -> None:
    (project / ".venv-httpx2" / "tree").mkdir(parents=True)
    copy(target := tmp_path / "copy", project)
    (target / "older.py").touch()
    copy(target, project)
    assert {path.name for path in target.iterdir()} == {Path(name).parts[0] for name in REPLACEMENTS}


def test_a_seam_that_has_moved_is_not_passed_over(project: Path, tmp_path: Path) -> None:
    (project / SEAM).write_text("from httpx import *\n")
    with pytest.raises(ValueError, match="codat_runtime/http.py should have 'import httpcore as httpcore' once"):
        copy(tmp_path / "copy", project)
