"""The search index: the text of every section, as a script, so that search works from a file."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docutils import nodes

__all__ = ["SearchIndex"]

_TAG = re.compile(r"<(script|style|svg)\b.*?</\1>|<[^>]+>", re.DOTALL | re.IGNORECASE)
_SPACE = re.compile(r"\s+")


@dataclass
class SearchIndex:
    """The sections of the pages that were added.

    Attributes
    ----------
    pages
        Address (from the top of the book) and title of each page.
    sections
        Number of the page, anchor, heading and text of each section.
    """

    pages: list[tuple[str, str]] = field(default_factory=list)
    sections: list[tuple[int, str, str, str]] = field(default_factory=list)

    def add(self, address: str, title: str, doctree: nodes.document) -> None:
        """Add the sections of one page."""
        number = len(self.pages)
        self.pages.append((address, title))
        for depth, section in enumerate(doctree.findall(nodes.section)):
            heading = next((n.astext() for n in section if isinstance(n, nodes.title)), title)
            anchor = section["ids"][0] if depth and section["ids"] else ""
            self.sections.append((number, anchor, heading, _joined(_texts(section))))
        for item in doctree.findall(nodes.definition_list_item):
            self._add_term(number, item)

    def _add_term(self, number: int, item: nodes.definition_list_item) -> None:
        """Add a term with an anchor of its own as a place of its own."""
        term = next((node for node in item if isinstance(node, nodes.term) and node["ids"]), None)
        if term is not None:
            about = [node for node in item if isinstance(node, nodes.definition)]
            self.sections.append((number, term["ids"][0], term.astext(), _joined(_leaves(about))))

    def write(self, path: Path) -> None:
        """Write the index as a classic script that sets ``aicourseSearchIndex``."""
        data = json.dumps(
            {"pages": self.pages, "sections": self.sections},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        path.write_text(f"globalThis.aicourseSearchIndex={data};\n", encoding="utf-8")


def _joined(texts: Iterable[str]) -> str:
    return _SPACE.sub(" ", " ".join(texts)).strip()


def _texts(section: nodes.section) -> Iterator[str]:
    """Yield the text of a section without its title and without the sections below it."""
    for child in section:
        if not isinstance(child, nodes.section | nodes.title):
            yield from _leaves([child])


def _leaves(children: Iterable[nodes.Node]) -> Iterator[str]:
    for node in children:
        if isinstance(node, nodes.raw):
            if node.get("format") == "html":
                yield html.unescape(_TAG.sub(" ", node.astext()))
        elif isinstance(node, nodes.comment | nodes.math_block | nodes.literal_block):
            continue
        elif isinstance(node, nodes.definition_list_item) and any(
            isinstance(term, nodes.term) and term["ids"] for term in node
        ):
            continue  # a place of its own
        elif isinstance(node, nodes.TextElement):
            yield node.astext()
        else:
            yield from _leaves(node.children)
