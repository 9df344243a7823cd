"""Trace every number of a lesson to a study it cites, or to a declaration in its data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from aicourse.evidence import study

from ..errors import LessonError
from ..loading import load_lesson
from ..records import Declared, LessonData
from .citations import blanked, known_to, strangers
from .declared import stands_for
from .holdings import Held, holdings
from .matching import fits, near
from .passages import Passage, data_passages, notebook_passages
from .pictures import picture_passages
from .tokens import ROUND, Number, numbers_in

NOTEBOOKS = Path(__file__).resolve().parents[4] / "notebooks"
_REFERENCE = re.compile(r"(?<![\d,.])(?:100|1,?000|10,?000|100,?000)(?![\d,.]*\d)")


@dataclass(frozen=True, slots=True)
class Report:
    """What tracing a lesson found.

    Attributes
    ----------
    traced
        How many numbers stand in a study that is cited beside them.
    declared
        How many are declared in the lesson's data.
    problems
        One text for each number that is neither, and for each declaration that does not hold.
    """

    traced: int
    declared: int
    problems: tuple[str, ...]


def lesson_passages(data: LessonData, notebooks: Path = NOTEBOOKS) -> list[Passage]:
    """Return all passages of a lesson: of its notebook, its drawings and its data."""
    known = known_to(data.sources)
    path = notebooks / data.notebook
    pages = notebook_passages(path, known)
    return pages + picture_passages(pages, path.parent) + data_passages(data, known)


def trace(lesson_id: str, notebooks: Path = NOTEBOOKS) -> Report:
    """Trace every number of a lesson.

    Parameters
    ----------
    lesson_id
        For example "F3".
    notebooks
        The folder with the lessons' notebooks.

    Raises
    ------
    LessonError, UnknownLessonError
        If there is no such lesson or its data is malformed.
    """
    data = load_lesson(lesson_id)
    if not (notebooks / data.notebook).is_file():
        raise LessonError(
            f"{lesson_id}.toml: notebook: {data.notebook!r} is not allowed. Allowed: the path of a "
            "notebook that is there. A lesson without one has ready = false."
        )
    return trace_passages(lesson_passages(data, notebooks), data)


def trace_passages(passages: list[Passage], data: LessonData) -> Report:
    """Trace every number of these passages, with the declarations of a lesson's data."""
    known = known_to(data.sources)
    problems: list[str] = []
    declared = _Declarations(data, problems)
    counts = {"traced": 0, "declared": 0}
    for passage in passages:
        for address in strangers(passage.text, known):
            problems.append(f"{passage.where}: the registry holds no paper at {address}")
        prose = blanked(passage.text, known)
        wholes = _references(prose)
        spans = declared.spans(passage, prose)
        for number in numbers_in(prose):
            if number.value in passage.own:
                continue
            if _held(number, passage.cited, wholes):
                counts["traced"] += 1
            elif any(start <= number.start and number.start < end for start, end in spans):
                counts["declared"] += 1
            else:
                problems.append(_untraced(number, passage, prose, wholes))
    problems += declared.unused()
    return Report(counts["traced"], counts["declared"], tuple(problems))


def _references(prose: str) -> frozenset[float]:
    found = {float(item[0].replace(",", "")) for item in _REFERENCE.finditer(prose)}
    return frozenset(found & ROUND)


def _held(number: Number, cited: frozenset[str], wholes: frozenset[float]) -> bool:
    return any(fits(number, held, wholes) for key in cited for held in holdings(key))


class _Declarations:
    """The declarations of a lesson: where each stands in the text, and whether it holds there."""

    def __init__(self, data: LessonData, problems: list[str]) -> None:
        self._problems = problems
        self._rows: list[tuple[Declared, str, str, Held | None]] = []
        for declared in data.numbers:
            for text in declared.texts:
                where = f"{data.id}.toml number {text!r}"
                try:
                    held = stands_for(declared, where)
                except LessonError as error:
                    problems.append(str(error))
                    continue
                self._rows.append((declared, " ".join(text.split()), where, held))
        self._used: set[str] = set()

    def spans(self, passage: Passage, prose: str) -> list[tuple[int, int]]:
        """Return the parts of a passage that a declaration covers, and note what does not hold."""
        found = []
        for _, text, where, held in self._rows:
            # Not in the middle of a longer number or word.
            for match in re.finditer(rf"(?<![\w.,]){re.escape(text)}(?!\w)", passage.text):
                self._used.add(where)
                inside = [n for n in numbers_in(prose) if match.start() <= n.start < match.end()]
                if self._holds(inside, held, where, passage, prose):
                    found.append(match.span())
        return found

    def _holds(
        self, inside: list[Number], held: Held | None, where: str, passage: Passage, prose: str
    ) -> bool:
        if not inside:
            self._note(f"{where}: the text holds no number that has to be traced")
            return False
        if held is None:
            return True
        if len(inside) != 1:
            shown = ", ".join(repr(number.shown) for number in inside)
            self._note(f"{where}: the text must hold the one number declared, not {shown}")
            return False
        if not fits(inside[0], held, _references(prose)):
            self._note(f"{where}: {passage.where} prints {inside[0].shown!r}, but {held.shown}")
            # One message is enough; the number itself is not reported a second time.
        return True

    def unused(self) -> list[str]:
        """Return a problem for each declaration whose text stands nowhere in the lesson."""
        return [
            f"{where}: the lesson holds no such text"
            for _, _, where, _ in self._rows
            if where not in self._used
        ]

    def _note(self, problem: str) -> None:
        if problem not in self._problems:
            self._problems.append(problem)


def _untraced(number: Number, passage: Passage, prose: str, wholes: frozenset[float]) -> str:
    around = prose[max(0, number.start - 50) : number.end + 40]
    message = (
        f"{passage.where}: {number.shown!r} in \u201c\u2026{' '.join(around.split())}\u2026\u201d"
    )
    if not passage.cited:
        return f"{message}\n    no study is cited here"
    lines = [message]
    for key in sorted(passage.cited):
        held = sorted(holdings(key), key=lambda item: near(number, item))[:3]
        known = "; ".join(f"{item.shown.strip()} ({item.source})" for item in held)
        lines.append(
            f"    {study(key).reference.short}, {key}, holds near it: {known or 'nothing'}"
        )
    return "\n".join(lines)
