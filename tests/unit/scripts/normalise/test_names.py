"""Names: what a person would choose, shared by one shape, never told apart by numbers."""

import pytest

from scripts.normalise import NormaliseError, build, normalise

from .documents import TEXT, components, document, operation, record, reference

STATUS = {"type": "string", "enum": ["Open", "Paid"]}
OTHER_STATUS = {"type": "string", "enum": ["Draft", "Sent"]}


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        ({"Invoice": record(status=STATUS)}, "InvoiceStatus"),
        ({"Invoice": record(lineItem=record(a=TEXT))}, "InvoiceLineItem"),
        ({"Invoice": record(lineItems={"type": "array", "items": record(a=TEXT)})}, "InvoiceLineItem"),
        ({"Invoice": record(addresses={"type": "array", "items": record(a=TEXT)})}, "InvoiceAddress"),
        ({"Invoice": record(categories={"type": "array", "items": record(a=TEXT)})}, "InvoiceCategory"),
        ({"Invoice": record(statuses={"type": "array", "items": STATUS})}, "InvoiceStatus"),
        ({"Invoice": record(tracking={"type": "array", "items": record(a=TEXT)})}, "InvoiceTracking"),
        (
            {"Invoice": record(rows={"type": "array", "items": {"type": "array", "items": record(a=TEXT)}})},
            "InvoiceRow",
        ),
        ({"Invoice": record(**{"modified-by": record(a=TEXT)})}, "InvoiceModifiedBy"),
        ({"Invoice": {"allOf": [record(a=TEXT), record(status=STATUS)]}}, "InvoiceStatus"),
        ({"Invoice": record(a=record(b=record(c=TEXT)))}, "InvoiceAB"),
        ({"Statuses": {"type": "array", "items": STATUS}}, "Status"),
        ({"Tracking": {"type": "array", "items": STATUS}}, "TrackingItem"),
        ({"Totals": {"type": "object", "additionalProperties": record(a=TEXT)}}, "Total"),
        ({"Data": {"type": "object", "additionalProperties": record(a=TEXT)}}, "DataValue"),
        ({"validFor": record(a=TEXT)}, "ValidFor"),
        ({"api-key_details": record(a=TEXT)}, "ApiKeyDetails"),
        ({"SourceAccountV2": record(a=TEXT)}, "SourceAccountV2"),
        ({"Payment": {"oneOf": [{**record(a=TEXT), "title": "Card"}, TEXT]}}, "PaymentCard"),
        ({"Payment": {"oneOf": [{**record(a=TEXT), "title": "Bank transfer"}, TEXT]}}, "BankTransfer"),
        ({"Payment": {"oneOf": [{**record(till=TEXT), "required": ["till"]}, TEXT]}}, "PaymentWithTill"),
    ],
)
def test_a_schema_without_a_name_is_named_after_where_it_stands(schemas, expected):
    assert expected in components(schemas)


@pytest.mark.parametrize(
    ("owner", "definition", "expected"),
    [
        ("Invoice", "invoiceStatus", "InvoiceStatus"),
        ("AccountingInvoice", "lineItemKind", "LineItemKind"),
        ("TrackingCategory", "status", "TrackingCategoryStatus"),
        ("PushOperation", "validation", "PushOperationValidation"),
        ("Bill", "bills", "Bills"),
    ],
)
def test_a_definition_has_its_own_name_and_one_word_is_not_enough(owner, definition, expected):
    schema = {
        **record(it={"$ref": f"#/components/schemas/{owner}/definitions/{definition}"}),
        "definitions": {definition: STATUS},
    }
    assert set(components({owner: schema})) == {owner, expected}


def _with_definition(owner: str, name: str, schema: object) -> dict[str, object]:
    return {**record(it={"$ref": f"#/components/schemas/{owner}/definitions/{name}"}), "definitions": {name: schema}}


def test_definitions_of_one_name_and_shape_are_one_component():
    found = components(
        {
            "Bill": _with_definition("Bill", "paymentLink", {**record(a=TEXT), "description": "prose"}),
            "Invoice": _with_definition("Invoice", "paymentLink", {**record(a=TEXT), "title": "Other prose"}),
        }
    )
    assert set(found) == {"Bill", "Invoice", "PaymentLink"}
    assert found["Bill"]["properties"] == found["Invoice"]["properties"] == {"it": reference("PaymentLink")}


