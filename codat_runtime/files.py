"""Files that are sent."""

from __future__ import annotations

import mimetypes
import re
import stat
from errno import ESPIPE
from io import TextIOBase, UnsupportedOperation
from os import SEEK_END, SEEK_SET, PathLike
from pathlib import Path
from typing import IO, NamedTuple, cast


class File(NamedTuple):
    """A file to upload.

    Attributes:
        content: Its bytes, a path, or an open binary file, which is read as it is sent and not before.
        name: The file name that Codat keeps.
        media_type: Such as `application/pdf`; guessed from the name where it is not given.
    """

    content: bytes | IO[bytes] | PathLike[str]
    name: str | None = None
    media_type: str | None = None


FileLike = File | bytes | IO[bytes] | PathLike[str]
"""Values that are accepted where a document has a file."""

Part = tuple[str, tuple[str, bytes | IO[bytes], str]]

_MEDIA_TYPE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+( *;[\x20-\x7e]*)?")
_UNKNOWN_MEDIA_TYPE = "application/octet-stream"


def as_part(field: str, value: FileLike) -> Part:
    """Make the part of a multipart body that carries a file.

    Args:
        field: The name of the form field.
        value: A `File`, bytes, an open binary file or a path.

    Raises:
        TypeError: The value is none of these.
        ValueError: The file cannot be read, or its name or media type cannot stand in a header.
    """
    file = value if isinstance(value, File) else File(value)
    content, name = _content(field, file.content)
    name = name if file.name is None else file.name
    return field, (_checked_name(field, name), content, _checked_media_type(field, file.media_type, name))


def _content(field: str, value: object) -> tuple[bytes | IO[bytes], str]:
    """Return the content of a file that is sent, and the file's own name."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value), "file"
    if isinstance(value, PathLike):
        path = Path(cast("PathLike[str]", value))
        if path.is_dir():
            raise ValueError(f"{field} is the folder {str(path)!r}: give the path of the file in it")
        try:
            return cast("IO[bytes]", _FileAtPath(path)), path.name
        except OSError as error:
            raise ValueError(f"{field} cannot be read: {error}") from error
    if isinstance(value, str):
        raise TypeError(f"{field} is text, which may be a path or a content: give Path({value[:60]!r}), or bytes")
    if not hasattr(value, "read"):
        raise TypeError(f"{field} is of type {type(value).__name__}: give a File, bytes, an open binary file or a path")
    if isinstance(value, TextIOBase) or isinstance(getattr(value, "encoding", None), str):
        raise TypeError(f"{field} is a file that is open for text: open it with mode 'rb'")
    file = cast("IO[bytes]", value)
    return cast("IO[bytes]", _OpenFile(file, _size_of(field, file))), _name_of(file)


def _size_of(field: str, file: IO[bytes]) -> int | None:
    """Measure what an open file gives when it is read; None for a pipe and its like, which are sent as they come."""
    try:
        here = file.tell()
        size = file.seek(0, SEEK_END)
        file.seek(here)
    except (AttributeError, UnsupportedOperation):
        return None
    except OSError as error:
        if error.errno == ESPIPE:
            return None
        raise ValueError(f"{field} cannot be read: {error}") from error
    except Exception as error:
        raise ValueError(f"{field} cannot be read: {error or type(error).__name__}") from error
    return size


def _checked_name(field: str, name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"the name of {field} is of type {type(name).__name__}: give text")
    if not name.isprintable():
        raise ValueError(f"{field} has the name {name!r}: give File(content, name) with printable characters alone")
    return name or "file"


def _checked_media_type(field: str, media_type: object, name: str) -> str:
    if media_type is None:
        try:
            return mimetypes.guess_type(name)[0] or _UNKNOWN_MEDIA_TYPE
        except ValueError:
            return _UNKNOWN_MEDIA_TYPE
    if not isinstance(media_type, str):
        raise TypeError(f"the media type of {field} is of type {type(media_type).__name__}: give text")
    if not _MEDIA_TYPE.fullmatch(media_type):
        raise ValueError(f"{field} has the media type {media_type!r}: give one such as application/pdf")
    return media_type


class _OpenFile:
    """An open file of the caller, which says of itself how large it is: what its descriptor says is another matter."""

    def __init__(self, file: IO[bytes], size: int | None) -> None:
        self._file = file
        self._size = size

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def tell(self) -> int:
        self._refuse_if_not_measured()
        return 0

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        self._refuse_if_not_measured()
        if whence == SEEK_END:
            return (self._size or 0) + offset
        return self._file.seek(offset)

    def _refuse_if_not_measured(self) -> None:
        if self._size is None:
            raise UnsupportedOperation("the size of the file is not known")


class _FileAtPath:
    """A file that is opened when it is first read and closed when it has been, so that a call holds no open file."""

    def __init__(self, path: Path) -> None:
        # First, for what is collected after a failure here is closed too.
        self._file: IO[bytes] | None = None
        self.path = path
        status = path.stat()
        self._size = status.st_size if stat.S_ISREG(status.st_mode) else None
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        if self._file is None:
            self._file = self.path.open("rb")
            if self._size is not None:
                self._file.seek(self._position)
        content = self._file.read(size)
        self._position += len(content)
        if not content or size < 0:
            self._close()
        return content

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        if self._size is None:
            raise UnsupportedOperation("a pipe cannot be read twice")
        self._close()
        self._position = self._size + offset if whence == SEEK_END else offset
        return self._position

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    __del__ = _close


def _name_of(content: IO[bytes]) -> str:
    name = getattr(content, "name", None)
    return Path(name).name if isinstance(name, str) else "file"
