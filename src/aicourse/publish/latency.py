"""The page "Verification": how soon the picture follows the hand, from the committed figures."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any, Final

from .markup import table
from .verification import digits, met

__all__ = ["DIRECTIVES"]

_WAYS: Final = {
    "page": ("The explorer, in a page", "no Python behind it"),
    "explorer": ("The explorer, in JupyterLab", "its inputs in step with Python"),
    "plotly": ("Plotly <code>FigureWidget</code>", "in JupyterLab, new values in one batch"),
    "matplotlib": ("<code>interact</code> and Matplotlib", "in JupyterLab, a new picture each"),
}

# Milliseconds, and how many times as fast as `FigureWidget`.
_DOM_MS: Final = 8
_FRAME_MS: Final = 20
_BAND_MS: Final = 100
_DOM_TIMES: Final = 20
_FRAME_TIMES: Final = 3


@cache
def _found() -> dict[str, Any]:
    text = files("aicourse.publish").joinpath("latency.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def _rows() -> dict[str, dict[str, dict[str, float]]]:
    return {row["name"]: row for row in _found()["rows"]}


def _times(part: dict[str, float]) -> tuple[str, str]:
    return digits(part["p50"]), digits(part["p95"])


def latency() -> str:
    """Return the times of each way of drawing, with the preset and the machine in words."""
    from aicourse.explorer import load

    found, rows = _found(), _rows()
    machine = found["machine"]
    shown = len(dict.fromkeys(o for view in load(found["preset"]).views for o in view.outputs))
    body = [
        (
            f"{title}<br><small>{note}</small>",
            *_times(rows[name]["dom"]),
            *_times(rows[name]["frame"]),
        )
        for name, (title, note) in _WAYS.items()
    ]
    head = (
        "Drawn by",
        "Changed: half within, ms",
        "95 of 100 within, ms",
        "Painted: half within, ms",
        "95 of 100 within, ms",
    )
    bands = [_times(rows[name]["band"]) for name in ("page", "explorer")]
    return (
        f"<p>Measured on a computer with {machine['cores']} cores ({escape(machine['system'])}, "
        f"{escape(found['browser'])} without a graphics card), {found['turns']} key strokes each. "
        f"All show the same {shown} outputs of the explorer <code>{escape(found['preset'])}</code> "
        "as curves, as set and for comparison, from the same model.</p>"
        + table(head, body, "From a key on a slider to the picture")
        + "<p>The band around the curve follows when the hand rests. In a page it is there within "
        f"{bands[0][0]} ms half of the time, and within {bands[0][1]} ms in 95 of 100 cases; in "
        f"JupyterLab within {bands[1][0]} and {bands[1][1]} ms.</p>"
    )


def targets() -> str:
    """Return the targets that were set beforehand, each with what was found."""
    rows = _rows()
    hosts = [rows["page"], rows["explorer"]]

    def within(kind: str, share: str, limit: float) -> tuple[str, str]:
        times = [host[kind][share] for host in hosts]
        words = f"{digits(times[0])} ms in a page, {digits(times[1])} ms in JupyterLab"
        below = [time <= limit for time in times]
        return words, met(all(below), any(below))

    def faster(kind: str, least: float) -> tuple[str, str]:
        other = rows["plotly"][kind]["p50"]
        times = other / rows["explorer"][kind]["p50"]
        return f"{digits(times)} times", met(times >= least)

    body = [
        (f"Changed within {_DOM_MS} ms, 95 of 100", *within("dom", "p95", _DOM_MS)),
        (f"Painted within {_FRAME_MS} ms, 95 of 100", *within("frame", "p95", _FRAME_MS)),
        (f"Band within {_BAND_MS} ms, 95 of 100", *within("band", "p95", _BAND_MS)),
        (
            f"Changed {_DOM_TIMES} times as soon as <code>FigureWidget</code>",
            *faster("dom", _DOM_TIMES),
        ),
        (
            f"Painted {_FRAME_TIMES} times as soon as <code>FigureWidget</code>",
            *faster("frame", _FRAME_TIMES),
        ),
    ]
    return table(("Target", "Found", "Met?"), body, "Targets set beforehand for the explorer")


DIRECTIVES: Final[dict[str, Callable[[], str]]] = {
    "verification-latency": latency,
    "verification-latency-targets": targets,
}
"""The directives of the page that tell of the explorer, and what writes each."""
