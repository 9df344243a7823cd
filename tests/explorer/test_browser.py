"""The explorer in a real browser, from a file on the disk."""

from __future__ import annotations

import csv
import io
import json
import random
from typing import Any

import pytest

from aicourse.explorer import load, names
from aicourse.explorer.words import output_value
from aicourse.model import Scenario, describe, simulate
from tests.explorer.helpers import OUTPUTS, SET, control, expected_sentence, random_week, settle

PHONES = [(390, "light"), (320, "light"), (320, "dark"), (1280, "dark")]


def curve(page: Any, index: int = 0) -> str:
    return page.locator("svg.ai-chart path.ai-curve.ai-main").nth(index).get_attribute("d")


@pytest.mark.parametrize("preset", names())
def test_it_starts_with_the_same_words_as_the_fallback(open_page: Any, preset: str) -> None:
    page = open_page(preset)
    assert page.locator(".ai-sentence").inner_text() == expected_sentence(preset)
    assert page.locator(".ai-fallback").count() == 0
    note = page.locator(".ai-note").inner_text()
    assert "Illustrative, not a prediction for a person." in note
    assert "Nothing you enter leaves this page." in note
    assert page.problems == []


def test_a_slider_moves_the_curve_and_the_sentence(open_page: Any) -> None:
    page = open_page("F3")
    before, words = curve(page), page.locator(".ai-sentence").inner_text()
    box = control(page, "drug_months").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.15, box["y"] + box["height"] / 2, steps=5)
    settle(page)
    assert curve(page) != before, "the curve must follow while the slider is held"
    page.mouse.up()
    settle(page)
    months = float(control(page, "drug_months").input_value())
    assert months < 24
    now = page.locator(".ai-sentence").inner_text()
    assert now != words
    assert now == expected_sentence("F3", drug_months=months)
    assert page.problems == []


def test_the_picture_follows_within_two_frames(open_page: Any) -> None:
    page = open_page("A1")
    elapsed = page.evaluate(
        """async () => {
          const slider = document.querySelector('[data-input="drug_months"]');
          const path = document.querySelector("svg.ai-chart path.ai-curve.ai-main");
          const times = [];
          for (let i = 0; i < 30; i++) {
            await new Promise((done) => requestAnimationFrame(done));
            const before = path.getAttribute("d");
            slider.value = i % 2 ? 24 : 48;
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            let frames = 0;
            while (path.getAttribute("d") === before && frames < 10) {
              await new Promise((done) => requestAnimationFrame(done));
              frames++;
            }
            times.push(frames);
          }
          return times;
        }"""
    )
    assert max(elapsed) <= 2


def test_the_keyboard_alone_suffices(open_page: Any) -> None:
    page = open_page("F3")
    focused = "document.activeElement.dataset.input || document.activeElement.textContent"
    reached = []
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(focused))
        if reached[-1] == "drug_months":
            break
    assert "drug" in reached
    assert reached[-1] == "drug_months"
    slider = control(page, "drug_months")
    for key, value in [("Home", "0"), ("End", "84"), ("ArrowLeft", "78"), ("ArrowRight", "84")]:
        page.keyboard.press(key)
        assert slider.input_value() == value, key
    settle(page)
    assert slider.get_attribute("aria-valuetext") == "84 months, 7 years"
    assert page.locator(".ai-sentence").inner_text() == expected_sentence("F3", drug_months=84)
    for _ in range(20):
        page.keyboard.press("Tab")
        if "Undo" in page.evaluate(focused):
            break
    page.keyboard.press("Enter")
    settle(page)
    assert slider.input_value() == "78"
    assert page.problems == []


def test_the_ruler_reads_the_curves_by_keyboard(open_page: Any) -> None:
    page = open_page("F3")
    ruler = page.get_by_label("Read the curves at month")
    ruler.focus()
    page.keyboard.press("Home")
    for _ in range(36):
        page.keyboard.press("ArrowRight")
    settle(page)
    assert page.locator(".ai-sentence").inner_text() == expected_sentence("F3", month=36)
    value = simulate(load("F3").scenario()).at(36)["lumbar_spine_bmd"]
    shown = output_value(OUTPUTS["lumbar_spine_bmd"], value)
    assert page.locator(".ai-readout-item.ai-main b").first.inner_text() == shown
    words = ruler.get_attribute("aria-valuetext")
    assert words.startswith("Month 36 (3 years): lumbar spine bone density −")


