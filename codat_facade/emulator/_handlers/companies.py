"""Companies: created, renamed, tagged, given products, deleted."""

from __future__ import annotations

from typing import Any

from codat_facade.emulator._core.clock import instant
from codat_facade.emulator._core.errors import ApiError, ValidationItem, bad_request, not_found
from codat_facade.emulator._core.messages import Response, is_object
from codat_facade.emulator._data.store import Store
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.connections import connection_json, last_sync
from codat_facade.emulator._handlers.reads import refresh
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._requests.paging import ListSource, page_of
from codat_facade.emulator._requests.query import parse_query
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._state.state import Company

#: The products that are Codat's own, by the identifiers in its document; others are custom.
_STANDARD_PRODUCTS = frozenset({"bank-feeds", "expenses", "lending", "payables", "spend-insights"})
#: Data types that have no lists of records.
_DOCUMENTS = frozenset({"balanceSheet", "cashFlowStatement", "info", "profitAndLoss", "commerce-info"})
#: The symbols that the name of a company may have, besides letters, digits and spaces.
_SYMBOLS = " -'&@.,?!"
_MAX_TAGS = 10
#: What a query of companies may name, though it lies inside an array.
_QUERIED_IN_ARRAYS = frozenset({"dataConnections.status"})
_PARENT, _SUBSIDIARIES = "referenceParentCompany", "referenceSubsidiaryCompanies"


def company_json(store: Store, company: Company, origin: str) -> dict[str, Any]:
    """Return a company as the API shows it.

    Args:
        store: Where it is.
        company: The company to show.
        origin: The scheme and host that its links start with.
    """
    synced = [at for one in company.connections.values() if (at := last_sync(one)) is not None]
    companies = store.state.companies
    parent = companies.get(company.parent or "")
    return {
        "id": company.id,
        "name": company.name,
        "description": company.description,
        "redirect": f"{origin}/link/{company.id}",
        "lastSync": instant(max(synced)) if synced else None,
        "created": instant(company.created),
        "createdByUserName": None,
        "products": company.products,
        "tags": company.tags,
        "ownerUserIds": [],
        "referenceParentCompany": None if parent is None else webhooks.reference_to(parent),
        "referenceSubsidiaryCompanies": [
            webhooks.reference_to(one) for one in companies.values() if one.parent == company.id
        ],
        "dataConnections": [connection_json(one, company.id, origin) for one in company.connections.values()],
    }


def clean_name(name: str) -> str:
    """Return the name of a company without the characters that Codat removes."""
    return "".join(letter for letter in name if letter.isalnum() or letter in _SYMBOLS)


def _answer(call: RoutedRequest, company: Company) -> Response:
    return Response.of(company_json(call.store, company, call.request.origin), call.operation.response.status)


def _list(call: RoutedRequest) -> Response:
    shape = call.shape
    item = shape.properties["results"].items
    companies = [
        company_json(call.store, company, call.request.origin) for company in call.store.state.companies.values()
    ]
    if call.values.get("tags"):
        matches = parse_query(call.values["tags"], item.properties["tags"])
        companies = [company for company in companies if matches(company["tags"])]
    return Response.of(page_of(call, ListSource(companies), item, _QUERIED_IN_ARRAYS))


def _create(call: RoutedRequest) -> Response:
    store, sent = call.store, call.sent
    _check(call)
    company = Company(store.new_id(), clean_name(sent["name"]), store.now)
    _write(call, company)
    store.state.companies[company.id] = company
    webhooks.announce_company(store, "company.created", company, company_json(store, company, call.request.origin))
    return _answer(call, company)


def _get(call: RoutedRequest) -> Response:
    return _answer(call, call.company)


def _replace(call: RoutedRequest) -> Response:
    company = call.company
    _check(call)
    company.description, company.tags = None, {}
    _write(call, company)
    return _answer(call, company)


