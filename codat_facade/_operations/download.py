"""Operations whose response is a file: into memory, or piece by piece to where it shall stand."""

from __future__ import annotations

import asyncio
import inspect
import io
import os
import shutil
from collections.abc import Callable, Coroutine, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, cast
from uuid import uuid4

from attrs import frozen

from .._base import docstring
from .operation import Operation, SyncAndAsync, bound, calling_module, make_sync_and_async, operation
from .shown import with_signature

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._client.client import Client

P = ParamSpec("P")

Progress = Callable[[int, int | None], object]
"""Told the bytes so far, and how many there will be; None where the response does not say."""


class Writable(Protocol):
    """An open binary file, or anything that takes bytes as one does."""

    def write(self, data: bytes, /) -> int | None:
        """Take bytes; gives how many it took, None if it does not count."""
        ...


@frozen
class Destination:
    """The target of a download, and a function that is called with its progress.

    Attributes:
        target: A path, or an open binary file.
        progress: Called after each piece with the bytes so far, and with how many there will be or None. An exception
            that it raises ends the download.
    """

    target: str | os.PathLike[str] | Writable
    progress: Progress | None = None


DownloadTarget = str | os.PathLike[str] | Writable | Destination
"""A target of `.to`: a path, an open binary file, or a `Destination` with either."""


class Download(Operation[P, bytes], Protocol[P]):
    """An operation that gives the content of a file."""

    @property
    def to(self) -> SyncAndAsync[Concatenate[DownloadTarget, P], int, Coroutine[Any, Any, int]]:
        """The same, written piece by piece to a path or an open file, which is the first argument."""
        ...


def download(build_call: Callable[P, Call[bytes]], *, name: str | None = None) -> Download[P]:
    """Make an operation that gives a file of a function that builds a call, as `operation` does.

    Args:
        build_call: Its parameters and its docstring become the operation's.
        name: The name that the operation is bound to in the calling module; the function's own if not given.

    Returns:
        An operation that gives the content as bytes, and whose `to` takes where to write it before the other
        arguments and gives the number of bytes. A path has the whole file or is left as it was; an open file keeps
        what was written before a failure.
    """
    build = build_call if name is None else bound(build_call, name, calling_module())
    signature = inspect.signature(build)
    target = inspect.Parameter("target", inspect.Parameter.POSITIONAL_ONLY, annotation="DownloadTarget")
    parameters = [target, *signature.parameters.values()]
    entry: Any = operation(build)
    entry.to = make_sync_and_async(
        _to(build),
        _to_async(build),
        like=build,
        name=f"{build.__name__}.to",
        shown=with_signature(build, signature.replace(parameters=parameters, return_annotation="int")),
        doc=_doc_of_to(build),
    )
    return entry  # type: ignore[no-any-return]


def _to(build_call: Callable[..., Call[bytes]]) -> Callable[..., int]:
    def to(client: Client, target: DownloadTarget, /, *args: Any, **kwargs: Any) -> int:
        call = build_call(*args, **kwargs)
        saving = _Saving(target)
        with saving.opened() as file, client.stream(call) as stream:
            for chunk in stream.chunks:
                saving.write(chunk, file)
                saving.tell(stream.total)
        return saving.size

    return to


def _to_async(build_call: Callable[..., Call[bytes]]) -> Callable[..., Coroutine[Any, Any, int]]:
    def to(client: Client, target: DownloadTarget, /, *args: Any, **kwargs: Any) -> Coroutine[Any, Any, int]:
        return _save(client, _Saving(target), build_call(*args, **kwargs))

    return to


async def _save(client: Client, saving: _Saving, call: Call[bytes]) -> int:
    with saving.opened() as file:
        async with client.stream_async(call) as stream:
            async for chunk in stream.chunks:
                # A disk may be slow, and the event loop has others to serve.
                await asyncio.to_thread(saving.write, chunk, file)
                saving.tell(stream.total)
    return saving.size


class _Saving:
    """One file on its way to where it shall stand.

    Attributes:
        size: Its bytes so far.
    """

    def __init__(self, target: DownloadTarget) -> None:
        destination = target if isinstance(target, Destination) else Destination(target)
        self._place = _checked(destination.target)
        self._progress = destination.progress
        self.size = 0

    def opened(self) -> AbstractContextManager[Writable]:
        """Open the place for writing; an open file is left open."""
        return _whole_file(self._place) if isinstance(self._place, Path) else nullcontext(self._place)

    def write(self, chunk: bytes, file: Writable) -> None:
        """Add a piece."""
        self.size += len(chunk)
        while chunk:
            # An unbuffered file may take less than it is given.
            taken = file.write(chunk)
            chunk = b"" if taken is None else chunk[taken:]

    def tell(self, total: int | None) -> None:
        """Report the progress to the caller's function."""
        if self._progress is not None:
            self._progress(self.size, total)


@contextmanager
def _whole_file(path: Path) -> Generator[Writable]:
    """A file that takes its name when all of it has been written, and is gone if that fails."""
    # In the same folder, for only there it can take the name in one step.
    beside = path.with_name(f".{uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            if path.exists():
                # Before anything is in it, for what is kept from others must not be shown to them meanwhile.
                shutil.copymode(path, beside)
            yield file
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _checked(target: object) -> Path | Writable:
    """Hold a target against what one may be, before anything is asked for."""
    if isinstance(target, (str, os.PathLike)):
        return _checked_path(Path(os.path.realpath(cast("os.PathLike[str]", target))))
    if isinstance(target, io.TextIOBase):
        raise TypeError("target is a file that is open for text: open it with mode 'wb'")
    if not callable(getattr(target, "write", None)):
        raise TypeError(f"target is of type {type(target).__name__}: give a path, an open binary file or a Destination")
    return cast("Writable", target)


def _checked_path(path: Path) -> Path:
    if path.is_dir():
        raise IsADirectoryError(f"target is the folder {str(path)!r}: give the path of the file in it")
    if path.exists() and not path.is_file():
        raise ValueError(f"target is {str(path)!r}, which is no ordinary file: open it and give the open file")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"target is in the folder {str(path.parent)!r}, which is not there: make it first")
    return path


def _doc_of_to(build_call: Callable[..., Any]) -> str:
    doc = docstring.derived(
        build_call.__doc__,
        summary=f"As `{build_call.__name__}`, but written to a file piece by piece, and never held whole in memory.",
        returns="The number of bytes written.",
    )
    target = "    target: A path, an open binary file, or a `Destination` that tells the progress too."
    raises = (
        "    NetworkError: The response broke off, and is not asked for again: a path is left as it was, an open file\n"
        "        keeps what came.\n"
        "    OSError: The file cannot be written: its folder is not there, for instance."
    )
    return doc.replace("Args:", f"Args:\n{target}", 1).replace("Raises:", f"Raises:\n{raises}", 1)