def test_the_pointer_reads_the_curves(open_page: Any) -> None:
    page = open_page("F3")
    first = page.locator(".ai-readout-item.ai-main b").first
    before = first.inner_text()
    chart = page.locator("svg.ai-chart").first
    box = chart.bounding_box()
    at = (box["x"] + 44 + (box["width"] - 56) * 60 / 84, box["y"] + box["height"] / 2)
    page.mouse.move(*at)
    settle(page)
    value = simulate(load("F3").scenario()).at(60)["lumbar_spine_bmd"]
    assert first.inner_text() == output_value(OUTPUTS["lumbar_spine_bmd"], value)
    page.mouse.move(5, 5)
    settle(page)
    assert first.inner_text() == before
    page.mouse.click(*at)
    settle(page)
    assert page.locator(".ai-sentence").inner_text() == expected_sentence("F3", month=60)


def test_the_table_is_the_models(open_page: Any) -> None:
    page = open_page("F3")
    button = page.get_by_role("button", name="Data table")
    assert button.get_attribute("aria-expanded") == "false"
    button.click()
    settle(page)
    table = page.locator("table.ai-table")
    assert table.locator("caption").count() == 1
    assert set(table.locator("thead th").evaluate_all("all => all.map(x => x.scope)")) == {"col"}
    main = simulate(load("F3").scenario())
    other = simulate(load("F3").scenario(drug="none"))
    for row in table.locator("tbody tr").all():
        month = float(row.locator("th").inner_text())
        cells = [float(text.replace("−", "-")) for text in row.locator("td").all_inner_texts()]
        assert cells == pytest.approx(
            [
                run.at(month)[name]
                for name in ("lumbar_spine_bmd", "total_hip_bmd")
                for run in (main, other)
            ],
            abs=0.0500001,
        )
    button.click()
    assert not table.is_visible()


def random_inputs(preset: str, chance: random.Random) -> dict[str, Any]:
    items = {row["name"]: row for row in describe()["inputs"]}
    inputs: dict[str, Any] = {}
    for name in load(preset).inputs:
        item = items[name] | load(preset).ranges.get(name, {})
        if item["choices"]:
            inputs[name] = chance.choice(item["choices"])
        else:
            steps = int((item["high"] - item["low"]) / item["step"] + 1e-9)
            inputs[name] = round(item["low"] + item["step"] * chance.randint(0, steps), 6)
    return inputs


def goes_together(preset: str, inputs: dict[str, Any]) -> bool:
    """Tell whether the model takes these inputs, alone and with what the ghost replaces."""
    found = load(preset)
    try:
        found.scenario(**inputs)
        if found.reference is not None:
            found.scenario(**{**inputs, **found.reference.inputs})
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("preset", names())
def test_shown_values_are_pythons(open_page: Any, preset: str) -> None:
    """At random settings the page says the same sentence as Python, to the last digit."""
    page = open_page(preset)
    chance = random.Random(preset)
    for _ in range(12):
        inputs = random_inputs(preset, chance)
        if not goes_together(preset, inputs):
            continue
        asked = dict(inputs)
        if load(preset).planner is not None:
            week = random_week(chance)
            asked["week"] = str(week)
            inputs |= week.dose()
        page.evaluate("(inputs) => document.querySelector('ai-explorer').handle.set(inputs)", asked)
        settle(page)
        assert page.locator(".ai-sentence").inner_text() == expected_sentence(preset, **inputs)
    assert page.problems == []


def test_undo_redo_and_reset(open_page: Any) -> None:
    page = open_page("F3")
    start = curve(page)
    undo, redo, reset = (
        page.get_by_role("button", name=name, exact=True) for name in ("Undo", "Redo", "Reset")
    )
    assert undo.get_attribute("aria-disabled") == "true"
    control(page, "drug").select_option("letrozole")
    settle(page)
    letrozole = curve(page)
    control(page, "drug_months").focus()
    page.keyboard.press("Home")
    settle(page)
    undo.click()
    settle(page)
    assert curve(page) == letrozole
    undo.click()
    settle(page)
    assert curve(page) == start
    page.keyboard.press("Control+Shift+z")
    settle(page)
    assert curve(page) == letrozole
    redo.click()
    reset.click()
    settle(page)
    assert curve(page) == start
    assert control(page, "drug").input_value() == "anastrozole"
    assert reset.get_attribute("aria-disabled") == "true"


