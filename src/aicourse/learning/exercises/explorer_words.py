"""Exercises C.8 and C.9 of the capstone: the sentence and the table."""

from __future__ import annotations

import re
from typing import Any

from .exercise import Exercise, Slip
from .expectations import when
from .explorer_views import CAVEAT, View, a_view, moved, output_row

_TO_A_PERSON = re.compile(r"\b(you|your|she|he|will)\b", re.I)

# --- C.8 ----------------------------------------------------------------------------------------


def _sentence() -> Any:
    from aicourse import describe, simulate

    def sentence(view: dict[str, Any]) -> None:
        name, month = view["output"], view["month"]
        row = next(row for row in describe()["outputs"] if row["name"] == name)
        reference = simulate(view["base"].replace(**view["reference"]))
        here, there = (run.value(name, month) for run in (view["run"], reference))
        digits = row["decimals"]
        view["sentence"].value = (
            f"{row['label']} at month {month}, average in the model: {here:.{digits}f} "
            f"{row['unit']} as set, {there:.{digits}f} with {view['reference_label']}. "
            "Illustrative, not a prediction for a person."
        )

    return sentence


def _typed_once() -> Any:
    text: list[str] = []
    made = _sentence()

    def sentence(view: View) -> None:
        if not text:
            made(view)
            text.append(view["sentence"].value)
        view["sentence"].value = text[0]

    return sentence


def _without_caveat() -> Any:
    made = _sentence()

    def sentence(view: View) -> None:
        made(view)
        view["sentence"].value = view["sentence"].value.partition(" Illustrative")[0]

    return sentence


def _promise() -> Any:
    made = _sentence()

    def sentence(view: View) -> None:
        made(view)
        view["sentence"].value = "This is what you will have. " + view["sentence"].value

    return sentence


def _shown(number: float, digits: int) -> str:
    return f"{number:.{digits}f}"


def _said(layer: Any, view: View) -> str:
    layer(view)
    return str(view["sentence"].value).replace("−", "-")


def _says_the_run(layer: Any) -> bool:
    for output in ("lumbar_spine_bmd", "ctx"):
        view, row = a_view(output), output_row(output)
        for drug in ("anastrozole", "tamoxifen"):
            text = _said(layer, moved(view, drug=drug))
            number = _shown(view["run"].value(output, 24), row["decimals"])
            if number not in text or row["unit"] not in text or "24" not in text:
                return False
    return True


def _says_the_reference(layer: Any) -> bool:
    from aicourse.model import simulate

    view = a_view("ctx", vitamin_d_iu_per_day=0)
    reference = simulate(view["base"].replace(**view["reference"])).value("ctx", 24)
    text = _said(layer, moved(view, drug="letrozole"))
    gap = abs(view["run"].value("ctx", 24) - reference)
    digits = output_row("ctx")["decimals"]
    numbers = re.findall(r"-?\d+(?:\.\d+)?", text)
    return view["reference_label"] in text and bool(
        {_shown(reference, digits), _shown(gap, digits)} & set(numbers)
    )


C8 = Exercise(
    id="C.8",
    solution=_sentence,
    expects=(
        when(
            "The sentence gives the run's value at the month, with its unit.",
            _says_the_run,
            "The answer is a layer that writes `view['sentence'].value`. After each change the "
            "sentence should hold `run.value(name, month)` with the `decimals` and the `unit` "
            "that `describe` gives, and the month.",
        ),
        when(
            "It says what that is compared with.",
            _says_the_reference,
            "The value is right. Against what? Give the reference's value or the difference, and "
            "name the reference as the legend does.",
        ),
        when(
            "It says that this is no prediction for a person.",
            lambda answer: CAVEAT in _said(answer, a_view()).lower(),
            "The numbers are right. Whoever meets this page may be ill: the course's words for "
            "what a model cannot know are in step 8.",
        ),
        when(
            "It speaks about an average, not to somebody.",
            lambda answer: not _TO_A_PERSON.search(_said(answer, a_view())),
            "Everything is said that should be. One word too many turns an average into a "
            "promise: read the sentence as a woman who takes the medicine.",
        ),
    ),
    slips=(Slip(_typed_once, 0), Slip(_without_caveat, 2), Slip(_promise, 3)),
    shows="The sentence is what a screen reader reads and what a hurried reader keeps. If it is "
    "right without the picture, the picture may be forgotten.",
)

