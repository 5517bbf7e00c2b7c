"""A service on loopback that answers after a set time: `python server.py <seconds> <records> <pages>`.

It does as little as it can, so that the contenders are measured and not the service. It prints its port and ends when
its input does.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable
from functools import cache

import documents  # type: ignore[import-not-found]

_PAGE = re.compile(rb"[?&]page=(\d+)")
_END_OF_HEADERS = b"\r\n\r\n"


class Connection(asyncio.Protocol):
    """One connection, which carries GET requests alone."""

    def __init__(self, delay: float, answer: Callable[[bytes], bytes]) -> None:
        self._delay = delay
        self._answer = answer
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where to write."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that is complete."""
        self._received += data
        while _END_OF_HEADERS in self._received:
            request, _, self._received = self._received.partition(_END_OF_HEADERS)
            answer = self._answer(request.split(b" ", 2)[1])
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, answer)
            else:
                self._transport.write(answer)


def answers(records: int, pages: int) -> Callable[[bytes], bytes]:
    """Make what answers a target: pages of invoices, or a company.

    Args:
        records: Invoices on each page.
        pages: Pages of the list.
    """

    @cache
    def page(number: int) -> bytes:
        return _http(documents.invoices_page(records, number=number, total=records * pages))

    end = _http(documents.invoices_page(0, number=pages + 1, total=records * pages))
    company = _http(documents.company())
    companies = _http(documents.companies())

    def answer(target: bytes) -> bytes:
        if b"/data/invoices" not in target:
            return companies if target.partition(b"?")[0] == b"/companies" else company
        asked = _PAGE.search(target)
        number = int(asked[1]) if asked else 1
        return page(number) if number <= pages else end

    for number in range(1, pages + 1):
        page(number)
    return answer


def _http(content: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(content),
        content,
    )


async def main(delay: float, records: int, pages: int) -> None:
    """Serve until the input ends."""
    loop = asyncio.get_running_loop()
    answer = answers(records, pages)
    server = await loop.create_server(lambda: Connection(delay, answer), "127.0.0.1", 0, backlog=2000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
