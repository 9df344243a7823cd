"""The explorer in JupyterLab itself: traits, keys, a lesson, a new kernel, what is saved."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aicourse.model import Scenario, simulate
from benchmarks.lab import Lab, jupyterlab, notebook, place

pytest.importorskip("jupyterlab")
pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
LESSON = ROOT / "notebooks/1-fundamentals/F3-living-bone.ipynb"
CAPSTONE = ROOT / "notebooks/3-academic/C-build-your-own-explorer.ipynb"
CURVE = "svg.ai-chart path.ai-curve.ai-main"

TRAITS = [
    """\
from aicourse import Explorer
explorer = Explorer("F3", drug="letrozole")
explorer""",
    "print('READ', explorer.drug_months, explorer.scenario)",
    "explorer.drug_months = 12",
]
LINKS = [
    """\
from aicourse import Explorer
from ipywidgets import FloatText, VBox, jslink, link
explorer = Explorer("F3")
by_page, by_python, seen = FloatText(), FloatText(), []
jslink((explorer, "drug_months"), (by_page, "value"))
link((explorer, "drug_months"), (by_python, "value"))
explorer.observe(lambda change: seen.append(change["new"]), "drug_months")
VBox([explorer, by_page, by_python])""",
    "print('SEEN', seen[-1], by_page.value, by_python.value)",
]
# A lesson does not give its explorers names.
READ = """\
found = [x for x in Out.values() if type(x).__name__ == "Explorer" and x.preset == "F3"]
print("READ", found[-1].drug_months)"""

OpenLab = Callable[..., Lab]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """One JupyterLab for all tests here: its folder and its address."""
    folder = tmp_path_factory.mktemp("lab")
    with jupyterlab(folder) as address:
        yield folder, address


@pytest.fixture
def open_lab(server: tuple[Path, str], new_page: Callable[..., Any]) -> OpenLab:
    """Open a notebook in JupyterLab: ``lab = open_lab("name", document)``."""
    folder, address = server

    def opened(name: str, document: dict[str, Any]) -> Lab:
        end = place(folder, name, document)
        return Lab(new_page(viewport={"width": 1280, "height": 1000}), address + end)

    return opened


def saved(server: tuple[Path, str], name: str) -> dict[str, Any]:
    path = server[0] / "work" / f"{name}.ipynb"
    return dict(json.loads(path.read_text(encoding="utf-8")))


def nothing_broke(page: Any) -> None:
    assert [line for line in page.problems if "uncaught" in line] == []
    assert [line for line in page.problems if "another machine" in line] == []


def test_traits_and_sliders_stay_in_step(open_lab: OpenLab) -> None:
    lab = open_lab("traits", notebook(TRAITS))
    page = lab.page
    lab.run(0)
    sentence = page.locator(".ai-sentence")
    sentence.wait_for(timeout=90_000)
    assert sentence.inner_text().startswith("After 24 months on letrozole:")
    slider = page.locator('[data-input="drug_months"]')
    slider.focus()
    for key, value in [("Home", "0"), ("ArrowRight", "6"), ("ArrowRight", "12"), ("ArrowUp", "18")]:
        page.keyboard.press(key)
        assert slider.input_value() == value, "JupyterLab must not take the explorer's keys"
    lab.run(1)
    page.get_by_text("READ 18.0 Scenario(drug='letrozole', drug_months=18.0)").wait_for()
    lab.run(2)
    page.wait_for_function(
        """() => document.querySelector('[data-input="drug_months"]').value === "12" """
    )
    assert "(12 months after the end of letrozole)" in sentence.inner_text()
    nothing_broke(page)


def test_other_widgets_are_linked_to_an_explorer(open_lab: OpenLab) -> None:
    """`link` in Python and `jslink` in the page, both ways, and `observe`."""
    lab = open_lab("links", notebook(LINKS))
    page = lab.page
    lab.run(0)
    slider = page.locator('[data-input="drug_months"]')
    slider.wait_for(timeout=90_000)
    boxes = page.locator(".widget-text input")
    slider.focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    values = "[...document.querySelectorAll('.widget-text input')].map((box) => box.value)"
    page.wait_for_function(f"() => {values}.join() === '6,6'")
    before = page.locator(CURVE).first.get_attribute("d")
    for box, months in [(boxes.nth(0), 24), (boxes.nth(1), 48)]:
        box.fill(str(months))
        box.press("Tab")
        page.wait_for_function(
            f"() => document.querySelector('[data-input=\"drug_months\"]').value === '{months}'"
        )
    assert page.locator(CURVE).first.get_attribute("d") != before
    lab.run(1)
    page.get_by_text("SEEN 48.0 48.0 48.0").wait_for()
    nothing_broke(page)


def test_a_lesson_runs_and_outlives_its_kernel(open_lab: OpenLab, server: tuple[Path, str]) -> None:
    document = json.loads(LESSON.read_text(encoding="utf-8"))
    stored = [cell for cell in document["cells"] if cell["cell_type"] == "code"]
    for cell in stored:
        # As a reader who wants to see the code and to run it.
        cell.update(execution_count=None, outputs=[], metadata={})
    explorer_cell = next(
        i for i, c in enumerate(stored) if 'explorer("F3")' in "".join(c["source"])
    )
    needed = (0, explorer_cell, len(stored))
    document["cells"] += notebook([READ])["cells"]
    lab = open_lab("lesson", document)
    page = lab.page
    for index in needed:
        lab.run(index)
    lab.idle()
    explorer = page.locator(".ai-explorer").last
    explorer.wait_for(timeout=90_000)
    explorer.scroll_into_view_if_needed()
    months = explorer.locator('[data-input="drug_months"]')
    months.wait_for(timeout=90_000)
    assert page.locator(".jp-OutputArea-output[data-mime-type*=error]").count() == 0
    months.scroll_into_view_if_needed()
    months.focus()
    page.keyboard.press("Home")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert months.input_value() == "18"
    lab.run(len(stored))
    page.get_by_text("READ 18.0").wait_for()

    lab.do("notebook:restart-kernel")
    page.locator("dialog.jp-Dialog").wait_for()
    assert lab.answer("Restart")
    page.locator("dialog.jp-Dialog").wait_for(state="detached")
    lab.idle()
    curve, sentence = explorer.locator(CURVE).first, explorer.locator(".ai-sentence")
    before, words = curve.get_attribute("d"), sentence.inner_text()
    months.scroll_into_view_if_needed()
    months.focus()
    page.keyboard.press("End")
    page.wait_for_timeout(200)
    assert curve.get_attribute("d") != before, "the explorer needs no kernel"
    assert sentence.inner_text() != words
    explorer.get_by_role("button", name="Reset", exact=True).click()
    lab.do("notebook:clear-all-cell-outputs")
    for index in needed:
        lab.run(index)
    lab.idle()
    page.get_by_text("READ 60.0").wait_for(timeout=90_000)
    nothing_broke(page)

    page.keyboard.press("Control+s")
    for _ in range(100):
        if "READ 60.0" in json.dumps(saved(server, "lesson")):
            break
        page.wait_for_timeout(100)
    written = saved(server, "lesson")
    assert "READ 60.0" in json.dumps(written)
    assert "widgets" not in written["metadata"], "no widget state in a notebook"
    assert len(json.dumps(written)) < 1.5 * LESSON.stat().st_size


def test_an_open_cell_answers(open_lab: OpenLab) -> None:
    """A control of ipywidgets moves a Plotly figure: here the estradiol left on each medicine."""
    document = json.loads(CAPSTONE.read_text(encoding="utf-8"))
    code = [cell for cell in document["cells"] if cell["cell_type"] == "code"]
    opened = next(i for i, cell in enumerate(code) if "open_cell(" in "".join(cell["source"]))
    lab = open_lab("open-cell", document)
    page, cell = lab.page, lab.cells.nth(opened)
    picture = cell.get_by_text("The numbers of this picture")
    picture.wait_for(timeout=90_000)  # what the stored notebook shows
    for index in range(opened - 2, opened + 1):
        lab.run(index)
    curve = cell.locator(".js-plotly-plot .scatterlayer path.js-line")
    curve.wait_for(timeout=90_000)
    assert page.locator(".jp-OutputArea-output[data-mime-type*=error]").count() == 0
    assert picture.count() == 0, "the figure stands in its place"
    medicine = cell.get_by_label("Medicine")
    for drug in ("exemestane", "letrozole"):
        before = curve.get_attribute("d")
        medicine.select_option(drug)
        page.wait_for_function(
            "(before) => document.querySelector('.js-plotly-plot .scatterlayer path.js-line')"
            ".getAttribute('d') !== before",
            arg=before,
        )
        shown = page.evaluate("[...document.querySelector('.js-plotly-plot').data[0].y].at(-1)")
        run = simulate(Scenario(drug=drug, duration_months=6))
        assert shown == pytest.approx(run.at(6)["estradiol_percent"])
    nothing_broke(page)


def test_a_stored_output_needs_no_jupyter(new_page: Callable[..., Any], tmp_path: Path) -> None:
    """On a forge, in print, in a mail: the sentence and a table, without any script."""
    from aicourse import Explorer

    explorer = Explorer("F3", drug="letrozole")
    data, _ = explorer._repr_mimebundle_()
    file = tmp_path / "output.html"
    file.write_text(f"<!doctype html><meta charset=utf-8>{data['text/html']}", encoding="utf-8")
    for options in ({"java_script_enabled": False}, {}):
        page = new_page(**options)
        page.goto(file.as_uri())
        shown = page.locator("body").inner_text()
        assert shown.startswith(data["text/plain"].split("\n")[1])
        assert "Illustrative, not a prediction for a person." in shown
        rows = page.locator("table tbody tr")
        assert rows.count() == 8
        spine = explorer.run.at(24)["lumbar_spine_bmd"]
        cell = rows.nth(2).locator("td").first.inner_text()
        assert float(cell.replace("−", "-")) == pytest.approx(spine, abs=0.0500001)
        assert not re.search(r"[{}]", shown), "no data of the script in sight"
        assert page.problems == []
