"""The progress bar of open cells: it moves, and the stored page does not change with it."""

from __future__ import annotations

from aicourse.evidence.linear import linearise
from aicourse.figures.working import working


def test_the_bar_moves_with_the_work() -> None:
    bar = working("Two parameters")
    linearise(["coupling", "turnover_hip"], progress=bar)
    assert (bar.bar.value, bar.bar.max) == (2, 2)
    assert bar.words.value == "Two parameters: 2 of 2"


def test_what_is_stored_is_the_same_before_and_after() -> None:
    bar = working("A & B")
    before = (repr(bar), bar._repr_html_())
    bar(3, 9)
    assert (repr(bar), bar._repr_html_()) == before
    bundle = bar._repr_mimebundle_()
    assert bundle["text/plain"] == before[0]
    assert "A &amp; B" in bundle["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_work_of_no_parts_is_no_error() -> None:
    bar = working("Nothing")
    bar(0, 0)
    assert bar.bar.max == 1
