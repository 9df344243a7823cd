"""Parts of a lesson: the same each time, complete as HTML, with a twin in plain text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from aicourse import simulate
from aicourse.evidence import effects
from aicourse.learning import Lesson, LessonError
from aicourse.learning.block import HTML, PLAIN, WIDGET_VIEW, Block
from aicourse.learning.loading import parse_lesson
from aicourse.learning.markup import to_html, to_text
from aicourse.learning.predictions import chosen_by, shown_choices
from aicourse.learning.questions import shuffled, spread
from aicourse.learning.records import ModelQuery, TrialQuery, TrialRow
from aicourse.learning.resolve import resolve
from aicourse.model import Scenario
from tests.learning.lesson_text import LESSON

DATA = parse_lesson(LESSON, "F9.toml")


def parts(here: Lesson) -> list[Block]:
    """Return every part of the lesson of these tests."""
    names = [item.id for item in here.data.predictions]
    made = [here.header(), here.outcomes(), here.warm_up(), here.trials(), here.questions()]
    return [*made, here.sources(), *map(here.predict, names), *map(here.reveal, names)]


def test_two_builds_are_equal() -> None:
    for one, other in zip(parts(Lesson(DATA)), parts(Lesson(DATA)), strict=True):
        assert repr(one) == repr(other)
        assert one._repr_html_() == other._repr_html_()


def test_nothing_of_a_widget_is_in_text_or_html() -> None:
    for block in parts(Lesson(DATA)):
        bundle = block._repr_mimebundle_()
        assert set(bundle) == {PLAIN, HTML, WIDGET_VIEW}
        assert block.widget().model_id not in bundle[PLAIN] + bundle[HTML]
        assert block.widget() is block.widget()
        assert repr(block.widget()).startswith("LearningWidget(kind='")


class _Balance(HTMLParser):
    """Collect the open elements of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_balanced_and_its_state_can_be_read() -> None:
    for block in parts(Lesson(DATA)):
        parser = _Balance()
        parser.feed(block.html)
        assert parser.open == []
        states = re.findall(r'<script type="application/json">(.*?)</script>', block.html)
        assert [json.loads(state) for state in states] == ([block.state] if block.state else [])


def test_text_that_could_end_the_state_does_not() -> None:
    block = Block("x", "<p>x</p>", {"kind": "questions", "text": "</script><b>"})
    assert block.html.count("</script>") == 1
    assert "</script><b>" in json.loads(block.html.split('json">')[1].split("</script>")[0])["text"]


def test_everything_a_learner_needs_is_in_the_text() -> None:
    text = repr(Lesson(DATA).questions())
    for question in DATA.questions:
        for option in question.options:
            assert option.text in text
            assert option.feedback in text
    assert "Answer: \u22122.5 points." in text


def test_what_the_model_says_comes_from_the_model() -> None:
    block = Lesson(DATA).reveal("spine")
    value = simulate(Scenario(drug="anastrozole", drug_months=60)).at(60)["lumbar_spine_bmd"]
    assert value < 0
    assert f"\u2212{abs(value):.1f}%" in repr(block)
    other = replace(DATA.predictions[0], query=ModelQuery("lumbar_spine_bmd", 24, {}))
    assert repr(Lesson(replace(DATA, predictions=(other,))).reveal()) != repr(block)


def test_a_difference_of_two_scenarios() -> None:
    drug = {"drug": "anastrozole", "drug_months": 60}
    alone = resolve(ModelQuery("total_hip_bmd", 36, drug))
    without = resolve(ModelQuery("total_hip_bmd", 36, {"drug": "none"}))
    both = resolve(ModelQuery("total_hip_bmd", 36, drug, minus={"drug": "none"}))
    assert both.value == pytest.approx(alone.value - without.value)
    assert both.value < 0
    assert both.unit == "percentage points"
    size = resolve(ModelQuery("total_hip_bmd", 36, drug, minus={"drug": "none"}, absolute=True))
    assert size.value == -both.value
    assert not size.text.startswith(("+", "\u2212"))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (ModelQuery("bmd", 12), ["here: output", "'bmd'", "lumbar_spine_bmd"]),
        (ModelQuery("ctx", 99), ["here: month", "99", "0 to 84"]),
        (ModelQuery("ctx", 12, {"drug": "aspirin"}), ["here: inputs", "aspirin", "letrozole"]),
        (ModelQuery("ctx", 12, {"drugs": "none"}), ["here: inputs", "drugs"]),
        (TrialQuery("the first without a number"), ["here: effect", "with a value"]),
    ],
)
def test_a_query_that_cannot_be_answered_is_named(
    query: ModelQuery | TrialQuery, said: list[str]
) -> None:
    if isinstance(query, TrialQuery):
        query = TrialQuery(next(item.id for item in effects() if item.value is None))
    with pytest.raises(LessonError) as caught:
        resolve(query, where="here")
    for words in said:
        assert words in str(caught.value)


