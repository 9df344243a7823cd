"""Views for the exercises of the capstone: what a learner's layers are tried on.

A view is the dictionary that every layer of the learner's explorer gets. The lesson tells its keys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

CURVE = "as set"
LOW, HIGH = "average, low", "average, high"
CAVEAT = "illustrative, not a prediction for a person"
# Without an interval; with a 95% CI; with a range, of people; and the same arm a year before.
POINTS = (
    "sestak2014.ls_3y",
    "tambjc2009.pre_ls",
    "lester2008.ls_2y_plac",
    "lester2008.ls_1y_plac",
)

View = dict[str, Any]
Layer = Callable[[View], Any]


def a_view(output: str = "lumbar_spine_bmd", **inputs: Any) -> View:
    """Return a view whose scenario has been run, with an empty figure and no control.

    Parameters
    ----------
    output
        Name of an output of the model.
    **inputs
        What differs from 36 months on the default scenario.
    """
    import ipywidgets as widgets
    import plotly.graph_objects as go

    from aicourse.model import Scenario, simulate

    base = Scenario(**{"duration_months": 36, **inputs})
    return {
        "output": output,
        "base": base,
        "reference": {"drug": "none"},
        "reference_label": "no medicine",
        "month": 24,
        "points": list(POINTS),
        "controls": {},
        "run": simulate(base),
        "figure": go.Figure(),
        "sentence": widgets.HTML(),
        "table": widgets.HTML(),
    }


def moved(view: View, **inputs: Any) -> View:
    """Return the same view after its scenario was run with some inputs changed."""
    from aicourse.model import simulate

    view["run"] = simulate(view["base"].replace(**inputs))
    return view


def traces(view: View) -> dict[str, Any]:
    """Return the traces of a view's figure by name."""
    return {trace.name: trace for trace in view["figure"].data}


def same(one: Any, other: Any) -> bool:
    """Whether two rows of numbers are alike to the ninth decimal."""
    first, second = list(one), list(other)
    return len(first) == len(second) and all(
        abs(a - b) < 1e-9 for a, b in zip(first, second, strict=True)
    )


def input_row(name: str) -> dict[str, Any]:
    """Return what `describe` says of an input."""
    from aicourse.model import describe

    return next(row for row in describe()["inputs"] if row["name"] == name)


def output_row(name: str) -> dict[str, Any]:
    """Return what `describe` says of an output."""
    from aicourse.model import describe

    return next(row for row in describe()["outputs"] if row["name"] == name)
