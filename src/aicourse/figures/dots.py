"""A dot plot for open cells: some numbers in each row on one axis, and the same as a table.

A picture without a script, like `chart`; the marks differ in shape, not by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from .chart import _label, _text, _ticks, colour
from .palette import colours

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["Dots", "dots"]

_WIDTH, _RIGHT, _TOP, _BOTTOM = 520, 20, 62, 46
_ROW = 26
_LETTER = 7.4
_LABEL_LIMIT = 230
_MOST = 4
_SYMBOLS = ("circle", "diamond", "square", "triangle-up")
# Reads on light and on dark paper alike: JupyterLab has both, and the figure does not know which.
_INK = "#808080"


@dataclass(frozen=True, slots=True)
class Dots:
    """Rows of numbers; `html` for pages, the representation for everything else."""

    rows: Mapping[str, Mapping[str, float]]
    x_label: str
    title: str
    line: float | None

    @property
    def series(self) -> tuple[str, ...]:
        """What the marks are, in the order in which they first occur."""
        return tuple(dict.fromkeys(name for row in self.rows.values() for name in row))

    def __repr__(self) -> str:
        """Return title and numbers as plain text."""
        table = [["", *self.series], *self._cells()]
        widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
        body = [
            "  ".join(
                cell.ljust(width) if i == 0 else cell.rjust(width)
                for i, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in table
        ]
        return "\n".join([f"{self.title} ({self.x_label})", *body])

    def _repr_html_(self) -> str:
        return self.html

    @property
    def html(self) -> str:
        """The picture, and below it the numbers."""
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in ("", *self.series))
        body = "".join(
            f'<tr><th scope="row">{escape(first)}</th>'
            + "".join(f"<td>{cell}</td>" for cell in rest)
            + "</tr>"
            for first, *rest in self._cells()
        )
        return (
            f'<div class="chart">{self._svg()}\n'
            "<details><summary>The numbers of this picture</summary>"
            f'<div class="table-scroll"><table><caption>{escape(self.title)}: '
            f"{escape(self.x_label)}</caption>"
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></details></div>"
        )

    def figure(self) -> go.Figure:
        """Return the same marks as a Plotly figure; a pointer shows row and number."""
        import plotly.graph_objects as go

        made = go.Figure()
        for number, name in enumerate(self.series):
            own = {label: row[name] for label, row in self.rows.items() if name in row}
            made.add_scatter(
                x=list(own.values()),
                y=list(own),
                name=name,
                mode="markers",
                marker={
                    "size": 11,
                    "symbol": _SYMBOLS[number],
                    "color": colours("light")[f"curve-{number + 1}"],
                },
                hovertemplate="%{y}: %{x:.2f}<extra>" + escape(name) + "</extra>",
            )
        if self.line is not None:
            made.add_vline(x=self.line, line_width=1, line_color=_INK)
        grid = {"zeroline": False, "gridcolor": "rgba(128,128,128,0.3)"}
        made.update_xaxes(title_text=self.x_label, **grid)
        rows = list(self.rows)
        made.update_yaxes(
            categoryorder="array", categoryarray=rows, autorange="reversed", automargin=True, **grid
        )
        made.update_layout(
            title=self.title,
            template="none",
            paper_bgcolor="rgba(0,0,0,0)",
            plot_bgcolor="rgba(0,0,0,0)",
            font_color=_INK,
            margin={"t": 50, "r": 20, "b": 60},
            height=140 + _ROW * len(rows),
        )
        return made

    def _cells(self) -> list[list[str]]:
        return [
            [label, *(_text(row[name]) if name in row else "" for name in self.series)]
            for label, row in self.rows.items()
        ]

    def _svg(self) -> str:
        every = [value for row in self.rows.values() for value in row.values()]
        if self.line is not None:
            every.append(self.line)
        axis = _ticks(min(every), max(every))
        left = min(_LABEL_LIMIT, 16 + _LETTER * max(map(len, self.rows)))
        right, height = _WIDTH - _RIGHT, _TOP + _ROW * len(self.rows) + _BOTTOM
        bottom = height - _BOTTOM

        def across(value: float) -> float:
            return left + 12 + (value - axis[0]) / (axis[-1] - axis[0]) * (right - left - 24)

        parts = [
            f'<rect width="{_WIDTH}" height="{height}" rx="6" fill="{colour("surface-raised")}"/>'
        ]
        for tick in axis:
            parts.append(_upright(across(tick), _TOP - 8, bottom, "rule"))
            parts.append(_label(across(tick), bottom + 18, _text(tick), "middle"))
        if self.line is not None:
            parts.append(_upright(across(self.line), _TOP - 8, bottom, "ink-muted"))
        for place, (label, row) in enumerate(self.rows.items()):
            y = _TOP + _ROW * (place + 0.5)
            parts.append(_label(left, y + 5, label, "end", colour("ink")))
            ends = [across(value) for value in row.values()]
            parts.append(
                f'<path d="M{min(ends):.1f} {y:.1f}H{max(ends):.1f}" stroke="{colour("rule")}" '
                'stroke-width="3"/>'
            )
            parts += [_mark(self.series.index(n), across(v), y) for n, v in row.items()]
        parts.append(_label((left + right) / 2, height - 8, self.x_label, "middle"))
        parts.append(_label(10, 20, self.title, "start", colour("ink")))
        at = 16.0
        for number, name in enumerate(self.series):
            parts.append(_mark(number, at, 40))
            parts.append(_label(at + 10, 45, name, "start"))
            at += 34 + _LETTER * len(name)
        return (
            f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" role="img" '
            f'aria-label="{escape(self._alternative())}" font-family="system-ui, sans-serif" '
            f'font-size="14">{"".join(parts)}</svg>'
        )

    def _alternative(self) -> str:
        """Return what the picture shows, with the numbers of the first and the last row."""
        labels = list(self.rows)

        def words(label: str) -> str:
            row = self.rows[label]
            return f"{label}: " + ", ".join(f"{name} {_text(v)}" for name, v in row.items())

        ends = "; ".join(words(label) for label in dict.fromkeys((labels[0], labels[-1])))
        return f"{self.title}. {self.x_label}, {len(labels)} rows. {ends}."


def dots(
    rows: Mapping[str, Mapping[str, float]],
    *,
    title: str,
    x_label: str,
    line: float | None = 0.0,
) -> Dots:
    """Draw some numbers in each row as marks on one axis.

    Parameters
    ----------
    rows
        For each row its numbers by name; one to four names in all.
    title
        What the picture shows; the beginning of its alternative text.
    x_label
        What the axis means, with unit.
    line
        Where to draw a line to compare with; None for none.

    Raises
    ------
    ValueError
        If there is no row, a row is empty, or there are more than four names.
    """
    if not rows or not all(rows.values()):
        raise ValueError("rows: an empty one is not possible. Allowed: one number or more in each.")
    kept = {label: dict(row) for label, row in rows.items()}
    made = Dots(kept, x_label, title, line)
    if len(made.series) > _MOST:
        raise ValueError(f"{len(made.series)} names are not possible. Allowed: one to {_MOST}.")
    return made


def _upright(x: float, top: float, bottom: float, role: str) -> str:
    return f'<path d="M{x:.1f} {top:.1f}V{bottom:.1f}" stroke="{colour(role)}"/>'


def _mark(number: int, x: float, y: float) -> str:
    """Return a circle, a diamond, a square or a triangle."""
    ink = f'fill="{colour(f"curve-{number + 1}")}"'
    if number == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5.5" {ink}/>'
    shapes = ("m0-7 7 7-7 7-7-7z", "m-5-5h10v10h-10z", "m0-6 6 11h-12z")
    return f'<path transform="translate({x:.1f} {y:.1f})" d="{shapes[number - 1]}" {ink}/>'
