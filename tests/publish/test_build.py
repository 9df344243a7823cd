"""Building a small book: what is written, what is refused, and that nothing is left half-done."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from aicourse.publish import BuildError, build_book

ROOT = Path(__file__).resolve().parents[2]
LESSON = """# Small lesson

A formula: $a_1$, and one more: $a+b+c+d+e+f+g+h+i+j+k+l$

## Part

|a|b|
|-|-|
|1|2|
"""
NOTEBOOK = {
    "nbformat": 4,
    "nbformat_minor": 5,
    "metadata": {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
    },
    "cells": [
        {
            "id": "text",
            "cell_type": "markdown",
            "metadata": {},
            "source": LESSON,
        },
        {
            "id": "code",
            "cell_type": "code",
            "metadata": {"tags": ["hide-input"]},
            "source": "widget",
            "execution_count": 1,
            "outputs": [
                {
                    "output_type": "execute_result",
                    "execution_count": 1,
                    "metadata": {},
                    "data": {
                        "text/plain": "plain form",
                        "text/html": "<p>html form</p>",
                        "application/vnd.jupyter.widget-view+json": {"model_id": "x"},
                    },
                }
            ],
        },
    ],
}


def small_book(folder: Path, *, repository: str = "", page: str = "") -> Path:
    """Write a book of one page and one lesson, with the settings of the real one."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    changed = re.sub(r'^  url: ""$', f'  url: "{repository}"', config, flags=re.MULTILINE)
    assert changed != config or not repository
    (folder / "book").mkdir(parents=True)
    (folder / "notebooks").mkdir()
    (folder / "_config.yml").write_text(changed, encoding="utf-8")
    toc = "format: jb-book\nroot: book/index\nchapters:\n  - file: notebooks/lesson\n"
    toc += "  - file: book/safety\n  - file: book/glossary\n  - file: book/report-an-error\n"
    (folder / "book/_toc.yml").write_text(toc, encoding="utf-8")
    (folder / "book/index.md").write_text(f"# Start\n\nText.\n\n{page}\n", encoding="utf-8")
    for name in ("safety", "glossary", "report-an-error"):
        text = f"# {name}\n\nText.\n"
        if name == "report-an-error":
            text += "\n```{report-link}\n```\n"
        (folder / f"book/{name}.md").write_text(text, encoding="utf-8")
    (folder / "notebooks/lesson.ipynb").write_text(json.dumps(NOTEBOOK), encoding="utf-8")
    return folder


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def said() -> list[str]:
    return []


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, said: list[str]) -> Path:
    folder = tmp_path_factory.mktemp("small")
    return build_book(folder / "out", root=small_book(folder / "root"), say=said.append)


class TestSmallBook:
    """One build, looked at from several sides."""

    def test_progress_is_shown(self, book: Path, said: list[str]) -> None:
        assert any(re.fullmatch(r"Reading +\d+ % book/index", line) for line in said)
        assert any(re.fullmatch(r"Writing +\d+ % notebooks/lesson", line) for line in said)

    def test_html_wins_over_the_widget(self, book: Path) -> None:
        page = read(book / "notebooks/lesson.html")
        assert "<p>html form</p>" in page
        assert "plain form" not in page
        assert "widget-view" not in page

    def test_folded_code_is_named_by_what_it_says(self, book: Path) -> None:
        (summary,) = re.findall(r"<summary[^>]*>", read(book / "notebooks/lesson.html"))
        assert "aria-label" not in summary
        assert "Show the code" in read(book / "notebooks/lesson.html")

    def test_formulas_are_mathml(self, book: Path) -> None:
        assert "<msub><mi>a</mi><mn>1</mn></msub>" in read(book / "notebooks/lesson.html")

    def test_only_a_long_formula_gets_a_box(self, book: Path) -> None:
        assert read(book / "notebooks/lesson.html").count('class="formula-long"') == 1

    def test_tables_have_a_box_to_scroll_in(self, book: Path) -> None:
        page = read(book / "notebooks/lesson.html")
        assert re.search(r'class="table-scroll[^"]*">\s*<table', page)

    def test_the_notebook_lies_beside_its_page(self, book: Path) -> None:
        assert json.loads(read(book / "notebooks/lesson.ipynb")) == NOTEBOOK
        assert 'href="lesson.ipynb" download' in read(book / "notebooks/lesson.html")

    def test_without_a_repository_no_page_leads_to_one(self, book: Path) -> None:
        for path in book.rglob("*.html"):
            assert not re.search(r"binder|github\.com|issues", read(path), re.IGNORECASE), path.name

    def test_nothing_is_left_beside_the_book(self, book: Path) -> None:
        assert {path.name for path in book.parent.iterdir()} == {"root", "out"}
        assert not (book.parent / "root/_build").exists()

    def test_only_our_styles_and_scripts_are_there(self, book: Path) -> None:
        names = {path.name for path in (book / "_static").iterdir()}
        others = re.compile("thebe|awesome|mathjax|toggle|jquery|mystnb|pygments")
        assert not {name for name in names if others.search(name)}


def test_with_a_repository_lessons_have_binder_and_errors_a_list(tmp_path: Path) -> None:
    root = small_book(tmp_path / "root", repository="https://github.com/name/course")
    book = build_book(tmp_path / "out", root=root, say=lambda _: None)
    lesson = read(book / "notebooks/lesson.html")
    assert "https://mybinder.org/v2/gh/name/course/main?urlpath=" in lesson
    assert "https://github.com/name/course/issues" in read(book / "book/report-an-error.html")
    assert "mybinder" not in read(book / "book/index.html")


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("[gone](nowhere.md)", "nowhere.md"),
        ("```{nosuchdirective}\n```", "nosuchdirective"),
        (r"$\nosuchcommand$", "nosuchcommand"),
        ("![x](https://pictures.example/x.png)", "pictures.example"),
    ],
)
def test_a_wrong_page_stops_the_build_and_keeps_the_earlier_book(
    tmp_path: Path, page: str, problem: str
) -> None:
    out = tmp_path / "out"
    (out / "_static").mkdir(parents=True)
    (out / "_static/search-index.js").write_text("earlier", encoding="utf-8")
    root = small_book(tmp_path / "root", page=page)
    with pytest.raises(BuildError, match=re.escape(problem)):
        build_book(out, root=root, say=lambda _: None)
    assert read(out / "_static/search-index.js") == "earlier"
    assert {path.name for path in tmp_path.iterdir()} == {"root", "out"}


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(BuildError, match="would be lost"):
        build_book(tmp_path)
    assert read(tmp_path / "letter.txt") == "mine"


def test_a_file_is_no_place_for_a_book(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(BuildError, match="is a file; allowed is a folder"):
        build_book(path)


def test_a_root_without_sources_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").touch()
    with pytest.raises(BuildError, match=r"book, notebooks not found"):
        build_book(tmp_path / "out", root=tmp_path)


def test_no_source_is_kept_twice() -> None:
    assert not list((ROOT / "book").rglob("*.bib"))
    assert shutil.which("git") is None or "_build/" in read(ROOT / ".gitignore").split()
