"""The dashboard of a company: the notebook runs, and shows what the emulator's books say."""

from __future__ import annotations

import ast
from decimal import Decimal
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from codat_facade.emulator import Emulator

NOTEBOOK = Path(__file__).parents[2] / "examples/company_dashboard.ipynb"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_dashboard_shows_the_books(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    assert sum(len(cell.source.splitlines()) for cell in notebook.cells) < 120
    assert not any(cell.get("outputs") for cell in notebook.cells)
    emulator = Emulator(records=40)
    with emulator.serve() as server:
        monkeypatch.setenv("CODAT_API_KEY", emulator.api_key)
        monkeypatch.setenv("CODAT_BASE_URL", server.url)
        monkeypatch.setenv("CODAT_COMPANY", emulator.company_id)
        monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path))
        NotebookClient(notebook, timeout=300, kernel_name="python3").execute(cwd=str(tmp_path))
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert len([one for one in outputs if "image/png" in one.get("data", {})]) == 3
    texts = [one.data["text/plain"] for one in outputs if one.output_type == "execute_result"]
    sales = next(text for text in texts if "'20" in text and "Decimal" in text)
    shown = sum(Decimal(node.value) for node in ast.walk(ast.parse(sales)) if is_amount(node))
    books = emulator.call("GET", "/companies/company-id/data/invoices?pageSize=5000").json["results"]
    currency = emulator.call("GET", "/companies/company-id/data/info").json["baseCurrency"]
    assert shown == sum(one["totalAmount"] for one in books if one.get("issueDate") and one["currency"] == currency)


def is_amount(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and "-" not in node.value[1:]
