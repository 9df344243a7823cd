"""NumPy for the rooms that need it, with an error that says how to get it."""

from __future__ import annotations

from typing import Any, TypeAlias

try:
    import numpy as np
except ImportError as error:  # pragma: no cover - proved in a process without NumPy
    raise ImportError(
        "simulate_cohort and virtual_trial need NumPy. To install it: pip install aicourse[cohort]"
    ) from error

Floats: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]
"""An array of 64-bit numbers."""

Flags: TypeAlias = np.ndarray[Any, np.dtype[np.bool_]]
"""An array of yes and no."""

__all__ = ["Flags", "Floats", "np"]