@pytest.mark.parametrize(
    ("value", "choice"),
    [
        (-50.1, "It goes down a lot"),
        (-50.0, "It goes down a little"),
        (-1.0, "It stays about the same"),
        (0.99, "It stays about the same"),
        (1.0, "It goes up a little"),
        (50.0, "It goes up a lot"),
    ],
)
def test_every_outcome_falls_under_one_choice(value: float, choice: str) -> None:
    assert chosen_by(DATA.predictions[0], value) == choice


def test_directions_are_shown_upwards_first_and_own_choices_as_written() -> None:
    assert shown_choices(DATA.predictions[0])[0] == "It goes up a lot"
    assert shown_choices(DATA.predictions[2]) == ["Much less pain", "About the same, or more"]


def test_steps_are_shown_mixed_and_always_in_one_way() -> None:
    question = DATA.questions[3]
    assert sorted(shuffled(question)) == [0, 1, 2]
    assert shuffled(question) != [0, 1, 2]
    assert shuffled(question) == shuffled(question)


def test_a_row_without_comparator_or_certainty_is_refused() -> None:
    table = DATA.trials[0]
    for field, given in (
        ("certainty", {"compared_with": "x"}),
        ("comparator", {"certainty": "limited"}),
    ):
        bare = next(item.id for item in effects() if getattr(item, field) is None)
        row = TrialRow(bare, **given)
        here = Lesson(replace(DATA, trials=(replace(table, rows=(row,)),)))
        name = field.replace("comparator", "compared_with")
        with pytest.raises(LessonError, match=rf"F9\.toml: trials 'pain': row {bare}: {name}"):
            here.trials()


def test_sources_stand_in_alphabetical_order_with_their_addresses() -> None:
    block = Lesson(DATA).sources()
    assert repr(block).index("Irwin") < repr(block).index("Thomas")
    assert 'href="https://doi.org/10.1200/JCO.2014.57.1547"' in block.html


@pytest.mark.parametrize(
    ("text", "html", "plain"),
    [
        ("a **b** *c* `d`", "a <strong>b</strong> <em>c</em> <code>d</code>", "a b c d"),
        ("2 * 3 * 4 < 25", "2 * 3 * 4 &lt; 25", "2 * 3 * 4 < 25"),
        ("<b>", "&lt;b&gt;", "<b>"),
        ("[x](https://a.b/c(d)e)", '<a href="https://a.b/c(d)e">x</a>', "x"),
        ("[x](javascript:y)", "[x](javascript:y)", "[x](javascript:y)"),
        ("`**a**`", "<code>**a**</code>", "**a**"),
    ],
)
def test_markup(text: str, html: str, plain: str) -> None:
    assert to_html(text) == html
    assert to_text(text) == plain


def test_the_first_questions_are_of_every_level_and_none_is_lost() -> None:
    levels = ["apply", "apply", "apply", "apply", "recall", "judge", "judge", "recall", "apply"]
    bank = [replace(DATA.questions[0], id=f"q{n}", level=x) for n, x in enumerate(levels)]
    ids = [question.id for question in spread(bank, first=4)]
    assert ids == ["q0", "q1", "q4", "q5", "q2", "q3", "q6", "q7", "q8"]
    assert spread(bank, first=4) == spread(tuple(bank), first=4)
    assert [question.id for question in spread(bank[:3])] == ["q0", "q1", "q2"]
