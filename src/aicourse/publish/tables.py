"""Tables get a box of their own, so that a wide one scrolls and the page does not."""

from __future__ import annotations

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

__all__ = ["ScrollBox"]


class ScrollBox(SphinxPostTransform):
    """Put every table into a container with the class ``table-scroll``."""

    default_priority = 900

    def run(self, **kwargs: object) -> None:
        """Wrap the tables of one page."""
        for table in list(self.document.findall(nodes.table)):
            box = nodes.container(classes=["table-scroll"])
            table.replace_self(box)
            box += table
