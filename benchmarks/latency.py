"""How soon the picture follows the hand: from a key on a slider to the changed picture.

    python -m benchmarks.latency           all of it, about three minutes; writes latency.json
    python -m benchmarks.latency --quick   few turns, to the screen

Run it on a machine that does nothing else. All the ways of drawing stand in one notebook in one
JupyterLab, and take turns; then the explorer alone in a page from the disk.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import latency_cells
from .lab import Lab, jupyterlab, notebook, place
from .run import machine, short
from .shared import LATENCY

TURNS = 200
QUICK_TURNS = 20
BLOCK = 20
"""Key strokes before the next way of drawing has its turn."""

REST_MS = (120, 160)
"""Between two strokes; of random length, so that strokes meet every phase of a frame."""

SETTLE_MS = 1500
"""Before the first stroke of a block, so that nothing of what came before is measured."""

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]

# What is pressed, and where the picture is.
SLIDERS = {
    "explorer": ('[data-input="{slider}"]', ".ai-figure"),
    "matplotlib": (".noUi-handle", ".jp-Cell-outputArea"),
    "plotly": (".noUi-handle", ".js-plotly-plot"),
}

# One stroke: the time of the key, of the first change of the picture, and of the end of the
# frame that shows it (a message sent in that frame's callback arrives when it has been painted).
WATCH = """
([picture, kind]) => {
  globalThis.stroke = new Promise((done) => {
    let begun = 0;
    const found = {};
    const isNew = {
      explorer: () => true,
      matplotlib: (record) => [...record.addedNodes].some((node) =>
        node.nodeType === 1 && (node.matches("img") || node.querySelector("img"))),
      plotly: (record) => record.target.matches && record.target.matches("path.js-line"),
    }[kind];
    function bandIsThere() {
      const bands = [...picture.querySelectorAll("path.ai-band")];
      return bands.length > 0 && bands.every((path) => path.getAttribute("d"));
    }
    function afterFrame() {
      return new Promise((painted) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => painted(performance.now() - begun);
        channel.port2.postMessage(0);
      }));
    }
    async function changed() {
      found.dom = performance.now() - begun;
      // A picture in a file has to be read before it can be painted.
      if (kind === "matplotlib") await picture.querySelector("img").decode();
      found.frame = await afterFrame();
      if (kind !== "explorer" || !picture.querySelector("path.ai-band")) finish();
    }
    function finish() {
      observer.disconnect();
      done(found);
    }
    const observer = new MutationObserver((records) => {
      if (!begun) return;
      if (found.dom === undefined && records.some(isNew)) changed();
      if (kind === "explorer" && found.frame !== undefined && !found.band && bandIsThere()) {
        found.band = performance.now() - begun;
        finish();
      }
    });
    observer.observe(picture, { subtree: true, childList: true, attributes: true });
    addEventListener("keydown", (event) => { begun = event.timeStamp; },
      { capture: true, once: true });
  });
}
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write or show the figures."""
    parser = argparse.ArgumentParser(description="Measure how soon the picture follows the hand.")
    parser.add_argument("--quick", action="store_true", help="few turns, to the screen")
    parser.add_argument("--preset", help="another preset than the fullest")
    options = parser.parse_args(arguments)
    preset = options.preset or latency_cells.fullest()
    found = measure(preset, QUICK_TURNS if options.quick else TURNS)
    text = json.dumps(found, indent=1) + "\n"
    if options.quick or options.preset:
        print(text, end="")
    else:
        part = LATENCY.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.replace(LATENCY)
        print(f"figures written to {LATENCY.name}")
    return 0


def measure(preset: str, turns: int) -> dict[str, Any]:
    """Measure every way of drawing; return the figures of the page."""
    found: dict[str, Any] = {"machine": machine(), "preset": preset, "turns": turns}
    with _browser() as browser:
        found["browser"] = f"Chromium {browser.version.partition('.')[0]}"
        found["rows"] = [
            {"name": name, **summary(strokes)}
            for name, strokes in {
                **in_jupyterlab(browser, preset, turns),
                "page": in_a_page(browser, preset, turns),
            }.items()
        ]
    return found


def summary(strokes: Sequence[dict[str, float]]) -> dict[str, Any]:
    """Return the median and the 95th percentile of each time, in milliseconds."""
    return {
        kind: percentiles([stroke[kind] for stroke in strokes])
        for kind in ("dom", "frame", "band")
        if all(kind in stroke for stroke in strokes)
    }


def percentiles(times: Sequence[float]) -> dict[str, float]:
    """Return ``{"p50", "p95"}`` of some times."""
    if len(times) < 2:
        raise ValueError(f"times: {len(times)} of them; allowed are at least two")
    cut = statistics.quantiles(times, n=100, method="inclusive")
    return {"p50": short(cut[49]), "p95": short(cut[94])}


@contextmanager
def _browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    from course import find_browser

    executable = find_browser()
    if executable is None:
        raise SystemExit("No Chromium, Chrome or Edge was found; set CHROME to its path.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(executable), args=FLAGS)
        yield browser
        browser.close()


def in_jupyterlab(browser: Any, preset: str, turns: int) -> dict[str, list[dict[str, float]]]:
    """Measure the three ways in one notebook, by turns."""
    cells = latency_cells.cells(preset)
    chance = random.Random(5)
    with tempfile.TemporaryDirectory() as folder, jupyterlab(Path(folder)) as address:
        address += place(Path(folder), "latency", notebook([*cells.values()]))
        lab = Lab(browser.new_page(viewport={"width": 1280, "height": 1100}), address)
        outputs = {}
        for index, name in enumerate(cells):
            lab.run(index)
            lab.idle()
            if name in SLIDERS:
                outputs[name] = lab.cells.nth(index)
                _places(outputs[name], name, preset)[1].first.wait_for(timeout=90_000)
        times: dict[str, list[dict[str, float]]] = {name: [] for name in outputs}
        for begin in range(0, turns, BLOCK):
            for name, cell in outputs.items():
                part = _strokes(lab.page, cell, name, preset, min(BLOCK, turns - begin), chance)
                times[name] += part
        return times


def in_a_page(browser: Any, preset: str, turns: int) -> list[dict[str, float]]:
    """Measure the explorer alone, in a page from the disk."""
    from aicourse.publish.embed import embed

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(embed(preset), encoding="utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 1100})
        page.goto(file.as_uri())
        page.wait_for_selector(".ai-explorer")
        return _strokes(page, page.locator("body"), "explorer", preset, turns, random.Random(6))


def _places(root: Any, name: str, preset: str) -> tuple[Any, Any]:
    handle, picture = SLIDERS[name]
    return root.locator(handle.format(slider=latency_cells.slider(preset))), root.locator(picture)


def _strokes(
    page: Any, root: Any, name: str, preset: str, count: int, chance: random.Random
) -> list[dict[str, float]]:
    """Press an arrow key `count` times on one slider and time what follows each."""
    handle, picture = _places(root, name, preset)
    # Some explorers ask first what one expects.
    for skip in root.locator(".ai-predict-skip").all():
        skip.click()
    handle.first.scroll_into_view_if_needed()
    handle.first.focus()
    # Away from the start, where buttons would turn on and off with each stroke.
    for key in ("Home", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    page.wait_for_timeout(SETTLE_MS)
    found = []
    # The first stroke after another way had its turn pays for what the browser had put away.
    for i in range(-1, count):
        page.wait_for_timeout(chance.uniform(*REST_MS))
        watched = picture.first.element_handle()
        page.evaluate(WATCH, [watched, name])
        page.keyboard.press("ArrowLeft" if i % 2 else "ArrowRight")
        stroke = page.evaluate("stroke")
        if i >= 0:
            found.append(stroke)
    return found


if __name__ == "__main__":
    sys.exit(main())
