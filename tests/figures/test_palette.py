"""The palette keeps its promises: contrast, and curves that everybody can tell apart."""

from __future__ import annotations

import itertools
import re

import pytest

from aicourse.figures import palette

MODES = ("light", "dark")
SURFACES = ("surface", "surface-raised", "surface-sunken")
CURVES = ("curve-1", "curve-2", "curve-3", "curve-4")

# Linear-RGB matrices for complete loss of one cone type (Machado, Oliveira and Fernandes 2009).
VISION = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, vision: str) -> tuple[float, float, float]:
    seen = [
        sum(weight * part for weight, part in zip(row, linear(colour), strict=True))
        for row in VISION[vision]
    ]
    red, green, blue = (min(1.0, max(0.0, part)) for part in seen)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str, vision: str) -> float:
    return (
        sum((a - b) ** 2 for a, b in zip(lab(one, vision), lab(other, vision), strict=True)) ** 0.5
    )


def of_kind(*kinds: str) -> list[str]:
    return [name for name, role in palette.roles().items() if role["kind"] in kinds]


def test_the_measures_know_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert distance("#FFFFFF", "#000000", "normal") == pytest.approx(100, abs=0.1)
    # A red and a green that readers with deuteranopia are known to mix up.
    assert distance("#B02020", "#5C5C00", "deuteranopia") < distance("#B02020", "#5C5C00", "normal")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("role", of_kind("text"))
def test_text_can_be_read(role: str, mode: str) -> None:
    table = palette.colours(mode)
    for surface in SURFACES:
        assert contrast(table[role], table[surface]) >= 4.5, (role, surface)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("role", of_kind("graphic"))
def test_graphics_can_be_seen(role: str, mode: str) -> None:
    table = palette.colours(mode)
    for surface in SURFACES:
        assert contrast(table[role], table[surface]) >= 3, (role, surface)


@pytest.mark.parametrize("mode", MODES)
def test_text_on_tints_and_on_the_accent_can_be_read(mode: str) -> None:
    table = palette.colours(mode)
    assert contrast(table["accent-ink"], table["accent"]) >= 4.5
    for tint in of_kind("tint"):
        for text in ("ink", "ink-muted", "accent", "curve-1", "point"):
            assert contrast(table[text], table[tint]) >= 4.5, (text, tint)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("mode", MODES)
def test_curves_and_ghost_differ_for_every_reader(mode: str, vision: str) -> None:
    table = palette.colours(mode)
    for one, other in itertools.combinations((*CURVES, "ghost"), 2):
        assert distance(table[one], table[other], vision) >= 12, (one, other)


def test_every_role_says_what_it_is_for() -> None:
    for name, role in palette.roles().items():
        assert set(role) == {"kind", "light", "dark", "use"}, name
        assert role["use"], name
        for mode in MODES:
            assert re.fullmatch("#[0-9A-F]{6}", role[mode]), (name, mode)


def test_css_has_every_role_in_each_mode() -> None:
    css = palette.css().replace("@media (prefers-color-scheme: dark) {", "")
    blocks = re.findall(r"([^{}]+)\{([^{}]*)\}", css)
    by_selector = {selector.strip().splitlines()[-1].strip(): body for selector, body in blocks}
    expected = {
        ":root": "light",
        'body[data-jp-theme-light="true"]': "light",
        'html[data-theme="dark"], body[data-jp-theme-light="false"]': "dark",
        "html:not([data-theme])": "dark",
    }
    assert set(by_selector) == set(expected)
    for selector, mode in expected.items():
        for name, value in palette.colours(mode).items():
            assert f"--ai-{name}: {value};" in by_selector[selector], (selector, name)
    for name in ("step--1", "step-3", "space-1", "space-6", "font-text"):
        assert f"--ai-{name}: " in by_selector[":root"], name


def test_unknown_names_are_answered_with_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"role = 'blue': allowed are surface, "):
        palette.colour("blue")
    with pytest.raises(ValueError, match=r"mode = 'dim': allowed are \"light\" and \"dark\""):
        palette.colours("dim")  # type: ignore[arg-type]
