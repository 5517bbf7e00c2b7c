"""Models out of the program and back: JSON, pydantic, cattrs, annotations, subclasses, pickles, terminals."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import typing
from decimal import Decimal
from typing import Any

import attrs
import pytest
from codat_api.accounting import models as accounting
from codat_api.accounting.models import Bill, Invoice, InvoiceStatus
from codat_api.platform.models import Company
from fastapi import Body, FastAPI

from codat_runtime import DecodeError, EncodeError, MapModel, Model

PACKAGES = (
    "accounting bank_feeds banking commerce expenses files lending payables platform spend_insights sync_commerce"
).split()
TEXT = (
    '{"id":"1","totalAmount":100.10,"status":"Unheard","lineItems":[{"unitAmount":0.10,"quantity":123456789012345678.90}],'
    '"new":{"amount":1.50}}'
)


class LargeBill(Bill):
    def is_large(self) -> bool:
        return self.total_amount > 1000


@attrs.define(kw_only=True, repr=False)
class TaggedBill(Bill):
    tag: str = "none"
    notes: list[str] = attrs.field(factory=list)


def invoice() -> Invoice:
    return Invoice.from_json(TEXT)


def exact(text: str) -> Any:
    return json.loads(text, parse_float=str)


def test_json_text_comes_back_digit_for_digit() -> None:
    assert exact(invoice().to_json()) == exact(TEXT)
    assert Invoice.from_json(invoice().to_json()) == invoice()
    assert Invoice.from_json(TEXT.encode()) == invoice()


@pytest.mark.parametrize("text", ["[]", "null", "", "{", '"text"', "5"])
def test_json_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(DecodeError):
        Invoice.from_json(text)


def test_json_of_what_has_no_form_names_the_place() -> None:
    broken = attrs.evolve(invoice(), total_amount=Decimal("NaN"))
    with pytest.raises(EncodeError, match=r"Invoice\.totalAmount: NaN is not a finite number"):
        broken.to_json()


def test_a_map_goes_out_and_comes_back() -> None:
    class Totals(MapModel[Decimal]):
        pass

    assert Totals.from_json('{"GBP":1.10}') == {"GBP": Decimal("1.10")}
    assert Totals.from_json('{"GBP":1.10}').to_json() == '{"GBP":1.10}'


@pytest.mark.parametrize("package", PACKAGES)
def test_annotations_can_be_read_at_run_time(package: str) -> None:
    models = importlib.import_module(f"codat_api.{package}.models")
    for name in models.__all__:
        cls = getattr(models, name)
        if issubclass(cls, Model):
            hints = typing.get_type_hints(cls)
            assert {field.name for field in cls.__fields__} <= hints.keys()


def test_annotations_name_the_classes() -> None:
    assert typing.get_type_hints(Invoice)["status"] is InvoiceStatus
    assert attrs.fields(attrs.resolve_types(Invoice)).line_items.type == (list[accounting.InvoiceLineItem] | None)
    assert typing.get_type_hints(LargeBill)["currency"] == (str | None)


def test_cattrs_takes_a_record_apart_and_together() -> None:
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda text, _: Decimal(text))
    record = Invoice.from_dict({"id": "1", "status": "Paid", "totalAmount": Decimal("100.10"), "lineItems": []})
    record.amount_due, record.total_tax_amount = Decimal(0), Decimal("0.00")
    record.issue_date = importlib.import_module("datetime").datetime(2026, 1, 31)

    assert converter.structure(converter.unstructure(record), Invoice) == record


def test_a_subclass_is_read_and_sent_as_its_parent() -> None:
    bill = LargeBill.from_dict({"id": "1", "totalAmount": 5000, "lineItems": [{"quantity": 1}]})

    assert bill.is_large()
    assert type((bill.line_items or [])[0]) is accounting.BillLineItem
    assert bill.to_dict() == {"id": "1", "totalAmount": 5000, "lineItems": [{"quantity": 1}]}
    assert pickle.loads(pickle.dumps(bill)) == bill


def test_attributes_of_a_subclass_have_their_defaults_and_are_not_sent() -> None:
    bill = TaggedBill.from_dict({"id": "1"})
    bill.notes.append("mine")

    assert (bill.tag, TaggedBill.from_dict({}).notes) == ("none", [])
    assert bill.to_dict() == {"id": "1"}


@pytest.mark.parametrize("kind", [Invoice, TaggedBill])
def test_a_pickle_of_an_older_version_lacks_a_field(kind: Any) -> None:
    record = kind.from_dict({"id": "1", "totalAmount": Decimal("1.10")})
    state = {name: value for name, value in record.__getstate__().items() if name not in ("note", "_extras", "tag")}
    older = kind.__new__(kind)
    older.__setstate__(state)

    assert older.note is None
    assert older == record
    assert repr(older) == repr(record)
    assert older.to_dict() == record.to_dict()


def test_copies_are_equal_and_evolve_changes_one_field() -> None:
    record = invoice()

    for same in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record)), attrs.evolve(record)):
        assert same == record
        assert same.to_dict() == record.to_dict()
    changed = attrs.evolve(record, total_amount=Decimal("5.0"))
    assert changed != record
    assert changed.additional_properties == {"new": {"amount": Decimal("1.50")}}
    assert copy.deepcopy(record).line_items is not record.line_items


def test_pydantic_takes_a_record_as_a_field() -> None:
    from pydantic import BaseModel, ValidationError

    class Job(BaseModel):
        record: Invoice
        status: InvoiceStatus
        others: list[Company] = []

    job = Job.model_validate({"record": {"id": "1", "totalAmount": Decimal("100.10")}, "status": "Unheard"})

    assert type(job.record) is Invoice
    assert not job.status.is_known
    assert job.model_dump()["record"] is job.record
    written = json.loads(job.model_dump_json())
    assert written == {"record": {"id": "1", "totalAmount": "100.10"}, "status": "Unheard", "others": []}
    assert Job.model_validate_json(job.model_dump_json()) == job
    assert Job(record=job.record, status=InvoiceStatus.PAID).record is job.record
    with pytest.raises(ValidationError, match="expected an object"):
        Job.model_validate({"record": "text", "status": "Paid"})


def test_pydantic_refuses_a_float_that_may_be_rounded() -> None:
    from pydantic import TypeAdapter, ValidationError

    adapter = TypeAdapter(Invoice)
    assert adapter.validate_json('{"totalAmount": 100.1}').total_amount == Decimal("100.1")
    with pytest.raises(ValidationError, match=r"lineItems\[0\].quantity is the float .*give it as text"):
        adapter.validate_json('{"lineItems": [{"quantity": 1234567890123456.78}]}')


def test_fastapi_answers_with_a_record() -> None:
    import asyncio

    from codat_runtime.http import httpx

    app = FastAPI()

    @app.get("/one")
    def one() -> Invoice:
        return invoice()

    @app.get("/many", response_model=list[Invoice])
    def many() -> Any:
        return [invoice()]

    @app.post("/back")
    def back(record: typing.Annotated[Invoice, Body()]) -> str:
        return str(record.total_amount)

    async def ask() -> list[Any]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as client:
            first = (await client.get("/one")).json()
            posted = await client.post("/back", json=first)
            return [
                first,
                (await client.get("/many")).json(),
                posted.json(),
                (await client.get("/openapi.json")).json(),
            ]

    first, many_, total, document = asyncio.run(ask())
    assert (first["totalAmount"], first["status"], many_) == ("100.10", "Unheard", [first])
    assert total == "100.10"
    shown = document["paths"]["/one"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    properties = (shown if "properties" in shown else document["components"]["schemas"]["Invoice"])["properties"]
    assert properties["totalAmount"] == {"type": "string", "format": "decimal"}


def test_no_part_of_a_record_imports_pydantic() -> None:
    import subprocess
    import sys

    program = (
        "import sys; from codat_api.accounting.models import Invoice; Invoice.from_json('{}'); "
        "print('pydantic' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "False\n"
    )


def test_a_repr_shortens_long_lists() -> None:
    record = Invoice.from_dict({"id": "1", "lineItems": [{"description": f"line {n}"} for n in range(100)]})

    assert repr(record) == (
        "Invoice(id='1', line_items=[InvoiceLineItem(description='line 0'), InvoiceLineItem(description='line 1'), "
        "InvoiceLineItem(description='line 2'), ... 97 more])"
    )


def test_rich_and_notebooks_show_a_record() -> None:
    from rich.console import Console

    console = Console(width=40)
    with console.capture() as shown:
        console.print(invoice())
    assert "total_amount=Decimal('100.10')" in shown.get()
    page = Company.from_dict({"id": "1", "name": "<b>Smith & Co</b>"})._repr_html_()
    assert "<th>name</th><td>&lt;b&gt;Smith &amp; Co&lt;/b&gt;</td>" in page


def test_dir_shows_what_is_public() -> None:
    names = dir(invoice())

    assert {"total_amount", "to_json", "from_dict", "additional_properties"} <= set(names)
    assert not [name for name in names if name.startswith("_")]


def test_an_unknown_member_looks_unknown() -> None:
    assert repr(InvoiceStatus("Unheard")) == "<InvoiceStatus: unknown value 'Unheard'>"
    assert repr(InvoiceStatus.PAID) == "<InvoiceStatus.PAID: 'Paid'>"
