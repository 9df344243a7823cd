"""What a lesson's cells call: ``here = lesson("F3")``, then one call for each part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from . import front
from .block import Block
from .errors import LessonError, UnknownLessonError
from .in_browser import IN_BROWSER, explain_missing_packages
from .loading import load_lesson
from .predictions import predict_block, reveal_block
from .questions import FIRST, Asked, questions_block, spread
from .records import LessonData, Prediction, Question

_Item = TypeVar("_Item")


def lesson(lesson_id: str) -> Lesson:
    """Return a lesson.

    Parameters
    ----------
    lesson_id
        For example "F3".

    Raises
    ------
    UnknownLessonError
        If there is no such lesson, or it only lends questions so far.
    LessonError
        If its data file is malformed; the message names file, field, value and what is allowed.
    """
    data = load_lesson(lesson_id)
    if not data.ready:
        raise UnknownLessonError(f"Lesson {lesson_id!r}, {data.title}, is not written yet.")
    if IN_BROWSER:
        explain_missing_packages()
    return Lesson(data)


class Lesson:
    """The parts of a lesson, each ready to be shown by the last line of a cell.

    Parameters
    ----------
    data
        What the lesson's data file holds.
    """

    def __init__(self, data: LessonData) -> None:
        self.data = data

    def __repr__(self) -> str:
        """Return id and title."""
        return f"Lesson({self.data.id!r}, {self.data.title!r})"

    def header(self) -> Block:
        """Return part, minutes, what to have read, and how fresh the evidence is."""
        return front.header_block(self.data)

    def outcomes(self) -> Block:
        """Return what the learner will be able to do."""
        return front.outcomes_block(self.data)

    def warm_up(self) -> Block:
        """Return the questions from earlier lessons.

        Raises
        ------
        UnknownLessonError
            If a lesson or question of the list does not exist.
        """
        asked = [self._borrowed(name) for name in self.data.warm_up]
        return self._questions(asked, "Warm-up", "warm_up")

    def questions(self, *ids: str) -> Block:
        """Return questions with feedback.

        Parameters
        ----------
        *ids
            Which ones, in this order. When none is given, all of the lesson: some are shown at
            once, of every level, and the others on request.

        Raises
        ------
        UnknownLessonError
            If there is no question of this name; the message lists the names.
        """
        bank = self.data.questions
        chosen = [self._pick(bank, [q.id for q in bank], name, "question") for name in ids]
        asked = [Asked(question, self.data.id) for question in chosen or spread(bank)]
        return self._questions(asked, "Check yourself", "question", None if ids else FIRST)

    def predict(self, name: str | None = None) -> Block:
        """Return the question to answer before the explorer moves.

        Parameters
        ----------
        name
            Which prediction; may be left out when the lesson has one.

        Raises
        ------
        UnknownLessonError
            If there is no such prediction; the message lists the names.
        """
        return predict_block(self._prediction(name), page=self.data.id)

    def reveal(self, name: str | None = None) -> Block:
        """Return the learner's prediction beside what the model says now.

        Parameters
        ----------
        name
            Which prediction; may be left out when the lesson has one.

        Raises
        ------
        UnknownLessonError
            If there is no such prediction; the message lists the names.
        """
        return reveal_block(self._prediction(name), page=self.data.id)

    def explorer(self, preset: str | None = None) -> Any:
        """Return the explorer, an `aicourse.Explorer`.

        Parameters
        ----------
        preset
            Which controls and curves to begin with; the lesson's own when absent.
        """
        from aicourse import Explorer

        return Explorer(preset=preset or self.data.id)

    def trials(self, name: str | None = None) -> Block:
        """Return a table of what trials found.

        Parameters
        ----------
        name
            Which table; may be left out when the lesson has one.

        Raises
        ------
        UnknownLessonError
            If there is no such table; the message lists the names.
        LessonError
            If a row lacks its comparator or certainty.
        """
        tables = self.data.trials
        table = self._pick(tables, [item.name for item in tables], name, "trial table")
        return front.trials_block(table, page=self.data.id)

    def sources(self) -> Block:
        """Return the papers used.

        Raises
        ------
        UnknownEvidenceError
            If a paper is not in the registry.
        """
        if not self.data.sources:
            raise LessonError(f"{self.data.id}.toml: sources: missing; allowed: keys of studies")
        return front.sources_block(self.data.sources)

    def _questions(
        self, asked: Sequence[Asked], label: str, field: str, first: int | None = None
    ) -> Block:
        if not asked:
            raise LessonError(f"{self.data.id}.toml: {field}: missing; allowed: one or more")
        return questions_block(asked, page=self.data.id, label=label, first=first)

    def _prediction(self, name: str | None) -> Prediction:
        found = self.data.predictions
        return self._pick(found, [item.id for item in found], name, "prediction")

    def _borrowed(self, name: str) -> Asked:
        lesson_id, _, question_id = name.partition(".")
        other = load_lesson(lesson_id)
        names = [item.id for item in other.questions]
        question: Question = _choose(other.questions, names, question_id, "question", lesson_id)
        return Asked(question, lesson_id, f"From {lesson_id}, {other.title}")

    def _pick(
        self, items: Iterable[_Item], names: Sequence[str], name: str | None, what: str
    ) -> _Item:
        return _choose(items, names, name, what, self.data.id)


def _choose(
    items: Iterable[_Item], names: Sequence[str], name: str | None, what: str, where: str
) -> _Item:
    if name is None and len(names) == 1:
        return next(iter(items))
    for item, own in zip(items, names, strict=True):
        if own == name:
            return item
    there = ", ".join(map(repr, names)) or "none"
    raise UnknownLessonError(
        f"Lesson {where} has no {what} {name!r}. There is: {there}."
        if name is not None
        else f"Lesson {where} has several of the kind {what!r}, or none: name one of {there}."
    )
