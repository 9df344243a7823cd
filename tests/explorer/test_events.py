"""Five thousand random events of a user, over all presets, break nothing.

The events come from one seed per preset. Most are dispatched in the page; keys, drags and clicks
also come from the browser itself, as from a hand. After each of them the page is looked at.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from itertools import groupby
from typing import Any

import pytest

from aicourse.explorer import names
from aicourse.explorer.fallback import sentence

pytestmark = pytest.mark.browser

TOTAL = 5000
PRESETS = names()
EACH = math.ceil(TOTAL / len(PRESETS))
# How often each kind comes, in parts.
IN_PAGE = {
    "slide": 9,
    "choose": 4,
    "press": 6,
    "point": 6,
    "undo": 3,
    "link": 2,
    "set": 2,
    "size": 1,
}
BY_HAND = {"key": 3, "drag": 1, "click": 1}
KEYS = ("Tab", "Tab", "Shift+Tab", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End")
KEYS += ("PageUp", "PageDown", "Enter", "Space", "Escape", "Control+z", "Control+Shift+z", "Delete")

Event = tuple[str, float, float, float]

# Each event has three numbers between 0 and 1 that say where and how.
MONKEY = r"""
() => {
  const root = document.querySelector("ai-explorer");
  const pick = (list, share) => list[Math.min(list.length - 1, Math.floor(share * list.length))];
  const shown = (selector) => [...root.querySelectorAll(selector)]
    .filter((node) => node.getClientRects().length && !node.disabled);
  const fire = (node, type) => node.dispatchEvent(new Event(type, { bubbles: true }));
  const inputs = aicourseExplorer.describe().inputs.filter((item) => item.name !== "parameters");

  function value(item, share) {
    if (item.choices) return pick(item.choices, share);
    const step = item.step || (item.high - item.low) / 100;
    const steps = Math.round((share * (item.high - item.low)) / step);
    return Number((item.low + steps * step).toFixed(6));
  }

  const acts = {
    slide(a, b, c) {
      const node = pick(shown("input[type=range]"), a);
      if (!node) return;
      node.value = Number(node.min) + b * (node.max - node.min);
      fire(node, "input");
      if (c < 0.4) fire(node, "change");
      if (c > 0.97) node.closest(".ai-control")?.querySelector("label")
        ?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
    },
    choose(a, b) {
      const node = pick(shown("select"), a);
      if (!node) return;
      node.selectedIndex = Math.floor(b * node.options.length);
      fire(node, "change");
    },
    press(a) {
      const node = pick(shown("button, summary, input[type=checkbox], input[type=radio]")
        .filter((one) => !/Download/.test(one.textContent)), a);
      if (node) node.click();
    },
    point(a, b, c) {
      const node = pick(shown(".ai-figure svg, .ai-figure svg *, .ai-figure button"), a);
      if (!node || node.closest("a")) return;
      const box = node.getBoundingClientRect();
      const at = { bubbles: true, clientX: box.x + b * box.width, clientY: box.y + c * box.height };
      node.dispatchEvent(new PointerEvent("pointermove", at));
      if (c < 0.3) node.dispatchEvent(new MouseEvent("click", at));
      else if (c > 0.8) node.dispatchEvent(new PointerEvent("pointerleave", at));
    },
    undo(a) {
      root.querySelector(".ai-explorer").dispatchEvent(new KeyboardEvent("keydown",
        { bubbles: true, cancelable: true, ctrlKey: true, key: a < 0.7 ? "z" : "y" }));
    },
    link(a, b, c) {
      const one = pick(inputs, a);
      const two = pick(inputs, b);
      const odd = ["much", "-1e99", "", "%", "x&y", "1e3"];
      const text = c < 0.4 ? pick(odd, c / 0.4) : value(two, c);
      const preset = root.getAttribute("preset");
      location.hash = c > 0.95 ? "#" + preset
        : `#ai:${preset}:${one.name}=${value(one, b) ?? ""}&${two.name}=${text}`;
    },
    set(a, b) {
      const item = pick(inputs, a);
      root.handle.set({ [item.name]: value(item, b) });
    },
    size(a) {
      root.style.width = a < 0.5 ? "" : 300 + Math.round(a * 600) + "px";
    },
  };

  globalThis.wrong = () => {
    const node = root.querySelector(".ai-explorer");
    if (!node) return "the explorer is gone";
    const text = node.innerHTML;
    const at = text.search(/NaN|undefined|Infinity|\[object/);
    if (at >= 0) return text.slice(Math.max(0, at - 60), at + 20);
    const main = node.querySelector("path.ai-curve.ai-main");
    if (main && !main.getAttribute("d")) return "a curve is gone";
    if (!node.querySelector(".ai-sentence").textContent) return "no sentence";
    return "";
  };

  globalThis.act = async (events) => {
    for (let i = 0; i < events.length; i++) {
      const [kind, ...numbers] = events[i];
      acts[kind](...numbers);
      // Several events may come within one frame, and some wait for the next.
      if (numbers[0] < 0.15) await new Promise((done) => requestAnimationFrame(done));
      const problem = wrong();
      if (problem) return [i, problem];
    }
    return null;
  };
}
"""


def events(preset: str, count: int) -> list[Event]:
    """Return the events of one preset: the same list each time."""
    chance = random.Random(f"events {preset}")
    kinds = {**IN_PAGE, **BY_HAND}
    drawn = chance.choices(list(kinds), weights=list(kinds.values()), k=count)
    return [(kind, chance.random(), chance.random(), chance.random()) for kind in drawn]


def by_hand(page: Any, event: Event) -> None:
    """Let the browser itself send the keys and movements of one event."""
    kind, a, b, c = event
    if kind == "key":
        page.keyboard.press(KEYS[int(a * len(KEYS))])
        return
    box = page.locator(".ai-figure, .ai-beside").nth(int(a * 2)).bounding_box()
    size = page.viewport_size
    x, y = box["x"] + b * box["width"], box["y"] + c * box["height"]
    x, y = min(max(x, 1), size["width"] - 2), min(max(y, 1), size["height"] - 2)
    # A trial's mark is a link to its paper: that another page opens is not what is looked for.
    if page.evaluate("([x, y]) => !!document.elementFromPoint(x, y)?.closest('a')", [x, y]):
        return
    page.mouse.move(x, y)
    page.mouse.down()
    if kind == "drag":
        page.mouse.move(min(max(x + 300 * (a - 0.5), 1), size["width"] - 2), y + 30 * (c - 0.5))
    page.mouse.up()


def play(page: Any, plan: list[Event]) -> None:
    """Send all events; stop at the first after which something is wrong, and name it."""
    at = 0
    for in_page, group in groupby(plan, lambda event: event[0] in IN_PAGE):
        part = list(group)
        if in_page:
            failed = page.evaluate("(events) => act(events)", part)
        else:
            failed = None
            for i, event in enumerate(part):
                by_hand(page, event)
                if problem := page.evaluate("wrong()"):
                    failed = [i, problem]
                    break
        if failed:
            pytest.fail(f"event {at + failed[0]}, {part[failed[0]]}: {failed[1]}")
        at += len(part)


def test_the_list_is_long_enough_and_has_every_kind() -> None:
    drawn = [event for preset in PRESETS for event in events(preset, EACH)]
    assert len(drawn) >= TOTAL
    assert {event[0] for event in drawn} == {*IN_PAGE, *BY_HAND}
    assert drawn == [event for preset in PRESETS for event in events(preset, EACH)]


@pytest.mark.parametrize("preset", PRESETS)
def test_random_events_break_nothing(open_page: Callable[..., Any], preset: str) -> None:
    page = open_page(preset, viewport={"width": 1000, "height": 1000})
    page.evaluate(MONKEY)
    play(page, events(preset, EACH))
    assert page.problems == []
    # And it can still be brought back to how it was.
    page.evaluate("document.querySelector('ai-explorer').style.width = ''")
    page.get_by_role("button", name="Reset", exact=True).evaluate("(button) => button.click()")
    page.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"
    )
    assert page.locator('.ai-error[role="alert"]:visible').count() == 0
    assert page.locator(".ai-sentence").inner_text() == sentence(preset)


def test_what_is_broken_would_be_found(open_page: Callable[..., Any]) -> None:
    page = open_page("F3")
    page.evaluate(MONKEY)
    assert page.evaluate("wrong()") == ""
    curve = "document.querySelector('path.ai-curve.ai-main')"
    page.evaluate(f"{curve}.setAttribute('d', 'M0 0L10 NaN')")
    assert "NaN" in page.evaluate("wrong()")
    page.evaluate(f"{curve}.setAttribute('d', '')")
    assert page.evaluate("wrong()") == "a curve is gone"
    # An error inside the explorer reaches the list that the test above looks at.
    page.evaluate("setTimeout(() => { throw new Error('deliberate'); })")
    page.wait_for_timeout(50)
    assert any("deliberate" in problem for problem in page.problems)
