"""The pages below `/link/`, where the customer gives consent."""

from __future__ import annotations

import pytest

from codat_facade.emulator import Emulator, Request, Response


def visit(emulator: Emulator, path: str, method: str = "GET") -> Response:
    """Open a page without an API key, as a browser does."""
    return emulator.handle(Request.to(method, path))


def test_looking_at_a_page_links_nothing_and_its_button_does(emulator: Emulator) -> None:
    waiting = emulator.create_connection("company-id", "fztf", status="PendingAuth")
    path = f"/companies/company-id/connections/{waiting}"
    link = emulator.call("GET", path).json["linkUrl"]
    page = visit(emulator, link)
    assert page.headers["Content-Type"].startswith("text/html")
    assert b"Shopify" in page.body
    assert b'<form method="post">' in page.body
    assert emulator.call("GET", path).json["status"] == "PendingAuth"
    assert b"is linked" in visit(emulator, link, "POST").body
    assert emulator.call("GET", path).json["status"] == "Linked"
    assert b"<form" not in visit(emulator, link).body


def test_a_company_has_a_page_with_its_connections(emulator: Emulator) -> None:
    emulator.create_connection("company-id", "fztf", id="waiting", status="PendingAuth")
    redirect = emulator.call("GET", "/companies/company-id").json["redirect"]
    page = visit(emulator, redirect).body.decode()
    assert f'href="/link/{emulator.company_id}/waiting"' in page
    assert b"There are none yet." in visit(emulator, f"/link/{emulator.create_company()}").body


@pytest.mark.parametrize("path", ["/link/none", "/link/none/none", "/link/company-id/none"])
def test_a_link_to_nothing_is_not_found(emulator: Emulator, path: str) -> None:
    assert visit(emulator, path).json["statusCode"] == 404
    assert visit(emulator, path, "POST").status == 404


def test_another_method_is_refused(emulator: Emulator) -> None:
    assert visit(emulator, "/link/company-id/connection-id", "DELETE").headers["Allow"] == "GET, POST"


def test_a_second_accounting_platform_is_refused_with_the_reason(emulator: Emulator) -> None:
    waiting = emulator.create_connection("company-id", "qhyg", status="PendingAuth")
    refused = visit(emulator, f"/link/company-id/{waiting}", "POST")
    assert refused.status == 400
    assert "unlink" in refused.json["error"]


def test_a_name_is_no_markup(emulator: Emulator) -> None:
    company = emulator.create_company('<script>alert("x")</script>')
    connection = emulator.create_connection(company, "fztf", status="PendingAuth")
    for path in (f"/link/{company}", f"/link/{company}/{connection}"):
        assert b"<script" not in visit(emulator, path).body
        assert b"&lt;script&gt;" in visit(emulator, path).body
