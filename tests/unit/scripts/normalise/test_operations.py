"""Operations: ids, summaries, parameters, bodies and answers, inlined and in one order."""

import pytest

from scripts.normalise import NormaliseError, build, normalise

from .documents import TEXT, answer, document, operation, record, reference


def only(paths, **parts):
    """Normalise paths and return the operation of the first."""
    found = normalise({"Codat-Things": document(paths=paths, **parts)})["paths"]
    return next(iter(next(iter(found.values())).values()))


@pytest.mark.parametrize(
    ("given", "name", "summary"),
    [
        ("list-push-operations", "list-push-operations", "List push operations"),
        ("getCreate-billPayments_model", "get-create-bill-payments-model", "Get create bill payments model"),
        ("list-apiKeys", "list-api-keys", "List API keys"),
        (None, "get-things", "Get things"),
    ],
)
def test_the_summary_is_the_operation_id_in_words(given, name, summary):
    get = {**operation("x"), "summary": "Prose", "description": "prose", "x-internal": True}
    get["operationId"] = given
    found = only({"/things": {"get": {key: it for key, it in get.items() if it is not None}}})
    assert (found["operationId"], found["summary"]) == (name, summary)
    assert set(found) == {"operationId", "summary", "responses"}


def test_two_operations_of_one_id_are_told_apart_by_method_and_path():
    paths = {"/a": {"get": operation("same")}, "/b": {"get": operation("same")}}
    found = normalise({"Codat-Things": document(paths=paths)})["paths"]
    assert [found[path]["get"]["operationId"] for path in ("/a", "/b")] == ["same", "get-b"]


def test_parameters_are_inlined_path_parameters_first_and_the_operation_has_the_last_word():
    shared = {"name": "page", "in": "query", "description": "prose", "schema": {"type": "integer", "default": 1}}
    get = operation("get-it")
    get["parameters"] = [
        {"$ref": "#/components/parameters/page"},
        {
            "name": "mode",
            "in": "query",
            "required": True,
            "style": "form",
            "explode": False,
            "schema": TEXT,
            "example": "x",
        },
        {"name": "b", "in": "path", "required": True, "schema": TEXT},
    ]
    item = {
        "parameters": [
            {"name": "mode", "in": "query", "schema": {"type": "integer"}},
            {"name": "a", "in": "path", "schema": {"type": "string", "format": "uuid"}},
        ],
        "get": get,
    }
    assert only({"/x/{a}/y/{b}": item}, components={"parameters": {"page": shared}})["parameters"] == [
        {"name": "a", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}},
        {"name": "b", "in": "path", "required": True, "schema": TEXT},
        {"name": "mode", "in": "query", "required": True, "style": "form", "explode": False, "schema": TEXT},
        {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}},
    ]


def test_a_path_may_be_written_out_elsewhere():
    shared = {"get": operation("get-it", record(a=TEXT)), "parameters": [{"name": "id", "in": "path", "schema": TEXT}]}
    components = {"pathItems": {"it": shared}}
    found = only({"/x/{id}": {"$ref": "#/components/pathItems/it"}}, components=components)
    assert found["responses"]["200"]["content"] == {"application/json": {"schema": reference("GetItResponse")}}
    assert [it["name"] for it in found["parameters"]] == ["id"]


def test_a_path_parameter_that_upstream_forgot_is_text_and_reported():
    package = build({"Codat-Things": document(paths={"/x/{a}": {"get": operation("get-it")}})})
    assert package.document["paths"]["/x/{a}"]["get"]["parameters"] == [
        {"name": "a", "in": "path", "required": True, "schema": TEXT}
    ]
    assert "'a' is not declared" in package.notes[0]


def test_a_body_refers_to_a_component_and_keeps_its_media_types():
    body = {
        "description": "prose",
        "required": True,
        "content": {
            "application/json": {"schema": reference("Thing"), "examples": {}},
            "multipart/form-data": {"schema": record(file={"type": "string", "format": "binary"})},
        },
    }
    found = only(
        {"/x": {"post": {**operation("create-it"), "requestBody": {"$ref": "#/components/requestBodies/it"}}}},
        components={"schemas": {"Thing": record(a=TEXT)}, "requestBodies": {"it": body}},
    )
    assert found["requestBody"] == {
        "required": True,
        "content": {
            "application/json": {"schema": reference("Thing")},
            "multipart/form-data": {"schema": reference("ItRequest")},
        },
    }


