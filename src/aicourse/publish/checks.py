"""Checks of the built pages: every link leads somewhere, and nothing is loaded from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

__all__ = ["Page", "broken_links", "check_book", "foreign_addresses", "read_page"]

_ADDRESS_ATTRIBUTES = frozenset(
    {"action", "background", "cite", "data", "formaction", "href", "poster", "src", "xlink:href"}
)
_FOREIGN = re.compile(r"^\s*(?:https?:|wss?:|ftp:)?//", re.IGNORECASE)
_IN_STYLE = re.compile(
    r"""(?:url\(\s*|@import\s+)["']?\s*((?:https?:)?//[^"')\s]+)""", re.IGNORECASE
)
_SKIPPED_SCHEMES = frozenset({"http", "https", "mailto", "data", "tel", "blob"})


@dataclass
class Page:
    """What a page holds that matters for links.

    Attributes
    ----------
    anchors
        Every ``id`` and every ``name`` of a link.
    uses
        Tag, attribute and address of everything that the page links to or loads.
    styles
        Text of style elements and attributes.
    """

    anchors: set[str] = field(default_factory=set)
    uses: list[tuple[str, str, str]] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.page.anchors.add(values["id"])
        if tag == "a" and "name" in values:
            self.page.anchors.add(values["name"])
        for name in _ADDRESS_ATTRIBUTES & values.keys():
            self.page.uses.append((tag, name, values[name]))
        for part in values.get("srcset", "").split(","):
            if part.strip():
                self.page.uses.append((tag, "srcset", part.split()[0]))
        if values.get("http-equiv", "").lower() == "refresh":
            _, _, address = values.get("content", "").partition("url=")
            self.page.uses.append((tag, "refresh", address))
        if "style" in values:
            self.page.styles.append(values["style"])
        self._in_style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.page.styles.append(data)


def read_page(path: Path) -> Page:
    """Read one HTML file."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.page


def foreign_addresses(folder: Path, apart: str | None = None) -> list[str]:
    """Return what the files of a folder would load from another machine.

    Links that a reader follows (``<a href>``) may lead anywhere. Everything else must be in the
    folder: styles, scripts, pictures, fonts, frames, forms.

    Parameters
    ----------
    folder
        The folder of the pages.
    apart
        A folder in it whose files are left to another check.

    Returns
    -------
    list of str
        One line for each finding: file, element, address. Empty when all is well.
    """
    return [
        f"{path.relative_to(folder)}: {what} loads {address}"
        for path in _files(folder, "*", apart)
        for what, address in _foreign_in(path)
    ]


def _foreign_in(path: Path) -> Iterator[tuple[str, str]]:
    if path.suffix == ".html":
        page = read_page(path)
        for tag, attribute, address in page.uses:
            if (tag, attribute) != ("a", "href") and _FOREIGN.match(address):
                yield f"<{tag} {attribute}>", address
        for style in page.styles:
            yield from (("a style", address) for address in _IN_STYLE.findall(style))
    elif path.suffix in (".css", ".svg"):
        text = path.read_text(encoding="utf-8")
        yield from (("a style", address) for address in _IN_STYLE.findall(text))


def _files(folder: Path, pattern: str, apart: str | None) -> list[Path]:
    paths = sorted(folder.rglob(pattern))
    return [path for path in paths if path.relative_to(folder).parts[0] != apart]


def broken_links(folder: Path, apart: str | None = None) -> list[str]:
    """Return the links inside a folder of pages that lead nowhere.

    Parameters
    ----------
    folder
        The folder of the pages.
    apart
        A folder in it whose own links are left to another check. Links to its files are checked.

    Returns
    -------
    list of str
        One line for each: page, address, and what is missing. Empty when all is well.
    """
    pages = {path: read_page(path) for path in _files(folder, "*.html", apart)}
    problems: list[str] = []
    for path, page in pages.items():
        for _, _, address in page.uses:
            if problem := _broken(folder, path, address, pages):
                problems.append(f"{path.relative_to(folder)}: {address}: {problem}")
    return sorted(set(problems))


def _broken(folder: Path, path: Path, address: str, pages: dict[Path, Page]) -> str | None:
    parts = urlsplit(address.strip())
    if parts.scheme in _SKIPPED_SCHEMES or parts.netloc:
        return None
    if parts.scheme or parts.path.startswith("/"):
        return "only relative addresses work from the disk"
    target = path if not parts.path else (path.parent / unquote(parts.path)).resolve()
    if not target.is_file():
        return "there is no such file"
    if not target.is_relative_to(folder.resolve()):
        return "this leads out of the book"
    anchor = unquote(parts.fragment)
    # "#aicourse=…" and the like carry the state of an explorer, not a place in the page.
    if anchor and "=" not in anchor and target in pages and anchor not in pages[target].anchors:
        return f"there is no place #{anchor}"
    return None


def check_book(folder: Path, apart: str | None = None) -> list[str]:
    """Return all problems of a built book, as one line each; `apart` as for the two checks."""
    folder = folder.resolve()
    return foreign_addresses(folder, apart) + broken_links(folder, apart)
