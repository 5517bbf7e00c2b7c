"""Which handler answers an operation."""

from __future__ import annotations

from functools import cache

from codat_facade.emulator._core.messages import Response
from codat_facade.emulator._handlers import (
    aged_reports,
    api_keys,
    attachments,
    bank_feeds,
    bank_statement_reports,
    bank_statement_uploads,
    categorized_statements,
    companies,
    company_information,
    connections,
    consumers,
    credit_models,
    custom_data,
    data,
    data_integrity,
    excel_reports,
    generic,
    integrations,
    loans,
    options,
    payables,
    preferences,
    pushes,
    reads,
    reports,
    sales,
    spend_analysis,
    statements,
    syncs,
    tokens,
)
from codat_facade.emulator._requests.call import Handler, RoutedRequest
from codat_facade.emulator._spec import datatypes
from codat_facade.emulator._spec.documents import DocumentedOperation

_BY_PATH: dict[str, Handler] = {
    **companies.HANDLERS,
    **connections.HANDLERS,
    **consumers.HANDLERS,
    **integrations.HANDLERS,
    **attachments.HANDLERS,
    **reads.HANDLERS,
    **reports.HANDLERS,
    **bank_statement_reports.HANDLERS,
    **bank_statement_uploads.HANDLERS,
    **credit_models.HANDLERS,
    **excel_reports.HANDLERS,
    **spend_analysis.HANDLERS,
    **aged_reports.HANDLERS,
    **categorized_statements.HANDLERS,
    **data_integrity.HANDLERS,
    **loans.HANDLERS,
    **sales.HANDLERS,
    **api_keys.HANDLERS,
    **company_information.HANDLERS,
    **custom_data.HANDLERS,
    **tokens.HANDLERS,
    **statements.HANDLERS,
    **syncs.HANDLERS,
    **payables.HANDLERS,
    **bank_feeds.HANDLERS,
    "GET /companies/{companyId}/push": pushes.list_pushes,
    "GET /companies/{companyId}/push/{pushOperationKey}": pushes.get_push,
}


@cache
def handler_for(operation: DocumentedOperation) -> Handler:
    """The handler of an operation: its own, that of its kind, or the one that reads the document."""
    handler = (
        _BY_PATH.get(f"{operation.method} {operation.path}")
        or _push_handler(operation)
        or attachments.handler_for(operation)
        or data.handler_for(operation)
        or preferences.handler_for(operation)
        or generic.respond
    )
    checked = data.after_read(operation, handler)
    return lambda call: call.respond(checked)


def _push_handler(operation: DocumentedOperation) -> Handler | None:
    if "/options/" in operation.path:
        return options.push_options
    route = datatypes.push_route(operation.path)
    if route is None or operation.method == "GET":
        return None

    def handle(call: RoutedRequest) -> Response:
        return pushes.write(call, route)

    return handle
