"""How uncertain the average is: 64 parameter vectors that the trials allow, drawn once.

The parameters are given a normal distribution: as wide as their plausible ranges where no trial
speaks, narrowed by every comparison that the model was fitted to (Laplace's approximation at the
fitted values). The vectors are drawn from it in mirrored pairs, held within the plausible ranges,
and committed (`model/bands.csv`), so that every host shows the same bands. Needs NumPy and SciPy.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from aicourse.model.bands import VECTORS
from aicourse.model.parameters import PARAMETERS

if TYPE_CHECKING:
    import numpy as np

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

    from .linear import linearise

    line = linearise(free_parameters())
    inverse = np.eye(len(line.names)) + line.scaled.T @ line.scaled
    return np.linalg.inv(inverse) * np.outer(line.width, line.width)


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
