"""Stability: what upstream adds renames nothing that was there."""

from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.normalise import build

from .documents import document

COMPONENTS = ["Invoice", "Bill", "Account", "PushOperation", "webLink", "Order", "Items"]
# Components that bear the name which a schema inside another component would be given.
RIVALS = ["InvoiceStatus", "BillLineItem", "status"]

leaves = st.sampled_from([{"type": "string"}, {"type": "number", "format": "decimal"}])
enums = st.builds(lambda members: {"enum": sorted(members)}, st.sets(st.sampled_from("abc"), min_size=1))


def objects(inner):
    """Object schemas whose properties are of the given kind."""
    names = st.sampled_from(["status", "lineItems", "address", "type", "properties", "data"])
    properties = st.dictionaries(names, inner, max_size=3)
    return st.builds(lambda found: {"type": "object", "properties": found}, properties)


inline = st.recursive(
    leaves | enums,
    lambda inner: objects(inner) | st.builds(lambda items: {"type": "array", "items": items}, inner),
    max_leaves=4,
)


@st.composite
def component_schemas(draw, names, with_definitions):
    """Component schemas that refer to their own definitions, and each to those that stand before it."""
    schemas = {}
    for name in draw(st.lists(st.sampled_from(names), min_size=1, unique=True)):
        schema = draw(objects(inline))
        if schemas:
            schema["properties"]["other"] = {"$ref": f"#/components/schemas/{draw(st.sampled_from(list(schemas)))}"}
        if with_definitions:
            entries = st.sampled_from(["invoiceStatus", "links", "lineItem"])
            schema["definitions"] = draw(st.dictionaries(entries, enums | objects(inline), max_size=2))
            for entry in schema["definitions"]:
                schema["properties"][entry] = {"$ref": f"#/components/schemas/{name}/definitions/{entry}"}
        schemas[name] = schema
    return schemas


def components(schemas, **options):
    """The package that is made of component schemas, every one of them in use."""
    return build({"Codat-Things": document(schemas)}, **options)


def inserted(schemas, position, name, schema):
    """The schemas with one more at a position."""
    items = [item for item in schemas.items() if item[0] != name]
    items.insert(position, (name, schema))
    return dict(items)


@settings(max_examples=100, deadline=None)
@given(
    component_schemas(COMPONENTS + RIVALS, with_definitions=True),
    component_schemas(["Added"], with_definitions=True),
    st.integers(0, 8),
)
def test_with_the_names_of_the_last_run_an_added_schema_renames_nothing(schemas, added, position):
    before = components(schemas)
    after = components(inserted(schemas, position, "Added", added["Added"]), memory=before.names)
    assert {location: after.names[location] for location in before.names} == before.names
    assert set(before.document["components"]["schemas"]) <= set(after.document["components"]["schemas"])


@settings(max_examples=100, deadline=None)
@given(component_schemas(COMPONENTS, with_definitions=False), st.sampled_from(RIVALS), objects(inline))
def test_nor_does_one_that_bears_the_name_of_a_schema_inside_another(schemas, rival, added):
    before = components(schemas)
    after = components({rival: added, **schemas}, memory=before.names)
    assert {location: after.names[location] for location in before.names} == before.names
    assert set(before.document["components"]["schemas"]) <= set(after.document["components"]["schemas"])


@settings(max_examples=100, deadline=None)
@given(component_schemas(COMPONENTS, with_definitions=False), objects(inline), st.integers(0, 8))
def test_without_them_neither_as_long_as_no_two_schemas_want_one_name(schemas, added, position):
    before = components(schemas)
    after = components(inserted(schemas, position, "Added", added))
    assert {location: after.names[location] for location in before.names} == before.names


@settings(max_examples=100, deadline=None)
@given(component_schemas(COMPONENTS, with_definitions=False), st.randoms(use_true_random=False))
def test_nor_does_the_order_of_the_document_matter_then(schemas, chance):
    shuffled = list(schemas.items())
    chance.shuffle(shuffled)
    assert components(dict(shuffled)).names == components(schemas).names


@settings(max_examples=100, deadline=None)
@given(component_schemas(COMPONENTS + RIVALS, with_definitions=True))
def test_a_second_run_gives_the_same_document_and_the_same_names(schemas):
    first = components(schemas)
    second = components(schemas, memory=first.names)
    assert (second.document, second.names) == (first.document, first.names)