def test_of_definitions_of_one_name_and_two_shapes_one_keeps_the_name_and_one_has_its_owner_in_it():
    found = components(
        {
            "Report": _with_definition("Report", "invoiceStatus", STATUS),
            "AccountingInvoice": _with_definition("AccountingInvoice", "invoiceStatus", OTHER_STATUS),
        }
    )
    assert found["InvoiceStatus"]["enum"] == ["Open", "Paid"]
    assert found["AccountingInvoiceStatus"]["enum"] == ["Draft", "Sent"]


def test_shapes_are_compared_through_references_and_through_themselves():
    def tree(owner: str) -> dict[str, object]:
        here = f"#/components/schemas/{owner}/definitions/treeNode"
        return {
            **record(it={"$ref": here}),
            "definitions": {"treeNode": record(children={"type": "array", "items": {"$ref": here}})},
        }

    assert set(components({"A": tree("A"), "B": tree("B")})) == {"A", "B", "TreeNode"}


def test_a_component_keeps_its_name_and_what_wanted_it_gets_a_longer_one():
    found = components({"Invoice": record(status=STATUS), "InvoiceStatus": OTHER_STATUS})
    assert found["InvoiceStatus"]["enum"] == ["Draft", "Sent"]
    assert found["Invoice"]["properties"]["status"] == reference("ThingsInvoiceStatus")


def test_what_has_the_shape_of_the_component_whose_name_it_wants_is_that_component():
    found = components({"Invoice": record(status=STATUS), "InvoiceStatus": STATUS})
    assert set(found) == {"Invoice", "InvoiceStatus"}


def test_components_that_differ_in_case_alone_are_one_if_they_have_one_shape():
    found = components(
        {
            "WebLink": record(a=TEXT),
            "Weblink": record(a=TEXT),
            "User": record(x=reference("WebLink"), y=reference("Weblink")),
        }
    )
    assert set(found) == {"User", "WebLink"}
    assert found["User"]["properties"] == {"x": reference("WebLink"), "y": reference("WebLink")}


def test_components_that_differ_in_case_alone_are_told_apart_by_the_document_if_they_do_not():
    found = components({"webLink": record(a=TEXT), "WebLink": record(b=TEXT)})
    assert found["WebLink"] == record(b=TEXT)
    assert found["ThingsWebLink"] == record(a=TEXT)


def test_a_component_that_points_into_the_middle_of_another_gives_that_its_name():
    schemas = {"Status": record(kind=STATUS), "DataType": {"$ref": "#/components/schemas/Status/properties/kind"}}
    found = components(schemas)
    assert set(found) == {"Status", "DataType"}
    assert found["Status"]["properties"] == {"kind": reference("DataType")}


def test_a_component_that_is_another_one_disappears():
    assert set(components({"A": reference("B"), "B": record(c=TEXT)})) == {"B"}


def test_named_schemas_that_are_no_objects_stay_components_and_definitions_of_them_do_not():
    schema = {
        **record(when=reference("DateTime"), at={"$ref": "#/components/schemas/A/definitions/timeOfDay"}),
        "definitions": {"timeOfDay": {"type": "string", "format": "time"}},
    }
    found = components({"A": schema, "DateTime": TEXT})
    assert found["DateTime"] == TEXT
    assert found["A"]["properties"] == {"when": reference("DateTime"), "at": {"type": "string", "format": "time"}}


def test_bodies_answers_and_parameters_are_named_after_their_operation():
    create = operation("createConnection", record(id=TEXT))
    create["requestBody"] = {"content": {"application/json": {"schema": record(key=TEXT)}}}
    create["responses"]["404"] = {"description": "", "content": {"application/json": {"schema": record(error=TEXT)}}}
    create["parameters"] = [{"name": "kind", "in": "query", "schema": STATUS}]
    item = {"post": create, "parameters": [{"name": "mode", "in": "query", "schema": OTHER_STATUS}]}
    found = normalise({"Codat-Things": document(paths={"/companies/connections": item})})["components"]["schemas"]
    assert set(found) == {
        "CreateConnectionRequest",
        "CreateConnectionResponse",
        "CreateConnectionNotFoundResponse",
        "CreateConnectionKind",
        "ConnectionMode",
    }


def test_shared_answers_are_named_for_what_they_are():
    untitled, titled = record(a=TEXT), {**record(b=TEXT), "title": "Error message"}
    shared = {
        name: {"description": "", "content": {"application/json": {"schema": it}}}
        for name, it in (("Not-Found", untitled), ("Gone", titled))
    }
    get = operation("get-it")
    get["responses"] |= {
        "404": {"$ref": "#/components/responses/Not-Found"},
        "410": {"$ref": "#/components/responses/Gone"},
    }
    found = normalise({"Codat-Things": document(paths={"/it": {"get": get}}, components={"responses": shared})})
    assert set(found["components"]["schemas"]) == {"NotFoundResponse", "ErrorMessage"}