def test_answers_are_inlined_in_order_with_descriptions_that_are_not_upstreams():
    get = operation("get-it")
    get["responses"] = {
        "default": answer(TEXT),
        "404": {"$ref": "#/components/responses/gone"},
        "2XX": {"description": "prose"},
        "200": {
            "description": "prose",
            "headers": {"X-Count": {"description": "prose", "schema": {"type": "integer"}}},
        },
    }
    found = only({"/x": {"get": get}}, components={"responses": {"gone": answer(TEXT)}})["responses"]
    text = {"application/json": {"schema": TEXT}}
    assert list(found.items()) == [
        ("200", {"description": "OK", "headers": {"X-Count": {"schema": {"type": "integer"}}}}),
        ("2XX", {"description": "Success"}),
        ("404", {"description": "Not Found", "content": text}),
        ("default", {"description": "Any Other Answer", "content": text}),
    ]


@pytest.mark.parametrize(
    ("media_type", "schema"),
    [
        ("application/pdf", {"type": "string", "format": "binary"}),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", {"type": "string", "format": "binary"}),
        ("application/json", {}),
        ("application/problem+json", {}),
        ("text/plain", {}),
    ],
)
@pytest.mark.parametrize("media", [{}, {"schema": {}}, {"schema": {"description": "prose"}}])
def test_content_of_which_nothing_is_said_is_bytes_unless_it_is_text(media_type, schema, media):
    get = {"operationId": "get-it", "responses": {"200": {"description": "", "content": {media_type: media}}}}
    assert only({"/x": {"get": get}})["responses"]["200"]["content"] == {media_type: {"schema": schema}}


def test_tags_deprecation_security_and_a_server_of_its_own_are_carried():
    get = {
        **operation("get-it"),
        "tags": ["Used"],
        "deprecated": True,
        "security": [],
        "servers": [{"url": "https://other"}],
    }
    upstream = document(
        paths={"/x": {"get": get}},
        tags=[{"name": "Unused"}, {"name": "Used", "description": "prose"}],
        servers=[{"url": "https://main", "description": "prose"}],
        security=[{"key": []}],
        components={
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "A", "description": "prose"}}
        },
    )
    result = normalise({"Codat-Things": upstream})
    assert result["servers"] == [{"url": "https://main"}]
    assert result["security"] == [{"key": []}]
    assert result["tags"] == [{"name": "Used"}]
    assert result["components"]["securitySchemes"] == {"key": {"type": "apiKey", "in": "header", "name": "A"}}
    found = result["paths"]["/x"]["get"]
    assert (found["tags"], found["deprecated"], found["security"]) == (["Used"], True, [])
    assert found["servers"] == [{"url": "https://other"}]


def test_operations_of_a_second_document_keep_the_server_of_that_document():
    first = document(paths={"/a": {"get": operation("a")}}, servers=[{"url": "https://one"}])
    second = document(paths={"/b": {"get": operation("b")}}, servers=[{"url": "https://two"}])
    paths = normalise({"One": first, "Two": second})["paths"]
    assert "servers" not in paths["/a"]["get"]
    assert paths["/b"]["get"]["servers"] == [{"url": "https://two"}]


def test_paths_are_sorted_methods_have_one_order_and_unused_components_are_left_out():
    paths = {"/b": {"post": operation("b"), "get": operation("a", reference("Used"))}, "/a": {"get": operation("c")}}
    schemas = {"Used": record(x=reference("Inner")), "Inner": record(y=TEXT), "Unused": {"not": "even read"}}
    result = normalise({"Codat-Things": document(schemas, paths=paths)})
    assert [(path, list(item)) for path, item in result["paths"].items()] == [("/a", ["get"]), ("/b", ["get", "post"])]
    assert list(result["components"]["schemas"]) == ["Inner", "Used"]


def test_a_document_of_schemas_alone_keeps_them_all():
    result = normalise({"Codat-Things": document({"B": record(a=TEXT), "A": record(b=TEXT)}, paths={})})
    assert list(result["components"]["schemas"]) == ["A", "B"]


def test_webhooks_map_every_event_to_its_payload():
    hook = {
        "post": {
            "description": "prose",
            "deprecated": True,
            "requestBody": {"content": answer(reference("Sold"))["content"]},
            "responses": {"200": {"description": "prose"}},
        }
    }
    upstream = document({"Sold": record(id=TEXT)}, paths={}, webhooks={"car.sold": hook})
    assert normalise({"Webhooks": upstream})["webhooks"] == {
        "car.sold": {
            "post": {
                "deprecated": True,
                "requestBody": {"content": {"application/json": {"schema": reference("Sold")}}},
                "responses": {"200": {"description": "OK"}},
            }
        }
    }


