"""A good request for any operation, and the document's own judgement of an answer."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import codat_documents
from jsonschema import Draft202012Validator, validators

from codat_facade.emulator import Emulator, Request
from codat_facade.emulator._core.messages import JSON, write_json
from codat_facade.emulator._data.generation import make
from codat_facade.emulator._requests.bodies import FORM
from codat_facade.emulator._spec.documents import DocumentedOperation, Parameter

HERE = "/companies/company-id/connections/connection-id"
BOUNDARY = "a-boundary-of-the-test"

#: Lists in which the id of a path parameter is found, if they are not at the path before it.
_LISTS = {
    "/companies/company-id/sync/expenses/syncs": "/companies/company-id/sync/expenses/syncs/list/status",
    "/companies/company-id/sync/commerce/syncs": "/companies/company-id/sync/commerce/syncs/list/status",
    f"{HERE}/bankFeedAccounts": f"{HERE}/connectionInfo/bankFeedAccounts",
    f"{HERE}/push/bankAccounts": "/companies/company-id/connections/connection-id/data/bankAccounts",
    f"{HERE}/options/bankAccounts": "/companies/company-id/connections/connection-id/data/bankAccounts",
}
_FIXED = {
    "companyId": "company-id",
    "productIdentifier": "a-product",
    "platformKey": "gbol",
    "commerceKey": "fztf",
    "accountingKey": "gbol",
    "clientId": "a-client",
    "customDataIdentifier": "a-custom-type",
    "reportId": "latest",
    "dataType": "invoices",
}
#: Platforms that have the data types whose names begin so, and the one that data is uploaded to.
PLATFORMS = {"banking": "suuo", "commerce": "aiwb", "upload": "zpqy"}
_Validator = validators.extend(Draft202012Validator, {"oneOf": Draft202012Validator.VALIDATORS["anyOf"]})
_IDS = ("id", "syncId", "transactionId")


_UPLOADS = "/companies/company-id/connections/upload/bankStatements/upload"


def prepare(emulator: Emulator) -> None:
    """Give the company connections of every kind, as far as it has none."""
    for connection_id, platform_key in PLATFORMS.items():
        if emulator.call("GET", f"/companies/company-id/connections/{connection_id}").status == 404:
            emulator.create_connection("company-id", platform_key, id=connection_id, records=20)


def lay_ground(emulator: Emulator, operation: DocumentedOperation) -> None:
    """Make what an operation needs and its path does not name: connections, reports, configurations."""
    prepare(emulator)
    _order_reports(emulator, operation)
    if "bankStatements" in operation.path and (operation.method, operation.path[-14:]) != ("POST", "/configuration"):
        emulator.call("POST", f"{_UPLOADS}/configuration", json={"source": "codat"})
    if "/custom/" in operation.path and "{connectionId}" in operation.path:
        body = {"dataSource": "/reports/CashFlow", "keyBy": ["$.Header"]}
        emulator.call("PUT", "/integrations/mqjo/dataTypes/custom/a-custom-type", json=body)
        emulator.call("POST", f"{HERE}/data/queue/custom/a-custom-type")
        emulator.clock.advance(10)
    if operation.method == "DELETE" and operation.path.endswith("/credentials"):
        emulator.call("POST", operation.path.format(**_FIXED, connectionId="connection-id"), json={})


def good_request(emulator: Emulator, operation: DocumentedOperation) -> Request:
    """A request with every parameter and a whole body, which Codat would take."""
    lay_ground(emulator, operation)
    values = _path_values(emulator, operation)
    path = operation.path
    for name, value in values.items():
        path = path.replace("{" + name + "}", quote(value, safe=""))
    query = {one.name: _value(emulator, one) for one in operation.parameters if one.place == "query"}
    headers, body = _body(emulator, operation, path)
    return Request.to(operation.method, path, query=query, headers=headers, body=body)


def complaint(operation: DocumentedOperation, status: int, answer: Any) -> str | None:
    """What the document has against a JSON answer; None if it allows it.

    It is judged by a validator of its own, with nothing of the emulator's reading of the document. The documents'
    alternatives overlap, so that one or more of them may fit.
    """
    document = codat_documents.load(operation.package)
    node = document["paths"][operation.path][operation.method.lower()]["responses"][str(status)]
    schema = node["content"][JSON]["schema"]
    validator = _Validator({**schema, "components": document["components"]})
    errors = sorted(validator.iter_errors(answer), key=lambda error: error.json_path)
    return f"{errors[0].json_path}: {errors[0].message}" if errors else None


def _order_reports(emulator: Emulator, operation: DocumentedOperation) -> None:
    """Order the reports that an operation may read, and let them be completed."""
    if operation.method != "GET":
        return
    pieces = operation.path.split("/")
    reports, queries = "/companies/company-id/reports", [{}]
    if operation.path.startswith("/data/companies/{companyId}/assess/excel"):
        path, queries = "/data/companies/company-id/assess/excel", [{"reportType": WORKBOOK}]
    elif "liabilities" in pieces:
        path, queries = operation.path.replace("{companyId}", "company-id"), _choices(operation, "sourceType")
    elif "spendAnalysis" in pieces or pieces[-1] == "bundle":
        path = f"{reports}/spendAnalysis"
    elif "{reportId}" in pieces:
        kind = pieces[pieces.index("reports") + 1]
        path = f"{reports}/{'categorizedBankStatement' if kind == '{reportType}' else kind}"
    else:
        return
    for query in queries:
        assert emulator.call("POST", path, query=query).status in (200, 202)
    emulator.clock.advance(REPORT_TIME)


def _choices(operation: DocumentedOperation, name: str) -> list[dict[str, str]]:
    """A query for each value that a parameter may have."""
    parameter = next(one for one in operation.parameters if one.name == name)
    return [{name: str(value)} for value in parameter.shape.enum]


#: The workbook that is asked for: the one of enhanced cash flow cannot be ordered after the day it was switched off.
WORKBOOK = "audit"
#: Seconds until a report is complete that was ordered for a request.
REPORT_TIME = 3


def _path_values(emulator: Emulator, operation: DocumentedOperation) -> dict[str, str]:
    values: dict[str, str] = {}
    so_far = ""
    for piece in operation.path.strip("/").split("/"):
        if piece.startswith("{"):
            name = piece[1:-1]
            values[name] = _path_value(emulator, operation, name, so_far)
            piece = quote(values[name], safe="")
        so_far += f"/{piece}"
    return values


def _path_value(emulator: Emulator, operation: DocumentedOperation, name: str, parent: str) -> str:
    parameter = next(one for one in operation.parameters if one.name == name)
    if parameter.shape.enum and _FIXED.get(name) not in parameter.shape.enum:
        return str(parameter.shape.enum[0])
    if name == "customDataIdentifier" and "integrations" in parent:
        emulator.call("PUT", f"{parent}/cash-flow", json={"dataSource": "/reports/CashFlow", "keyBy": ["$.Header"]})
        return "cash-flow"
    if name == "connectionId":
        return _connection_for(operation)
    if name in _FIXED:
        if name == "productIdentifier":
            assert emulator.call("PUT", f"{parent}/a-product").status == 204
        return _FIXED[name]
    if name == "accountId" and parent == f"{HERE}/push/bankAccounts":
        return _first(emulator, f"{HERE}/connectionInfo/bankFeedAccounts")
    if name == "billId" and operation.method == "PUT" and "/payables/" in parent:
        return _first(emulator, f"{parent}?query=status%3DOpen")
    if name == "datasetId" and "bankStatements" in parent:
        return str(emulator.call("POST", f"{_UPLOADS}/startSession", json={"dataType": "banking-accounts"}).json["id"])
    if name == "datasetId":
        return str(emulator.call("POST", "/companies/company-id/data/queue/invoices").json["id"])
    if name == "pushOperationKey":
        bill = _first(emulator, "/companies/company-id/data/bills")
        return str(emulator.call("DELETE", f"{HERE}/push/bills/{bill}").json[name])
    if name == "apiKeyId":
        return str(emulator.call("POST", "/apiKeys", json={"name": "one"}).json["id"])
    if name == "webhookId":
        return str(emulator.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/"}).json["id"])
    if name == "syncId" and "managedBankFeeds" in parent:
        return str(emulator.call("POST", parent).json["syncId"])
    if name == "transactionId" and parent.endswith("-transactions") and "expenses" in parent:
        if "transfer" not in parent:
            expense: dict[str, Any] = {
                "id": "a-transaction",
                "type": "Payment",
                "issueDate": "2026-01-10",
                "currency": "GBP",
            }
            supplier = _first(emulator, "/companies/company-id/data/suppliers")
            account = _first(emulator, "/companies/company-id/connections/connection-id/data/bankAccounts")
            expense |= {"contactRef": {"id": supplier, "type": "Supplier"}, "dueDate": "2026-02-10"}
            if parent.endswith("/expense-transactions"):
                expense["bankAccountRef"] = {"id": account}
            emulator.call("POST", parent, json=[expense])
        return "a-transaction"
    if name == "attachmentId" and "payables" in parent:
        form = _form("receipt.pdf")
        return str(emulator.call("POST", parent, headers=form[0], body=form[1]).json["id"])
    return _first(emulator, _LISTS.get(parent, parent.replace("/push/", "/data/")))


def _connection_for(operation: DocumentedOperation) -> str:
    """The connection whose platform has what an operation is about."""
    if "commerceMetrics" in operation.path:
        return "commerce"
    if "bankStatements" in operation.path:
        return "upload"
    return next((name for name in PLATFORMS if f"/{name}-" in operation.path), "connection-id")


def _first(emulator: Emulator, path: str) -> str:
    answer = emulator.call("GET", path)
    if answer.status == 404 and "/connections/" in path:
        answer = emulator.call("GET", path.replace("/connections/connection-id", ""))
    assert answer.status == 200, (path, answer.body)
    listed = (
        answer.json if isinstance(answer.json, list) else answer.json.get("results", answer.json.get("attachments"))
    )
    return str(next(listed[0][name] for name in _IDS if name in listed[0]))


def _value(emulator: Emulator, parameter: Parameter) -> str:
    known = {"page": "1", "pageSize": "5", "continuationToken": "", "maxAge": "2025-01-01"}
    if parameter.name in known:
        return known[parameter.name]
    if parameter.name == "reportType" and WORKBOOK in (parameter.shape.enum or ()):
        return WORKBOOK
    if parameter.name in ("query", "orderBy", "tags", "statusQuery", "connectionId"):
        return {"connectionId": "connection-id"}.get(parameter.name, "")
    value = make(parameter.shape, emulator._store.context("parameter"), parameter.name)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _body(emulator: Emulator, operation: DocumentedOperation, path: str) -> tuple[dict[str, str], bytes]:
    if operation.body is None:
        return {}, b""
    if FORM in operation.body.content:
        return _form("receipt.pdf")
    shape = operation.body.content[JSON]
    value = make(shape, emulator._store.context(path, near=("company-id", "connection-id")))
    if operation.path.endswith("/bankFeedAccounts/mapping"):
        source = _first(emulator, f"{HERE}/connectionInfo/bankFeedAccounts")
        value = {**value, "sourceAccountId": source, "targetAccountId": _first(emulator, f"{HERE}/data/bankAccounts")}
    if "/payables/bills" in operation.path and "lineItems" in value:
        value = {**value, "status": "Open", "currency": "GBP", "currencyRate": 1}
    if "/payables/suppliers" in operation.path:
        value = {**value, "supplierName": f"A supplier of {operation.method}"}
    if operation.method == "PATCH" and "/bankFeedAccounts/" in operation.path:
        # The rest is refused: a balance while the account is connected, any other status at all times.
        value = {"id": value["id"], "accountName": "Renamed", "status": "disconnected"}
    if operation.path.endswith("/products/{productIdentifier}/refresh"):
        value = {"dataTypes": ["invoices"]}
    if operation.method == "PATCH" and operation.path.endswith("/connections/{connectionId}"):
        value = {"status": "Unlinked"}
    if operation.path == "/webhooks":
        value = {**value, "url": "http://127.0.0.1:9/", "eventTypes": ["invoices.write.successful"]}
        value["companyTags"] = ["region:uk"]
    return {"Content-Type": JSON}, write_json(value)


def _form(name: str) -> tuple[dict[str, str], bytes]:
    content = b"\x00\r\n--not the boundary\xff"
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
    return {"Content-Type": f"{FORM}; boundary={BOUNDARY}"}, head + content + f"\r\n--{BOUNDARY}--\r\n".encode()