def test_the_second_document_of_a_package_puts_its_name_before_a_name_that_is_taken():
    first = document(
        {"Report": record(a=TEXT), "Same": record(c=TEXT)},
        paths={"/a": {"get": operation("a", record(r=reference("Report"), s=reference("Same")))}},
    )
    second = document(
        {"Report": record(b=TEXT), "Same": record(c=TEXT)},
        paths={"/b": {"get": operation("b", record(r=reference("Report"), s=reference("Same")))}},
    )
    found = normalise({"Codat-Spend": first, "Codat-Supplier-Enablement": second})["components"]["schemas"]
    assert set(found) == {"AResponse", "BResponse", "Report", "SupplierEnablementReport", "Same"}


def test_a_definition_whose_owner_is_in_its_name_has_the_better_claim_whoever_comes_first():
    found = components(
        {
            "Report": _with_definition("Report", "invoiceStatus", STATUS),
            "Invoice": _with_definition("Invoice", "invoiceStatus", OTHER_STATUS),
        }
    )
    assert found["InvoiceStatus"]["enum"] == ["Draft", "Sent"]
    assert found["ReportInvoiceStatus"]["enum"] == ["Open", "Paid"]


def test_a_remembered_name_is_kept_whoever_comes_first():
    report = _with_definition("Report", "paymentStatus", STATUS)
    summary = _with_definition("Summary", "paymentStatus", OTHER_STATUS)
    before = build({"Codat-Things": document({"Summary": summary})}).names
    found = components({"Report": report, "Summary": summary}, memory=before)
    assert found["PaymentStatus"]["enum"] == ["Draft", "Sent"]
    assert found["ReportPaymentStatus"]["enum"] == ["Open", "Paid"]


def test_editing_a_remembered_name_renames_the_component_and_naming_a_plain_schema_makes_it_one():
    memory = {
        "Codat-Things#/components/schemas/Invoice/properties/status": "PaymentState",
        "Codat-Things#/components/schemas/Invoice/properties/date": "DateTime",
    }
    found = components({"Invoice": record(status=STATUS, date=TEXT)}, memory=memory)
    assert found["Invoice"]["properties"] == {"status": reference("PaymentState"), "date": reference("DateTime")}


def test_a_remembered_name_is_not_for_a_component_that_comes_later():
    memory = {"Codat-Things#/components/schemas/Invoice/properties/status": "Status"}
    found = components({"Invoice": record(status=STATUS), "Status": OTHER_STATUS}, memory=memory)
    assert found["Status"]["enum"] == ["Open", "Paid"]
    assert found["Invoice"]["properties"] == {"status": reference("Status")}
    assert found["ThingsStatus"]["enum"] == ["Draft", "Sent"]


def test_what_was_named_is_told_to_the_next_run_and_what_upstream_named_is_not():
    names = build({"Codat-Things": document({"Invoice": record(status=STATUS)})}).names
    assert names["Codat-Things#/components/schemas/Invoice/properties/status"] == "InvoiceStatus"
    assert "Codat-Things#/components/schemas/Invoice" not in names


def test_a_rename_joins_twins_and_one_that_would_join_others_is_reported_and_not_done():
    schemas = {"Bill": record(a=TEXT), "Bill1": record(a=TEXT), "Bill2": record(b=TEXT)}
    renames = {"Bill1": "Bill", "Bill2": "Bill", "Gone": "Bill"}
    package = build({"Codat-Things": document(schemas)}, renames=renames)
    assert set(package.document["components"]["schemas"]) == {"GetEverythingResponse", "Bill", "Bill2"}
    assert [note.split()[1] for note in package.notes] == ["Bill2", "Gone"]


@pytest.mark.parametrize("name", ["lower", "With space", "9Lives", ""])
def test_a_remembered_name_that_cannot_be_one_is_refused(name):
    with pytest.raises(NormaliseError, match="remembered"):
        components({"A": record(b=STATUS)}, memory={"Codat-Things#/components/schemas/A/properties/b": name})


def test_when_no_name_is_left_the_run_stops_where_the_schema_stands():
    schemas = {"A": record(b=STATUS), "AB": OTHER_STATUS, "ThingsAB": {"enum": ["x"]}}
    with pytest.raises(NormaliseError, match="taken") as caught:
        components(schemas)
    assert caught.value.location == "Codat-Things#/components/schemas/A/properties/b"
