"""A small line chart for open cells: a picture without a script, and its numbers as a table.

It weighs a few kilobytes and needs no library, so that a page of the book stays light.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from .numbers import MINUS
from .palette import colours

__all__ = ["Chart", "chart", "colour"]

_WIDTH, _HEIGHT = 520, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 124, 38, 48
_DASHES = ("", "7 4", "2 4", "10 3 2 3")
_TABLE_ROWS = 9
_SIZE = 14
_LABEL_GAP = 17


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over a common axis; `html` for pages, `text` for everything else."""

    x: tuple[float, ...]
    lines: Mapping[str, tuple[float, ...]]
    x_label: str
    y_label: str
    title: str
    marks: Mapping[str, tuple[float, float]]

    def __repr__(self) -> str:
        """Return title and numbers as plain text."""
        head = [self.x_label, *self.lines]
        rows = [head, *self._rows()]
        widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
        body = [
            "  ".join(cell.rjust(w) for cell, w in zip(row, widths, strict=True)) for row in rows
        ]
        marked = [f"{name}: {_text(a)}, {_text(b)}" for name, (a, b) in self.marks.items()]
        return "\n".join([f"{self.title} ({self.y_label})", *body, *marked])

    def _repr_html_(self) -> str:
        return self.html

    @property
    def html(self) -> str:
        """The picture, and below it the numbers."""
        head = "".join(
            f'<th scope="col">{escape(name)}</th>' for name in (self.x_label, *self.lines)
        )
        body = "".join(
            f'<tr><th scope="row">{first}</th>'
            + "".join(f"<td>{cell}</td>" for cell in rest)
            + "</tr>"
            for first, *rest in self._rows()
        )
        return (
            f'<div class="chart">{self._svg()}\n'
            "<details><summary>The numbers of this picture</summary>"
            f'<div class="table-scroll"><table><caption>{escape(self.title)}: '
            f"{escape(self.y_label)}</caption>"
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></details></div>"
        )

    def _rows(self) -> list[list[str]]:
        """Return some rows of the table, evenly spaced, the first and the last among them."""
        last = len(self.x) - 1
        count = min(_TABLE_ROWS, last + 1)
        places = [round(i * last / (count - 1)) for i in range(count)]
        return [
            [_text(self.x[i]), *(_text(line[i]) for line in self.lines.values())] for i in places
        ]

    def _svg(self) -> str:
        every = [y for line in self.lines.values() for y in line] + [
            y for _, y in self.marks.values()
        ]
        x_axis, y_axis = _ticks(min(self.x), max(self.x)), _ticks(min(every), max(every))
        right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM

        def across(value: float) -> float:
            return _LEFT + (value - min(self.x)) / (max(self.x) - min(self.x)) * (right - _LEFT)

        def up(value: float) -> float:
            return bottom - (value - y_axis[0]) / (y_axis[-1] - y_axis[0]) * (bottom - _TOP)

        paper = colour("surface-raised")
        parts = [f'<rect width="{_WIDTH}" height="{_HEIGHT}" rx="6" fill="{paper}"/>']
        for tick in y_axis:
            parts.append(_rule(_LEFT, up(tick), right))
            parts.append(_label(_LEFT - 8, up(tick) + 5, _text(tick), "end"))
        for tick in (t for t in x_axis if min(self.x) <= t <= max(self.x)):
            parts.append(_label(across(tick), bottom + 20, _text(tick), "middle"))
        parts.append(_label((_LEFT + right) / 2, _HEIGHT - 8, self.x_label, "middle"))
        parts.append(_label(10, 20, self.y_label, "start"))
        heights = _spread({name: up(line[-1]) for name, line in self.lines.items()})
        for number, (name, line) in enumerate(self.lines.items()):
            ink = colour(f"curve-{number % 4 + 1}")
            points = " ".join(
                f"{across(a):.1f},{up(b):.1f}" for a, b in zip(self.x, line, strict=True)
            )
            parts.append(
                f'<polyline points="{points}" fill="none" stroke="{ink}" stroke-width="2.5" '
                f'stroke-linejoin="round" stroke-dasharray="{_DASHES[number % 4]}"/>'
            )
            parts.append(_label(right + 7, heights[name] + 5, name, "start", ink))
        ink = colour("point")
        for number, (name, (a, b)) in enumerate(self.marks.items()):
            lower = 20 if number % 2 == 0 else -10  # neighbours on different sides of the line
            parts.append(f'<circle cx="{across(a):.1f}" cy="{up(b):.1f}" r="5" fill="{ink}"/>')
            parts.append(_label(across(a) + 4, up(b) + lower, name, "start", ink))
        return (
            f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img" '
            f'aria-label="{escape(self._alternative())}" font-family="system-ui, sans-serif" '
            f'font-size="{_SIZE}">{"".join(parts)}</svg>'
        )

    def _alternative(self) -> str:
        """Return what the picture shows, with the ends of every line."""
        ends = "; ".join(
            f"{name} goes from {_text(line[0])} to {_text(line[-1])}"
            for name, line in self.lines.items()
        )
        span = f"{self.x_label} from {_text(self.x[0])} to {_text(self.x[-1])}"
        return f"{self.title}. {self.y_label}, over {span}: {ends}."


