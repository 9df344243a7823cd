"""Concept maps: who is said to act on whom, with which sign, and how sure that is.

A map is data (`concept_maps.toml`): boxes with a place, arrows with a sign, a certainty and the
findings behind them. The picture and the table are made from it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from aicourse.evidence import EvidenceError, UnknownEvidenceError, effect, grades, study

from .concept_drawing import draw

__all__ = ["SIGNS", "Arrow", "Box", "ConceptMap", "concept_map", "concept_maps", "parse_maps"]

SIGNS = ("raises", "lowers")
_FIELDS = {
    "map": ("title", "about", "width", "height", "box", "arrow"),
    "box": ("id", "label", "axis", "x", "y"),
    "arrow": ("from", "to", "sign", "certainty", "why", "effects", "via"),
}
_OPTIONAL = ("effects", "via")


@dataclass(frozen=True, slots=True)
class Box:
    """One concept: its name, the axis it belongs to, and the middle of its box in the picture."""

    id: str
    label: str
    axis: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """One claim: `start` raises or lowers `end`.

    Attributes
    ----------
    start, end
        Ids of boxes.
    sign
        "raises" or "lowers".
    certainty
        A label of `aicourse.evidence.grades`.
    why
        What the certainty rests on, in a sentence.
    effects
        Ids of findings in the registry; empty where none was found.
    via
        A point that the line goes through, where the straight way is taken.
    """

    start: str
    end: str
    sign: str
    certainty: str
    why: str
    effects: tuple[str, ...] = ()
    via: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class ConceptMap:
    """Boxes and arrows; `html` for pages, the representation for everything else."""

    title: str
    about: str
    width: float
    height: float
    boxes: Mapping[str, Box]
    arrows: tuple[Arrow, ...]

    def __repr__(self) -> str:
        """Return one line for each arrow, with its certainty."""
        return "\n".join([self.title, *(f"  {self._words(arrow)}" for arrow in self.arrows)])

    def _repr_html_(self) -> str:
        return self.html

    def only(self, *certainties: str) -> ConceptMap:
        """Return the map with the arrows of these certainties; all boxes stay.

        Raises
        ------
        EvidenceError
            If a word is no label of `aicourse.evidence.grades`.
        """
        for word in certainties:
            _certainty(word, "certainty")
        kept = tuple(arrow for arrow in self.arrows if arrow.certainty in certainties)
        said = ", ".join(certainties) or "none"
        return replace(
            self,
            title=f"{self.title} ({said})",
            about=f"{self.about} Shown here: {len(kept)} arrows ({said}).",
            arrows=kept,
        )

    def ways(self, start: str, end: str) -> tuple[tuple[Arrow, ...], ...]:
        """Return every chain of arrows from one box to another that meets no box twice.

        Raises
        ------
        EvidenceError
            If a box does not exist; the message lists those that do.
        """
        for name in (start, end):
            if name not in self.boxes:
                raise EvidenceError(f"box {name!r}: allowed: {', '.join(self.boxes)}.")
        return tuple(self._ways(start, end, (start,)))

    def _ways(self, at: str, end: str, met: tuple[str, ...]) -> list[tuple[Arrow, ...]]:
        found: list[tuple[Arrow, ...]] = []
        for arrow in self.arrows:
            if arrow.start != at or arrow.end in met:
                continue
            if arrow.end == end:
                found.append((arrow,))
            else:
                rest = self._ways(arrow.end, end, (*met, arrow.end))
                found += [(arrow, *way) for way in rest]
        return found

    @property
    def html(self) -> str:
        """The picture, and below it every arrow in words with its reason and sources."""
        rows = "".join(map(self._row, self.arrows))
        head = "".join(f'<th scope="col">{name}</th>' for name in ("arrow", "how sure", "why"))
        return (
            # On a phone it keeps its size and scrolls: the words in it must be readable.
            '<div class="chart"><div class="table-scroll" role="region" tabindex="0" '
            f'aria-label="{escape(self.title)}, can be scrolled">{draw(self)}</div>\n'
            "<details><summary>The arrows in words, with their sources</summary>"
            f'<div class="table-scroll"><table><caption>{escape(self.title)}</caption>'
            f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div></details></div>"
        )

    def _words(self, arrow: Arrow) -> str:
        ends = self.boxes[arrow.start].label, self.boxes[arrow.end].label
        claim = f"{ends[0]} → {ends[1]} ({arrow.sign})"
        return f"{claim}: {symbol(arrow.certainty)} {arrow.certainty}"

    def _row(self, arrow: Arrow) -> str:
        claim, sure = self._words(arrow).rsplit(": ", 1)
        links = ", ".join(_link(key) for key in _studies(arrow))
        why = f"{escape(arrow.why)} {links}".strip()
        return f'<tr><th scope="row">{escape(claim)}</th><td>{escape(sure)}</td><td>{why}</td></tr>'


def symbol(certainty: str) -> str:
    """Return the sign of a certainty label."""
    return next(grade.symbol for grade in grades() if grade.label == certainty)


@cache
def concept_maps() -> Mapping[str, ConceptMap]:
    """Return all maps by name.

    Raises
    ------
    EvidenceError
        If the file is malformed; the message names map, field, value and what is allowed.
    """
    text = files(__package__).joinpath("concept_maps.toml").read_text(encoding="utf-8")
    return parse_maps(text, "concept_maps.toml")


def concept_map(name: str) -> ConceptMap:
    """Return one map.

    Raises
    ------
    EvidenceError
        If there is no map of that name; the message lists those that exist.
    """
    maps = concept_maps()
    if name not in maps:
        raise EvidenceError(f"concept map {name!r}: allowed: {', '.join(maps)}.")
    return maps[name]


def parse_maps(text: str, source: str) -> Mapping[str, ConceptMap]:
    """Turn the text of a file of maps into maps.

    Parameters
    ----------
    text
        The TOML text: one table a map, with `[[<map>.box]]` and `[[<map>.arrow]]`.
    source
        Name of the file, for messages.

    Raises
    ------
    EvidenceError
        If the text is no TOML, a field is missing or unknown, a value is not allowed, or an arrow
        names a box or a finding that does not exist.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(f"{source}: not valid TOML: {error}") from error
    return {name: _map(row, f"{source}: {name}") for name, row in data.items()}


