"""Solutions of exercises: folded in the book below the cell that checks them, in no notebook."""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

__all__ = ["Solutions"]

_CHECK = re.compile(r"""\bcheck\(\s*["'](?P<id>[AC]\d*\.\d+)["']""")


class Solutions(SphinxPostTransform):
    """Put the folded solution behind each cell that checks an exercise."""

    default_priority = 890

    def run(self, **kwargs: object) -> None:
        """Add the solutions of one page."""
        from aicourse.learning.exercises import exercise

        for cell in list(self.document.findall(_is_code_cell)):
            code = next(iter(cell.findall(nodes.literal_block)), None)
            found = _CHECK.search(code.astext()) if code is not None else None
            if found:
                item = exercise(found["id"])
                at = cell.parent.index(cell) + 1
                cell.parent[at:at] = _folded(item.id, item.source)


def _is_code_cell(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and node.get("nb_element") == "cell_code"


def _folded(identifier: str, source: str) -> list[nodes.Node]:
    opening = f'<details class="solution"><summary>A solution of {identifier}</summary>'
    return [
        nodes.raw("", opening, format="html"),
        nodes.literal_block(source, source, language="python"),
        nodes.raw("", "</details>", format="html"),
    ]
