"""Other event loops: that of a notebook, which runs already, uvloop, and trio, which is none of asyncio."""

from __future__ import annotations

from tests.e2e.places.program import run

NOTEBOOK = """
import nbformat
from nbclient import NotebookClient

CELLS = [
    "import codat_facade as codat\\n"
    "from codat_facade.emulator import Emulator\\n"
    "from codat_facade.platform import companies\\n"
    "emulator = Emulator(seed=7)\\n"
    "server = emulator.serve().__enter__()\\n"
    "client = codat.Client(api_key=emulator.api_key, base_url=server.url)",
    "print('blocking', companies.get(client, emulator.company_id).id == emulator.company_id)",
    "print('awaited', (await companies.get.aio(client, emulator.company_id)).id == emulator.company_id)",
    "print('iterated', [company.id async for company in companies.iterate.aio(client)] == [emulator.company_id])",
    "await client.aclose()\\nserver.close() if hasattr(server, 'close') else None",
]
notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
NotebookClient(notebook, timeout=600, startup_timeout=300, kernel_name="python3").execute()
for cell in notebook.cells:
    print("".join(output.get("text", "") for output in cell.outputs), end="")
"""

UVLOOP = """
import asyncio

import uvloop

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.platform import companies


async def main() -> None:
    assert isinstance(asyncio.get_running_loop(), uvloop.Loop)
    emulator = Emulator(seed=7)
    with emulator.serve() as server:
        async with codat.Client(api_key=emulator.api_key, base_url=server.url) as client:
            pages = await asyncio.gather(*(companies.list.aio(client) for _ in range(20)))
            ids = [each.id async for each in companies.iterate.aio(client)]
            print({page.total_results for page in pages}, ids == [emulator.company_id])


with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    runner.run(main())
"""

TRIO = """
import trio

import codat_facade as codat
from codat_facade.emulator import Emulator
from codat_facade.platform import companies, push_operations


async def poll(client: codat.Client) -> None:
    async for _ in push_operations.poll_many.aio(client, [("company-id", "key")]):
        pass


async def main() -> None:
    emulator = Emulator(seed=7)
    with emulator.serve() as server, codat.Client(api_key=emulator.api_key, base_url=server.url) as client:
        for call in (companies.list.aio, companies.list.detailed.aio, companies.fetch_all.aio, poll):
            try:
                await call(client)
            except codat.ConfigurationError as error:
                print(error)
        assert emulator.requests == []
        print((await trio.to_thread.run_sync(companies.list, client)).total_results)


trio.run(main)
"""


def test_a_notebook_whose_loop_runs_makes_blocking_calls_and_awaits_others() -> None:
    assert run(NOTEBOOK).splitlines() == ["blocking True", "awaited True", "iterated True"]


def test_uvloop_runs_calls_as_the_plain_loop_does() -> None:
    assert run(UVLOOP).strip() == "{1} True"


def test_trio_gets_an_error_that_says_what_to_do_and_that_works() -> None:
    *errors, total = run(TRIO).splitlines()
    assert len(errors) == 4
    assert {"trio.to_thread.run_sync(" in error and "no asyncio event loop" in error for error in errors} == {True}
    assert total == "1"
