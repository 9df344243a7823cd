"""Every preset looks as it did: in light and dark, held against small stored pictures.

The drawings are compared without letters, place by place, so that another font changes nothing.
Of every other part, with its letters, the width, the mean colour and the share of ink are known.
After a change that is wanted, this makes them anew, to be looked at before they are committed:

    AICOURSE_REMAKE_SCREENS=1 python3 course.py test tests/explorer/test_screens.py
"""

from __future__ import annotations

import io
import json
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aicourse.explorer import names

from .perceptual import Picture, distances, lab, reduced

Image = pytest.importorskip("PIL.Image")
pytestmark = pytest.mark.browser

FOLDER = Path(__file__).with_name("screens")
REMAKE = os.environ.get("AICOURSE_REMAKE_SCREENS") == "1"
MODES = ("light", "dark")
SIZE = {"width": 900, "height": 1000}
FACTOR = 4
"""Pixels of the screen that make one of the stored picture, in each direction."""

# No place of a drawing, about 12 pixels wide, may differ by more: what is just noticeable.
LIMIT_DRAWING = 2.5
# Parts with letters may differ as much as another font makes them differ, and no more.
LIMIT_WIDTH, LIMIT_COLOUR, LIMIT_INK = 0.05, 4.0, 2.0

WITHOUT_LETTERS = """
.ai-explorer svg text { visibility: hidden !important; }
"""
RESTS = """
new Promise((done) => {
  let timer;
  const again = () => { clearTimeout(timer); timer = setTimeout(end, 350); };
  const observer = new MutationObserver(again);
  function end() { observer.disconnect(); done(); }
  observer.observe(document.querySelector("ai-explorer"),
    { subtree: true, childList: true, attributes: true, characterData: true });
  again();
})
"""
BOX = """
const box = node.getBoundingClientRect();
return [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round);
"""
# The drawings of each view; views of buttons and words are among the parts.
DRAWINGS = f"""
() => [...document.querySelectorAll(".ai-figure .ai-view")].flatMap((view) => {{
  const drawn = [...view.querySelectorAll("svg")].filter((svg) =>
    !svg.parentNode.closest("svg") && svg.getBoundingClientRect().width > 60);
  return drawn.map((node) => {{ {BOX} }});
}})
"""
PARTS = (".ai-head", ".ai-view", ".ai-named", ".ai-control", ".ai-tools", ".ai-shown", ".ai-note")

Open = Callable[..., Any]
Parts = dict[str, list[float]]


def screen(page: Any) -> Picture:
    picture = Image.open(io.BytesIO(page.screenshot(full_page=True, animations="disabled")))
    return np.asarray(picture.convert("RGB"))


def cut(picture: Picture, box: tuple[int, int, int, int]) -> Picture:
    x, y, width, height = box
    return picture[max(0, y) : y + height, max(0, x) : x + width]


def drawings(page: Any) -> Picture:
    """Return the drawings without letters, one below the other, small."""
    style = page.add_style_tag(content=WITHOUT_LETTERS)
    page.evaluate(RESTS)
    picture = screen(page)
    pieces = [reduced(cut(picture, box), FACTOR) for box in page.evaluate(DRAWINGS)]
    style.evaluate("(node) => node.remove()")
    assert pieces, "a preset without any drawing"
    width = max(piece.shape[1] for piece in pieces)
    return np.concatenate(
        [np.pad(piece, [(0, 0), (0, width - piece.shape[1]), (0, 0)]) for piece in pieces]
    )


def parts(page: Any) -> Parts:
    """Return width, mean colour (CIELAB) and share of ink of every part with letters."""
    picture = screen(page)
    found: Parts = {}
    for selector in PARTS:
        boxes = page.locator(selector).evaluate_all(f"(all) => all.map((node) => {{ {BOX} }})")
        for i, box in enumerate(box for box in boxes if box[2] and box[3]):
            colours = lab(cut(picture, box)).reshape(-1, 3)
            paper = np.median(colours, axis=0)
            ink = float((np.linalg.norm(colours - paper, axis=1) > 10).mean())
            mean = [round(float(value), 2) for value in colours.mean(axis=0)]
            found[f"{selector} {i + 1}"] = [float(box[2]), *mean, round(ink, 4)]
    return found


def worst(one: Picture, other: Picture) -> float:
    """Return how far apart two drawings are where they differ most; endless for other sizes."""
    return float(distances(one, other, 1).max()) if one.shape == other.shape else float("inf")


def changed(now: Parts, before: Parts) -> list[str]:
    """Return, in words, which parts do not look as they did."""
    found = [f"{name}: not in both" for name in sorted(now.keys() ^ before.keys())]
    for name in sorted(now.keys() & before.keys()):
        (width, *colour, ink), (old_width, *old_colour, old_ink) = now[name], before[name]
        if abs(width / old_width - 1) > LIMIT_WIDTH:
            found.append(f"{name}: {width:.0f} pixels wide, was {old_width:.0f}")
        if (apart := math.dist(colour, old_colour)) > LIMIT_COLOUR:
            found.append(f"{name}: another colour, {apart:.1f} apart")
        # A hundredth is added, so that a part with next to no ink is not judged by a ratio.
        if not 1 / LIMIT_INK <= (ink + 0.01) / (old_ink + 0.01) <= LIMIT_INK:
            found.append(f"{name}: ink on {ink:.1%}, was {old_ink:.1%}")
    return found


