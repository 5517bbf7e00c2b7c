"""The endpoint for ASGI servers: what it answers, and when."""

from __future__ import annotations

import asyncio
import logging
import threading
from datetime import timedelta
from typing import Any

import pytest

import codat_facade as codat
from codat_facade.webhooks import Dispatcher, Event, RetryLater, WebhookApp
from tests.unit.webhooks.signed import OTHER_SECRET, SECRET, Answered, Sender, event, signed

BODY = event("company.created", id="c1")


class Endpoint:
    """An application whose handler notes what it gets, and says or raises what it is told to."""

    def __init__(self, **options: Any) -> None:
        self.got: list[Event[Any]] = []
        self.says: list[bool | Exception | None] = []
        self.dispatcher = Dispatcher()
        self.dispatcher.on("*")(self.handle)
        self.app = WebhookApp(self.dispatcher, SECRET, **options)
        self.sender = Sender(self.app)

    async def handle(self, read: Event[Any]) -> bool | None:
        self.got.append(read)
        says = self.says.pop(0) if self.says else None
        if isinstance(says, Exception):
            raise says
        return says

    def post(self, *pieces: bytes | None, **options: Any) -> Answered:
        body = b"".join(piece for piece in pieces if piece)
        answered = asyncio.run(self.sender.post(*pieces, **{"headers": signed(body), **options}))
        assert answered is not None
        return answered


def test_an_event_is_taken_and_handled() -> None:
    endpoint = Endpoint()
    answered = endpoint.post(BODY)
    assert (answered.status, answered.text) == (204, "")
    assert "content-length" not in answered.headers
    assert [read.event_type for read in endpoint.got] == ["company.created"]


def test_a_body_in_pieces_is_put_together() -> None:
    endpoint = Endpoint()
    assert endpoint.post(BODY[:10], b"", BODY[10:]).status == 204
    assert endpoint.got[0].payload.id == "c1"


def test_a_repeated_delivery_is_taken_and_not_handled_again() -> None:
    endpoint = Endpoint()
    assert [endpoint.post(BODY).status for _ in range(3)] == [204, 204, 204]
    assert len(endpoint.got) == 1
    assert endpoint.post(BODY, headers=signed(BODY, delivery="msg_2")).status == 204
    assert len(endpoint.got) == 2


@pytest.mark.parametrize(("says", "status"), [(False, 503), (RetryLater(), 503), (KeyError("x"), 500)])
def test_what_is_not_done_is_asked_for_again_and_handled_again(says: Any, status: int) -> None:
    endpoint = Endpoint()
    endpoint.says = [says, None]
    assert endpoint.post(BODY).status == status
    assert endpoint.post(BODY).status == 204
    assert len(endpoint.got) == 2


@pytest.mark.parametrize(
    ("headers", "status", "told"),
    [
        (dict, 400, "webhook-id"),
        (lambda: {**signed(BODY), "webhook-signature": "nonsense"}, 400, "webhook-signature"),
        (lambda: signed(BODY, age=1000), 400, "signed 1"),
        (lambda: signed(BODY, age=-1000), 400, "from now"),
        (lambda: signed(BODY, secrets=(OTHER_SECRET,)), 401, "no signature matches"),
    ],
    ids=["nothing", "nonsense", "old", "early", "another secret"],
)
def test_what_is_not_to_be_trusted_is_refused_with_the_reason(headers: Any, status: int, told: str) -> None:
    endpoint = Endpoint()
    answered = endpoint.post(BODY, headers=headers())
    assert answered.status == status
    assert told in answered.text
    assert int(answered.headers["content-length"]) == len(answered.text)
    assert endpoint.got == []


def test_a_forged_copy_does_not_make_the_true_delivery_a_repeated_one() -> None:
    endpoint = Endpoint()
    assert endpoint.post(BODY, headers=signed(BODY, secrets=(OTHER_SECRET,))).status == 401
    assert endpoint.post(BODY).status == 204
    assert len(endpoint.got) == 1


def test_a_signed_body_that_is_no_event_is_refused() -> None:
    endpoint = Endpoint()
    assert endpoint.post(b"[]").status == 400
    assert endpoint.got == []


def test_half_of_an_emoji_costs_its_character_and_not_the_event() -> None:
    endpoint = Endpoint()
    assert endpoint.post(event(name="cut here: \ud83d")).status == 204
    assert endpoint.got[0].body["payload"]["name"] == "cut here: \N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_webhooks_are_posted(method: str) -> None:
    answered = Endpoint().post(BODY, method=method)
    assert answered.status == 405
    assert answered.headers["allow"] == "POST"


