"""The snapshot of the public API tells every difference of a name or a signature."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import public_api


def test_the_committed_snapshot_is_what_the_packages_have(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    copy = tmp_path / "snapshot.txt"
    monkeypatch.setattr(public_api, "SNAPSHOT", copy)
    assert public_api.main([]) == 0
    assert public_api.main(["--check"]) == 0

    text = copy.read_text("utf-8")
    copy.write_text(text.replace("invoices.get(company_id:", "invoices.get(company:"), "utf-8")

    assert public_api.main(["--check"]) == 1
    assert "+codat_facade.accounting.invoices.get(company_id:" in capsys.readouterr().err


@pytest.mark.parametrize(
    "line",
    [
        "codat_facade.Client.__enter__(self) -> Self",
        "async codat_facade.Client.aclose(self) -> None",
        "class codat_facade.NotFoundError = codat_facade.errors.NotFoundError",
        "class codat_facade.errors.NotFoundError(CodatError)",
        "codat_facade.model_options.Severity.",
        "fixture codat_facade.pytest_plugin.codat_emulator -> Iterator[Emulator]",
        "codat_facade.emulator.Clock = ManualClock, deprecated",
        "codat_facade.accounting.invoices.get.detailed.aio(...) -> Detailed[Invoice]",
        "codat_facade.accounting.invoices.iterate.aio(...) -> Iterator[Invoice]",
        "codat_facade.accounting.invoices.download_pdf.to(",
        "codat_facade.accounting.invoices.create_and_wait.with_polling(",
        "codat_facade.webhooks.verify(body: bytes, headers: Mapping[str, str], secret: Secrets) -> str",
        "module codat_facade.lending.sales",
    ],
)
def test_the_snapshot_names_each_kind_of_public_thing(line: str) -> None:
    assert [found for found in public_api.SNAPSHOT.read_text("utf-8").splitlines() if found.startswith(line)]
