"""Each lesson is as hard and as long as its readers were told; the test report shows how much."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aicourse.learning.loading import lesson_ids, load_lesson
from tests.learning.reading import LIMITS, SLACK, TOLERANCE, grade, measured

READY = [item for item in lesson_ids() if load_lesson(item).ready]


@pytest.mark.parametrize("lesson_id", READY)
def test_reading_level_and_minutes(
    lesson_id: str, record_property: Callable[[str, object], None]
) -> None:
    data, found = load_lesson(lesson_id), measured(lesson_id)
    low, high = data.minutes
    row = (
        f"{lesson_id:5} {found.words:6,} {low:4} to {high:2} {found.low:9.0f} to {found.high:2.0f}"
        f" {found.prose:8.1f} {found.questions:10.1f}"
    )
    record_property("reading", row)
    limit = LIMITS.get(data.tier, 99.0)
    assert found.prose <= limit, f"{lesson_id}: the text is at grade {found.prose:.1f} > {limit}"
    assert found.questions <= limit, f"{lesson_id}: questions at grade {found.questions:.1f}"
    for said, minutes in ((low, found.low), (high, found.high)):
        assert abs(said - minutes) <= max(SLACK, TOLERANCE * minutes), (
            f"{lesson_id}.toml: minutes: {low} to {high} is not allowed. Allowed: about "
            f"{5 * round(found.low / 5)} to {5 * round(found.high / 5)}, as measured "
            f"({found.low:.0f} to {found.high:.0f})."
        )


def test_the_measure_tells_easy_from_hard() -> None:
    assert grade("The cat sat on the mat.") < 2
    assert grade("Intracellular phosphorylation cascades potentiate osteoclastogenesis.") > 15
