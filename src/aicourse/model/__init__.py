"""The model: equations, parameters, scenario, simulation. Knows no widget, plot or notebook."""

from aicourse.model.errors import InputError
from aicourse.model.interface import describe
from aicourse.model.scenario import Scenario
from aicourse.model.simulate import Run, simulate

__all__ = ["InputError", "Run", "Scenario", "describe", "simulate"]
