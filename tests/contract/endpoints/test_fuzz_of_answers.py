"""Spoilt answers: tolerant reading loses nothing and raises nothing, strict reading raises `DecodeError` or reads."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from itertools import islice
from random import Random
from typing import Any, NamedTuple

import codat_documents
import pytest
from codat_api.platform.models import PushOption

from codat_facade.emulator._core.messages import write_json
from codat_runtime import Call, DecodeError, MapModel, Model, ResponseSpec
from tests.contract.endpoints.comparison import difference, read_json
from tests.contract.endpoints.mutations import KINDS, Spoiler, valid_answers
from tests.contract.endpoints.schemas import document

SHARDS = 8
VALID_ANSWERS_PER_MODEL = 6
MUTANTS_PER_ANSWER = 14
MUTANTS_PER_MODEL = VALID_ANSWERS_PER_MODEL * MUTANTS_PER_ANSWER
ANY_CALL: Call[Any] = Call(method="GET", route="/", path="/", response_spec=ResponseSpec(package="", codecs={}))


class Named(NamedTuple):
    """A generated model, and what it was generated from."""

    package: str
    name: str
    model: Any


def models() -> list[Named]:
    """Every generated model of every package that can come in an answer: one that holds a file is only sent."""
    found: list[Named] = []
    for package in codat_documents.PACKAGES:
        generated = import_module(f"codat_api.{package}.models")
        named = (Named(package, name, getattr(generated, name)) for name in generated.__all__)
        found += [one for one in named if issubclass(one.model, (Model, MapModel)) and not holds_file(one)]
    return found


def holds_file(one: Named) -> bool:
    """Whether a model is the body of an upload."""
    forms = document(one.package).component(one.name)
    properties = [inner for form in forms for inner in form.get("properties", {}).values()]
    return any(inner.get("format") == "binary" for inner in properties)


def test_there_are_50_000_mutants_over_the_models_of_all_packages() -> None:
    assert {one.package for one in models()} == set(codat_documents.PACKAGES)
    assert len(models()) * MUTANTS_PER_MODEL >= 50_000


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_spoilt_answer_raises_or_loses_anything(shard: int) -> None:
    seen: Counter[str] = Counter()
    shard_models = models()[shard::SHARDS]
    for one in shard_models:
        random = Random(f"{one.package}/{one.name}")
        for valid in islice(valid_answers(document(one.package), one.name, random), VALID_ANSWERS_PER_MODEL):
            read_both_ways(one, valid, "valid", may_raise=False)
            spoiler = Spoiler(valid)
            for _ in range(MUTANTS_PER_ANSWER):
                spoilt, done = valid, [""]
                while spoilt == valid:
                    spoilt, done = spoiler.spoil(random)
                seen.update(done)
                seen["mutants"] += 1
                seen["refused"] += read_both_ways(one, spoilt, " and ".join(done), may_raise=True)
    assert seen["mutants"] == len(shard_models) * MUTANTS_PER_MODEL
    assert min(seen[kind] for kind in KINDS) > 100
    assert 0 < seen["refused"] < seen["mutants"]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("depth", [10, 200, 400, 900, 20_000])
def test_an_answer_nested_without_end_is_read_or_refused(depth: int, strict: bool) -> None:
    whole = {"type": "Object", "displayName": "A", "description": "B", "required": True}
    inner, outer = write_json(whole), write_json({**whole, "properties": {"a": None}})
    before, after = outer.split(b"null")
    content = before * depth + inner + after * depth
    try:
        read = ANY_CALL.reading(PushOption).read(200, content, strict=strict)
    except DecodeError:
        assert depth > 100
    else:
        assert isinstance(read, PushOption)
        assert isinstance(read.properties, MapModel)
        assert isinstance(read.properties["a"], Model)


def read_both_ways(one: Named, value: Any, how: str, *, may_raise: bool) -> bool:
    """Read an answer tolerantly, and say whether strict reading refuses it."""
    content = write_json(value)
    call, told = ANY_CALL.reading(one.model), f"{one.package} {one.name} with {how}: {content.decode()[:2000]}"
    read = call.read(200, content)
    if isinstance(value, dict):
        assert one.model.from_dict(value) == read, told
    written = write_json(read.to_dict() if isinstance(read, (Model, MapModel)) else read)
    if written != content:
        here = document(one.package)
        changed = difference(here, here.component(one.name), read_json(content), read_json(written))
        assert changed is None, f"{changed}, {told}"
    try:
        strictly = call.read(200, content, strict=True)
    except DecodeError:
        assert may_raise, told
        return True
    assert strictly == read, told
    return False
