"""The explorer in notebooks: an anywidget whose traits are the inputs of the model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import anywidget
import traitlets

from aicourse.figures import palette
from aicourse.model import InputError, Run, Scenario, describe, simulate
from aicourse.model.interface import checked_input

from . import assets
from .fallback import element, sentence
from .preset import Preset, load, state

__all__ = ["Explorer", "ExplorerError"]

_ITEMS = {row["name"]: row for row in describe()["inputs"]}

# What follows the joined files in a notebook: the wrapper between the widget's traits and `mount`.
_TAIL = """
export default {
  render({ model, el }) {
    const state = JSON.parse(model.get("_state"));
    const handle = globalThis.aicourseExplorer.mount(el, state);
    if (!handle) return;
    const differ = (one, other) => JSON.stringify(one) !== JSON.stringify(other);
    // Python's None arrives as null from a server, and as undefined from Python in the browser.
    const trait = (name) => model.get(name) ?? null;
    handle.onChange((inputs) => {
      for (const name of state.names) {
        if (differ(inputs[name], trait(name))) model.set(name, inputs[name]);
      }
      model.save_changes();
    });
    const take = () => {
      const now = handle.get();
      const changes = {};
      for (const name of state.names) {
        if (differ(now[name], trait(name))) changes[name] = trait(name);
      }
      if (Object.keys(changes).length) handle.set(changes);
    };
    take();
    model.on("change", take);
    return () => {
      model.off("change", take);
      handle.destroy();
    };
  },
};
"""


class ExplorerError(traitlets.TraitError, ValueError):
    """An input that the model cannot take: the message names the field, the value and the range."""


def _trait(row: Mapping[str, Any]) -> traitlets.Any:
    # The model checks the value (`Explorer._check`), so the trait itself accepts anything.
    return traitlets.Any(default_value=row["default"], help=row.get("help", "")).tag(sync=True)


class Explorer(anywidget.AnyWidget):
    """One explorer: sliders, curves and the trials that measured the same.

    Every input of the model is a trait (`aicourse.describe()` lists them): a slider moves its
    trait, and a trait that is set moves the slider. `observe`, `link` and `jslink` work with them.

    Parameters
    ----------
    preset
        What is shown; `aicourse.explorer.names()` lists the presets.
    **inputs
        Inputs that differ from the preset's start.

    Raises
    ------
    ValueError
        If the preset is unknown or an input not allowed; the message names field, value and range,
        and nothing has changed.

    Examples
    --------
    >>> from aicourse import Explorer
    >>> explorer = Explorer("F3", drug="letrozole")
    >>> explorer.drug_months
    60.0
    >>> explorer.run.at(24)["lumbar_spine_bmd"] < 0
    True
    """

    _esm = "\n".join([assets.model_script(), assets.script(), _TAIL])
    _css = palette.css() + assets.style()
    _state = traitlets.Unicode("{}").tag(sync=True)

    locals().update({name: _trait(row) for name, row in _ITEMS.items()})

    def __init__(self, preset: str = "F3", **inputs: Any) -> None:
        unknown = [name for name in inputs if name not in _ITEMS]
        if unknown:
            checked_input(unknown[0], inputs[unknown[0]])  # says which names there are
        self._preset: Preset = load(preset)
        self._ready = False
        self._preset.scenario(**inputs)
        values = self._preset.values(**inputs)
        own = {name: value for name, value in values.items() if value is not None}
        data = {**state(self._preset, **inputs), "names": list(_ITEMS)}
        super().__init__(_state=json.dumps(data, ensure_ascii=False, sort_keys=True), **own)
        self._ready = True

    @traitlets.validate(*_ITEMS)
    def _check(self, proposal: Any) -> Any:
        """Refuse a value before anything changes."""
        name, value = proposal["trait"].name, proposal["value"]
        try:
            value = checked_input(name, value)
            if self._ready:
                self._preset.scenario(**{**self.inputs, name: value})
        except InputError as error:
            raise ExplorerError(str(error)) from None
        return value

    @property
    def preset(self) -> str:
        """Id of the preset."""
        return self._preset.id

    @property
    def inputs(self) -> dict[str, Any]:
        """The value of every input."""
        return {name: getattr(self, name) for name in _ITEMS}

    @property
    def scenario(self) -> Scenario:
        """The scenario as it is set now; inputs without effect are left out."""
        return self._preset.scenario(**self.inputs)

    @property
    def run(self) -> Run:
        """The simulation of the scenario as it is set now."""
        return simulate(self.scenario)

    def _changed(self) -> dict[str, Any]:
        start = self._preset.values()
        return {name: value for name, value in self.inputs.items() if value != start[name]}

    def __repr__(self) -> str:
        changed = "".join(f", {name}={_written(value)}" for name, value in self._changed().items())
        return f"Explorer({self.preset!r}{changed})"

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give the widget for notebooks, the element for pages, the sentence for all others."""
        bundle = super()._repr_mimebundle_(**options)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        changed = self._changed()
        return {
            **(data or {}),
            "text/html": element(self._preset, **changed),
            "text/plain": f"{self!r}\n{sentence(self._preset, **changed)}",
        }, metadata


def _written(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else repr(value)
