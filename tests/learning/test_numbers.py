"""Every number of every lesson has its origin, and its sources are what it cites.

``python -m aicourse.learning.tracing F3`` says the same for one lesson.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.records import Declared, LessonData
from aicourse.learning.tracing import NOTEBOOKS, trace, trace_passages
from aicourse.learning.tracing.citations import known_to
from aicourse.learning.tracing.passages import markdown_passages, notebook_passages
from aicourse.learning.tracing.sources import source_problems

READY = [item for item in lesson_ids() if load_lesson(item).ready]
SUMMARIES = sorted((NOTEBOOKS.parent / "book").glob("part-*-summary.md"))
# What the worked examples of the capstone say that stands in no study: they have no data file.
EXAMPLES = {
    "C-example-part-of-the-plan": [
        Declared(
            ("its start: two years on the medicine", "with a worst pain of 8"),
            setting="the scenario of the example, and of its last task",
        )
    ],
    "C-example-trials-in-the-band": [
        Declared(
            ("take “95%” for", "More than 95% of", "does not hold 95% of", "from “95%”"),
            definition="the share of the sets of parameters that lies inside a band",
        ),
        Declared(("the 64 sets of parameters", "95% of 64"), setting="how many sets make a band"),
        Declared(("Set the level to 50%",), setting="what the example asks to set"),
    ],
}


@pytest.mark.parametrize("lesson_id", READY)
def test_every_number_has_its_origin(lesson_id: str) -> None:
    report = trace(lesson_id)
    assert not report.problems, "\n\n".join(("", *report.problems))
    # A lesson without a single finding would mean that nothing was read.
    assert report.traced > 20


@pytest.mark.parametrize("lesson_id", READY)
def test_sources_are_what_is_cited(lesson_id: str) -> None:
    assert source_problems(lesson_id) == []


def of_part(page: Path) -> LessonData:
    """Return the sources and declarations of all lessons of a part, as if they were one lesson."""
    tier = {"1": "Fundamentals", "2": "Intermediate", "3": "Academic"}[page.name.split("-")[1]]
    lessons = [data for data in map(load_lesson, READY) if data.tier == tier]
    sources = dict.fromkeys(key for data in lessons for key in data.sources)
    text = " ".join(page.read_text(encoding="utf-8").split())
    numbers = [
        replace(declared, texts=texts)
        for data in lessons
        for declared in data.numbers
        if (texts := tuple(words for words in declared.texts if words in text))
    ]
    return replace(lessons[0], sources=tuple(sources), numbers=tuple(numbers))


@pytest.mark.parametrize("page", SUMMARIES, ids=lambda page: page.name)
def test_every_number_of_a_summary_has_its_origin(page: Path) -> None:
    data = of_part(page)
    text = re.sub(r"^---.*?^---$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    passages = markdown_passages(text, page.name, known_to(data.sources))
    report = trace_passages(passages, data)
    assert not report.problems, "\n\n".join(("", *report.problems))
    assert report.traced > 10


def test_all_worked_examples_are_traced() -> None:
    found = NOTEBOOKS.glob("3-academic/C-example-*.ipynb")
    assert sorted(path.stem for path in found) == sorted(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_number_of_a_worked_example_has_its_origin(name: str) -> None:
    data = replace(load_lesson("C"), numbers=tuple(EXAMPLES[name]))
    path = NOTEBOOKS / "3-academic" / f"{name}.ipynb"
    report = trace_passages(notebook_passages(path, known_to(data.sources)), data)
    assert not report.problems, "\n\n".join(("", *report.problems))
    assert report.traced > 5