def test_json_openapi_3_0_and_3_1_come_to_the_same():
    old = document({"A": record(b={"type": "string", "nullable": True})}, openapi="3.0.3")
    new = document({"A": record(b={"type": ["string", "null"]})}, openapi="3.1.0")
    assert normalise({"T": old}) == normalise({"T": new})


def _get(**parts):
    return {"/x": {"get": {**operation("a"), **parts}}}


@pytest.mark.parametrize(
    ("paths", "location", "reason"),
    [
        ({"/x": {"fetch": operation("a")}}, "/~1x/fetch", "method"),
        ({"x": {"get": operation("a")}}, "/x", "slash"),
        ({f"/x/{{{it}}}": {"get": operation(it)} for it in ("a", "b")}, "/~1x~1{b}/get", "twice"),
        ({"/x": {"get": {"operationId": "a"}}}, "/~1x/get/responses", "not nothing"),
        (_get(responses=[]), "/~1x/get/responses", "mapping"),
        (_get(responses={"200": {"$ref": "#/components/responses/B"}}), "/~1x/get/responses/200", "points to nothing"),
        (_get(responses={"200": {"links": {"l": {}}}}), "/~1x/get/responses/200/links", "links"),
        (_get(callbacks={"b": {}}), "/~1x/get/callbacks", "callbacks"),
        (_get(requestBody={"required": True}), "/~1x/get/requestBody", "without content"),
        (_get(parameters=[{"name": "s", "in": "cookie", "schema": TEXT}]), "/~1x/get/parameters/0", "cookie"),
        (_get(parameters=[{"name": "s", "in": "query"}]), "/~1x/get/parameters/0", "schema"),
        (_get(parameters=[{"name": "s", "in": "path", "schema": TEXT}]), "/~1x/get", "not in the path"),
    ],
)
def test_what_cannot_be_carried_over_stops_the_run_where_it_stands(paths, location, reason):
    with pytest.raises(NormaliseError, match=reason) as caught:
        normalise({"Codat-Things": document(paths=paths)})
    assert caught.value.location == f"Codat-Things#/paths{location}"


@pytest.mark.parametrize(
    "upstream", [None, [], "text", {}, {"swagger": "2.0", "paths": {}}, {"openapi": "4.0.0", "info": {}, "paths": {}}]
)
def test_what_is_no_openapi_3_document_is_refused(upstream):
    with pytest.raises(NormaliseError, match="OpenAPI"):
        normalise({"Codat-Things": upstream})


def write(*parameters, name="make"):
    """A document whose one operation writes a thing, with query parameters."""
    declared = [{"name": "key", "in": "path", "required": True, "schema": TEXT}, *parameters]
    return document(paths={"/things/{key}": {"post": operation(name, parameters=declared)}})


def test_an_operation_of_several_documents_has_the_parameters_of_all_of_them():
    own = {"name": "timeout", "in": "query", "schema": {"type": "integer"}}
    also = {"name": "timeout", "in": "query", "required": True, "schema": TEXT}
    sync = {"name": "sync", "in": "query", "required": True, "schema": {"$ref": "#/components/schemas/Sync"}}
    other = write(also, sync)
    other["components"]["schemas"]["Sync"] = {"type": "boolean", "default": True}
    other["paths"]["/things/{thing}"] = other["paths"].pop("/things/{key}")
    for one in other["paths"]["/things/{thing}"]["post"]["parameters"]:
        one["name"] = one["name"].replace("key", "thing")
    found = normalise({"Own": write(own)}, others={"Other": other, "Third": write(sync | {"schema": TEXT})})
    assert [each.get("required") for each in found["paths"]["/things/{key}"]["post"]["parameters"]] == [
        True,
        None,
        None,
    ]
    assert [each["schema"] for each in found["paths"]["/things/{key}"]["post"]["parameters"]][1:] == [
        {"type": "integer"},
        {"type": "boolean", "default": True},
    ]


def test_what_only_another_document_has_is_left_to_it():
    found = normalise({"Own": write()}, others={"Other": document(paths={"/others": {"get": operation("others")}})})
    assert [*found["paths"]] == ["/things/{key}"]