def test_one_control_can_be_reset(open_page: Any) -> None:
    page = open_page("F3")
    control(page, "drug").select_option("letrozole")
    for _ in range(2):
        control(page, "drug_months").focus()
        page.keyboard.press("Home")
        settle(page)
        if _ == 0:
            page.get_by_role("button", name="Reset: Months on the medicine").click()
        else:
            page.locator("label", has_text="Months on the medicine").dblclick()
        settle(page)
        assert control(page, "drug_months").input_value() == "60"
    assert control(page, "drug").input_value() == "letrozole"


def test_controls_without_effect_are_off_and_say_why(open_page: Any) -> None:
    page = open_page("F3")
    assert control(page, "drug_months").is_enabled()
    control(page, "drug").select_option("none")
    settle(page)
    for name, reason in [
        ("drug_months", "No medicine is chosen."),
        ("estrogen_suppression", "Only an aromatase inhibitor removes estradiol."),
    ]:
        assert control(page, name).is_disabled()
        below = control(page, name).get_attribute("aria-describedby")
        assert page.locator(f"#{below}").inner_text() == reason
    assert page.locator(".ai-sentence").inner_text() == expected_sentence("F3", drug="none")


def test_a_link_brings_the_state_back(open_page: Any) -> None:
    page = open_page("F3")
    control(page, "drug").select_option("letrozole")
    control(page, "drug_months").focus()
    page.keyboard.press("ArrowLeft")
    settle(page)
    page.get_by_role("button", name="Save and share").click()
    page.get_by_role("button", name="Copy link to this state").click()
    link = page.locator(".ai-shared textarea").input_value()
    assert link.endswith("#ai:F3:drug=letrozole&drug_months=54")
    other = open_page("F3", hash=link[link.index("#") :])
    settle(other)
    assert control(other, "drug").input_value() == "letrozole"
    assert control(other, "drug_months").input_value() == "54"
    words = expected_sentence("F3", drug="letrozole", drug_months=54)
    assert other.locator(".ai-sentence").inner_text() == words
    assert other.locator(".ai-error:visible").count() == 0


def test_a_bad_link_is_left_out_and_named(open_page: Any) -> None:
    page = open_page("F3", hash="#ai:F3:drug=aspirin&drug_months=24&age=3&drug_start_month=x%")
    settle(page)
    assert control(page, "drug").input_value() == "anastrozole"
    assert control(page, "drug_months").input_value() == "24"
    note = page.locator(".ai-error:visible").inner_text()
    for words in (
        'drug = "aspirin": allowed are none, anastrozole',
        '"age" is not an input',
        'drug_start_month = "x%": allowed is -120 to 180',
    ):
        assert words in note
    assert page.problems == []


def test_a_link_whose_values_do_not_go_together_is_left_out(open_page: Any) -> None:
    page = open_page("F3", hash="#ai:F3:age_years=40&years_since_menopause=30")
    note = page.locator(".ai-error:visible").inner_text()
    assert note.startswith("Left out of the link: years_since_menopause = 30 is not possible")
    assert page.locator(".ai-sentence").inner_text() == expected_sentence("F3")
    assert page.problems == []


def test_what_the_model_refuses_is_said_in_place(open_page: Any) -> None:
    page = open_page("F3")
    before = curve(page)
    page.evaluate(
        "document.querySelector('ai-explorer').handle.set({ age_years: 30, drug: 'none' })"
    )
    page.evaluate("document.querySelector('ai-explorer').handle.set({ years_since_menopause: 30 })")
    settle(page)
    alert = page.locator('.ai-error[role="alert"]:visible')
    assert alert.inner_text().startswith("years_since_menopause = 30 is not possible")
    page.get_by_role("button", name="Reset", exact=True).click()
    settle(page)
    assert alert.count() == 0
    assert curve(page) == before
    assert page.problems == []


