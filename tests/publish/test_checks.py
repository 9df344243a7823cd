"""The checks of built pages find what they are made to find."""

from __future__ import annotations

from pathlib import Path

import pytest

from aicourse.publish.checks import broken_links, check_book, foreign_addresses

CLEAN = (
    '<html lang="en"><body><h1 id="top">x</h1><a href="#top">up</a><a href="b.html#here">b</a>'
    '<a href="https://doi.org/10.1/x">paper</a><img src="data:image/png;base64,AA" alt="">'
    '<a href="b.html#state=drug:letrozole">state</a></body></html>'
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "a.html").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "b.html").write_text('<p id="here"></p>', encoding="utf-8")
    return tmp_path


def test_clean_pages_have_no_problem(book: Path) -> None:
    assert check_book(book) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<script src="//cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="https://cdn.example/x.css">',
        '<img src="https://cdn.example/x.png" alt="">',
        '<img srcset="x.png 1x, https://cdn.example/x.png 2x" alt="">',
        '<iframe src="http://cdn.example/"></iframe>',
        '<form action="https://cdn.example/"></form>',
        '<p style="background: url(https://cdn.example/x.png)">x</p>',
        "<style>@import 'https://cdn.example/x.css';</style>",
        '<meta http-equiv="refresh" content="0; url=https://cdn.example/">',
        '<svg><use xlink:href="https://cdn.example/x.svg#a"/></svg>',
    ],
)
def test_what_a_page_would_load_from_elsewhere_is_found(book: Path, markup: str) -> None:
    (book / "c.html").write_text(markup, encoding="utf-8")
    found = foreign_addresses(book)
    assert len(found) == 1
    assert found[0].startswith("c.html: ")
    assert "cdn.example" in found[0]


def test_style_sheets_and_pictures_are_read_too(book: Path) -> None:
    (book / "x.css").write_text("a { background: url('//cdn.example/x.png') }", encoding="utf-8")
    (book / "x.svg").write_text(
        "<style>@import url(https://cdn.example/)</style>", encoding="utf-8"
    )
    assert [line.split(":")[0] for line in foreign_addresses(book)] == ["x.css", "x.svg"]


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("nowhere.html", "no such file"),
        ("b.html#there", "no place #there"),
        ("#there", "no place #there"),
        ("/b.html", "relative"),
        ("file:///etc/hosts", "relative"),
        ("../", "no such file"),
    ],
)
def test_links_that_lead_nowhere_are_found(book: Path, address: str, problem: str) -> None:
    (book / "c.html").write_text(f'<a href="{address}">x</a>', encoding="utf-8")
    (found,) = broken_links(book)
    assert found.startswith(f"c.html: {address}: ")
    assert problem in found


def test_a_link_out_of_the_book_is_found(book: Path) -> None:
    inner = book / "inner"
    inner.mkdir()
    (inner / "c.html").write_text('<a href="../b.html">x</a>', encoding="utf-8")
    assert broken_links(inner) == ["c.html: ../b.html: this leads out of the book"]


def test_a_missing_script_is_a_broken_link(book: Path) -> None:
    (book / "c.html").write_text('<script src="x.js?v=1"></script>', encoding="utf-8")
    assert broken_links(book) == ["c.html: x.js?v=1: there is no such file"]


def test_a_folder_apart_is_linked_to_and_not_looked_into(book: Path) -> None:
    apart = book / "lite"
    apart.mkdir()
    (apart / "index.html").write_text('<script src="//cdn.example/x.js"></script>', "utf-8")
    (apart / "x.css").write_text("a { background: url(//cdn.example/x.png) }", encoding="utf-8")
    (book / "c.html").write_text('<a href="lite/index.html?path=x">x</a>', encoding="utf-8")
    assert check_book(book, apart="lite") == []
    assert len(check_book(book)) > 1
    (book / "d.html").write_text('<a href="lite/no.html">x</a>', encoding="utf-8")
    assert check_book(book, apart="lite") == ["d.html: lite/no.html: there is no such file"]
