"""A page from the disk with explorers on it, as the book has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aicourse.explorer import element, model_script, script, style
from aicourse.figures import palette

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explorers</title>
<style>
body {{ margin: 0 auto; max-width: 1000px; padding: 0 8px; background: var(--ai-surface);
  color: var(--ai-ink); font-family: var(--ai-font-text); }}
</style>
<link rel="stylesheet" href="palette.css">
<link rel="stylesheet" href="explorer.css">
<script defer src="model.js"></script>
<script defer src="explorer.js"></script>
</head>
<body><main><h1>Explorers</h1>{body}</main></body>
</html>
"""


@pytest.fixture(scope="session")
def page_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Write a page with some explorers and return its file:// address."""
    folder = tmp_path_factory.mktemp("explorers")
    for name, text in {
        "palette.css": palette.css(),
        "explorer.css": style(),
        "model.js": model_script(),
        "explorer.js": script(),
    }.items():
        (folder / name).write_text(text, encoding="utf-8")

    def write(*presets: str, body: str = "", **inputs: Any) -> str:
        elements = "".join(f"<h2>{name}</h2>{element(name, **inputs)}" for name in presets)
        file = folder / f"page-{len(list(folder.iterdir()))}.html"
        file.write_text(PAGE.format(body=elements + body), encoding="utf-8")
        return Path(file).as_uri()

    return write


@pytest.fixture
def open_page(page_of: Callable[..., str], new_page: Callable[..., Any]) -> Callable[..., Any]:
    """Open a page with explorers; wait until each is there and those in sight are drawn.

    Questions that an explorer asks first are skipped, unless `ask` is true.
    """

    def opened(
        *presets: str, hash: str = "", inputs: Any = None, ask: bool = False, **options: Any
    ) -> Any:
        page = new_page(**({"viewport": {"width": 1280, "height": 900}} | options))
        page.goto(page_of(*presets, **(inputs or {})) + hash)
        page.wait_for_function(
            """() => [...document.querySelectorAll("ai-explorer")].every((one) =>
                 one.handle && (!one.handle.near() || one.handle.drawn()))"""
        )
        if not ask:
            page.evaluate(
                """() => document.querySelectorAll(".ai-predict-skip")
                  .forEach((button) => button.click())"""
            )
        return page

    return opened
