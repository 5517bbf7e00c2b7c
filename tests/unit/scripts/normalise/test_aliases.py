"""Names hold: what a class was called leads to it, however upstream writes the same thing from now on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import GenerationError, generate_all, generate_package
from scripts.normalise import Package, build
from scripts.normalise.upstream.products import lasting
from scripts.normalise.upstream.text import dumps

from .documents import TEXT, document, record, reference

KIND = {"type": "string", "enum": ["Credit", "Debit"]}
ACCOUNT = {"Account": record(kind=KIND)}


def first(schemas: dict[str, Any]) -> Package:
    return build({"Doc": document(schemas)})


def then(last: Package, schemas: dict[str, Any], **options: Any) -> Package:
    """The run after another one."""
    options = {"memory": last.names, "previous": last.document, "aliases": last.aliases, **options}
    return build({"Doc": document(schemas)}, **options)


def classes(package: Package) -> set[str]:
    return set(package.document["components"]["schemas"]) - {"GetEverythingResponse"}


def test_a_name_goes_along_when_a_bundler_moves_its_schema() -> None:
    prototype = {"AccountPrototype": record(kind=KIND)}
    location = {"$ref": "#/components/schemas/AccountPrototype/properties/kind"}
    now = then(first(ACCOUNT), {"Account": record(kind=location), **prototype})
    assert classes(now) == {"Account", "AccountPrototype", "AccountKind"}
    assert (now.aliases, now.renamed) == ({}, {})


def test_it_goes_along_when_the_schema_grows_meanwhile() -> None:
    grown = {"type": "string", "enum": ["Credit", "Debit", "Other"]}
    location = {"$ref": "#/components/schemas/AccountPrototype/properties/kind"}
    now = then(first(ACCOUNT), {"Account": record(kind=location), "AccountPrototype": record(kind=grown)})
    assert classes(now) == {"Account", "AccountPrototype", "AccountKind"}


def test_it_goes_along_when_the_place_is_gone_and_the_shape_stands_elsewhere() -> None:
    now = then(first(ACCOUNT), {"Account": record(sort=KIND)})
    assert classes(now) == {"Account", "AccountKind"}
    assert now.renamed == {}
    again = then(now, {"Account": record(sort=KIND), "Bill": record(kind=KIND)})
    assert classes(again) == {"Account", "AccountKind", "Bill", "BillKind"}


def test_what_is_inside_keeps_its_name_too() -> None:
    line = record(amount=TEXT, state=KIND)
    before = first({"Bill": record(line=line)})
    assert classes(before) == {"Bill", "BillLine", "BillLineState"}
    now = then(before, {"Bill": record(row=line)})
    assert classes(now) == classes(before)


@pytest.mark.parametrize("name", ["Kind", "Sort"])
def test_where_upstream_gives_it_a_name_the_older_one_is_an_alias(name: str) -> None:
    now = then(first(ACCOUNT), {"Account": record(kind=reference(name)), name: KIND})
    assert classes(now) == {"Account", name}
    assert now.aliases == now.renamed == {"AccountKind": name}


def test_a_component_that_upstream_renames_keeps_its_older_name_as_an_alias() -> None:
    now = then(first({"Supplier": record(name=TEXT)}), {"Vendor": record(name=TEXT)})
    assert now.renamed == {"Supplier": "Vendor"}


def test_where_several_have_its_shape_the_one_that_is_used_in_its_stead_is_it() -> None:
    before = first({"Bill": record(party=reference("Supplier")), "Supplier": record(name=TEXT)})
    vendors = {"Agent": record(name=TEXT), "Vendor": record(name=TEXT)}
    now = then(before, {"Bill": record(party=reference("Vendor")), **vendors})
    assert now.renamed == {"Supplier": "Vendor"}


def test_what_went_with_its_shape_has_no_alias() -> None:
    now = then(first({"A": record(x=TEXT), "B": record(y=KIND)}), {"A": record(x=TEXT)})
    assert (now.aliases, now.renamed) == ({}, {})


def test_an_alias_lasts_and_follows_what_it_stands_for() -> None:
    second = then(first({"One": record(x=TEXT)}), {"Two": record(x=TEXT)})
    same = then(second, {"Two": record(x=TEXT), "More": record(y=TEXT)})
    assert (same.aliases, same.renamed) == ({"One": "Two"}, {})
    third = then(same, {"Three": record(x=TEXT)})
    assert third.aliases == {"One": "Three", "Two": "Three"}
    assert third.renamed == {"Two": "Three"}


def test_an_alias_ends_where_a_class_has_the_name_or_what_it_stands_for_is_gone() -> None:
    second = then(first({"One": record(x=TEXT)}), {"Two": record(x=TEXT)})
    assert then(second, {"Two": record(x=TEXT), "One": record(y=TEXT)}).aliases == {}
    assert then(second, {"Other": record(y=TEXT)}).aliases == {}


def test_a_name_that_maintainers_change_keeps_the_older_one_as_an_alias() -> None:
    before = first(ACCOUNT)
    edited = {location: name.replace("AccountKind", "AccountSort") for location, name in before.names.items()}
    assert then(before, ACCOUNT, memory=edited).renamed == {"AccountKind": "AccountSort"}
    renamed = then(before, ACCOUNT, renames={"Account": "Ledger"})
    assert classes(renamed) == {"Ledger", "AccountKind"}
    assert renamed.renamed == {"Account": "Ledger"}


def test_a_new_component_takes_no_name_that_is_remembered() -> None:
    before = first(ACCOUNT)
    now = then(before, {**ACCOUNT, "AccountKind": record(text=TEXT)})
    components = now.document["components"]["schemas"]
    assert components["AccountKind"] == KIND
    assert components["DocAccountKind"] == record(text=TEXT)
    assert now.renamed == {}
    assert then(now, {"AccountKind": record(text=TEXT), **ACCOUNT}).document["components"] == now.document["components"]


def test_a_name_that_is_shared_stays_with_the_component_when_the_shapes_part() -> None:
    before = first({"Account": record(kind=KIND), "AccountKind": KIND})
    assert classes(before) == {"Account", "AccountKind"}
    grown = {"type": "string", "enum": ["Credit", "Debit", "Other"]}
    now = then(before, {"Account": record(kind=KIND), "AccountKind": grown})
    assert now.document["components"]["schemas"]["AccountKind"] == grown


def generated(tmp_path: Path, aliases: dict[str, str]) -> Path:
    specs, target = tmp_path / "specs", tmp_path / "generated"
    specs.mkdir()
    target.mkdir()
    (specs / "things.yaml").write_text(dumps(first({"Account": record(kind=KIND)}).document), encoding="utf-8")
    (specs / "aliases.toml").write_text(lasting({"things": aliases}), encoding="utf-8")
    generate_all(specs, target)
    return target


def test_an_alias_can_be_imported_and_warns(tmp_path: Path) -> None:
    target = generated(tmp_path, {"OldKind": "AccountKind"})
    script = (
        "import warnings\n"
        "with warnings.catch_warnings(record=True) as said:\n"
        "    warnings.simplefilter('always')\n"
        "    from codat_api.things.models import AccountKind\n"
        "    assert said == []\n"
        "    from codat_api.things.models import OldKind\n"
        "assert OldKind is AccountKind\n"
        "assert {one.category for one in said} == {DeprecationWarning}\n"
        "print(said[-1].message)\n"
    )
    command = [sys.executable, "-c", script]
    found = subprocess.run(
        command, cwd=target, env={"PYTHONPATH": str(target)}, capture_output=True, text=True, check=False
    )
    assert (found.stderr, found.stdout) == ("", "codat_api.things.models.OldKind is called AccountKind now\n")


def test_an_alias_of_a_class_that_is_not_there_stops_the_generator(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=r"aliases\.toml names Gone"):
        generate_package("things", first(ACCOUNT).document, tmp_path / "things", {"Old": "Gone"})
