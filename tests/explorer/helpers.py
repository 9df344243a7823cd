"""What the tests of the explorer in a browser share."""

from __future__ import annotations

import random
from typing import Any

from aicourse.explorer import load, state
from aicourse.explorer.week import DAYS, Session, Week, activities
from aicourse.explorer.words import sentence
from aicourse.model import describe, simulate

OUTPUTS = {row["name"]: row for row in describe()["outputs"]}

# Sets inputs as a notebook does.
SET = "(inputs) => document.querySelector('ai-explorer').handle.set(inputs)"

# Where the axis puts a value: its labels give the line from pixels to values.
SCALE = """([chart, along]) => {
  const texts = [...chart.querySelectorAll(`.ai-axis .ai-${along}-text`)].filter((t) =>
    t.textContent.trim() && t.style.display !== "none");
  return texts.map((t) => [Number(t.getAttribute(along)) - (along === "y" ? 4 : 0),
    Number(t.textContent.replace("\\u2212", "-").replace("+", ""))]);
}"""


def scale(page: Any, chart: Any, along: str) -> Any:
    """Return a function from pixels to values, read off the labels of an axis."""
    marks = page.evaluate(SCALE, [chart.element_handle(), along])
    (a, low), (b, high) = marks[0], marks[-1]
    return lambda pixel: low + (pixel - a) / (b - a) * (high - low)


def settle(page: Any) -> None:
    """Wait until the next frame has been painted."""
    page.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"
    )


def control(page: Any, name: str) -> Any:
    return page.locator(f'[data-input="{name}"]')


def expected_sentence(preset: str, month: int | None = None, **inputs: Any) -> str:
    found = load(preset)
    main = found.scenario(**inputs)
    data = state(preset, **inputs)
    data["sentence_month"] = month = found.sentence_month if month is None else month
    reference = None
    if found.reference is not None:
        other = found.scenario(**{**inputs, **found.reference.inputs})
        reference = None if other == main else simulate(other).at(month)
    return sentence(data, found.values(**inputs), simulate(main).at(month), reference, describe())


def random_week(chance: random.Random) -> Week:
    sessions = []
    for day in DAYS:
        for activity in chance.sample(list(activities()), chance.choice([0, 0, 1, 2])):
            graded = "intensities" in activities()[activity]
            intensity = chance.choice(["low", "moderate", "high"]) if graded else None
            sessions.append(Session(day, activity, 5 * chance.randint(1, 36), intensity))
    return Week(tuple(sessions))


def number(node: Any, name: str) -> float:
    return float(node.get_attribute(name))
