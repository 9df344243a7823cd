"""A page with parts of lessons, as the book makes it: classic script, style sheet, no server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from aicourse.figures.palette import css
from aicourse.learning.block import Block
from aicourse.learning.widget import STATIC, page_script

_PAGE = """<!doctype html>
<html lang="en"{theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A lesson</title>
<link rel="stylesheet" href="palette.css">
<link rel="stylesheet" href="learning.css">
<style>body {{ margin: 0; background: var(--ai-surface); color: var(--ai-ink);
font-family: var(--ai-font-text); }}
main {{ max-width: 46rem; margin: auto; padding: 1rem; }}</style>
<script src="learning.js"></script>
</head>
<body><main><h1>A lesson</h1>
{parts}
</main></body>
</html>
"""


@pytest.fixture
def write_page(tmp_path: Path) -> Callable[..., str]:
    """Write a page and return its file:// address: ``write_page([block, …], theme="dark")``."""

    def write(blocks: Sequence[Block], theme: str | None = None) -> str:
        (tmp_path / "palette.css").write_text(css(), encoding="utf-8")
        (tmp_path / "learning.css").write_bytes((STATIC / "learning.css").read_bytes())
        (tmp_path / "learning.js").write_text(page_script(), encoding="utf-8")
        parts = "\n".join(block.html for block in blocks)
        attribute = f' data-theme="{theme}"' if theme else ""
        page = tmp_path / "page.html"
        page.write_text(_PAGE.format(theme=attribute, parts=parts), encoding="utf-8")
        return page.as_uri()

    return write


@pytest.fixture
def open_blocks(new_page: Callable[..., Any], write_page: Callable[..., str]) -> Callable[..., Any]:
    """Open blocks in a browser: ``open_blocks([block, …], theme="dark", viewport={…})``."""

    def show(blocks: Sequence[Block], theme: str | None = None, **options: Any) -> Any:
        page = new_page(**options)
        page.goto(write_page(blocks, theme))
        return page

    return show
