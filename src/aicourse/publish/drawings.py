"""Drawings (SVG files) become part of the page, so that they can follow its colours.

In a file, a colour is written as ``var(--ai-accent, #17605A)``: in the page the palette's value
holds, in light and dark; in JupyterLab, where the drawing is a picture, the second one does.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

__all__ = ["DrawingError", "InlineDrawings", "inline_drawing"]

_SVG = "http://www.w3.org/2000/svg"
_REFERENCE = re.compile(r"url\(#([^)]+)\)")


class DrawingError(ValueError):
    """A drawing that cannot become part of a page."""


def inline_drawing(path: Path, alternative: str) -> str:
    """Return a drawing as an ``<svg>`` element for a page.

    Parameters
    ----------
    path
        The SVG file. It needs a ``viewBox``, and may hold no script.
    alternative
        What the drawing shows, for those who cannot see it.

    Raises
    ------
    DrawingError
        If the file is no SVG, lacks its ``viewBox``, holds a script, or has no text alternative.
    """
    if not alternative.strip():
        raise DrawingError(f"{path.name}: no text alternative; say in one sentence what it shows")
    try:
        root = ET.fromstring(path.read_bytes())
    except ET.ParseError as error:
        raise DrawingError(f"{path.name}: not well-formed: {error}") from error
    if root.tag != f"{{{_SVG}}}svg" or "viewBox" not in root.attrib:
        raise DrawingError(f"{path.name}: allowed is an <svg> with a viewBox")
    for element in root.iter():
        if element.tag == f"{{{_SVG}}}script" or any(n.startswith("on") for n in element.attrib):
            raise DrawingError(f"{path.name}: a drawing may hold no script")
        _own_names(element, path.stem)
    for title in root.findall(f"{{{_SVG}}}title"):
        root.remove(title)  # the text alternative says it, and a title would pop up under the mouse
    root.attrib.pop("aria-labelledby", None)
    root.attrib |= {"role": "img", "aria-label": alternative, "class": "drawing"}
    ET.register_namespace("", _SVG)
    return ET.tostring(root, encoding="unicode")


def _own_names(element: ET.Element, prefix: str) -> None:
    """Put the file's name before every id, so that two drawings on a page do not meet."""
    for name, value in element.attrib.items():
        if name == "id":
            element.attrib[name] = f"{prefix}-{value}"
        elif name.endswith("href") and value.startswith("#"):
            element.attrib[name] = f"#{prefix}-{value[1:]}"
        else:
            element.attrib[name] = _REFERENCE.sub(rf"url(#{prefix}-\1)", value)


class InlineDrawings(SphinxPostTransform):
    """Replace the images of a page that are SVG files of the course by their drawings."""

    default_priority = 5
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        """Go through the images of one page."""
        for image in list(self.document.findall(nodes.image)):
            address = image["uri"]
            path = Path(self.env.srcdir) / address.lstrip("/")
            if not address.endswith(".svg") or "://" in address or not path.is_file():
                continue
            drawing = inline_drawing(path, image.get("alt", ""))
            image.replace_self(nodes.raw("", drawing, format="html"))
