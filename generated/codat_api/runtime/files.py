"""Files that are sent."""

from __future__ import annotations

from os import SEEK_END, SEEK_SET, PathLike
from pathlib import Path
from typing import IO, NamedTuple, cast


class File(NamedTuple):
    """A file to upload.

    Attributes:
        content: Its bytes, or an open binary file, which is read as it is sent and not before.
        name: The file name that Codat keeps.
        media_type: Such as `application/pdf`; guessed from the name where it is not given.
    """

    content: bytes | IO[bytes]
    name: str | None = None
    media_type: str | None = None


FileLike = File | bytes | IO[bytes] | PathLike[str]
"""What may stand where a document wants a file."""

Part = tuple[str, tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]]


def as_part(field: str, value: FileLike) -> Part:
    """Make the part of a multipart body that carries a file.

    Args:
        field: The name of the form field.
        value: A `File`, bytes, an open binary file or a path.

    Raises:
        TypeError: The value is none of these.
    """
    if isinstance(value, File):
        name = value.name or _name_of(value.content)
        if value.media_type is not None:
            return field, (name, value.content, value.media_type)
        return field, (name, value.content)
    if isinstance(value, bytes):
        return field, ("file", value)
    if isinstance(value, PathLike):
        file = _FileAtPath(Path(value))
        return field, (file.path.name, cast("IO[bytes]", file))
    if hasattr(value, "read"):
        return field, (_name_of(value), value)
    if isinstance(value, str):
        raise TypeError(f"{field} is text, which may be a path or a content: give Path({value[:60]!r}), or bytes")
    raise TypeError(f"{field} is of type {type(value).__name__}: give a File, bytes, an open binary file or a path")


class _FileAtPath:
    """A file that is opened when it is first read and closed when it has been, so that a call holds no open file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._size = path.stat().st_size
        self._position = 0
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        if self._file is None:
            self._file = self.path.open("rb")
            self._file.seek(self._position)
        content = self._file.read(size)
        self._position += len(content)
        if not content or size < 0:
            self._close()
        return content

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        self._close()
        self._position = self._size + offset if whence == SEEK_END else offset
        return self._position

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    __del__ = _close


def _name_of(content: bytes | IO[bytes]) -> str:
    name = getattr(content, "name", None)
    return Path(name).name if isinstance(name, str) else "file"
