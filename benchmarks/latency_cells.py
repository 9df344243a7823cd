"""The same curves in three ways, as the cells of one notebook: ours, and what others would write.

Each draws the outputs of one preset over time, as set and for comparison, and has one slider.
"""

from __future__ import annotations

from aicourse.explorer import Preset, load, names
from aicourse.model import describe

SHARED = """\
from aicourse import Explorer, simulate
from aicourse.explorer import load
preset = load({preset!r})
outputs = {outputs!r}
def curves(value):
    inputs = {{{slider!r}: value}}
    instead = {{**inputs, **preset.reference.inputs}} if preset.reference else inputs
    return simulate(preset.scenario(**inputs)), simulate(preset.scenario(**instead))
limits = dict(value={start}, min={low}, max={high}, step={step})"""

EXPLORER = "Explorer({preset!r})"

MATPLOTLIB = """\
%matplotlib inline
import matplotlib.pyplot as plt
from ipywidgets import FloatSlider, interact
def draw(value):
    main, other = curves(value)
    figure, axes = plt.subplots(len(outputs), 1, sharex=True, squeeze=False, figsize=(7, 7))
    for axis, name in zip(axes[:, 0], outputs):
        axis.plot(main.times, main[name])
        axis.plot(other.times, other[name], "--")
        axis.set_ylabel(name)
    plt.show()
interact(draw, value=FloatSlider(**limits));"""

PLOTLY = """\
import plotly.graph_objects as go
from ipywidgets import FloatSlider, VBox
from plotly.subplots import make_subplots
figure = go.FigureWidget(make_subplots(rows=len(outputs), cols=1, shared_xaxes=True))
main, other = curves(limits["value"])
for row, name in enumerate(outputs, 1):
    figure.add_scatter(x=main.times, y=main[name], row=row, col=1)
    figure.add_scatter(x=other.times, y=other[name], line_dash="dash", row=row, col=1)
figure.update_layout(height=700, showlegend=False)
slider = FloatSlider(**limits)
def change(event):
    main, other = curves(event["new"])
    with figure.batch_update():
        for i, name in enumerate(outputs):
            figure.data[2 * i].y = main[name]
            figure.data[2 * i + 1].y = other[name]
slider.observe(change, "value")
VBox([slider, figure])"""


def fullest() -> str:
    """Return the preset that shows most: outputs in its picture, then trial results, controls."""

    def shown(name: str) -> tuple[int, int, int]:
        preset = load(name)
        drawn = [output for view in preset.views for output in view.outputs]
        if not _sliders(preset) or all(view.kind != "curves" for view in preset.views):
            return (0, 0, 0)
        controls = len(preset.inputs) + len(preset.parameters)
        return (len(drawn), len(preset.studies), controls)

    return max(names(), key=shown)


def _sliders(preset: Preset) -> list[str]:
    items = {row["name"]: row for row in describe()["inputs"]}
    return [name for name in preset.inputs if not items[name]["choices"]]


def slider(preset: str) -> str:
    """Return the input whose slider is moved: the first that has a number at the start."""
    found = load(preset)
    values = found.values()
    return next(name for name in _sliders(found) if values[name] is not None)


def cells(preset: str) -> dict[str, str]:
    """Return the cells by name: what they share first, then each of the three."""
    found = load(preset)
    name = slider(preset)
    item = {row["name"]: row for row in describe()["inputs"]}[name]
    item = {**item, **found.ranges.get(name, {})}
    parts = {
        "preset": preset,
        "slider": name,
        "outputs": list(dict.fromkeys(o for view in found.views for o in view.outputs)),
        "start": found.values()[name],
        "low": item["low"],
        "high": item["high"],
        "step": item["step"],
    }
    return {
        "shared": SHARED.format(**parts),
        "explorer": EXPLORER.format(**parts),
        "matplotlib": MATPLOTLIB,
        "plotly": PLOTLY,
    }
