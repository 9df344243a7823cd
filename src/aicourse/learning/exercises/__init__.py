"""Exercises of Part III: ``check("A3.2", answer)`` says what is right, what is off, and hints.

Each lesson's exercises are a module of this package, ``a1.py`` and so on, with a tuple
``EXERCISES``. Solutions are functions there: the tests run them, the book shows them folded, and
no notebook holds them.
"""

from __future__ import annotations

from .checking import Check, check
from .exercise import (
    Exercise,
    Expect,
    Slip,
    all_exercises,
    exercise,
    faded_solution,
    lessons_with_exercises,
)

__all__ = [
    "Check",
    "Exercise",
    "Expect",
    "Slip",
    "all_exercises",
    "check",
    "exercise",
    "faded_solution",
    "lessons_with_exercises",
]
