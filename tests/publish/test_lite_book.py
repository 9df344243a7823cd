"""The book with the course for the browser in it: one folder, and a link at the top of a lesson."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aicourse.publish import build, build_book, lite_results
from aicourse.publish.launch import LITE_SETTING
from aicourse.publish.lite_parts import LiteError
from tests.publish.test_build import small_book

WORD = "Run it in your browser"


@pytest.fixture
def source(tmp_path: Path) -> tuple[Path, str]:
    """A small book whose one lesson has the path of a lesson that runs in the browser."""
    row = next(row for row in lite_results.lessons() if not row.missing)
    root = small_book(tmp_path / "root")
    lesson = root / row.notebook
    lesson.parent.mkdir(parents=True)
    (root / "notebooks/lesson.ipynb").rename(lesson)
    contents = root / "book/_toc.yml"
    text = contents.read_text(encoding="utf-8")
    name = row.notebook.removesuffix(".ipynb")
    contents.write_text(text.replace("notebooks/lesson", name), encoding="utf-8")
    return root, name


def pretend(out: Path, **_: Any) -> Path:
    """Stand in for the long build: a folder with a page that is not the book's business."""
    out.mkdir()
    (out / "index.html").write_text('<script src="//cdn.example/x.js"></script>', "utf-8")
    return out


def test_the_lesson_leads_there(
    source: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, name = source
    monkeypatch.setattr(build, "build_lite", pretend)
    book = build_book(tmp_path / "out", root=root, say=lambda _: None, lite=True)
    assert (book / "lite/index.html").is_file()
    page = (book / f"{name}.html").read_text(encoding="utf-8")
    up = "../" * name.count("/")
    assert f'<a class="tool" href="{up}lite/index.html?path={name}.ipynb">{WORD}</a>' in page


def test_a_book_without_it_has_no_such_link(
    source: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, name = source
    # Somebody's terminal may have the setting; the command decides.
    monkeypatch.setenv(LITE_SETTING, "1")
    book = build_book(tmp_path / "out", root=root, say=lambda _: None)
    assert not (book / "lite").exists()
    assert WORD not in (book / f"{name}.html").read_text(encoding="utf-8")


def test_what_is_missing_is_said_before_any_page_is_built(
    source: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> Path:
        raise LiteError("npm is not installed")

    monkeypatch.setattr(build, "build_lite", fail)
    said: list[str] = []
    with pytest.raises(LiteError, match="npm"):
        build_book(tmp_path / "out", root=source[0], say=said.append, lite=True)
    assert said == []
    assert not (tmp_path / "out").exists()
