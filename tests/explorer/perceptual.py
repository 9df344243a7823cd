"""How different two pictures look: colours as the eye has them, blurred, place by place."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""Height × width × 3, sRGB."""

Lab = NDArray[np.float64]

_TO_XYZ: Final = np.array(
    [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
)
_WHITE: Final = _TO_XYZ.sum(axis=1)


def lab(picture: Picture) -> Lab:
    """Return a picture in CIELAB, where a distance of about 2.3 is just noticeable."""
    share = picture.astype(np.float64) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    xyz = linear @ _TO_XYZ.T / _WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def reduced(picture: Picture, factor: int) -> Picture:
    """Return a picture with each square of `factor` × `factor` made one pixel, its mean."""
    height, width = (size // factor * factor for size in picture.shape[:2])
    parts = picture[:height, :width].astype(np.float64)
    parts = parts.reshape(height // factor, factor, width // factor, factor, 3)
    return np.rint(parts.mean(axis=(1, 3))).astype(np.uint8)


def blurred(values: Any, radius: int) -> Any:
    """Return the mean over a window of ``2 × radius + 1`` in both directions."""
    for axis in (0, 1):
        pad = [(radius, radius) if i == axis else (0, 0) for i in range(values.ndim)]
        padded = np.pad(values, pad, mode="edge")
        windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * radius + 1, axis=axis)
        values = windows.mean(axis=-1)
    return values


def distances(one: Picture, other: Picture, radius: int) -> NDArray[np.float64]:
    """Return how far apart two pictures of one size are at each place, in CIELAB, blurred."""
    apart = blurred(lab(one), radius) - blurred(lab(other), radius)
    return np.asarray(np.linalg.norm(apart, axis=-1))