def _update(call: RoutedRequest) -> Response:
    _check(call)
    _write(call, call.company)
    return _answer(call, call.company)


def _check(call: RoutedRequest) -> None:
    """Refuse what a company cannot be."""
    sent, companies = call.sent, call.store.state.companies
    problems: list[ValidationItem] = []
    if "name" in sent and not clean_name(sent["name"]).strip():
        problems.append(ValidationItem("name", "has no character that a company's name may have", "name"))
    if len(sent.get("tags") or {}) > _MAX_TAGS:
        problems.append(ValidationItem("tags", f"a company has at most {_MAX_TAGS} tags", "tags"))
    for name, identifier in _related(call):
        if identifier not in companies:
            problems.append(ValidationItem(name, f"there is no company with the id {identifier!r}", name))
        elif identifier == call.path.get("companyId"):
            problems.append(ValidationItem(name, "a company is not related to itself", name))
    if problems:
        raise bad_request(problems)


def _related(call: RoutedRequest) -> list[tuple[str, str]]:
    """Return the ids of the companies that the body names, each with the property that names it."""
    sent, resolve = call.sent, call.store.resolve
    named = [(_PARENT, sent.get(_PARENT)), *((_SUBSIDIARIES, one) for one in sent.get(_SUBSIDIARIES) or ())]
    return [(name, resolve(str(one.get("id")))) for name, one in named if is_object(one)]


def _write(call: RoutedRequest, company: Company) -> None:
    """Take over what was sent."""
    sent = call.sent
    if "name" in sent:
        company.name = clean_name(sent["name"])
    if "description" in sent:
        company.description = sent["description"]
    if "tags" in sent:
        company.tags = dict(sent["tags"] or {})
    if "products" in sent:
        company.products = list(sent["products"] or ())
    if _PARENT in sent:
        company.parent = None
    for name, identifier in _related(call):
        if name == _PARENT:
            company.parent = identifier
        else:
            call.store.state.companies[identifier].parent = company.id


def _delete(call: RoutedRequest) -> Response:
    company, companies = call.company, call.store.state.companies
    shown = company_json(call.store, company, call.request.origin)
    webhooks.announce_company(call.store, "company.deleted", company, shown)
    del companies[company.id]
    for other in companies.values():
        other.parent = None if other.parent == company.id else other.parent
    call.store.forget(f"{company.id}/")
    return Response(204)


def _add_product(call: RoutedRequest) -> Response:
    products, product = call.company.products, call.path["productIdentifier"]
    if product not in products:
        products.append(product)
        webhooks.announce_product(call.store, call.company, product, "added")
    return Response(204)


def _remove_product(call: RoutedRequest) -> Response:
    _product(call)
    call.company.products.remove(call.path["productIdentifier"])
    webhooks.announce_product(call.store, call.company, call.path["productIdentifier"], "removed")
    return Response(204)


def _refresh_product(call: RoutedRequest) -> Response:
    store, company, product = call.store, call.company, call.path["productIdentifier"]
    if product not in company.products:
        raise ApiError(400, f"The company does not have the product {product!r}; add it first.")
    if store.now < company.refreshes.get(product, 0.0):
        raise ApiError(400, f"The product {product!r} is being refreshed already; wait until that has ended.")
    if product in _STANDARD_PRODUCTS:
        raise ApiError(400, f"The product {product!r} is a standard one; only custom products are refreshed.")
    wanted = call.sent.get("dataTypes")
    unknown = sorted(set(map(datatypes.in_paths, wanted or ())) - set(datatypes.shapes()) - _DOCUMENTS)
    if unknown:
        valid = ", ".join(sorted(datatypes.shapes()))
        raise ApiError(400, f"dataTypes: {unknown[0]!r} is none of the product's data types: {valid}.")
    company.refreshes[product] = store.now + store.settings.read_pace[1]
    refresh(store, company, None if wanted is None else [datatypes.in_paths(one) for one in wanted])
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