# --- C.9 ----------------------------------------------------------------------------------------


def _table() -> Any:
    from html import escape

    from aicourse import describe, simulate

    def table(view: dict[str, Any]) -> None:
        name, run = view["output"], view["run"]
        row = next(row for row in describe()["outputs"] if row["name"] == name)
        reference = simulate(view["base"].replace(**view["reference"]))
        months = range(0, int(run.times[-1]) + 1, 12)
        heads = ("month", f"as set ({row['unit']})", f"{view['reference_label']} ({row['unit']})")
        head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
        body = ""
        for month in months:
            pair = (
                f"<td>{r.value(name, month):.{row['decimals']}f}</td>" for r in (run, reference)
            )
            body += f'<tr><th scope="row">{month}</th>{"".join(pair)}</tr>'
        caption = f"<caption>{escape(row['label'])}, average in the model</caption>"
        view["table"].value = f"<table>{caption}<tr>{head}</tr>{body}</table>"

    return table


def _plain_cells() -> Any:
    made = _table()

    def table(view: View) -> None:
        made(view)
        view["table"].value = re.sub(r"<(/?)th[^>]*>", r"<\1td>", view["table"].value)

    return table


def _no_caption() -> Any:
    made = _table()

    def table(view: View) -> None:
        made(view)
        view["table"].value = re.sub(r"<caption>.*?</caption>", "", view["table"].value)

    return table


def _no_unit() -> Any:
    made = _table()

    def table(view: View) -> None:
        made(view)
        view["table"].value = re.sub(r" \([^)]*\)</th>", "</th>", view["table"].value)

    return table


def _tabled(layer: Any, view: View) -> str:
    layer(view)
    return str(view["table"].value).replace("−", "-")


def _has_the_numbers(layer: Any) -> bool:
    view = a_view("ctx")
    for drug in ("anastrozole", "letrozole"):
        text = re.sub(r"<[^>]*>", " ", _tabled(layer, moved(view, drug=drug)))
        values = [f"{view['run'].value('ctx', month):.0f}" for month in (0, 12, 24, 36)]
        if "<table" not in view["table"].value or set(values) - set(text.split()):
            return False
    return True


def _has_units(layer: Any) -> bool:
    heads = re.findall(r"<th[^>]*>(.*?)</th>", _tabled(layer, a_view("ctx")))
    return any(output_row("ctx")["unit"] in head for head in heads)


C9 = Exercise(
    id="C.9",
    solution=_table,
    expects=(
        when(
            "It holds the numbers of the curve, year by year, and follows a change.",
            _has_the_numbers,
            "The answer is a layer that writes a `<table>` into `view['table'].value`. It should "
            "have the run's value at months 0, 12, 24 … with the output's `decimals`.",
        ),
        when(
            "It has a caption that says what the table is.",
            lambda answer: (
                output_row("ctx")["label"].split(" (")[0]
                in re.search(  # type: ignore[union-attr]
                    r"<caption>(.*?)</caption>", _tabled(answer, a_view("ctx")), re.S
                ).group(1)
            ),
            "The numbers are right. Someone who jumps from table to table hears the `<caption>` "
            "first: it needs the output's label.",
        ),
        when(
            "Heads of columns and rows are marked as such.",
            lambda answer: all(
                f'scope="{way}"' in _tabled(answer, a_view()) for way in ("col", "row")
            ),
            "The caption is right. A screen reader repeats the head of row and column at each "
            'number, if they are `<th>` with `scope="col"` and `scope="row"`.',
        ),
        when(
            "The unit stands in the heads.",
            _has_units,
            "The structure is right. In which unit are the numbers? Once per column is enough.",
        ),
    ),
    slips=(Slip(_plain_cells, 2), Slip(_no_caption, 1), Slip(_no_unit, 3)),
    shows="The table is no extra for a few: it is what can be copied, checked and read aloud. A "
    "picture that cannot be written as a table has usually not been understood yet.",
)
