"""Writing a file so that nobody ever sees half of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from aicourse.commands import CommandError


def write_whole(path: Path, text: str, *, replace: bool = False) -> None:
    """Write `text` to `path`: all of it, or nothing at all.

    Parameters
    ----------
    path
        Where the text goes (UTF-8). Its folder must exist.
    text
        What is written.
    replace
        Whether a file that is there already may be replaced.

    Raises
    ------
    FileExistsError
        If there is a file already and it may not be replaced.
    OSError
        If the file cannot be written; what was there before is then untouched.
    """
    if path.exists() and not replace:
        raise FileExistsError(path)
    # Beside the target, so that the last step is a rename within one file system.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        # Temporary files are private; the finished one is as open as any other new file.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def save(path: Path, text: str, command: str, *, replace: bool) -> None:
    """Write `text` to `path` for a command; say in one line why not, if it can't be done.

    Raises
    ------
    CommandError
        If the file exists and may not be replaced, or cannot be written.
    """
    try:
        write_whole(path, text, replace=replace)
    except FileExistsError:
        raise CommandError(f"{command}: {path} exists; --force replaces it") from None
    except OSError as error:
        raise CommandError(f"{command}: {path} cannot be written: {error.strerror}") from error
