"""Companies: created, renamed, tagged, given products, deleted."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import not_found
from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.connections import connection_json
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._requests.query import parse_query
from codat_facade.emulator._state.state import Company


def company_json(company: Company, origin: str) -> dict[str, Any]:
    """A company as the API shows it.

    Args:
        company: to be shown.
        origin: scheme and host that its links start with.
    """
    linked = [one.linked for one in company.connections.values() if one.linked is not None]
    return {
        "id": company.id,
        "name": company.name,
        "redirect": f"{origin}/link/{company.id}",
        "lastSync": instant(max(linked)) if linked else None,
        "created": instant(company.created),
        "createdByUserName": None,
        "products": company.products,
        "tags": company.tags,
        "referenceParentCompany": None,
        "referenceSubsidiaryCompanies": [],
        "dataConnections": [connection_json(one, company.id, origin) for one in company.connections.values()],
    }


def _answer(call: RoutedRequest, company: Company) -> Response:
    return Response.of(company_json(company, call.request.origin), call.operation.answer.status)


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    item = shape.properties["results"].items
    companies = [company_json(company, call.request.origin) for company in call.store.state.companies.values()]
    if call.values.get("tags"):
        matches = parse_query(call.values["tags"], item.properties["tags"])
        companies = [company for company in companies if matches(company["tags"])]
    return Response.of(page_of(call, ListSource(companies), item))


def _create(call: RoutedRequest) -> Response:
    store = call.store
    company = Company(store.new_id(), call.body["name"], store.now, call.body.get("tags") or {})
    store.state.companies[company.id] = company
    webhooks.announce(store, "company.created", company.id)
    return _answer(call, company)


def _get(call: RoutedRequest) -> Response:
    return _answer(call, call.company)


def _replace(call: RoutedRequest) -> Response:
    call.company.tags = call.body.get("tags") or {}
    return _update(call)


def _update(call: RoutedRequest) -> Response:
    company, body = call.company, call.sent
    company.name = body.get("name", company.name)
    company.tags = body.get("tags", company.tags)
    return _answer(call, company)


def _delete(call: RoutedRequest) -> Response:
    company = call.company
    webhooks.announce(call.store, "company.deleted", company.id)
    del call.store.state.companies[company.id]
    call.store.forget(f"{company.id}/")
    return Response(204)


def _add_product(call: RoutedRequest) -> Response:
    products, product = call.company.products, call.path["productIdentifier"]
    if product not in products:
        products.append(product)
    return Response(204)


def _remove_product(call: RoutedRequest) -> Response:
    _product(call)
    call.company.products.remove(call.path["productIdentifier"])
    return Response(204)


def _refresh_product(call: RoutedRequest) -> Response:
    _product(call)
    return Response(202)


def _product(call: RoutedRequest) -> None:
    if call.path["productIdentifier"] not in call.company.products:
        raise not_found("product of this company", call.path["productIdentifier"])


HANDLERS: dict[str, Handler] = {
    "GET /companies": _list,
    "POST /companies": _create,
    "GET /companies/{companyId}": _get,
    "PUT /companies/{companyId}": _replace,
    "PATCH /companies/{companyId}": _update,
    "DELETE /companies/{companyId}": _delete,
    "PUT /companies/{companyId}/products/{productIdentifier}": _add_product,
    "DELETE /companies/{companyId}/products/{productIdentifier}": _remove_product,
    "POST /companies/{companyId}/products/{productIdentifier}/refresh": _refresh_product,
}
