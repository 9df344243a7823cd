"""The model as a picture: its parts, who drives whom, and with which sign."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from importlib import resources

from .chart import colour
from .numbers import MINUS

__all__ = ["Diagram", "diagram"]

_WIDTH, _HEIGHT = 770, 470
_MIN_WIDTH = 640
_HALF_WIDTH, _HALF_HEIGHT = 62, 17

# Drawn as one box, because the same arrows lead to and from them.
_TOGETHER = {"neck": "hip", "ln_il6": "ln_crp", "ln_tnf": "ln_crp"}


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    label: str
    kind: str = "state"


_BOXES: Mapping[str, _Box] = {
    "residual": _Box(80, 120, "drug leaves r", "course"),
    "estradiol": _Box(80, 215, "estradiol e", "level"),
    "planned_weight": _Box(80, 330, "weight W", "course"),
    "denosumab": _Box(230, 40, "denosumab Q", "course"),
    "tamoxifen": _Box(230, 125, "tamoxifen T", "course"),
    "deficit": _Box(230, 215, "deficit D", "level"),
    "precursors": _Box(380, 40, "precursors P"),
    "rankl": _Box(380, 125, "RANKL/OPG ρ", "level"),
    "loading": _Box(380, 205, "loading G", "course"),
    "bisphosphonate": _Box(530, 30, "bisphosph. Z", "course"),
    "osteoclasts": _Box(530, 120, "osteoclasts C"),
    "osteoblasts": _Box(530, 205, "osteoblasts B"),
    "local": _Box(530, 285, "local path ℓ"),  # noqa: RUF001
    "central": _Box(530, 345, "central path c"),
    "aerobic": _Box(530, 435, "aerobic A", "course"),
    "spine": _Box(690, 120, "spine bone M"),
    "hip": _Box(690, 205, "hip, neck M"),
    "worst_pain": _Box(690, 315, "worst pain", "level"),
    "strength": _Box(690, 435, "strength S", "course"),
    "ln_crp": _Box(230, 435, "blood markers"),
}
# Arrows that would run through a box go round it by way of a point.
_BENDS = {("loading", "hip"): (545.0, 248.0)}
_FILLS = {"state": "accent-soft", "level": "surface-raised", "course": "surface-sunken"}


@dataclass(frozen=True, slots=True)
class Diagram:
    """Boxes and arrows of the model; `html` for pages, `text` for everything else."""

    arrows: tuple[tuple[str, str, int], ...]

    def __repr__(self) -> str:
        """Return one line for each arrow."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html

    @property
    def text(self) -> str:
        """Every arrow in words, the raising ones with a plus."""
        lines = [
            f"{_BOXES[a].label} {'+' if sign > 0 else MINUS}> {_BOXES[b].label}"
            for a, b, sign in self.arrows
        ]
        return "\n".join([f"The model: + raises, {MINUS} lowers", *lines])

    @property
    def html(self) -> str:
        """The picture, and below it the arrows in words."""
        items = "".join(
            f"<li>{escape(_BOXES[a].label)} {'raises' if sign > 0 else 'lowers'} "
            f"{escape(_BOXES[b].label)}</li>"
            for a, b, sign in self.arrows
        )
        ground = colour("surface-raised")
        paper = f'<rect width="{_WIDTH}" height="{_HEIGHT}" rx="6" fill="{ground}"/>'
        lines = "".join(
            _arrow(_BOXES[a], _BOXES[b], sign, _BENDS.get((a, b))) for a, b, sign in self.arrows
        )
        boxes = "".join(_box(box) for box in _BOXES.values())
        about = (
            "Diagram of the model: estradiol acts through the deficit on RANKL/OPG, osteoclasts, "
            "osteoblasts and bone, and on two pain paths; nothing leads from it to blood markers."
        )
        return (
            # On a phone it keeps its size and scrolls: the words in it must be readable.
            '<div class="chart"><div class="table-scroll" role="region" tabindex="0" '
            'aria-label="Diagram, can be scrolled">'
            f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" '
            f'style="min-width: {_MIN_WIDTH}px; height: auto" role="img" aria-label="{about}" '
            f'font-family="system-ui, sans-serif" font-size="14">{paper}{lines}{boxes}</svg>'
            "</div>\n<details><summary>The arrows in words</summary>"
            f"<ul>{items}</ul></details></div>"
        )


