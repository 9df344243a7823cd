"""How values are spread: one small histogram for each group, over a common axis.

A spread of people and the uncertainty of an average look alike and mean different things. So every
picture says in words which of them it shows.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from .chart import _label, _rule, _text, _ticks, colour
from .palette import colours

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["SHOWS", "Group", "Spread", "spread"]

SHOWS = {
    "people": "This picture shows people: each count is one virtual person.",
    "trials": "This picture shows trials: each count is the average result of one virtual trial.",
    "averages": "This picture shows averages: each count is one estimate of the same average.",
}
"""What is counted, and how the picture says so."""

_WIDTH, _LEFT, _RIGHT, _TOP, _BOTTOM = 420, 14, 14, 34, 62
_SHOWN = 480  # drawn larger than measured, so that words stay readable on a phone
_PANEL = {1: 190, 2: 140, 3: 112, 4: 100}  # height of each, by their number
_ENDS = "The bars at both ends also hold what lies beyond them."
_MOST = 4
_BINS_PER_TICK = 10
_SIZE = 14


@dataclass(frozen=True, slots=True)
class Group:
    """One group of values, counted: its mean, its middle, and what holds 90 of 100 of them."""

    name: str
    number: int
    mean: float
    low: float
    median: float
    high: float
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """Histograms over a common axis; `html` for pages, `figure()` for Plotly."""

    groups: tuple[Group, ...]
    edges: tuple[float, ...]
    shows: str
    title: str
    x_label: str
    marks: Mapping[str, float]

    def __repr__(self) -> str:
        """Return title, what is shown, and the numbers as plain text."""
        head = "  each line: number of " + ", ".join(self._head()[1:])
        body = [self._line(group) for group in self.groups]
        marked = [f"  {name}: {_text(value)}" for name, value in self.marks.items()]
        first = f"{self.title} ({self.x_label})"
        return "\n".join([first, SHOWS[self.shows], head, *body, *marked])

    def _repr_html_(self) -> str:
        return self.html

    @property
    def html(self) -> str:
        """The picture, what it shows in words, and its numbers as a table."""
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in self._head())
        body = "".join(
            f'<tr><th scope="row">{escape(g.name)}</th>'
            + "".join(f"<td>{cell}</td>" for cell in _cells(g))
            + "</tr>"
            for g in self.groups
        )
        return (
            f'<div class="chart">{self._svg()}\n<p>{SHOWS[self.shows]} {_ENDS}</p>'
            "<details><summary>The numbers of this picture</summary>"
            f'<div class="table-scroll"><table><caption>{escape(self.title)}: '
            f"{escape(self.x_label)}</caption>"
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></details></div>"
        )

    def figure(self) -> go.Figure:
        """Return the same as a Plotly figure: a pointer shows the share of each bar."""
        import plotly.graph_objects as go
        from plotly.subplots import make_subplots

        made: go.Figure = make_subplots(
            rows=len(self.groups), cols=1, shared_xaxes=True, subplot_titles=self._names()
        )
        middles = [(a + b) / 2 for a, b in zip(self.edges, self.edges[1:], strict=False)]
        for row, group in enumerate(self.groups, 1):
            bars: dict[str, Any] = {
                "x": middles,
                "y": [100 * share for share in group.shares],
                "width": self.edges[1] - self.edges[0],
                "marker_color": colours("light")[f"curve-{(row - 1) % _MOST + 1}"],
                "hovertemplate": "%{x:.2f}: %{y:.1f} of 100<extra></extra>",
            }
            made.add_trace(go.Bar(**bars), row=row, col=1)
            for value in self.marks.values():
                made.add_vline(x=value, line_dash="dot", line_color="#808080", row=row, col=1)
        made.update_xaxes(title_text=self.x_label, row=len(self.groups), col=1)
        made.update_layout(
            title=f"{self.title}<br><sup>{SHOWS[self.shows]}</sup>",
            showlegend=False,
            template="none",
            paper_bgcolor="rgba(0,0,0,0)",
            plot_bgcolor="rgba(0,0,0,0)",
            font_color="#808080",
            height=160 + 150 * len(self.groups),
        )
        return made

    def _names(self) -> list[str]:
        return [group.name for group in self.groups]

    def _head(self) -> list[str]:
        return ["Group", self.shows, "mean", "5 of 100 below", "middle", "5 of 100 above"]

    def _line(self, group: Group) -> str:
        return f"  {group.name}: " + ", ".join(_cells(group))

    def _svg(self) -> str:
        panel = _PANEL[len(self.groups)]
        bottom = _TOP + panel * len(self.groups)
        height = bottom + _BOTTOM
        paper = colour("surface-raised")
        parts = [f'<rect width="{_WIDTH}" height="{height}" rx="6" fill="{paper}"/>']
        ink = colour("point")
        for number, (name, value) in enumerate(self.marks.items()):
            x = self._across(value)
            top = 8 + 15 * (number % 2)
            anchor, shift = ("end", -5) if x > _WIDTH * 0.6 else ("start", 5)
            parts.append(
                f'<path d="M{x:.1f} {top}V{bottom - 8}" stroke="{ink}" stroke-dasharray="3 4"/>'
            )
            parts.append(_label(x + shift, top + 9, name, anchor, ink))
        highest = max(max(group.shares) for group in self.groups)
        for number, group in enumerate(self.groups):
            base = _TOP + panel * (number + 1) - 14
            parts += self._panel(group, base, panel - 40, number, highest)
        ticks = self._ticks()
        for tick in ticks:
            at = {ticks[0]: "start", ticks[-1]: "end"}.get(tick, "middle")
            parts.append(_label(self._across(tick), bottom + 8, _text(tick), at))
        parts.append(_label(_WIDTH / 2, height - 30, self.x_label, "middle"))
        shown = f"Shows {self.shows}; bar below: 90 of 100 of them; dot: mean."
        parts.append(_label(_WIDTH / 2, height - 9, shown, "middle"))
        return (
            f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_SHOWN}" role="img" '
            f'aria-label="{escape(self._alternative())}" font-family="system-ui, sans-serif" '
            f'font-size="{_SIZE}">{"".join(parts)}</svg>'
        )

    def _panel(
        self, group: Group, base: float, room: float, number: int, highest: float
    ) -> list[str]:
        """Draw one histogram as a single outline, its middle 90 of 100 as a bar below."""
        ink = colour(f"curve-{number % _MOST + 1}")
        path = f"M{self._across(self.edges[0]):.1f} {base:.1f}"
        for share, right in zip(group.shares, self.edges[1:], strict=True):
            path += f"V{base - room * share / highest:.1f}H{self._across(right):.1f}"
        path += f"V{base:.1f}Z"
        low, high = (self._across(self._held(v)) for v in (group.low, group.high))
        return [
            _rule(_LEFT, base, _WIDTH - _RIGHT),
            f'<path d="{path}" fill="{ink}" fill-opacity="0.25" stroke="{ink}" stroke-width="2"/>',
            f'<path d="M{low:.1f} {base + 5:.1f}H{high:.1f}" stroke="{ink}" stroke-width="4"/>',
            f'<circle cx="{self._across(self._held(group.mean)):.1f}" cy="{base + 5:.1f}" r="5" '
            f'fill="{ink}"/>',
            # With a rim of paper, so that a mark's line does not run through the words.
            f'<text x="{_LEFT + 2}" y="{base - room - 6:.1f}" fill="{ink}" stroke-width="4" '
            f'stroke="{colour("surface-raised")}" paint-order="stroke">{escape(group.name)}</text>',
        ]

    def _across(self, value: float) -> float:
        first, last = self.edges[0], self.edges[-1]
        return _LEFT + (value - first) / (last - first) * (_WIDTH - _LEFT - _RIGHT)

    def _held(self, value: float) -> float:
        return min(max(value, self.edges[0]), self.edges[-1])

    def _ticks(self) -> list[float]:
        return list(self.edges[::_BINS_PER_TICK])

    def _alternative(self) -> str:
        """Return what the picture shows, with the numbers of every group."""
        said = "; ".join(
            f"{g.name}: mean {_text(g.mean)}, 90 of 100 between {_text(g.low)} and {_text(g.high)}"
            for g in self.groups
        )
        return f"{self.title}, {self.x_label}. {SHOWS[self.shows]} {said}."


def spread(
    groups: Mapping[str, Iterable[float]],
    *,
    shows: str,
    title: str,
    x_label: str,
    marks: Mapping[str, float] | None = None,
) -> Spread:
    """Draw how values are spread in one to four groups.

    Parameters
    ----------
    groups
        Values by name of the group; two or more in each, values that are not finite are left out.
    shows
        What is counted: ``people``, ``trials`` or ``averages``. The picture says it in words.
    title, x_label
        What the picture shows, and what the axis means, with unit.
    marks
        Places on the axis that get a line and a name.

    Raises
    ------
    ValueError
        If `shows` is none of the three, there is no group or more than four, or a group has fewer
        than two values.
    """
    if shows not in SHOWS:
        raise ValueError(f"shows = {shows!r} is not possible. Allowed: {', '.join(SHOWS)}.")
    if not 1 <= len(groups) <= _MOST:
        raise ValueError(f"groups: {len(groups)} is not possible. Allowed: one to {_MOST}.")
    sorted_values = {}
    for name, values in groups.items():
        finite = sorted(v for v in (float(value) for value in values) if math.isfinite(v))
        if len(finite) < 2:
            raise ValueError(f"groups[{name!r}]: {len(finite)} values. Allowed: two or more.")
        sorted_values[name] = finite
    marked = dict(marks or {})
    edges = _edges(sorted_values.values(), marked.values())
    made = tuple(_group(name, values, edges) for name, values in sorted_values.items())
    return Spread(made, edges, shows, title, x_label, marked)


def _edges(groups: Iterable[list[float]], marks: Iterable[float]) -> tuple[float, ...]:
    """Return the edges of the bins: round, and wide enough for all but the furthest values."""
    groups, marks = list(groups), list(marks)
    low = min(min(_quantile(g, 0.005) for g in groups), *marks, math.inf)
    high = max(max(_quantile(g, 0.995) for g in groups), *marks, -math.inf)
    ticks = _ticks(low, high)
    step = ticks[1] - ticks[0]
    count = round((ticks[-1] - ticks[0]) / step) * _BINS_PER_TICK
    return tuple(round(ticks[0] + i * step / _BINS_PER_TICK, 10) for i in range(count + 1))


def _group(name: str, values: list[float], edges: tuple[float, ...]) -> Group:
    counts = [0] * (len(edges) - 1)
    for value in values:
        # The first and the last bar also hold what lies beyond them.
        counts[min(max(bisect_right(edges, value) - 1, 0), len(counts) - 1)] += 1
    low, median, high = (_quantile(values, share) for share in (0.05, 0.5, 0.95))
    number = len(values)
    mean = math.fsum(values) / number
    return Group(name, number, mean, low, median, high, tuple(c / number for c in counts))


def _quantile(values: list[float], share: float) -> float:
    """Return a quantile of sorted values, between neighbours in a straight line."""
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def _cells(group: Group) -> list[str]:
    values = (group.mean, group.low, group.median, group.high)
    return [f"{group.number:,}", *(_text(value) for value in values)]