@pytest.mark.parametrize(("size", "status"), [(len(BODY), 204), (len(BODY) - 1, 413)])
@pytest.mark.parametrize("announced", [True, False])
def test_the_size_of_a_body_is_bounded(size: int, status: int, announced: bool) -> None:
    endpoint = Endpoint(max_body_bytes=size)
    length = {"Content-Length": str(len(BODY))} if announced else {}
    assert endpoint.post(BODY[:50], BODY[50:], headers=signed(BODY) | length).status == status


def test_nothing_is_read_of_a_body_that_announces_to_be_too_large() -> None:
    endpoint = Endpoint(max_body_bytes=10)
    assert endpoint.post(BODY, headers={"Content-Length": "11"}).status == 413
    assert endpoint.sender.left == [BODY]


def test_no_more_is_read_of_a_body_that_turns_out_too_large() -> None:
    endpoint = Endpoint(max_body_bytes=10)
    assert endpoint.post(b"x" * 6, b"x" * 6, b"x" * 6).status == 413
    assert endpoint.sender.left == [b"x" * 6]


@pytest.mark.parametrize("length", ["many", "-1", "1.0", "²"])
def test_a_length_that_is_none_is_refused(length: str) -> None:
    assert Endpoint().post(BODY, headers={"Content-Length": length}).status == 400


@pytest.mark.parametrize(("length", "status"), [("9" * 5000, 413), ("0" * 5000 + str(len(BODY)), 204)])
def test_a_length_of_thousands_of_digits_is_read_as_what_it_is(length: str, status: int) -> None:
    assert Endpoint().post(BODY, headers=signed(BODY) | {"Content-Length": length}).status == status


UNREADABLE = {
    "thousands of digits": event()[:-1] + b', "more": ' + b"9" * 5000 + b"}",
    "a nesting bomb": b'{"eventType": "a.b", "payload": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "an exponent beyond reason": b'{"eventType": "a.b", "payload": 1e' + b"9" * 4000 + b"}",
    "no JSON": b"{",
    "nothing": b"",
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_a_signed_body_that_cannot_be_read_is_refused(body: bytes) -> None:
    endpoint = Endpoint()
    assert endpoint.post(body).status == 400
    assert endpoint.got == []


def test_a_body_that_is_no_text_is_refused() -> None:
    answered = asyncio.run(Endpoint().sender.post(b"\xff" + BODY, headers=signed(BODY)))
    assert answered is not None
    assert answered.status == 401


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp"])
def test_a_header_that_stands_there_twice_is_one_that_nobody_signed(name: str) -> None:
    endpoint = Endpoint()
    raw = [(key.encode(), value.encode()) for key, value in signed(BODY).items()]
    sent = list[Any]()

    async def receive() -> Any:
        return {"type": "http.request", "body": BODY}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "headers": [*raw, (name.encode(), signed(BODY)[name].encode())]}
    asyncio.run(endpoint.app(scope, receive, send))
    assert sent[0]["status"] in {400, 401}
    assert endpoint.got == []


def test_a_sender_that_goes_away_gets_no_answer() -> None:
    endpoint = Endpoint()
    assert asyncio.run(endpoint.sender.post(BODY[:10], None, headers=signed(BODY))) is None
    assert endpoint.got == []


def test_a_handler_that_takes_too_long_is_ended_and_the_event_asked_for_again() -> None:
    endpoint = Endpoint()
    ended = list[str]()

    @endpoint.dispatcher.on("*")
    async def hang(read: Event[Any]) -> None:
        loop = asyncio.get_running_loop()
        # The time that there is passes when the handler has begun, however long the machine took to get here.
        later = loop.time() + 60
        loop.time = lambda: later  # type: ignore[method-assign]
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append(read.event_type)
            raise

    assert endpoint.post(BODY).status == 503
    assert ended == ["company.created"]
    assert endpoint.post(BODY).status == 503
    assert len(endpoint.got) == 2


def test_a_handler_that_blocks_too_long_is_answered_for_all_the_same() -> None:
    endpoint = Endpoint(timeout=0.05)
    release = threading.Event()
    endpoint.dispatcher.on("*")(lambda read: release.wait(10) and None)

    async def post() -> Answered | None:
        try:
            return await endpoint.sender.post(BODY, headers=signed(BODY))
        finally:
            release.set()

    answered = asyncio.run(post())
    assert answered is not None
    assert answered.status == 503


def test_a_body_that_comes_too_slowly_is_asked_for_again() -> None:
    app = Endpoint(timeout=timedelta(milliseconds=20)).app
    sent = list[Any]()

    async def receive() -> Any:
        await asyncio.Event().wait()

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app.asgi({"type": "http", "method": "POST", "headers": []}, receive, send))
    assert sent[0]["status"] == 503


