"""A number without an origin is reported with file, place, and what the cited studies hold."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

from aicourse.learning.loading import load_lesson, parse_lesson
from aicourse.learning.records import Declared, ModelQuery
from aicourse.learning.tracing import Report, trace_passages
from aicourse.learning.tracing.citations import known_to
from aicourse.learning.tracing.passages import Passage, data_passages, notebook_passages
from aicourse.learning.tracing.pictures import picture_passages
from aicourse.learning.tracing.sources import source_problems
from tests.learning.lesson_text import LESSON

DATA = parse_lesson(LESSON, "F9.toml")
HOPE = "[Irwin 2015](https://doi.org/10.1200/JCO.2014.57.1547)"


def report(text: str, *declared: Declared, cited: tuple[str, ...] = ("irwin2015",)) -> Report:
    passage = Passage("F9.ipynb cell-01", text, frozenset(cited))
    return trace_passages([passage], replace(DATA, numbers=declared))


def passages(tmp_path: Path, source: str) -> dict[str, frozenset[str]]:
    path = tmp_path / "F9.ipynb"
    cell = {"cell_type": "markdown", "id": "cell-01", "source": source}
    path.write_text(json.dumps({"cells": [cell]}), encoding="utf-8")
    return {item.text: item.cited for item in notebook_passages(path, known_to(DATA.sources))}


def test_a_number_that_a_cited_study_holds_is_traced() -> None:
    assert report(f"Pain fell by 1.6 points {HOPE} in 61 women.") == Report(2, 0, ())


def test_a_number_that_no_cited_study_holds_is_reported() -> None:
    (problem,) = report(f"Pain fell by 1.7 points {HOPE}.").problems
    for words in ("F9.ipynb cell-01", "'1.7'", "Pain fell by", "irwin2015", "-1.6"):
        assert words in problem
    (problem,) = report("Pain fell by 1.6 points.", cited=()).problems
    assert "no study is cited here" in problem


def test_a_paper_outside_the_registry_is_reported() -> None:
    (problem,) = report("See [X 2000](https://doi.org/10.1000/nothing).").problems
    assert "the registry holds no paper at https://doi.org/10.1000/nothing" in problem


def test_declarations_cover_what_they_name_and_must_hold() -> None:
    reason = Declared(("a woman of 64",), setting="a made-up person here")
    assert report("There is a woman of 64.", reason) == Report(0, 1, ())
    (problem,) = report("There is a woman of 65.", reason).problems[:1]
    assert "'65'" in problem
    assert "no such text" in report("There is a woman of 65.", reason).problems[1]

    worked = Declared(("4.0 left",), computed="irwin2015.worst_pain_exercise_0mo - 1.6")
    assert report("There was 4.0 left.", worked).problems == ()
    wrong = replace(worked, computed="irwin2015.worst_pain_exercise_0mo - 1.4")
    (problem,) = report("There was 4.0 left.", wrong).problems
    assert "prints '4.0', but" in problem
    assert "4.2" in problem


def test_the_models_number_is_computed_anew() -> None:
    query = ModelQuery("lumbar_spine_bmd", 60, {"drug": "anastrozole", "drug_months": 60})
    declared = Declared(("about 20%",), model=query)
    (problem,) = report("The spine loses about 20%.", declared).problems
    assert "the model: -" in problem


def test_a_declaration_names_one_number_and_whole_words() -> None:
    two = Declared(("from 4.0 to 5.0",), computed="4")
    assert any(
        "the one number declared" in item for item in report("from 4.0 to 5.0", two).problems
    )
    part = Declared(("4.0",), setting="not a part of 14.0")
    assert len(report("It was 14.0 then.", part).problems) == 2


def test_lists_pictures_and_headings_take_the_citations_they_hang_on(tmp_path: Path) -> None:
    found = passages(
        tmp_path,
        f"### A heading\n\nTo join, they must ({HOPE})\n\n- have pain of 3,\n- be 50.\n\n"
        "![A picture of 5.](a.svg)\n\nNothing more.\n\n- an item\n\n### Another\n\nText.",
    )
    hope = frozenset({"irwin2015"})
    assert found["- have pain of 3,"] == found["- be 50."] == hope
    assert found["### A heading"] == hope
    assert found["![A picture of 5.](a.svg)"] == frozenset()
    assert found["- an item"] == found["### Another"] == found["Nothing more."] == frozenset()


def test_a_question_is_one_piece_and_its_answer_a_number() -> None:
    text = LESSON.replace("What is a quarter", f"{HOPE} What is a quarter".replace('"', ""))
    data = parse_lesson(text, "F9.toml")
    mine = [p for p in data_passages(data, known_to(data.sources)) if "'number'" in p.where]
    assert {item.cited for item in mine} == {frozenset({"irwin2015"})}
    assert "-2.5 points" in [item.text for item in mine]


def test_sources_are_what_is_cited_both_ways(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    data = load_lesson("F3")
    without = replace(data, sources=tuple(key for key in data.sources if key != "eastell2011"))
    more = replace(data, sources=(*data.sources, "yu2025"))
    for changed, words in ((without, "eastell2011 is cited"), (more, "yu2025 is listed")):
        monkeypatch.setattr("aicourse.learning.tracing.sources.load_lesson", lambda _, c=changed: c)
        assert any(words in problem for problem in source_problems("F3"))


def test_numbers_inside_drawings_are_traced(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        "<svg><text>0</text><text>20</text><text>40</text><text>about 35</text>"
        "<text>bar <tspan>17%</tspan></text><text>88</text>"
        "<text>2 Osteoclasts</text></svg>",
        encoding="utf-8",
    )
    shown = Passage("F9.ipynb cell-01", "![A bar of 17%.](a.svg)", frozenset({"irwin2015"}))
    problems = trace_passages(picture_passages([shown], tmp_path), DATA).problems
    assert [re.findall(r"'([^']*)' in", line)[0] for line in problems] == ["35", "88"]
    assert all(line.startswith("a.svg (F9.ipynb cell-01)") for line in problems)
