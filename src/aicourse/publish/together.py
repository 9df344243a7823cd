"""Words that a narrow screen must not tear apart: a sign and its word, a T-score, a P value.

At the end of a line a browser breaks after a hyphen, between a sign and its word, and between P
and its value. The text itself stays as it is, for the search and for copying: what belongs together
gets a span.
"""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

__all__ = ["Together"]

_UNITS = re.compile(r"[●◕◔⚙□] \w+|\b[TZ]-scores?\b|\bP [=<>] \.\d+")
_LEFT_ALONE = (nodes.literal, nodes.literal_block, nodes.raw, nodes.title, nodes.math)


class Together(SphinxPostTransform):
    """Put a span of the class ``together`` around signs with their words, T-scores and P values."""

    default_priority = 910

    def run(self, **kwargs: object) -> None:
        """Mark what belongs together on one page."""
        for text in list(self.document.findall(nodes.Text)):
            if _UNITS.search(text) and not _inside(text, _LEFT_ALONE):
                text.parent.replace(text, _pieces(str(text)))


def _inside(node: nodes.Node, kinds: tuple[type[nodes.Node], ...]) -> bool:
    while node.parent is not None:
        node = node.parent
        if isinstance(node, kinds):
            return True
    return False


def _pieces(text: str) -> list[nodes.Node]:
    """Return the text as nodes, with a span around each unit."""
    pieces: list[nodes.Node] = []
    end = 0
    for unit in _UNITS.finditer(text):
        if unit.start() > end:
            pieces.append(nodes.Text(text[end : unit.start()]))
        pieces.append(nodes.inline("", unit.group(), classes=["together"]))
        end = unit.end()
    if end < len(text):
        pieces.append(nodes.Text(text[end:]))
    return pieces
