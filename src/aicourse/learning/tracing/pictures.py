"""The numbers that stand inside a lesson's drawings."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from .passages import Passage
from .tokens import numbers_in

_PICTURE = re.compile(r"!\[.*\]\((?P<path>[^)\s]*\.svg)\)", re.DOTALL)
_TEXT = re.compile(r"<text\b[^>]*>(?P<inside>.*?)</text>", re.DOTALL)
_STEP = re.compile(r"^[1-9] (?=[A-Z][a-z])")
_BARE = re.compile(r"[\u2212+-]?\s?\d[\d,.]*\s?%?")


def picture_passages(passages: list[Passage], folder: Path) -> list[Passage]:
    """Return a passage for each text in the drawings that these passages show.

    It counts the citations of the picture. Numbers that its alternative text says too need no
    second proof, nor do the marks of an axis (bare numbers in even steps) and the numbers of steps
    ("2 Osteoclasts").

    Parameters
    ----------
    passages
        Those of a notebook.
    folder
        Where the notebook is.
    """
    made = []
    for passage in passages:
        shown = _PICTURE.fullmatch(passage.text)
        if shown is None:
            continue
        texts = _texts(folder / shown["path"])
        told = {number.value for number in numbers_in(passage.text)} | _marks(texts)
        where = f"{shown['path']} ({passage.where})"
        made += [Passage(where, text, passage.cited, frozenset(told)) for text in texts]
    return made


def _texts(path: Path) -> list[str]:
    drawing = path.read_text(encoding="utf-8")
    found = [re.sub(r"<[^>]+>", " ", match["inside"]) for match in _TEXT.finditer(drawing)]
    return [_STEP.sub("", " ".join(unescape(text).split())) for text in found]


def _marks(texts: list[str]) -> set[float]:
    """Return the numbers that mark an axis: at least three bare ones in even steps."""
    bare = sorted({_value(text) for text in texts if _BARE.fullmatch(text)})
    marks: set[float] = set()
    for first, second in ((a, b) for a in bare for b in bare if b > a):
        steps = [first, second]
        while steps[-1] + (second - first) in bare:
            steps.append(steps[-1] + (second - first))
        if len(steps) >= 3:
            marks |= {abs(step) for step in steps}
    return marks


def _value(text: str) -> float:
    return float(re.sub(r"[^\d.-]", "", text.replace("\u2212", "-")))
