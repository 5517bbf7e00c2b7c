"""The event loop that asynchronous calls run on."""

from __future__ import annotations

import asyncio

from ..errors import ConfigurationError


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the event loop that runs in this thread.

    Raises:
        ConfigurationError: None of asyncio runs; under trio there is none.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "`.aio` was awaited where no asyncio event loop runs: run it with asyncio.run(...); under trio make the "
            "blocking call in a thread, trio.to_thread.run_sync(invoices.list, client, company_id), or run the program "
            "on asyncio"
        ) from None
