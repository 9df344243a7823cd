"""The still picture of a Plotly figure: lines, a filled band, and numbered points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from .chart import Chart, _label, _rule, _spread, _text, _ticks, chart, colour

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["Still", "still"]

_WIDTH, _HEIGHT = 520, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 110, 38, 48


@dataclass(frozen=True, slots=True)
class Still(Chart):
    """A chart that knows which lines bound a band, which are dashed, and the ends of intervals.

    Attributes
    ----------
    bands
        Pairs of names: the lower and the upper edge of what is filled.
    dashed
        Names of the lines that are dashed in the figure.
    intervals
        Lower and upper end by the name of the point; points without one are absent.
    """

    bands: tuple[tuple[str, str], ...] = ()
    dashed: tuple[str, ...] = ()
    intervals: Mapping[str, tuple[float, float]] | None = None

    # A slotted dataclass does not inherit these two from its parent by itself.
    def __repr__(self) -> str:
        """Return title and numbers as plain text."""
        return Chart.__repr__(self)

    @property
    def html(self) -> str:
        """The picture, the list of its points, and its numbers."""
        picture, found, rest = str(Chart.html.__get__(self)).partition("\n")
        rows = "".join(f"<li>{escape(self._said(name))}</li>" for name in self.marks)
        listed = f"<p>Points:</p><ol>{rows}</ol>" if rows else ""
        filled = " ".join(f"Filled: from “{low}” to “{high}”." for low, high in self.bands)
        words = f"<p>{escape(filled)}</p>" if filled else ""
        return picture + words + listed + found + rest

    def _said(self, name: str) -> str:
        """Return a point's name, place and interval in words."""
        month, value = self.marks[name]
        text = f"{name}; at {_text(month)} {self.x_label}: {_text(value)}"
        if name not in (self.intervals or {}):
            return f"{text}, no interval drawn"
        low, high = (self.intervals or {})[name]
        return f"{text} ({_text(low)} to {_text(high)})"

    def _svg(self) -> str:
        at = self._scale()
        paper = colour("surface-raised")
        back = f'<rect width="{_WIDTH}" height="{_HEIGHT}" rx="6" fill="{paper}"/>'
        parts = [back, *self._filled(at), *self._axes(at), *self._drawn(at), *self._numbered(at)]
        return (
            f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img" '
            f'aria-label="{escape(self._alternative())}" font-family="system-ui, sans-serif" '
            f'font-size="14">{"".join(parts)}</svg>'
        )

    def _scale(self) -> _Scale:
        every = [y for line in self.lines.values() for y in line]
        every += [y for _, y in self.marks.values()]
        every += [end for pair in (self.intervals or {}).values() for end in pair]
        return _Scale(min(self.x), max(self.x), tuple(_ticks(min(every), max(every))))

    def _path(self, at: _Scale, name: str) -> list[str]:
        pairs = zip(self.x, self.lines[name], strict=True)
        return [f"{at.across(a):.1f},{at.up(b):.1f}" for a, b in pairs]

    def _filled(self, at: _Scale) -> list[str]:
        found = []
        for low, high in self.bands:
            edge = " ".join([*self._path(at, low), *reversed(self._path(at, high))])
            found.append(f'<polygon points="{edge}" fill="{colour("band")}"/>')
        return found

    def _axes(self, at: _Scale) -> list[str]:
        found = []
        for tick in at.ticks:
            found.append(_rule(_LEFT, at.up(tick), _WIDTH - _RIGHT))
            found.append(_label(_LEFT - 8, at.up(tick) + 5, _text(tick), "end"))
        for tick in _ticks(at.first, at.last):
            if at.first <= tick <= at.last:
                below = _HEIGHT - _BOTTOM + 20
                found.append(_label(at.across(tick), below, _text(tick), "middle"))
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        found.append(_label(middle, _HEIGHT - 8, self.x_label, "middle"))
        return [*found, _label(10, 20, self.y_label, "start")]

    def _drawn(self, at: _Scale) -> list[str]:
        edges = {name for pair in self.bands for name in pair}
        heights = _spread({name: at.up(line[-1]) for name, line in self.lines.items()})
        found, solid = [], 0
        for name in self.lines:
            quiet = name in edges or name in self.dashed
            solid += not quiet
            ink = colour("ink-muted" if quiet else f"curve-{solid}")
            dash = "7 4" if name in self.dashed else "none"
            found.append(
                f'<polyline points="{" ".join(self._path(at, name))}" fill="none" stroke="{ink}" '
                f'stroke-width="{0.75 if name in edges else 2.5}" stroke-linejoin="round" '
                f'stroke-dasharray="{dash}"/>'
            )
            found.append(_label(_WIDTH - _RIGHT + 7, heights[name] + 5, name, "start", ink))
        return found

    def _numbered(self, at: _Scale) -> list[str]:
        ink, found = colour("point"), []
        for number, (name, (a, b)) in enumerate(self.marks.items(), 1):
            x, y = at.across(a), at.up(b)
            if name in (self.intervals or {}):
                low, high = (self.intervals or {})[name]
                found.append(
                    f'<path d="M{x:.1f} {at.up(low):.1f}V{at.up(high):.1f}" stroke="{ink}"/>'
                )
            found.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{ink}"/>')
            found.append(_label(x - 8, y - 7, str(number), "end", ink))
        return found


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a month and a value lie in the picture."""

    first: float
    last: float
    ticks: tuple[float, ...]

    def across(self, value: float) -> float:
        share = (value - self.first) / (self.last - self.first)
        return _LEFT + share * (_WIDTH - _RIGHT - _LEFT)

    def up(self, value: float) -> float:
        share = (value - self.ticks[0]) / (self.ticks[-1] - self.ticks[0])
        return _HEIGHT - _BOTTOM - share * (_HEIGHT - _BOTTOM - _TOP)


def still(figure: go.Figure) -> Still:
    """Return a light picture of a figure, with its text alternative and its numbers as a table.

    Lines keep their names and their dashes. A line that is filled down to the one before it makes
    a band. Single points are numbered in the picture and named below it.

    Parameters
    ----------
    figure
        A figure with a title, titles on both axes, one to four lines over the same positions, and
        any number of traces with a single point.

    Raises
    ------
    ValueError
        If title or an axis title is missing, or the lines are not as `chart` allows.
    """
    layout = figure.layout
    titles = {
        "title": layout.title.text,
        "xaxis.title": layout.xaxis.title.text,
        "yaxis.title": layout.yaxis.title.text,
    }
    for field, text in titles.items():
        if not text:
            raise ValueError(f"layout.{field}: missing. Allowed: a text that says what is shown.")
    lines = [trace for trace in figure.data if trace.mode != "markers"]
    points = {
        trace.name: trace for trace in figure.data if trace.mode == "markers" and len(trace.x) == 1
    }
    base = chart(
        tuple(lines[0].x) if lines else (),
        {str(trace.name): tuple(trace.y) for trace in lines},
        title=str(titles["title"]),
        x_label=str(titles["xaxis.title"]),
        y_label=str(titles["yaxis.title"]),
        marks={name: (trace.x[0], trace.y[0]) for name, trace in points.items()},
    )
    return Still(
        base.x,
        base.lines,
        base.x_label,
        base.y_label,
        base.title,
        base.marks,
        bands=tuple(
            (low.name, high.name) for low, high in pairwise(lines) if high.fill == "tonexty"
        ),
        dashed=tuple(trace.name for trace in lines if trace.line.dash not in (None, "solid")),
        intervals={name: ends for name, trace in points.items() if (ends := _ends(trace))},
    )


def _ends(trace: Any) -> tuple[float, float] | None:
    """Return the ends of a point's interval; nothing where none is drawn."""
    error = trace.error_y
    if error.visible is False or error.array is None:
        return None
    down = error.arrayminus if error.arrayminus is not None else error.array
    return trace.y[0] - down[0], trace.y[0] + error.array[0]
