"""The pages that the customer sees at a connection's `linkUrl`, with a button that gives consent."""

from __future__ import annotations

from html import escape
from string import Template

from codat_facade.emulator._core.errors import ApiError
from codat_facade.emulator._core.messages import Request, Response
from codat_facade.emulator._data.platforms import PLATFORMS
from codat_facade.emulator._handlers import connections
from codat_facade.emulator._server.browsers import require_loopback, require_same_origin
from codat_facade.emulator._server.middleware import HandledRequest, Next
from codat_facade.emulator._state.state import Company, Connection


def link_pages(context: HandledRequest, next_step: Next) -> Response:
    """Middleware that answers below `/link/`, which takes no API key: the customer has none."""
    request = context.request
    if not request.path.startswith(connections.LINKS):
        return next_step(context)
    if request.method not in ("GET", "POST"):
        raise ApiError(405, f"A link page does not take {request.method}.", headers={"Allow": "GET, POST"})
    company_id, _, connection_id = request.path.removeprefix(connections.LINKS).partition("/")
    company = context.store.company(company_id)
    if not connection_id:
        return _company_page(company)
    connection = context.store.connection(company_id, connection_id)
    if request.method == "POST":
        _authorise(context, request, company, connection)
    return _connection_page(company, connection)


def _authorise(context: HandledRequest, request: Request, company: Company, connection: Connection) -> None:
    require_loopback(request)
    require_same_origin(request)
    connections.require_no_obstacle(company, connection)
    connections.authorise(context.store, company, connection)


def _company_page(company: Company) -> Response:
    links = "".join(
        f'<li><a href="{escape(f"{connections.LINKS}{company.id}/{one.id}")}">'
        f"{escape(PLATFORMS[one.platform_key].name)}</a>: {escape(one.status)}</li>"
        for one in company.connections.values()
    )
    return _page(f"Connections of {company.name}", f"<ul>{links}</ul>" if links else "<p>There are none yet.</p>")


def _connection_page(company: Company, connection: Connection) -> Response:
    platform = PLATFORMS[connection.platform_key].name
    if connection.status == "Linked":
        return _page(f"{platform} is linked", '<p role="status">You may close this page.</p>')
    consent = f"<p>Share the data of <b>{escape(company.name)}</b> in {escape(platform)}?</p>"
    button = '<form method="post"><button autofocus>Authorise</button></form>'
    return _page(f"Link {platform}", consent + button)


def _page(title: str, content: str) -> Response:
    page = _PAGE.substitute(title=escape(title), content=content)
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
        "X-Frame-Options": "DENY",
    }
    return Response(200, page.encode(), headers)


_PAGE = Template("""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 28rem; margin: 15vh auto 0; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
button { font: inherit; padding: .6rem 1.4rem; border: 0; border-radius: .4rem; background: #1556c0; color: #fff; }
button:hover { background: #0f439a; }
:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
small { opacity: .75; }
</style>
<main>
<h1>$title</h1>
$content
<p><small>Codat emulator: this page plays the customer's part.</small></p>
</main>
</html>
""")