def test_copy_as_python_runs(open_page: Any) -> None:
    page = open_page("I2")
    page.get_by_role("button", name="Save and share").click()
    page.get_by_role("button", name="Copy as Python").click()
    code = page.locator(".ai-shared textarea").input_value()
    scope: dict[str, Any] = {}
    exec(code, scope)
    assert scope["run"].scenario == load("I2").scenario()


def test_csv_has_every_month_at_full_precision(open_page: Any) -> None:
    page = open_page("F3")
    page.get_by_role("button", name="Save and share").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download CSV").click()
    with open(download.value.path(), encoding="utf-8", newline="") as file:  # noqa: PTH123
        rows = list(csv.reader(io.StringIO(file.read())))
    run = simulate(load("F3").scenario())
    assert rows[0][:2] == ["month", "lumbar_spine_bmd [% change] anastrozole"]
    assert len(rows) == len(run.times) + 1
    assert [float(row[1]) for row in rows[1:]] == pytest.approx(run["lumbar_spine_bmd"], abs=1e-9)


@pytest.mark.parametrize(("kind", "starts"), [("SVG", b"<svg"), ("PNG", b"\x89PNG")])
def test_pictures_can_be_saved(open_page: Any, kind: str, starts: bytes) -> None:
    page = open_page("F3-balance")
    page.get_by_role("button", name="Save and share").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=f"Download {kind}").click()
    with open(download.value.path(), "rb") as file:  # noqa: PTH123
        content = file.read()
    assert content.startswith(starts)
    assert len(content) > 3000
    if kind == "SVG":
        assert b"not a prediction for a person" in content
        assert b"NaN" not in content
    assert page.problems == []


def test_a_pinned_curve_stays(open_page: Any) -> None:
    page = open_page("F3")
    before = curve(page)
    page.get_by_role("button", name="Pin this curve").click()
    control(page, "drug").select_option("letrozole")
    settle(page)
    pinned = page.locator("svg.ai-chart path.ai-curve.ai-pinned").first
    assert pinned.get_attribute("d") == before != curve(page)
    page.get_by_role("button", name="Remove the pinned curve").click()
    settle(page)
    assert pinned.get_attribute("d") == ""


def test_named_starts(open_page: Any) -> None:
    page = open_page("F3")
    page.get_by_role("button", name="Five years of letrozole").click()
    settle(page)
    assert control(page, "drug").input_value() == "letrozole"
    control(page, "drug_months").fill("24")
    settle(page)
    page.get_by_role("button", name="No medicine").click()
    settle(page)
    assert control(page, "drug").input_value() == "none"
    assert control(page, "drug_months").input_value() == "60", "a start is whole, not a change"


def test_trial_points_say_what_they_are_and_link_to_the_paper(open_page: Any) -> None:
    page = open_page("F3")
    points = page.locator("a.ai-result")
    assert points.count() == len(load("F3").studies)
    first = points.first
    assert first.get_attribute("href") == "https://doi.org/10.1359/jbmr.060508"
    label = first.get_attribute("aria-label")
    assert label.startswith("Eastell 2006, anastrozole, n = 308 in the substudy, month 24: −4.1")
    first.focus()
    tip = page.locator(".ai-tip:visible")
    assert "Eastell 2006" in tip.inner_text()
    page.keyboard.press("ArrowRight")
    assert "Sestak 2014" in page.locator(".ai-tip:visible").inner_text()
    control(page, "drug").select_option("letrozole")
    settle(page)
    assert "ai-elsewhere" in first.get_attribute("class")
    links = page.locator(".ai-shown a").evaluate_all("all => all.map((a) => a.href)")
    assert "https://doi.org/10.1359/jbmr.060508" in links


def test_the_model_parameters_of_a1_move_the_curve(open_page: Any) -> None:
    page = open_page("A1")
    before = curve(page, 2)
    slider = control(page, "parameters.coupling")
    label = page.locator(f"label[for='{slider.get_attribute('id')}']")
    assert label.locator("math").text_content() == "γ"
    slider.focus()
    page.keyboard.press("Home")
    settle(page)
    assert curve(page, 2) != before
    low = float(slider.input_value())
    shown = page.locator(".ai-sentence").inner_text()
    assert shown == expected_sentence("A1", parameters={"coupling": low})


