"""Threads beside an event loop: for code that blocks, and for code that needs a loop where one runs already."""

from __future__ import annotations

import asyncio
import contextvars
import sys
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import TypeVar, cast

T = TypeVar("T")


async def in_thread(function: Callable[..., T], *arguments: object) -> T:
    """Call a function in a thread, and wait for its end even if this task is cancelled: a thread cannot be.

    A cancellation that came meanwhile is raised where the task is suspended next.

    Args:
        function: May block; sees the context variables of this task.
        *arguments: Its arguments.
    """
    context = contextvars.copy_context()
    call = asyncio.get_running_loop().run_in_executor(None, lambda: context.run(function, *arguments))
    task = asyncio.current_task()
    cancellations = 0
    while not call.done():
        try:
            await asyncio.wait({call})
        except asyncio.CancelledError:
            if task is not None:
                task.uncancel()
                cancellations += 1
    for _ in range(cancellations):
        cast("asyncio.Task[object]", task).cancel()
    return call.result()


def run(awaitable: Awaitable[T]) -> T:
    """Run an awaitable to its end, on an event loop in a thread of its own where this thread runs one already.

    Args:
        awaitable: Sees the context variables of the caller.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(_awaited(awaitable))
    ended: Future[T] = Future()
    context = contextvars.copy_context()

    def call() -> None:
        try:
            ended.set_result(context.run(asyncio.run, _awaited(awaitable)))
        except BaseException as error:
            ended.set_exception(error)

    _start_thread(call)
    return ended.result()


def _start_thread(call: Callable[[], None]) -> None:
    monkey = sys.modules.get("gevent.monkey")
    if monkey is not None and monkey.is_module_patched("threading"):
        # The threads of the standard library are greenlets of this very thread then, and share its event loop.
        sys.modules["gevent"].get_hub().threadpool.apply(call)
    else:
        threading.Thread(target=call, name="codat-webhook-handler").start()


async def _awaited(awaitable: Awaitable[T]) -> T:
    return await awaitable