def test_a_delivery_that_comes_while_it_is_handled_is_asked_for_again() -> None:
    endpoint = Endpoint()

    async def post_within() -> tuple[Answered | None, Answered | None]:
        release = asyncio.Event()

        @endpoint.dispatcher.on("*")
        async def wait(read: Event[Any]) -> None:
            await release.wait()

        first = asyncio.create_task(Sender(endpoint.app).post(BODY, headers=signed(BODY)))
        while not endpoint.got:
            await asyncio.sleep(0)
        second = await endpoint.sender.post(BODY, headers=signed(BODY))
        release.set()
        return await first, second

    first, second = asyncio.run(post_within())
    assert first is not None
    assert second is not None
    assert (first.status, second.status) == (204, 503)
    assert len(endpoint.got) == 1


class Store:
    """A store somewhere else, which may be down."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.is_down = False

    def has(self, id: str, /) -> bool:
        if self.is_down:
            raise ConnectionError("down")
        return id in self.ids

    def add(self, id: str, /) -> bool:
        is_new = id not in self.ids
        self.ids.add(id)
        return is_new


def test_what_is_done_can_be_remembered_elsewhere() -> None:
    store = Store()
    first, second = Endpoint(seen=store), Endpoint(seen=store)
    assert first.post(BODY).status == 204
    assert second.post(BODY).status == 204
    assert (len(first.got), len(second.got)) == (1, 0)
    assert store.ids == {"msg_1"}


def test_a_store_that_is_down_is_logged_and_the_event_asked_for_again(caplog: pytest.LogCaptureFixture) -> None:
    store = Store()
    endpoint = Endpoint(seen=store)
    store.is_down = True
    assert endpoint.post(BODY).status == 500
    assert [record.exc_info and record.exc_info[0] for record in caplog.records] == [ConnectionError]
    store.is_down = False
    assert endpoint.post(BODY).status == 204


def test_an_unknown_protocol_is_refused_as_the_specification_has_it() -> None:
    with pytest.raises(ValueError, match="carrier pigeon"):
        asyncio.run(Sender(Endpoint().app).post(type="carrier pigeon"))


def test_no_answer_log_or_representation_shows_the_secret(caplog: pytest.LogCaptureFixture) -> None:
    endpoint = Endpoint()
    with caplog.at_level(logging.DEBUG):
        answered = endpoint.post(BODY, headers=signed(BODY, secrets=(OTHER_SECRET,)))
    app = endpoint.app
    told = answered.text + caplog.text + repr(app) + repr(vars(app))
    assert "a webhook was refused" in caplog.text
    assert SECRET.removeprefix("whsec_") not in told


@pytest.mark.parametrize(
    ("options", "error", "named"),
    [
        ({"timeout": 15}, ValueError, "timeout is 15"),
        ({"timeout": timedelta(minutes=1)}, ValueError, "timeout"),
        ({"timeout": 0}, ValueError, "timeout"),
        ({"max_body_bytes": 0}, ValueError, "max_body_bytes"),
    ],
)
def test_options_out_of_range_are_refused(options: dict[str, Any], error: type[Exception], named: str) -> None:
    with pytest.raises(error, match=named):
        WebhookApp(Dispatcher(), SECRET, **options)


@pytest.mark.parametrize(
    ("dispatcher", "options", "named"),
    [
        (print, {}, "dispatcher is of type"),
        (Dispatcher(), {"seen": {"a"}}, "seen is of type set"),
        (Dispatcher(), {"timeout": "5"}, "timeout is of type str"),
        (Dispatcher(), {"max_body_bytes": 1.5}, "max_body_bytes is of type float"),
    ],
)
def test_arguments_of_the_wrong_type_are_refused(dispatcher: Any, options: dict[str, Any], named: str) -> None:
    with pytest.raises(TypeError, match=named):
        WebhookApp(dispatcher, SECRET, **options)


def test_an_endpoint_without_a_secret_is_refused() -> None:
    with pytest.raises(codat.ConfigurationError, match="secret is empty"):
        WebhookApp(Dispatcher(), "")