def test_a_band_follows_the_curve_when_things_rest(open_page: Any) -> None:
    page = open_page("F3")
    band = page.locator("svg.ai-chart path.ai-band").first
    drawn = "document.querySelector('svg.ai-chart path.ai-band').getAttribute('d')"
    page.wait_for_function(drawn)
    before = band.get_attribute("d")
    control(page, "drug").select_option("letrozole")
    settle(page)
    assert band.get_attribute("d") != before, "an old band must not stand beside a new curve"
    page.wait_for_function(drawn)
    found = page.evaluate(
        """() => new Promise((done) => {
          const name = "lumbar_spine_bmd";
          const band = new aicourseExplorer.Band([name], (edges) =>
            done({ lower: [...edges[name].lower], upper: [...edges[name].upper] }));
          band.request({ drug: "letrozole" });
        })"""
    )
    lower, upper = simulate(Scenario(drug="letrozole")).band("lumbar_spine_bmd")
    assert found["lower"] == pytest.approx(lower, abs=1e-9)
    assert found["upper"] == pytest.approx(upper, abs=1e-9)
    label = page.locator("svg.ai-chart").first.get_attribute("aria-label")
    assert "At month 24 the average may lie between −" in label
    assert "Single people differ more." in page.locator(".ai-band-key").inner_text()
    assert page.problems == []


def test_the_balance_shows_the_months_activities(open_page: Any) -> None:
    page = open_page("F3-balance")
    month = load("F3-balance").sentence_month
    run = simulate(load("F3-balance").scenario()).at(month)
    shown = page.locator(".ai-balance-value").all_text_contents()
    names = ("osteoclast_activity", "osteoblast_activity")
    assert shown == [output_value(OUTPUTS[name], run[name]) for name in names]
    assert page.locator(".ai-balance-verdict").inner_text() == "More bone is removed than built."
    assert "mechanism only, not fitted" in page.locator(".ai-balance").inner_text()


def test_the_result_is_spoken_once_things_rest(open_page: Any) -> None:
    page = open_page("F3")
    status = page.locator('[role="status"]')
    assert status.text_content() == ""
    control(page, "drug_months").focus()
    page.keyboard.press("Home")
    for _ in range(2):
        page.keyboard.press("ArrowRight")
    assert status.text_content() == ""
    page.wait_for_timeout(800)
    words = expected_sentence("F3", drug_months=12).replace("\u202f", " ").replace("\xa0", " ")
    assert "How sure: ◔ limited." in words
    # A voice would spell the signs out.
    assert status.text_content() == words.replace("◔ ", "")


def test_nothing_moves_when_values_change(open_page: Any) -> None:
    """No layout shift: every control stays where it is, whatever is chosen."""
    page = open_page("F3")
    places = """() => [...document.querySelectorAll("[data-input], svg.ai-chart, .ai-tool")]
      .map((node) => node.getBoundingClientRect())
      .map((box) => [box.x, box.y, box.width, box.height])"""
    before = page.evaluate(places)
    for drug in ("letrozole", "none", "tamoxifen", "anastrozole"):
        control(page, "drug").select_option(drug)
        settle(page)
        assert page.evaluate(places) == before, drug


@pytest.mark.parametrize(("width", "scheme"), PHONES)
def test_it_fits_and_axe_finds_nothing(open_page: Any, axe: Any, width: int, scheme: str) -> None:
    page = open_page(
        *names(),
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        has_touch=width < 600,
        is_mobile=width < 600,
    )
    for name in ("Data table", "Save and share"):
        for button in page.get_by_text(name, exact=True).all():
            button.click()
    page.get_by_role("button", name="Copy as Python").first.click()
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.problems == []  # before axe, which tries to read the style sheets itself
    assert axe(page) == []


