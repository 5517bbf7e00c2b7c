"""The web page at `/_emulator/` and the customer's page, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator
from codat_facade.emulator._server.server import Server
from tests.support.browser import Browser

CUSTOMERS = "/companies/company-id/connections/connection-id/push/customers"


@pytest.fixture
def server(emulator: Emulator) -> Iterator[Server[Emulator]]:
    with emulator.serve() as running:
        yield running


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    with Browser(tmp_path / "profile") as opened:
        yield opened


def wait_for_text(browser: Browser, place: str, text: str) -> None:
    browser.wait_for(f"document.getElementById({place!r}).innerText.includes({text!r})")


def test_it_shows_what_happens_as_it_happens(server: Server[Emulator], browser: Browser) -> None:
    emulator = server.emulator
    browser.open(f"{server.url}/_emulator")
    wait_for_text(browser, "companies", "Example Company")
    wait_for_text(browser, "pushes", "Nothing was pushed yet.")
    emulator.call("POST", CUSTOMERS, json={"status": "Active"})
    emulator.call("POST", "/companies/company-id/data/queue/bills")
    wait_for_text(browser, "pushes", "Pending")
    wait_for_text(browser, "requests", "POST /companies/company-id/connections/connection-id/push/customers")
    wait_for_text(browser, "reads", "bills")
    browser.evaluate("document.querySelector('[data-post=\"clock/advance\"]').click()")
    wait_for_text(browser, "pushes", "Success")
    wait_for_text(browser, "now", "09:01:00")
    emulator.faults.add("status", status=503)
    wait_for_text(browser, "faults", "503")
    assert browser.errors == []


def test_the_customer_links_and_the_platform_deauthorises_by_keyboard(
    server: Server[Emulator], browser: Browser
) -> None:
    waiting = server.emulator.create_connection("company-id", "upvr", status="PendingAuth")
    browser.open(f"{server.url}/_emulator/")
    wait_for_text(browser, "companies", "PendingAuth")
    focused = f"document.activeElement.dataset.key === 'act-{waiting}'"
    for _ in range(20):
        browser.press("Tab")
        if browser.evaluate(focused):
            break
    assert browser.evaluate(focused)
    browser.press("Enter")
    browser.wait_for(f"document.querySelector('[data-key=\"act-{waiting}\"]').textContent === 'Deauthorise'")
    assert browser.evaluate(focused), "the focus stays where it was"
    browser.press("Enter")
    wait_for_text(browser, "companies", "Deauthorized")
    assert browser.errors == []


def test_the_customers_page_gives_consent_with_a_button(server: Server[Emulator], browser: Browser) -> None:
    emulator = server.emulator
    waiting = emulator.create_connection("company-id", "upvr", status="PendingAuth")
    path = f"/companies/company-id/connections/{waiting}"
    browser.open(emulator.call("GET", server.url + path).json["linkUrl"])
    assert emulator.call("GET", path).json["status"] == "PendingAuth"
    browser.wait_for("document.activeElement.textContent === 'Authorise'")
    browser.press("Enter")
    browser.wait_for("document.body.innerText.includes('is linked')")
    assert emulator.call("GET", path).json["status"] == "Linked"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits_and_is_readable(server: Server[Emulator], browser: Browser, scheme: str, width: int) -> None:
    server.emulator.call("POST", CUSTOMERS, json={"status": "Active"})
    browser.open(f"{server.url}/_emulator/", width=width, scheme=scheme)
    wait_for_text(browser, "requests", CUSTOMERS)
    assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
    places = ["body", "h2", "td", "button", ".empty", ".busy", "a"]
    assert {place: ratio for place in places if (ratio := browser.evaluate(_CONTRAST % place)) < 4.5} == {}


#: The contrast between the text of an element and what lies behind it, as WCAG defines it.
_CONTRAST = """(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const element = document.querySelector("%s");
  let behind = element;
  while (channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const [a, b] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor]
    .map((color) => luminance(channels(color)));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
})()"""
