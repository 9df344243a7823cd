"""The shared browser fixtures notice what they are there to notice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

PAGE = """<!doctype html><html lang="en"><head><title>Test page</title>
<link rel="icon" href="data:,"></head><body><main><h1>Test</h1>{body}</main></body></html>"""


def write(folder: Path, body: str) -> str:
    page = folder / "page.html"
    page.write_text(PAGE.format(body=body), encoding="utf-8")
    return page.as_uri()


def test_a_clean_page_has_no_problems(
    new_page: Callable[..., Any], axe: Callable[..., list[str]], tmp_path: Path
) -> None:
    page = new_page()
    page.goto(write(tmp_path, "<p>Fine.</p>"))
    assert axe(page) == []
    assert page.problems == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("<script>console.error('broken wheel')</script>", "broken wheel"),
        ("<script>throw new Error('flat tyre')</script>", "flat tyre"),
        ("<img alt='' src='https://example.org/a.png'>", "request to another machine"),
    ],
)
def test_problems_are_recorded(
    new_page: Callable[..., Any], tmp_path: Path, body: str, problem: str
) -> None:
    page = new_page()
    page.goto(write(tmp_path, body))
    page.wait_for_load_state("load")
    assert any(problem in line for line in page.problems)


def test_axe_reports_an_image_without_text(
    new_page: Callable[..., Any], axe: Callable[..., list[str]], tmp_path: Path
) -> None:
    page = new_page()
    page.goto(write(tmp_path, "<img src='data:,'>"))
    assert any(line.startswith("image-alt") for line in axe(page))


def test_the_local_server_is_local(
    new_page: Callable[..., Any], serve: Callable[[Path], str], tmp_path: Path
) -> None:
    write(tmp_path, "<p>Served.</p>")
    page = new_page()
    page.goto(f"{serve(tmp_path)}/page.html")
    assert page.text_content("p") == "Served."
    assert page.problems == []
