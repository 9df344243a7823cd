"""The model: equations, parameters, scenario, simulation. Knows no widget, plot or notebook."""

from aicourse.model.bout import BoutRun, describe_bout, simulate_bout
from aicourse.model.errors import InputError
from aicourse.model.interface import describe
from aicourse.model.scenario import Scenario
from aicourse.model.simulate import Run, simulate

__all__ = [
    "BoutRun",
    "InputError",
    "Run",
    "Scenario",
    "describe",
    "describe_bout",
    "simulate",
    "simulate_bout",
]
