"""How a concept map is drawn: boxes, arrows, and a sign of certainty in the middle of each."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from aicourse.evidence import grades

from .chart import colour

if TYPE_CHECKING:
    from .concept_map import Arrow, Box, ConceptMap

__all__ = ["draw"]

_MIN_WIDTH = 600  # narrower, the words would be too small: it scrolls
_HALF_WIDTH, _HALF_HEIGHT = 62.0, 18.0
_ASIDE = 9.0  # of two arrows between the same boxes, each keeps this far to one side
_CORNERS = (2, 18, 8)  # the axes differ in the corners of their boxes, not by colour alone
_FILLS = ("surface-sunken", "accent-soft", "surface")
_Point = tuple[float, float]


def draw(found: ConceptMap) -> str:
    """Return the picture as SVG."""
    pairs = {(arrow.start, arrow.end) for arrow in found.arrows}
    axes = list(dict.fromkeys(box.axis for box in found.boxes.values()))
    lines = "".join(
        _arrow(arrow, found.boxes, aside=(arrow.end, arrow.start) in pairs)
        for arrow in found.arrows
    )
    boxes = "".join(_box(box, axes.index(box.axis)) for box in found.boxes.values())
    size = f'width="{found.width:g}" height="{found.height:g}"'
    return (
        f'<svg viewBox="0 0 {found.width:g} {found.height:g}" {size} '
        f'style="min-width: {_MIN_WIDTH}px; height: auto" role="img" '
        f'aria-label="{escape(found.about)}" font-family="system-ui, sans-serif" '
        f'font-size="14"><rect {size} rx="6" fill="{colour("surface-raised")}"/>'
        f"{lines}{boxes}</svg>"
    )


def _box(box: Box, axis: int) -> str:
    kind = axis % len(_CORNERS)
    return (
        f'<rect x="{box.x - _HALF_WIDTH:g}" y="{box.y - _HALF_HEIGHT:g}" '
        f'width="{2 * _HALF_WIDTH:g}" height="{2 * _HALF_HEIGHT:g}" rx="{_CORNERS[kind]}" '
        f'fill="{colour(_FILLS[kind])}" stroke="{colour("rule-strong")}"/>'
        f'<text x="{box.x:g}" y="{box.y + 5:g}" text-anchor="middle" '
        f'fill="{colour("ink")}">{escape(box.label)}</text>'
    )


def _arrow(arrow: Arrow, boxes: Mapping[str, Box], *, aside: bool) -> str:
    a, b = boxes[arrow.start], boxes[arrow.end]
    first = arrow.via or (b.x, b.y)
    last = arrow.via or (a.x, a.y)
    start = _edge((a.x, a.y), first, 0)
    end = _edge((b.x, b.y), last, 3)
    points = [start, *([arrow.via] if arrow.via else []), end]
    if aside:
        ux, uy = _direction(start, end)
        points = [(x - _ASIDE * uy, y + _ASIDE * ux) for x, y in points]
    raises = arrow.sign == "raises"
    ink = colour("curve-1" if raises else "curve-2")
    dash = ' stroke-dasharray="5 4"' if arrow.certainty == "mechanism only" else ""
    way = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    line = f'<path d="M{way}" fill="none" stroke="{ink}" stroke-width="2"{dash}/>'
    return line + _tip(points[-2], points[-1], ink, raises=raises) + _sign(arrow, points)


def _tip(before: _Point, at: _Point, ink: str, *, raises: bool) -> str:
    """Draw the end of an arrow: a head where it raises, a bar where it lowers."""
    ux, uy = _direction(before, at)
    x, y = at
    if raises:
        left = f"{x - 9 * ux - 5 * uy:.1f} {y - 9 * uy + 5 * ux:.1f}"
        right = f"{x - 9 * ux + 5 * uy:.1f} {y - 9 * uy - 5 * ux:.1f}"
        return f'<path d="M{x:.1f} {y:.1f}L{left}L{right}Z" fill="{ink}"/>'
    bar = f"M{x - 7 * uy:.1f} {y + 7 * ux:.1f}L{x + 7 * uy:.1f} {y - 7 * ux:.1f}"
    return f'<path d="{bar}" stroke="{ink}" stroke-width="3"/>'


def _sign(arrow: Arrow, points: list[_Point]) -> str:
    """Draw the certainty where the line has its middle."""
    pairs = list(pairwise(points))
    (x1, y1), (x2, y2) = max(pairs, key=lambda pair: _length(*pair))
    x, y = (x1 + x2) / 2, (y1 + y2) / 2
    sign = next(grade.symbol for grade in grades() if grade.label == arrow.certainty)
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="11" fill="{colour("surface-raised")}"/>'
        f'<text x="{x:.1f}" y="{y + 5.5:.1f}" text-anchor="middle" font-size="16" '
        f'fill="{colour("ink")}">{sign}</text>'
    )


def _edge(middle: _Point, towards: _Point, gap: float) -> _Point:
    """Return where the line from the middle of a box towards a point leaves the box."""
    dx, dy = towards[0] - middle[0], towards[1] - middle[1]
    reach = min(
        (_HALF_WIDTH + gap) / abs(dx) if dx else float("inf"),
        (_HALF_HEIGHT + gap) / abs(dy) if dy else float("inf"),
    )
    return middle[0] + dx * reach, middle[1] + dy * reach


def _direction(a: _Point, b: _Point) -> _Point:
    length = _length(a, b)
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def _length(a: _Point, b: _Point) -> float:
    return float(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5)
