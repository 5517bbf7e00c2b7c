"""Random records, read by Arrow and as models: each value is the same, or is said not to be."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from codat_api.accounting.models import Invoice, Invoices
from codat_api.platform.models import Companies, Company
from hypothesis import given, settings
from hypothesis import strategies as st

import codat_facade.arrow as arrow
from codat_facade._arrow.plan import Kind, Plan, plan_of_model
from codat_facade.accounting import invoices
from codat_facade.platform import companies
from codat_runtime import decode_json
from tests.support.arrow_rows import hold_against_models

LISTS: dict[str, tuple[Any, Any, Plan]] = {
    "invoices": (invoices.list, Invoices, plan_of_model(Invoice)),
    "companies": (companies.list, Companies, plan_of_model(Company)),
}
NUMBERS = (
    "0 -0 1 -1 100.10 0.1 1E+2 1e-7 1e-18 1e-19 1e-28 1e-29 0.10000000000000000000 99999999999999999999 "
    "34028236692093846346337.46 "
    "999999999999999999999999999999 9999999999.5 "
    "100000000000000000000 -100000000000000000000 170141183460469231731687303715884105728 9999999999999999999999 1e37 "
    "0.123456789012345678 0.1234567890123456789 12345678901234567890.123456789012345678 1E+400 -1e-400 2.50E0 "
    "10000000000 3.3333333333333333333333333333 9223372036854775807 9223372036854775808 3.0"
).split()
TIMES = (
    "2023-03-21T17:17:58.9235368Z 2023-03-21T17:17:58 2023-03-21 2023-03-21T17:17:58.9235368 2023-03-21T00:00:00Z "
    "2023-03-21T17:17:58+02:00 2023-03-21T17:17:58.1-0530 0001-01-01T00:00:00 9999-12-31T23:59:59.9999999Z 2023-02-30 "
    "2023-03-21T24:00:00 2023-03-21T17:17 2023-03-21T17 2023-W12-2 20230321 1677-09-21 1677-09-22 2262-04-11 "
    "2023-03-21T17:17:58,5Z 2023-03-21T17:17:58.123456789Z 2023-03-21T17:17:60Z soon "
    "2262-04-12 2024-02-29T23:59:59.999999999+14:00"
).split()
texts = st.text(max_size=5) | st.sampled_from(["", "Paid", "null", "1.5", '"', "\\", "é😀", " ", "{}"])
numbers = st.sampled_from(NUMBERS) | st.decimals(allow_nan=False, allow_infinity=False).map(str)
anything = st.recursive(
    st.sampled_from(["null", "true", "false"]) | numbers | texts.map(lambda text: msgspec.json.encode(text).decode()),
    lambda inner: (
        st.lists(inner, max_size=2).map(lambda items: f"[{','.join(items)}]")
        | st.dictionaries(texts, inner, max_size=2).map(
            lambda items: (
                "{" + ",".join(f"{msgspec.json.encode(key).decode()}:{value}" for key, value in items.items()) + "}"
            )
        )
    ),
    max_leaves=3,
)
SCALARS = {
    Kind.TEXT: texts.map(lambda text: msgspec.json.encode(text).decode()),
    Kind.BOOLEAN: st.sampled_from(["true", "false"]),
    Kind.INTEGER: st.integers(-(2**70), 2**70).map(str) | numbers,
    Kind.NUMBER: numbers,
    Kind.RATE: numbers,
    Kind.TIME: st.sampled_from(TIMES).map(lambda text: f'"{text}"'),
    Kind.JSON: anything,
}


@cache
def values(plan: Plan, odd: int) -> st.SearchStrategy[str]:
    """JSON for a column; of the wrong type, null or unknown once in so many values."""
    if plan.item is not None:
        fitting = st.lists(values(plan.item, odd), max_size=2).map(lambda items: f"[{', '.join(items)}]")
    elif plan.kind is Kind.OBJECT:
        fitting = objects(plan, odd)
    else:
        fitting = SCALARS[plan.kind]
    return st.integers(0, odd).flatmap(lambda draw: anything if draw == 1 else fitting)


@cache
def objects(plan: Plan, odd: int) -> st.SearchStrategy[str]:
    """JSON for an object with some of its members, and once in a while one that no document names."""

    @st.composite
    def build(draw: st.DrawFn) -> str:
        keys = draw(st.lists(st.sampled_from(sorted(plan.members)), max_size=4, unique=True))
        members = [f'"{key}": {draw(values(plan.members[key], odd))}' for key in keys]
        if draw(st.integers(0, odd)) == 1:
            members.append(f'"{draw(st.sampled_from(["new", "_raw", "a.b"]))}":{draw(anything)}')
        return "{" + ", ".join(members) + "}"

    return build()


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    name = draw(st.sampled_from(sorted(LISTS)))
    odd = draw(st.sampled_from([30, 300]))
    return name, draw(st.lists(values(LISTS[name][2], odd), max_size=7))


@settings(max_examples=60)
@given(pages(), st.sampled_from([", ", ",\n", "\r\n,\t"]))
def test_each_value_is_that_of_the_model_or_the_record_is_kept(page: tuple[str, list[str]], between: str) -> None:
    name, records = page
    list_, model, plan = LISTS[name]
    content = f'{{"results": [{between.join(records)}]}}'.encode()
    expected = model.from_json(content)

    batch = arrow.read_page(content, list_)

    assert batch.schema == arrow.schema(list_)
    batch.validate(full=True)
    hold_against_models(batch, plan, expected.results, [decode_json(record.encode()) for record in records])
