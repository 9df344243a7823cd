"""Solutions of exercises: folded in the book below the cell that asks for them, in no notebook."""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

__all__ = ["Solutions"]

_CHECK = re.compile(r"""\bcheck\(\s*["'](?P<id>[AC]\d*\.\d+)["']""")
_FADED = "# Your line"
_LESSON = re.compile(r"(?:^|/)(?P<id>[AC]\d*)-[^/]*$")


class Solutions(SphinxPostTransform):
    """Put the folded solution behind each cell that checks an exercise or lacks a line."""

    default_priority = 890

    def run(self, **kwargs: object) -> None:
        """Add the solutions of one page."""
        for cell in list(self.document.findall(_is_code_cell)):
            code = next(iter(cell.findall(nodes.literal_block)), None)
            found = self._solution(code.astext()) if code is not None else None
            if found:
                at = cell.parent.index(cell) + 1
                cell.parent[at:at] = _folded(*found)

    def _solution(self, code: str) -> tuple[str, str] | None:
        """Return the title and the text of the solution that belongs to a cell."""
        from aicourse.learning.exercises import exercise, faded_solution

        asked = _CHECK.search(code)
        if asked:
            item = exercise(asked["id"])
            return f"A solution of {item.id}", item.source
        lesson = _LESSON.search(self.env.docname)
        if _FADED in code and lesson:
            return "The missing line, and what follows", faded_solution(lesson["id"])
        return None


def _is_code_cell(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and node.get("nb_element") == "cell_code"


def _folded(title: str, source: str) -> list[nodes.Node]:
    opening = f'<details class="solution"><summary>{title}</summary>'
    return [
        nodes.raw("", opening, format="html"),
        nodes.literal_block(source, source, language="python"),
        nodes.raw("", "</details>", format="html"),
    ]
