"""How sure we are is said with the five labels, each a word and its sign, and with nothing else."""

from __future__ import annotations

import re

import pytest

from aicourse.evidence import grades
from aicourse.figures.tables import COLUMNS, NO_INTERVAL, NOT_RECORDED, EvidenceRow
from aicourse.learning import Lesson, lesson
from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.tracing import lesson_passages

READY = [item for item in lesson_ids() if load_lesson(item).ready]
LABELS = {item.symbol: item.label for item in grades()}
# Signs that look as if they said how sure we are.
LIKE_A_SIGN = re.compile(r"[\u25a0-\u25ff\u2b1b-\u2b24\u26aa\u26ab\u2699\u2605\u2606]")
SAID = re.compile(r"\bhow sure(?: are we)?\b[^.?:]{0,60}:\s*", re.IGNORECASE)
EMPHASISED = re.compile(rf"(?<=\*)(?:{'|'.join(map(re.escape, LABELS.values()))})(?=[*.,:])")


def label_problems(text: str) -> list[str]:
    """Return what is amiss with the labels in a text."""
    plain = re.sub(r"[*_]", "", text)
    found = []
    for sign in LIKE_A_SIGN.finditer(plain):
        label = LABELS.get(sign[0])
        if label is None:
            found.append(f"{sign[0]!r} is no sign of a label")
        elif not plain[sign.end() :].lstrip(" \u00a0").startswith(label):
            found.append(f"{sign[0]!r} stands without its word {label!r}")
    for said in SAID.finditer(plain):
        if plain[said.end() : said.end() + 1] not in LABELS:
            found.append(f"{said[0]!r} is not followed by a label: {plain[said.end() :][:40]!r}")
    for word in EMPHASISED.finditer(text):
        sign = next(sign for sign, label in LABELS.items() if label == word[0])
        if sign not in text[max(0, word.start() - 4) : word.start()]:
            found.append(f"the label {word[0]!r} stands without its sign {sign!r}")
    return found


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("*How sure: ◕ moderate.*", 0),
        ("*How sure, for the cells: ⚙ mechanism only.*", 0),
        ("**Bone density:** ● strong. More.", 0),
        ("*How sure: moderate.*", 1),
        ("*How sure: ◕ strong.*", 1),
        ("*How sure: ◑ moderate.*", 2),
        ("Walking: *limited*. It may help.", 1),
        ("a limited number", 0),
    ],
)
def test_the_rule_itself(text: str, problems: int) -> None:
    assert len(label_problems(text)) == problems, label_problems(text)


@pytest.mark.parametrize("lesson_id", READY)
def test_labels_in_prose_are_those_of_the_course(lesson_id: str) -> None:
    passages = lesson_passages(load_lesson(lesson_id))
    problems = [f"{p.where}: {line}" for p in passages for line in label_problems(p.text)]
    assert not problems, "\n".join(problems)
    signs = {sign for p in passages for sign in LIKE_A_SIGN.findall(p.text)}
    assert signs, "no claim of this lesson says how sure we are"


def rows(here: Lesson) -> list[dict[str, str]]:
    """Return the cells of all tables of a lesson as they are shown, by their column."""
    found = []
    for table in here.data.trials:
        html = here.trials(table.name).html
        body = html.partition("<tbody")[2]
        for row in re.findall(r"<tr.*?</tr>", body, re.DOTALL):
            cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
            texts = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", cell)).strip() for cell in cells]
            found.append(dict(zip(COLUMNS, texts, strict=True)))
    return found


@pytest.mark.parametrize("lesson_id", READY)
def test_every_finding_says_how_many_against_whom_and_how_sure(lesson_id: str) -> None:
    found = rows(lesson(lesson_id))
    assert len(found) == sum(len(table.rows) for table in load_lesson(lesson_id).trials) > 0
    who, _, against, when, result, sure, source = COLUMNS
    for row in found:
        assert re.search(rf"n = \w|n {NOT_RECORDED}", row[who]), row
        assert len(row[against]) > 3, row
        assert row[when], row
        assert any(f"{item.symbol} {item.label}" in row[sure] for item in grades()), row
        assert re.search(r"\d{4}|[A-Z]", row[source]), row
        interval = re.search(r"CI|SD|SE|range|IQR|interval|±|to ", row[result])
        words = not re.search(r"\d", row[result])
        assert interval or NO_INTERVAL in row[result] or words, row


def test_the_columns_are_those_that_a_reader_needs() -> None:
    assert {"n", "compared_with", "interval", "certainty"} <= set(EvidenceRow.__slots__)
