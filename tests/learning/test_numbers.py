"""Every number of every lesson has its origin, and its sources are what it cites.

``python -m aicourse.learning.tracing F3`` says the same for one lesson.
"""

from __future__ import annotations

import pytest

from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.tracing import trace
from aicourse.learning.tracing.sources import source_problems

READY = [item for item in lesson_ids() if load_lesson(item).ready]


@pytest.mark.parametrize("lesson_id", READY)
def test_every_number_has_its_origin(lesson_id: str) -> None:
    report = trace(lesson_id)
    assert not report.problems, "\n\n".join(("", *report.problems))
    # A lesson without a single finding would mean that nothing was read.
    assert report.traced > 20


@pytest.mark.parametrize("lesson_id", READY)
def test_sources_are_what_is_cited(lesson_id: str) -> None:
    assert source_problems(lesson_id) == []
