"""How uncertain the average is: 64 parameter vectors that the trials allow, drawn once.

The parameters are given a normal distribution: as wide as their plausible ranges where no trial
speaks, narrowed by every comparison that the model was fitted to (Laplace's approximation at the
fitted values). The vectors are drawn from it in mirrored pairs, held within the plausible ranges,
and committed (`model/bands.csv`), so that every host shows the same bands. Needs NumPy and SciPy.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from aicourse.model.bands import VECTORS
from aicourse.model.parameters import PARAMETERS

from .compare import BONE_DENSITY, compare, compared_studies

if TYPE_CHECKING:
    import numpy as np

# How far trials of the same thing differ from each other, beyond their own sampling error: the
# root mean square miss of the fit for bone density, the scatter between studies for markers, and
# about a quarter of a noticeable difference for pain.
BETWEEN_STUDIES: Mapping[str, float] = {
    **dict.fromkeys(BONE_DENSITY, 0.7),
    "ctx": 12.0,
    "p1np": 12.0,
    "worst_pain": 0.5,
    "estradiol_percent": 1.0,
    "lean_mass_kg": 0.5,
    "fat_percent": 0.7,
}
# A plausible range is read as an interval that holds 95 % of what one would believe.
RANGE_IN_SD = 3.92
# The body mass index is capped where studies end, and reference populations are large: no one's
# average curve is uncertain because of these.
CERTAIN = ("spine_bmd_mean", "spine_bmd_sd", "hip_bmd_mean", "hip_bmd_sd", "fat_share_start")
SEED = 20261122


def free_parameters() -> list[str]:
    """Return the names of the parameters that are uncertain, in the order of the table."""
    return [name for name in PARAMETERS if name not in CERTAIN]


def covariance() -> np.ndarray:
    """Return the covariance of `free_parameters`, narrowed by the fitted comparisons.

    Returns
    -------
    numpy.ndarray
        Square, in the parameters' units squared.
    """
    import numpy as np

    names = free_parameters()
    width = np.array([(PARAMETERS[n].high - PARAMETERS[n].low) / RANGE_IN_SD for n in names])
    jacobian, spread = _jacobian(names, width)
    scaled = jacobian / spread[:, None]
    inverse = np.eye(len(names)) + scaled.T @ scaled
    return np.linalg.inv(inverse) * np.outer(width, width)


def _jacobian(names: list[str], width: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how each fitted row answers to one prior SD of each parameter, and each row's SD."""
    import numpy as np

    def rows(p: Mapping[str, float]) -> tuple[np.ndarray, list[str]]:
        found = [row for key in compared_studies() for row in compare(key, p) if row.fitted]
        return np.array([row.model for row in found]), [row.output for row in found]

    base, outputs = rows({})
    columns = []
    for name, sd in zip(names, width, strict=True):
        parameter = PARAMETERS[name]
        # A small step towards the middle of the range, so that it never leaves it.
        step = 0.1 * sd if parameter.value + 0.1 * sd <= parameter.high else -0.1 * sd
        moved, _ = rows({name: parameter.value + step})
        columns.append((moved - base) / step * sd)
    return np.column_stack(columns), np.array([BETWEEN_STUDIES[output] for output in outputs])


def draw(count: int = VECTORS, seed: int = SEED) -> list[dict[str, float]]:
    """Draw parameter vectors in mirrored pairs, so that their mean is the fitted value.

    Parameters
    ----------
    count
        How many; even.
    seed
        Seed of the scrambled Sobol points.
    """
    import numpy as np
    from scipy.stats import norm, qmc

    names = free_parameters()
    points = qmc.Sobol(len(names), seed=seed).random(count // 2)
    half = norm.ppf(np.clip(points, 1e-6, 1 - 1e-6))
    normal = np.concatenate([half, -half])
    root = np.linalg.cholesky(covariance())
    centre = np.array([PARAMETERS[n].value for n in names])
    low = np.array([PARAMETERS[n].low for n in names])
    high = np.array([PARAMETERS[n].high for n in names])
    drawn = np.clip(centre + normal @ root.T, low, high)
    return [dict(zip(names, map(_short, row), strict=True)) for row in drawn]


def _short(value: float) -> float:
    """Four significant digits: more would only make the page heavier."""
    return float(f"{value:.4g}")


def bands_csv() -> str:
    """Return the text of `model/bands.csv`: one vector a line, named in the first."""
    vectors = draw()
    out = io.StringIO()
    writer = csv.DictWriter(out, list(vectors[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: f"{value:g}" for name, value in row.items()} for row in vectors)
    return out.getvalue()


__all__ = ["bands_csv", "covariance", "draw", "free_parameters"]
