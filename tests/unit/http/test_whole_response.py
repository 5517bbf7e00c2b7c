"""A response that is whole in what was received, as the HTTP parser has it."""

from __future__ import annotations

import h11
from hypothesis import example, given
from hypothesis import strategies as st

from codat_facade._http.left_over_bytes import is_whole_response
from codat_facade._http.network import LeftOverBytes
from tests.unit.http.test_leftover_bytes import info_of, response

HEADS = st.lists(
    st.sampled_from(
        [
            b"HTTP/1.1 200 OK",
            b"HTTP/1.1 204 No Content",
            b"HTTP/1.1 304 Not Modified",
            b"HTTP/1.1 100 Continue",
            b"HTTP/1.1 500 Oh",
            b"HTTP/1.0 200 OK",
            b"Content-Length: 3",
            b"content-length:3",
            b"Content-Length: 0",
            b"Content-Length: 3, 3",
            b" Content-Length: 3",
            b"Transfer-Encoding: chunked",
            b"X: Content-Length: 3",
            b"X: y",
            b"",
            b"abc",
            b"3",
        ]
    ),
    max_size=7,
)


@given(st.just(b"HTTP/1.1 200 OK"), HEADS, st.sampled_from([b"\r\n", b"\n", b"\n\r\n", b"\r"]), st.binary(max_size=8))
@example(b"HTTP/1.1 200 OK", [b"Content-Length: 3", b"", b"abc"], b"\r\n", b"")
@example(b"HTTP/1.1 200 OK", [b"Content-Length: 3"], b"\n", b"\nabc")
@example(b"HTTP/1.1 204 No Content", [b"Content-Length: 3", b"", b"abc"], b"\r\n", b"")
def test_what_counts_as_a_whole_response_is_one_for_the_parser(
    status: bytes, lines: list[bytes], newline: bytes, end: bytes
) -> None:
    # Without the end of the last line, for that is where a body may end.
    for data in (newline.join([status, *lines]) + end, newline.join(lines) + end):
        if is_whole_response(data):
            parser = h11.Connection(our_role=h11.CLIENT)
            parser.send(h11.Request(method="GET", target="/", headers=[("Host", "h")]))
            parser.send(h11.EndOfMessage())
            parser.receive_data(data)
            events = [parser.next_event()]
            while type(events[-1]) not in (h11.EndOfMessage, h11.PAUSED) and events[-1] is not h11.NEED_DATA:
                events.append(parser.next_event())
            assert type(events[0]) is h11.Response
            assert type(events[-1]) is h11.EndOfMessage
            assert parser.trailing_data[0] == b""


def test_an_ordinary_response_is_a_whole_one() -> None:
    assert is_whole_response(response(b"{}"))
    assert not is_whole_response(response(b"{}") + b"x")
    assert not is_whole_response(response(b"{}")[:-1])
    assert not is_whole_response(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")


def test_nothing_is_held_back_of_a_whole_response_and_a_byte_of_any_other() -> None:
    tail, whole = LeftOverBytes(hold=True), response(b"{}")
    for method, received, given_on in (
        (b"GET", whole, whole),
        (b"HEAD", whole, whole[:-1]),
        (b"GET", whole + b"x", whole),
        (b"GET", whole[:-1], whole[:-2]),
    ):
        tail = LeftOverBytes(hold=True)
        tail.check_before_write(method + b" / HTTP/1.1\r\n\r\n", info_of(is_readable=False))
        assert tail.take() == b""
        assert tail.keep(received) == given_on
