"""Robustness: whatever is put into a document, it is carried over or refused with its place, and nothing else."""

from contextlib import suppress
from copy import deepcopy

from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.normalise import NormaliseError, build, validate

from .documents import TEXT, answer, document, operation, record, reference

SOUND = document(
    {
        "A": {**record(b=reference("B"), c={"enum": ["x", None]}), "required": ["b"], "definitions": {"d": TEXT}},
        "B": {"allOf": [record(e={"type": ["string", "null"]}), {"oneOf": [reference("C"), record(f=TEXT)]}]},
        "C": {"type": "object", "additionalProperties": {"type": "array", "items": reference("A")}},
    },
    paths={
        "/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
            "put": {
                **operation("put-a", reference("A"), tags=["T"]),
                "requestBody": {"content": answer(reference("C"))["content"]},
            },
        }
    },
    tags=[{"name": "T"}],
    servers=[{"url": "https://api.example"}],
    security=[{"key": []}],
    webhooks={"a.b": {"post": {"requestBody": {"content": answer(record(g=TEXT))["content"]}, "responses": {}}}},
    components={"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "K"}}},
)


def _positions(node, path=()):
    if path:
        yield path
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for name, value in entries:
        yield from _positions(value, (*path, name))


rubbish = st.sampled_from([None, True, False, 0, -1.5, "", "text", [], [None], ["a"], {}, {"a": 1}, {"$ref": 1}, [{}]])
references = st.sampled_from(["#", "#/", "#/paths", "#/components/schemas/A", "#/components/schemas/B/allOf/1", "x#/y"])


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(list(_positions(SOUND))), rubbish | st.builds(lambda it: {"$ref": it}, references))
def test_a_damaged_document_gives_a_valid_one_or_a_clear_error(path, replacement):
    damaged = deepcopy(SOUND)
    holder = damaged
    for name in path[:-1]:
        holder = holder[name]
    holder[path[-1]] = replacement
    with suppress(NormaliseError):
        validate(build({"Codat-Things": damaged}).document, "things")
