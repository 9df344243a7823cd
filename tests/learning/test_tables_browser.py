"""Tables of findings in a browser: whole words, columns in line, nothing to scroll sideways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from aicourse.learning import lesson

pytestmark = pytest.mark.browser

# The table with the longest words in its narrow columns: "mechanism", "Steensberg", "exercise".
LESSON, TABLE = "A2", "hours"
BROKEN = """box => {
  const found = [];
  const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode;
    if (text.parentElement.closest('thead')?.getBoundingClientRect().width < 2) continue;
    for (const word of text.data.matchAll(/[\\p{L}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
      if (lines.size > 1) found.push(word[0]);
    }
  }
  return found;
}"""
# The left edge of each cell of a row, rows one below the other.
EDGES = """box => [...box.querySelectorAll('tbody tr')].map(
  row => [...row.querySelectorAll('td')].map(cell => Math.round(cell.getBoundingClientRect().left)))
"""


@pytest.fixture
def show(open_blocks: Callable[..., Any]) -> Callable[[int], Any]:
    def opened(width: int) -> Any:
        table = lesson(LESSON).trials(TABLE)
        page = open_blocks([table], viewport={"width": width, "height": 900})
        # As in the book, where a word too long for its box may break.
        page.add_style_tag(content="body { overflow-wrap: break-word; }")
        return page

    return opened


@pytest.mark.parametrize("width", [1280, 620, 390, 320])
def test_no_word_is_broken_and_nothing_scrolls_sideways(
    show: Callable[[int], Any], width: int
) -> None:
    page = show(width)
    box = page.locator(".ai-evidence-box")
    assert box.evaluate(BROKEN) == []
    assert box.evaluate("box => box.scrollWidth - box.clientWidth") <= 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 620])
def test_the_cells_of_a_column_stand_below_each_other(
    show: Callable[[int], Any], width: int
) -> None:
    first, *others = show(width).locator(".ai-evidence-box").evaluate(EDGES)
    assert len(set(first)) == len(first) > 4
    assert others
    assert all(row == first for row in others)


def test_on_a_phone_a_cell_says_what_it_is(show: Callable[[int], Any]) -> None:
    said = (
        show(390)
        .locator("tbody td")
        .first.evaluate("cell => getComputedStyle(cell, '::before').content")
    )
    assert "data-label" in said or "Group" in said
