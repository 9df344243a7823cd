"""Many explorers on one page do not slow each other: what is counted is work, not time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

MANY = 12

# Before any script of the page: every run, band and change of the page is counted from now on.
COUNT = """
globalThis.work = { runs: 0, bands: 0, changes: {} };
let model;
Object.defineProperty(globalThis, "aicourseModel", {
  get: () => model,
  set(given) {
    const { simulate, band } = given;
    model = Object.assign({}, given, {
      simulate: (...all) => { work.runs++; return simulate(...all); },
      band: (...all) => { work.bands++; return band(...all); },
    });
  },
});
globalThis.watch = () => {
  work.runs = work.bands = 0;
  work.changes = {};
  document.querySelectorAll("ai-explorer").forEach((node, i) => {
    new MutationObserver((records) => {
      work.changes[i] = (work.changes[i] || 0) + records.length;
    }).observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  });
};
"""

NewPage = Callable[..., Any]


@pytest.fixture
def page_with(page_of: Callable[..., str], new_page: NewPage) -> Callable[[int], Any]:
    """Open a page with that many explorers, all counted."""

    def opened(count: int) -> Any:
        page = new_page(viewport={"width": 1280, "height": 800})
        page.add_init_script(COUNT)
        page.goto(page_of(*["F3"] * count))
        page.wait_for_function(
            "document.querySelector('ai-explorer path.ai-band')?.getAttribute('d')"
        )
        page.wait_for_timeout(100)
        return page

    return opened


def work(page: Any) -> dict[str, Any]:
    """Wait until things rest, the spoken sentence and the band among them."""
    page.wait_for_timeout(900)
    return dict(page.evaluate("work"))


def one_step(page: Any) -> dict[str, Any]:
    """Move the first slider of the first explorer by one step and return the work it made."""
    slider = page.locator('[data-input="drug_months"]').first
    slider.focus()
    page.wait_for_timeout(700)
    page.evaluate("watch()")
    page.keyboard.press("ArrowLeft")
    return work(page)


def test_an_explorer_out_of_sight_computes_nothing(page_with: Callable[[int], Any]) -> None:
    page = page_with(MANY)
    near = page.evaluate(
        "[...document.querySelectorAll('ai-explorer')].filter((one) => one.handle.near()).length"
    )
    assert 1 <= near < MANY / 2
    found = work(page)
    # One run as set and one for the ghost; one band.
    assert found["runs"] == 2 * near
    assert found["bands"] == near
    # It does when it comes near, and what it then shows is the whole picture.
    page.locator("ai-explorer").last.scroll_into_view_if_needed()
    page.wait_for_function(
        "[...document.querySelectorAll('ai-explorer')].at(-1).querySelector('path.ai-band')"
        ".getAttribute('d')"
    )
    assert page.problems == []


def test_one_event_makes_the_same_work_alone_and_among_many(
    page_with: Callable[[int], Any],
) -> None:
    alone, among = one_step(page_with(1)), one_step(page_with(MANY))
    assert alone["runs"] == among["runs"] == 1, "the ghost is not computed anew"
    assert alone["bands"] == among["bands"] == 1
    assert set(among["changes"]) == {"0"}, "no other explorer on the page changes"
    # The order of tasks may join or part a few; each explorer of twelve would double it.
    assert among["changes"]["0"] <= 1.2 * alone["changes"]["0"]


def test_a_drag_computes_once_a_frame_and_one_band_at_the_end(
    page_with: Callable[[int], Any],
) -> None:
    page = page_with(MANY)
    page.evaluate("watch()")
    frames = page.evaluate(
        """async () => {
          const slider = document.querySelector('[data-input="drug_months"]');
          let frames = 0;
          for (let i = 0; i < 40; i++) {
            for (let j = 0; j < 5; j++) {
              slider.value = 6 + 6 * ((5 * i + j) % 13);
              slider.dispatchEvent(new Event("input", { bubbles: true }));
            }
            await new Promise((done) => requestAnimationFrame(done));
            frames++;
          }
          return frames;
        }"""
    )
    found = work(page)
    # The first event of a frame is answered at once, and the last with the next frame.
    assert found["runs"] <= 2 * frames + 2
    assert found["runs"] < 40 * 5 / 2
    assert 1 <= found["bands"] <= frames, "on a busy machine a frame may be longer than a rest"
    assert set(found["changes"]) == {"0"}


def test_moving_the_pointer_over_a_chart_computes_nothing(page_with: Callable[[int], Any]) -> None:
    page = page_with(2)
    page.evaluate("watch()")
    box = page.locator("svg.ai-chart").first.bounding_box()
    for i in range(1, 30):
        page.mouse.move(box["x"] + box["width"] * i / 30, box["y"] + 50)
    found = work(page)
    assert found["runs"] == found["bands"] == 0
    assert found["changes"]["0"] > 0
    assert "1" not in found["changes"]