def _arrows_file() -> str:
    return resources.files("aicourse.figures").joinpath("diagram.json").read_text(encoding="utf-8")


def diagram() -> Diagram:
    """Return the diagram of the model, as the equations draw it.

    Raises
    ------
    ValueError
        If an arrow of the equations has no box here; the message names it.
    """
    arrows: dict[tuple[str, str], int] = {}
    for arrow in json.loads(_arrows_file()):
        ends = [_TOGETHER.get(arrow[end], arrow[end]) for end in ("from", "to")]
        for end in ends:
            if end not in _BOXES:
                raise ValueError(f"{end!r} has no box. Allowed: {', '.join(_BOXES)}.")
        if arrows.setdefault((ends[0], ends[1]), arrow["sign"]) != arrow["sign"]:
            raise ValueError(f"{ends[0]} on {ends[1]}: two signs in one box are not possible.")
    return Diagram(tuple((a, b, sign) for (a, b), sign in arrows.items()))


def _edge(box: _Box, dx: float, dy: float, gap: float) -> tuple[float, float]:
    """Return where the line from the middle of a box in a direction leaves the box."""
    reach = min(
        (_HALF_WIDTH + gap) / abs(dx) if dx else float("inf"),
        (_HALF_HEIGHT + gap) / abs(dy) if dy else float("inf"),
    )
    return box.x + dx * reach, box.y + dy * reach


def _arrow(a: _Box, b: _Box, sign: int, bend: tuple[float, float] | None = None) -> str:
    """Draw one arrow: solid with a head where it raises, dashed with a bar where it lowers."""
    from_x, from_y = bend or (a.x, a.y)
    to_x, to_y = bend or (b.x, b.y)
    dx, dy = b.x - from_x, b.y - from_y
    length = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / length, dy / length
    x1, y1 = _edge(a, to_x - a.x, to_y - a.y, 0)
    x2, y2 = _edge(b, -dx, -dy, 3)
    via = f"L{bend[0]:g} {bend[1]:g}" if bend else ""
    ink = colour("curve-1" if sign > 0 else "curve-2")
    dash = "" if sign > 0 else ' stroke-dasharray="6 4"'
    line = (
        f'<path d="M{x1:.1f} {y1:.1f}{via}L{x2:.1f} {y2:.1f}" fill="none" '
        f'stroke="{ink}" stroke-width="2"{dash}/>'
    )
    if sign > 0:
        left = f"{x2 - 9 * ux - 5 * uy:.1f} {y2 - 9 * uy + 5 * ux:.1f}"
        right = f"{x2 - 9 * ux + 5 * uy:.1f} {y2 - 9 * uy - 5 * ux:.1f}"
        return line + f'<path d="M{x2:.1f} {y2:.1f}L{left}L{right}Z" fill="{ink}"/>'
    ends = f"M{x2 - 7 * uy:.1f} {y2 + 7 * ux:.1f}L{x2 + 7 * uy:.1f} {y2 - 7 * ux:.1f}"
    return line + f'<path d="{ends}" stroke="{ink}" stroke-width="3"/>'


def _box(box: _Box) -> str:
    corner = {"state": 17, "level": 5, "course": 0}[box.kind]
    return (
        f'<rect x="{box.x - _HALF_WIDTH:g}" y="{box.y - _HALF_HEIGHT:g}" '
        f'width="{2 * _HALF_WIDTH}" height="{2 * _HALF_HEIGHT}" rx="{corner}" '
        f'fill="{colour(_FILLS[box.kind])}" stroke="{colour("rule-strong")}"/>'
        f'<text x="{box.x:g}" y="{box.y + 5:g}" text-anchor="middle" '
        f'fill="{colour("ink")}">{escape(box.label)}</text>'
    )
