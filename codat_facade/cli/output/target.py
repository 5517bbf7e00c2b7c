"""Files that results are written to."""

from __future__ import annotations

from pathlib import Path

from codat_facade.cli.terminal import refuse


def check_target(path: str) -> None:
    """Refuse a file that cannot be written, before anything is asked for.

    Args:
        path: Where the file shall be; one that is there is replaced, and a device is none.

    Raises:
        CommandError: It is a folder or a device, or its folder is not there.
    """
    target = Path(path)
    if target.is_dir():
        refuse(f"--to {path} is a folder: name a file in it")
    if target.exists() and not target.is_file():
        refuse(f"--to {path} is no ordinary file")
    if not target.parent.is_dir():
        refuse(f"--to {path} is in the folder {target.parent}, which is not there: make it first")
