"""The last step of a build: what is whole goes to its place at once."""

from __future__ import annotations

from pathlib import Path

__all__ = ["put_in_place"]


def put_in_place(built: Path, target: Path, earlier: Path) -> None:
    """Move a folder to its place; an earlier one is set aside first and comes back on error.

    Parameters
    ----------
    built
        The new folder.
    target
        Its place.
    earlier
        Where an earlier folder is set aside; all three are on one file system.

    Raises
    ------
    OSError
        If the folder cannot be moved.
    """
    had_one = target.exists()
    if had_one:
        target.rename(earlier)
    try:
        built.rename(target)
    except OSError:
        if had_one:
            earlier.rename(target)
        raise
