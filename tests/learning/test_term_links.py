"""The first use of a technical term in each lesson is linked to the glossary."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from aicourse.learning.loading import lesson_ids, load_lesson
from aicourse.learning.notebooks import clean, is_clean, store
from aicourse.learning.term_links import ADDRESS, first_uses, link_first_uses, unlinked
from aicourse.learning.tracing import NOTEBOOKS

READY = [item for item in lesson_ids() if load_lesson(item).ready]


@pytest.mark.parametrize("lesson_id", READY)
def test_first_uses_are_linked(lesson_id: str) -> None:
    path = NOTEBOOKS / load_lesson(lesson_id).notebook
    missing = [f"{use.key}: \u201c\u2026{use.words}\u2026\u201d" for use in first_uses(path)]
    command = f"python -m aicourse.learning.term_links --write {path.name}"
    assert not missing, "\n".join(("", *missing, f"To put the links in: {command}"))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The osteoclasts and an osteoclast.", ["osteoclast"]),
        (f"The [osteoclast]({ADDRESS}osteoclast), and osteoclasts.", []),
        (f"An osteoclast, [osteoclasts]({ADDRESS}osteoclast).", ["osteoclast"]),
        ("A quasi-steady state.", ["quasi-steady"]),
        ("An aromatase inhibitor.", ["aromatase-inhibitor"]),
        ("BMD falls; so does bone mineral density.", ["bmd"]),
        ("In the United States, one dose, on the arm.", []),
        ("# Osteoclast\n\n| osteoclast |\n\n`osteoclast` $osteoclast$ ![osteoclast](a.svg)", []),
        (f"| [osteoclast]({ADDRESS}osteoclast) |\n\nThe osteoclast.", []),
        ("[What an osteoclast does](../1-fundamentals/F3-living-bone.ipynb)", []),
    ],
)
def test_what_counts_as_a_first_use(text: str, keys: list[str]) -> None:
    assert [use.key for use in unlinked([text])] == keys


def test_links_are_put_in_once_and_the_notebook_stays_clean(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    cells = [
        new_markdown_cell("# A"),
        new_code_cell("osteoblast = 1"),
        new_markdown_cell("First **osteoclasts**, then osteoblasts and osteoclasts."),
    ]
    store(path, clean(new_notebook(cells=cells)))
    assert link_first_uses(path) == 2
    text = nbformat.read(path, as_version=4).cells[2].source
    assert text == (
        f"First **[osteoclasts]({ADDRESS}osteoclast)**, then [osteoblasts]({ADDRESS}osteoblast) "
        "and osteoclasts."
    )
    assert is_clean(path)
    before = path.read_bytes()
    assert link_first_uses(path) == 0
    assert path.read_bytes() == before