def _map(row: Mapping[str, Any], where: str) -> ConceptMap:
    _fields(row, "map", where)
    boxes: dict[str, Box] = {}
    for item in row["box"]:
        _fields(item, "box", f"{where}: box {item.get('id')!r}")
        if item["id"] in boxes:
            raise EvidenceError(f"{where}: box {item['id']!r} stands twice. Allowed: once.")
        boxes[item["id"]] = Box(**item)
    arrows = tuple(_arrow(item, boxes, where) for item in row["arrow"])
    return ConceptMap(row["title"], row["about"], row["width"], row["height"], boxes, arrows)


def _arrow(row: Mapping[str, Any], boxes: Mapping[str, Box], where: str) -> Arrow:
    here = f"{where}: arrow {row.get('from')!r} to {row.get('to')!r}"
    _fields(row, "arrow", here)
    for end in ("from", "to"):
        if row[end] not in boxes:
            raise EvidenceError(f"{here}: {end} is no box. Allowed: {', '.join(boxes)}.")
    if row["sign"] not in SIGNS:
        raise EvidenceError(f"{here}: sign {row['sign']!r}. Allowed: {', '.join(SIGNS)}.")
    _certainty(row["certainty"], here)
    names = tuple(row.get("effects", ()))
    for name in names:
        try:
            effect(name)
        except UnknownEvidenceError as error:
            raise EvidenceError(f"{here}: effects: {error}") from error
    via = tuple(row["via"]) if "via" in row else None
    return Arrow(row["from"], row["to"], row["sign"], row["certainty"], row["why"], names, via)


def _fields(row: Mapping[str, Any], kind: str, where: str) -> None:
    allowed = _FIELDS[kind]
    missing = [name for name in allowed if name not in row and name not in _OPTIONAL]
    unknown = [name for name in row if name not in allowed]
    for name in (*missing, *unknown):
        problem = "is missing" if name in missing else "is not allowed"
        raise EvidenceError(f"{where}: {name} {problem}. Allowed: {', '.join(allowed)}.")


def _certainty(word: str, where: str) -> None:
    labels = [grade.label for grade in grades()]
    if word not in labels:
        raise EvidenceError(f"{where}: certainty {word!r}. Allowed: {', '.join(labels)}.")


def _studies(arrow: Arrow) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.split(".")[0] for name in arrow.effects))


def _link(key: str) -> str:
    reference = study(key).reference
    name = escape(reference.short)
    return f'<a href="{escape(reference.link)}">{name}</a>' if reference.link else name
