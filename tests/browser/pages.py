"""The pages of the built book, from its table of contents: a new page is tested by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

SOURCE = Path(__file__).resolve().parents[2]
START = "book/index.html"
# Made by the book itself, without a source.
MADE = ("search.html",)


def in_contents(contents: Any) -> Iterator[str]:
    """Yield the names of all files of a table of contents, in its order."""
    if isinstance(contents, dict):
        for key, value in contents.items():
            if key in ("root", "file"):
                yield str(value)
            else:
                yield from in_contents(value)
    elif isinstance(contents, list):
        for item in contents:
            yield from in_contents(item)


_CONTENTS = yaml.safe_load((SOURCE / "book/_toc.yml").read_text(encoding="utf-8"))
PAGES = [*(f"{name}.html" for name in in_contents(_CONTENTS)), *MADE]
LESSONS = [name for name in PAGES if name.startswith("notebooks/")]
SUMMARIES = [name for name in PAGES if name.endswith("-summary.html")]


def address(book: Path, name: str) -> str:
    """Return the address of a page on the disk."""
    return (book / name).as_uri()
