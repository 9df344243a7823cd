"""The picture of a forest plot: one column, readable on a phone, without a script."""

from __future__ import annotations

import math
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from .chart import colour
from .numbers import number_text

if TYPE_CHECKING:
    from .forest import Forest, ForestRow, Panel

__all__ = ["draw"]

_WIDTH, _LEFT, _RIGHT = 400, 22, 378
_TOP, _UNIT, _ROW, _AXIS, _GAP = 34, 26, 62, 50, 14
_SIZE = 14
_ROUND = (1, 2, 2.5, 5, 10)


def draw(plot: Forest) -> str:
    """Return the plot as an ``<svg>`` element with its text alternative."""
    heights = [_UNIT + _ROW * len(panel.rows) + _AXIS + _GAP for panel in plot.panels]
    height = _TOP + sum(heights)
    parts = [f'<rect width="{_WIDTH}" height="{height}" rx="6" fill="{colour("surface-raised")}"/>']
    parts.append(_text(_LEFT - 8, 23, plot.title, weight=700, ink="ink"))
    top = _TOP
    for panel, extent in zip(plot.panels, heights, strict=True):
        parts += _panel(panel, top, plot.lower, plot.higher)
        top += extent
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH * 1.2:.0f}" role="img" '
        f'aria-label="{escape(_alternative(plot))}" font-family="system-ui, sans-serif" '
        f'font-size="{_SIZE}">{"".join(parts)}</svg>'
    )


def ticks(panel: Panel) -> list[float]:
    """Return the round numbers of a panel's axis, at least one on either side of "none".

    They enclose every interval. Ratios get powers of two; differences get steps of 1, 2, 2.5 or 5.
    """
    every = [panel.none]
    for row in panel.rows:
        every += [row.value if end is None else end for end in (row.low, row.value, row.high)]
    low, high = min(every), max(every)
    if panel.ratio:
        first = min(math.floor(math.log2(low) + 1e-9), -1)
        last = max(math.ceil(math.log2(high) - 1e-9), 1)
        return [2.0**power for power in range(first, last + 1)]
    rough = max(high - low, 1e-6) / 4
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(s * size for s in _ROUND if s * size >= rough * 0.999)
    first = min(math.floor(low / step + 1e-9), -1)
    last = max(math.ceil(high / step - 1e-9), 1)
    return [round(i * step, 10) for i in range(first, last + 1)]


def _panel(panel: Panel, top: float, lower: str, higher: str) -> list[str]:
    axis = ticks(panel)
    scale: Callable[[float], float] = math.log if panel.ratio else float
    low, high = scale(axis[0]), scale(axis[-1])

    def across(value: float) -> float:
        return _LEFT + (scale(value) - low) / (high - low) * (_RIGHT - _LEFT)

    body = top + _UNIT
    foot = body + _ROW * len(panel.rows)
    parts = [_text(_LEFT - 8, top + 16, f"Unit: {panel.unit}")]
    digits = max(len(f"{tick:g}".partition(".")[2]) for tick in axis)
    for tick in axis:
        x = across(tick)
        parts.append(f'<path d="M{x:.1f} {body}V{foot}" stroke="{colour("rule")}"/>')
        parts.append(_text(x, foot + 18, _tick(tick, digits, panel.ratio), anchor="middle"))
    x = across(panel.none)
    parts.append(f'<path d="M{x:.1f} {body}V{foot + 4}" stroke="{colour("ink")}"/>')
    for number, row in enumerate(panel.rows):
        parts += _result(row, body + _ROW * number, across)
    parts.append(_text(_LEFT - 8, foot + 38, f"← {lower}"))
    parts.append(_text(_RIGHT + 8, foot + 38, f"{higher} →", anchor="end"))
    return parts


def _result(row: ForestRow, top: float, across: Callable[[float], float]) -> list[str]:
    ink, y, x = colour("curve-1"), top + 50, across(row.value)
    parts = [
        _words(top + 17, row.label, ""),
        _words(top + 34, f"; {row.people}", row.result),
    ]
    if row.low is not None and row.high is not None:
        a, b = across(row.low), across(row.high)
        parts.append(
            f'<path d="M{a:.1f} {y - 5}V{y + 5}M{a:.1f} {y}H{b:.1f}M{b:.1f} {y - 5}V{y + 5}" '
            f'fill="none" stroke="{ink}" stroke-width="2"/>'
        )
    shape = (
        f"M{x - 7:.1f} {y}L{x:.1f} {y - 7}L{x + 7:.1f} {y}L{x:.1f} {y + 7}Z"
        if row.pooled
        else f"M{x - 5:.1f} {y - 5}H{x + 5:.1f}V{y + 5}H{x - 5:.1f}Z"
    )
    parts.append(f'<path d="{shape}" fill="{ink}" data-effect="{escape(row.effect)}"/>')
    return parts


def _words(y: float, words: str, strong: str) -> str:
    """Return a line of words with a halo, which keeps them apart from the lines of the axis."""
    first = f'<tspan font-weight="700">{escape(strong)}</tspan>' if strong else ""
    return (
        f'<text x="{_LEFT - 8}" y="{y}" fill="{colour("ink")}" paint-order="stroke" '
        f'stroke="{colour("surface-raised")}" stroke-width="4" stroke-linejoin="round">'
        f"{first}{escape(words)}</text>"
    )


def _tick(value: float, digits: int, ratio: bool) -> str:
    return f"{value:g}" if ratio else number_text(value, digits)


def _text(
    x: float, y: float, words: str, *, anchor: str = "start", weight: int = 400, ink: str = ""
) -> str:
    fill = colour(ink or "ink-muted")
    where = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}"'
    return f'<text {where} fill="{fill}">{escape(words)}</text>'


def _alternative(plot: Forest) -> str:
    """Return what the picture shows: every result with its interval."""
    rows = (
        f"{row.label}, {row.result} {row.unit}, "
        f"interval includes no difference: {row.includes(panel.none)}"
        for panel in plot.panels
        for row in panel.rows
    )
    return f"{plot.title}. {'; '.join(rows)}."
