"""No page says what the course never says, and each rule proves itself on examples."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.tracing.citations import known_to
from aicourse.learning.tracing.passages import data_passages
from aicourse.learning.wording import Rule, rules, wording_problems

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    *sorted((ROOT / "book").glob("*.md")),
    *sorted((ROOT / "notebooks").glob("**/*.ipynb")),
    *sorted((ROOT / "notebooks").glob("**/*.instructor.md")),
]
DATA = [
    ROOT / "src/aicourse/learning/glossary.toml",
    ROOT / "src/aicourse/model/interface.toml",
    *sorted((ROOT / "src/aicourse/explorer/presets").glob("*.toml")),
]
RULES = [pytest.param(rule, id=rule.name) for rule in rules()]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_catches_what_it_should_and_nothing_else(rule: Rule) -> None:
    for text in rule.bad:
        assert any(f"Rule {rule.name!r}" in line for line in wording_problems(text)), text
    for text in rule.good:
        assert not wording_problems(text), text


def test_a_hit_names_words_sentence_rule_and_reason() -> None:
    (problem,) = wording_problems("All is well. You should **stop** your tablets now. Good.")
    for words in ("stop", "You should stop your tablets now", "'medicine'", "Nobody is told"):
        assert words in problem


def test_a_caution_is_no_advice() -> None:
    assert wording_problems("Please do not stop your tablets on your own.") == []
    assert len(wording_problems("Do not worry. Stop your tablets today.")) == 1


def paragraphs(path: Path) -> Iterator[str]:
    """Yield the paragraphs of a page, without code."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    yield from re.split(r"\n\s*\n|\n(?=\s*[-*|]|\s*\d+\. )", text)


def texts(value: Any) -> Iterator[str]:
    """Yield every text of a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_no_page_says_what_is_never_said(path: Path) -> None:
    problems = [line for text in paragraphs(path) for line in wording_problems(text)]
    if path.name.endswith(".instructor.md"):
        # Instructors read what learners believe, in the learners' words.
        problems = [line for line in problems if "Rule 'null'" not in line]
    assert not problems, "\n".join((path.name, *problems))


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.name)
def test_no_data_says_what_is_never_said(path: Path) -> None:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    problems = [line for text in texts(data) for line in wording_problems(text)]
    assert not problems, "\n".join((path.name, *problems))


@pytest.mark.parametrize("lesson_id", lesson_ids())
def test_no_lesson_says_what_is_never_said(lesson_id: str) -> None:
    data = load_lesson(lesson_id)
    # What a wrong answer says is what people think; its feedback is ours.
    ours = [item for item in data_passages(data, known_to(data.sources)) if not item.wrong]
    assert len(ours) > 5
    problems = [f"{p.where}: {line}" for p in ours for line in wording_problems(p.text)]
    assert not problems, "\n".join(problems)
