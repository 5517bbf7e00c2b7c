"""Time and state: moved by the test, saved and loaded, the same for the same seed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from codat_facade.emulator import Emulator, ManualClock, Response
from codat_facade.emulator._core.clock import START, read_instant

HERE = "/companies/company-id/connections/connection-id"
CUSTOMER = {"status": "Active", "customerName": "Written", "amount": Decimal("0.10")}


def test_a_clock_stands_until_it_is_moved() -> None:
    clock = ManualClock()
    assert clock.now() == START
    clock.advance(1.5)
    clock.advance(timedelta(minutes=1))
    assert clock.now() == START + timedelta(seconds=61.5)
    assert not clock.running


@pytest.mark.parametrize("step", [-1, float("nan"), timedelta(days=-1)])
def test_a_clock_never_goes_back(step: float | timedelta) -> None:
    with pytest.raises(ValueError, match="forward only"):
        ManualClock().advance(step)


@pytest.mark.parametrize("step", [float("inf"), 1e300, timedelta(days=365 * 8000)])
def test_a_clock_stays_within_what_a_date_can_be(step: float | timedelta) -> None:
    clock = ManualClock()
    with pytest.raises(ValueError, match="year 9000"):
        clock.advance(step)
    with pytest.raises(ValueError, match="year 9000"):
        clock.set(datetime.max)
    assert clock.now() == START


def test_a_running_clock_shows_the_present_and_can_be_moved() -> None:
    clock = ManualClock(running=True)
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=60)
    before = clock.timestamp()
    clock.advance(3600)
    assert clock.timestamp() >= before + 3600


def test_a_start_without_a_zone_is_utc() -> None:
    assert ManualClock(datetime(2026, 5, 1)).now() == datetime(2026, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-03-21T17:17:58.9235368Z", datetime(2023, 3, 21, 17, 17, 58, 923536, UTC)),
        ("2023-03-21T17:17:58+01:00", datetime(2023, 3, 21, 16, 17, 58, 0, UTC)),
        ("2023-03-21T17:17:58", datetime(2023, 3, 21, 17, 17, 58, 0, UTC)),
        ("2023-03-21", datetime(2023, 3, 21, tzinfo=UTC)),
        ("soon", None),
    ],
)
def test_every_form_of_an_instant_is_read(text: str, moment: datetime | None) -> None:
    assert read_instant(text) == moment


def test_a_clock_is_set_forward_only() -> None:
    clock = ManualClock()
    clock.set(datetime(2026, 5, 1))
    assert clock.now() == datetime(2026, 5, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="forward only"):
        clock.set(datetime(2026, 4, 30, tzinfo=UTC))


@pytest.mark.parametrize("records", [20, 300, 3_000])
def test_data_is_as_young_as_the_start_that_was_chosen(records: int) -> None:
    start = datetime(2030, 6, 7, 15, 30, tzinfo=UTC)
    emulator = Emulator(start=start, records=records)
    assert emulator.clock.now() == start
    assert not emulator.clock.running
    path = "/companies/company-id/data/invoices?orderBy=-modifiedDate&query="
    today = emulator.call("GET", path + "modifiedDate%3E%3D2030-06-07T00:00:00Z").json
    assert 0 < today["totalResults"] <= max(1, records // 100)
    assert today["results"][0]["modifiedDate"] < "2030-06-07T15:30"
    dates = [read_instant(one["modifiedDate"]) for one in emulator.call("GET", path + "&pageSize=50").json["results"]]
    assert dates == sorted(dates, reverse=True)  # type: ignore[type-var]


def test_a_loaded_emulator_keeps_the_dates_of_its_data(tmp_path: Path) -> None:
    saved = Emulator(start=datetime(2030, 6, 7, tzinfo=UTC), records=10)
    saved.clock.advance(timedelta(days=30))
    saved.save(tmp_path / "state.json")
    loaded = Emulator.load(tmp_path / "state.json")
    path = "/companies/company-id/data/invoices"
    assert loaded.call("GET", path).body == saved.call("GET", path).body


def story(emulator: Emulator) -> list[bytes]:
    """What a client sees in a session that touches everything."""
    answers: list[Response] = [
        emulator.call("GET", "/companies"),
        emulator.call("POST", "/companies", json={"name": "New"}),
        emulator.call("GET", "/companies/company-id/data/invoices?orderBy=-totalAmount"),
        emulator.call("POST", f"{HERE}/push/customers", json=CUSTOMER),
        emulator.call("POST", "/companies/company-id/data/queue/bills"),
        emulator.call("GET", "/nothing"),
    ]
    emulator.clock.advance(2)
    answers += [
        emulator.call("GET", "/companies/company-id/push"),
        emulator.call("GET", "/companies/company-id/data/history"),
        emulator.call("GET", "/companies/company-id/reports/agedDebtor"),
    ]
    return [answer.body for answer in answers]


def test_the_same_seed_tells_the_same_story() -> None:
    assert story(Emulator(seed=3, records=10)) == story(Emulator(seed=3, records=10))
    assert story(Emulator(seed=3, records=10))[2] != story(Emulator(seed=4, records=10))[2]


def test_a_loaded_emulator_goes_on_where_the_saved_one_was(tmp_path: Path) -> None:
    saved = Emulator(seed=3, records=10, push_pace=(1, None), api_key="other-key")
    saved.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/", "eventTypes": []})
    story(saved)
    saved.call(
        "POST",
        f"{HERE}/push/customers",
        json=CUSTOMER,
        headers={"Idempotency-Key": "5f0c2a4e-0000-4000-8000-000000000001"},
    )
    saved.save(tmp_path / "state.json")
    loaded = Emulator.load(tmp_path / "state.json")
    assert loaded.api_key == "other-key"
    assert loaded.clock.now() == saved.clock.now()
    assert loaded.webhook_secret == saved.webhook_secret
    for emulator in (saved, loaded):
        emulator.clock.advance(10)
    assert story(loaded) == story(saved)
    again = [
        emulator.call(
            "POST",
            f"{HERE}/push/customers",
            json=CUSTOMER,
            headers={"Idempotency-Key": "5f0c2a4e-0000-4000-8000-000000000001"},
        ).body
        for emulator in (saved, loaded)
    ]
    assert again[0] == again[1]
    assert [one.event_type for one in loaded.deliver_webhooks(lambda *_: 200)] == [
        one.event_type for one in saved.deliver_webhooks(lambda *_: 200)
    ]


def test_bytes_and_decimals_survive_saving(tmp_path: Path) -> None:
    emulator = Emulator(records=1)
    emulator.add_record("company-id", "connection-id", "items", {"id": "one", "price": Decimal("100.10")})
    form = b'--e\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n\x00\xff\r\n--e--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=e"}
    emulator.call("POST", f"{HERE}/files", body=form, headers=headers)
    emulator.save(tmp_path / "state.json")
    loaded = Emulator.load(tmp_path / "state.json")
    assert str(loaded.call("GET", "/companies/company-id/data/items/one").json["price"]) == "100.10"
    assert (
        loaded.call("GET", "/companies/company-id/files/download").body
        == emulator.call("GET", "/companies/company-id/files/download").body
    )


@pytest.mark.parametrize("content", ["", "[]", '{"settings": {}}', "no json"])
def test_a_file_that_holds_something_else_is_an_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(content)
    with pytest.raises(ValueError, match="holds no saved emulator"):
        Emulator.load(path)


def test_what_a_test_looks_at_cannot_change_what_is_remembered(emulator: Emulator) -> None:
    emulator.records("company-id", "connection-id", "customers")[0]["customerName"] = "Changed"
    assert emulator.records("company-id", "connection-id", "customers")[0]["customerName"] != "Changed"


def test_a_save_that_breaks_off_leaves_the_file_as_it_was(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.json"
    emulator.save(path)
    saved = path.read_bytes()

    def write_half(file: Path, data: bytes) -> int:
        with file.open("wb") as stream:
            stream.write(data[: len(data) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", write_half)
    with pytest.raises(OSError, match="No space left"):
        emulator.save(path)
    assert path.read_bytes() == saved