def chart(
    x: Sequence[float],
    lines: Mapping[str, Sequence[float]],
    *,
    x_label: str,
    y_label: str,
    title: str,
    marks: Mapping[str, tuple[float, float]] | None = None,
) -> Chart:
    """Draw lines over a common axis.

    Parameters
    ----------
    x
        Positions, rising, two or more.
    lines
        One to four lines by name, each with a value for every position.
    x_label, y_label
        What the axes mean, with unit.
    title
        What the picture shows; the beginning of its alternative text.
    marks
        Single points by name: position and value.

    Raises
    ------
    ValueError
        If there are too few positions, no line or more than four, or a line has another length.
    """
    if len(x) < 2 or any(b <= a for a, b in pairwise(x)):
        raise ValueError(
            f"x = {list(x)[:4]!r} … is not possible. Allowed: two or more numbers that rise."
        )
    if not 1 <= len(lines) <= len(_DASHES):
        raise ValueError(f"lines: {len(lines)} is not possible. Allowed: one to {len(_DASHES)}.")
    for name, line in lines.items():
        if len(line) != len(x):
            raise ValueError(
                f"lines[{name!r}]: {len(line)} values are not possible. Allowed: {len(x)}."
            )
    kept = {name: tuple(line) for name, line in lines.items()}
    return Chart(tuple(x), kept, x_label, y_label, title, dict(marks or {}))


def _ticks(low: float, high: float) -> list[float]:
    """Return three to seven round numbers that enclose a range."""
    if high - low < 1e-9:
        low, high = low - 0.5, high + 0.5
    rough = (high - low) / 5
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(s * size for s in (1, 2, 5, 10) if s * size >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


def _spread(heights: Mapping[str, float]) -> dict[str, float]:
    """Move labels apart where they would overlap, keeping their order."""
    placed: dict[str, float] = {}
    before = -math.inf
    for name, height in sorted(heights.items(), key=lambda item: item[1]):
        before = max(height, before + _LABEL_GAP)
        placed[name] = before
    over = before - (_HEIGHT - _BOTTOM)
    return {name: height - max(0.0, over) for name, height in placed.items()}


def _text(value: float) -> str:
    """Return a number with three digits at least, and a true minus sign."""
    text = f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
    text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text.replace("-", MINUS)


def colour(role: str) -> str:
    """Return the page's own colour; where a host has none, that of light paper."""
    return f"var(--ai-{role}, {colours('light')[role]})"


def _rule(x1: float, y: float, x2: float) -> str:
    return f'<path d="M{x1:.1f} {y:.1f}H{x2:.1f}" stroke="{colour("rule")}"/>'


def _label(x: float, y: float, text: str, anchor: str, ink: str | None = None) -> str:
    fill = ink or colour("ink-muted")
    where = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {where} fill="{fill}">{escape(text)}</text>'