def test_targets_for_fingers_are_large_enough(open_page: Any) -> None:
    page = open_page(
        *names(), viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, select, input[type=range], summary")]
          .filter((node) => node.offsetParent && getComputedStyle(node).visibility === "visible")
          .filter((node) => node.getBoundingClientRect().height < 43.9)
          .map((node) => node.outerHTML.slice(0, 90))"""
    )
    assert small == []


def test_the_picture_stays_in_sight_on_a_phone_and_hides_no_control(open_page: Any) -> None:
    page = open_page("I2", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    control(page, "adherence").evaluate("(node) => node.scrollIntoView({ block: 'end' })")
    settle(page)
    chart = page.locator("svg.ai-chart").bounding_box()
    assert chart["y"] >= 0
    assert chart["y"] + chart["height"] < control(page, "adherence").bounding_box()["y"]
    page.evaluate("scrollBy(0, 300)")
    first = control(page, "aerobic_min_per_week")
    first.focus()
    settle(page)
    figure = page.locator(".ai-figure").bounding_box()
    assert first.bounding_box()["y"] >= figure["y"] + figure["height"]


def test_two_hundred_percent_zoom_loses_nothing(open_page: Any) -> None:
    page = open_page("F3", viewport={"width": 640, "height": 450}, device_scale_factor=2)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    for name in load("F3").inputs:
        assert control(page, name).is_visible()


def test_forced_colours_and_reduced_motion(open_page: Any) -> None:
    page = open_page("F3", forced_colors="active", reduced_motion="reduce")
    main = page.locator("svg.ai-chart path.ai-curve.ai-main").first
    assert main.evaluate("(node) => getComputedStyle(node).stroke") != "none"
    durations = page.evaluate(
        """() => [...document.querySelectorAll(".ai-explorer *")]
          .map((node) => getComputedStyle(node).transitionDuration)"""
    )
    assert set(durations) == {"0s"}


def test_a_broken_state_leaves_the_fallback_and_says_why(page_of: Any, new_page: Any) -> None:
    state = json.dumps({"preset": "X", "outputs": ["nothing"], "inputs": []})
    body = (
        f'<ai-explorer><script type="application/json">{state}</script><p>kept</p></ai-explorer>'
        '<ai-explorer preset="none"><p>kept</p></ai-explorer>'
    )
    page = new_page()
    page.goto(page_of(body=body))
    page.wait_for_selector(".ai-error")
    errors = page.locator(".ai-error").all_inner_texts()
    assert 'outputs: "nothing" is not an output of the model' in errors[0]
    assert "the state inside the element is missing" in errors[1]
    assert page.get_by_text("kept").count() == 2
    assert page.problems == []


def test_it_works_under_a_strict_content_security_policy(page_of: Any, new_page: Any) -> None:
    address = page_of("F3", "I2")
    page = new_page()
    policy = "default-src 'none'; script-src file:; style-src file: 'unsafe-inline'; img-src data:"
    page.add_init_script(
        f"""new MutationObserver((_, observer) => {{
          if (!document.head) return;
          const meta = document.createElement("meta");
          meta.httpEquiv = "Content-Security-Policy";
          meta.content = "{policy}";
          document.head.prepend(meta);
          observer.disconnect();
        }}).observe(document, {{ childList: true, subtree: true }});"""
    )
    page.goto(address)
    page.wait_for_selector(".ai-sentence")
    control(page, "drug").select_option("letrozole")
    settle(page)
    assert page.locator(".ai-sentence").first.inner_text() == expected_sentence(
        "F3", drug="letrozole"
    )
    assert page.problems == []


def test_a_menu_offers_what_has_an_answer(open_page: Any) -> None:
    page = open_page("I1")
    menu = control(page, "drug")
    assert menu.locator("option").all_text_contents() == ["letrozole", "anastrozole", "exemestane"]
    for name in menu.locator("option").all_text_contents():
        menu.select_option(name)
        settle(page)
        assert page.locator(".ai-icons-missing:visible").count() == 0
    # A notebook may set another one; the menu then says so.
    page.evaluate(SET, {"drug": "tamoxifen"})
    settle(page)
    assert menu.input_value() == "tamoxifen"


def test_reset_is_on_when_only_the_month_was_moved(open_page: Any) -> None:
    page = open_page("F3")
    reset = page.get_by_role("button", name="Reset", exact=True)
    assert reset.get_attribute("aria-disabled") == "true"
    page.get_by_label("Read the curves at month").focus()
    page.keyboard.press("ArrowRight")
    settle(page)
    assert reset.get_attribute("aria-disabled") == "false"
    reset.click()
    settle(page)
    assert page.get_by_label("Read the curves at month").input_value() == "24"
    assert reset.get_attribute("aria-disabled") == "true"
