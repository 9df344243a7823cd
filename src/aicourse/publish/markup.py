"""HTML that several directives write."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

__all__ = ["table"]


def table(head: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    """Return an HTML table in a box that scrolls; the first cell of a row is its heading.

    Parameters
    ----------
    head
        Column heads, as text.
    rows
        Cells, as HTML.
    caption
        What the table shows, as text.
    """
    top = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "\n".join(
        f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest) + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<div class="table-scroll"><table>\n<caption>{escape(caption)}</caption>\n'
        f"<thead><tr>{top}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table></div>"
    )