def stored(preset: str, mode: str) -> tuple[Picture, Parts]:
    """Return the drawings and the parts of a preset as they were."""
    with Image.open(FOLDER / f"{preset}-{mode}.png") as picture:
        drawn = np.asarray(picture.convert("RGB"))
    return drawn, json.loads((FOLDER / f"{preset}-{mode}.json").read_text(encoding="utf-8"))


def store(preset: str, mode: str, drawn: Picture, looks: Parts) -> None:
    FOLDER.mkdir(exist_ok=True)
    Image.fromarray(drawn).save(FOLDER / f"{preset}-{mode}.png", optimize=True)
    lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(row)}" for name, row in looks.items())
    (FOLDER / f"{preset}-{mode}.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def opened(open_page: Open, preset: str, mode: str) -> Any:
    page = open_page(preset, viewport=SIZE, color_scheme=mode, reduced_motion="reduce")
    page.evaluate(RESTS)
    return page


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("preset", names())
def test_a_preset_looks_as_it_did(open_page: Open, preset: str, mode: str) -> None:
    page = opened(open_page, preset, mode)
    looks, drawn = parts(page), drawings(page)
    if REMAKE:
        store(preset, mode, drawn, looks)
    drawn_before, looks_before = stored(preset, mode)
    assert worst(drawn, drawn_before) <= LIMIT_DRAWING
    assert changed(looks, looks_before) == []
    assert page.problems == []


def test_there_is_a_picture_of_each_and_of_nothing_else() -> None:
    kinds = ("png", "json")
    expected = {f"{name}-{mode}.{kind}" for name in names() for mode in MODES for kind in kinds}
    assert {path.name for path in FOLDER.iterdir()} == expected


@pytest.fixture
def f3(open_page: Open) -> Any:
    return opened(open_page, "F3", "light")


@pytest.mark.parametrize(
    "change",
    [
        "svg.ai-chart path.ai-curve.ai-main { display: none }",
        "svg.ai-chart path.ai-curve.ai-reference { display: none }",
        "svg.ai-chart path.ai-band { display: none }",
        ".ai-result:last-child { display: none }",
        "svg.ai-chart path.ai-curve.ai-main { transform: translateY(9px) }",
        ".ai-explorer { --ai-curve-1: var(--ai-curve-2); }",
        ".ai-explorer { --ai-point: var(--ai-ghost); }",
    ],
)
def test_what_is_missing_or_of_another_colour_is_found(f3: Any, change: str) -> None:
    before = drawings(f3)
    f3.add_style_tag(content=change)
    assert worst(drawings(f3), before) > LIMIT_DRAWING


def test_colours_that_changed_places_are_found(f3: Any) -> None:
    before = drawings(f3)
    colours = f3.evaluate(
        """() => ["--ai-curve-1", "--ai-ghost"].map((name) =>
             getComputedStyle(document.querySelector(".ai-explorer")).getPropertyValue(name))"""
    )
    swap = f"--ai-curve-1: {colours[1]}; --ai-ghost: {colours[0]};"
    f3.add_style_tag(content=f".ai-explorer {{ {swap} }}")
    assert worst(drawings(f3), before) > LIMIT_DRAWING


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (".ai-control:nth-child(2) { visibility: hidden }", ".ai-control 2: ink"),
        (".ai-tools { display: none }", ".ai-tools 1: not in both"),
        (".ai-head { visibility: hidden }", ".ai-head 1: ink"),
        (".ai-explorer { --ai-surface-raised: #f0e4d4 }", ".ai-note 1: another colour"),
        (".ai-body { display: block !important }", ".ai-view 1: 8"),
    ],
)
def test_a_part_that_is_gone_or_elsewhere_is_found(f3: Any, change: str, said: str) -> None:
    before = parts(f3)
    f3.add_style_tag(content=change)
    f3.evaluate(RESTS)
    assert said in "; ".join(changed(parts(f3), before))


@pytest.mark.parametrize(
    ("preset", "font"),
    [
        ("F3", "monospace"),
        ("F3", "serif"),
        ("F3", "DejaVu Sans, Verdana"),
        ("I1", "DejaVu Sans, Verdana"),
        ("I3", "serif"),
    ],
)
def test_another_font_is_not_a_difference(open_page: Open, preset: str, font: str) -> None:
    page = opened(open_page, preset, "light")
    before = drawings(page), parts(page)
    family = f"--ai-font-text: {font}; --ai-font-heading: {font};"
    page.add_style_tag(content=f".ai-explorer {{ {family} }}")
    page.evaluate(RESTS)
    assert worst(drawings(page), before[0]) <= LIMIT_DRAWING
    assert parts(page) != before[1], "the font has changed what is seen"
    assert changed(parts(page), before[1]) == []


def test_light_and_dark_are_not_taken_for_each_other() -> None:
    (drawn, looks), (drawn_dark, looks_dark) = (stored("F3", mode) for mode in MODES)
    assert worst(drawn, drawn_dark) > LIMIT_DRAWING
    assert len(changed(looks, looks_dark)) >= len(looks)
