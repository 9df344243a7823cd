"""What readers without JavaScript see: the model's numbers, in words and as a table."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from aicourse.explorer import element, fallback, load, names
from aicourse.explorer.fallback import NOTE, sentence
from aicourse.explorer.words import number
from aicourse.model import describe, simulate


class Cells(HTMLParser):
    """Collects the rows of a table."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        self.inside = tag in ("td", "th")

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.rows[-1].append(data)


@pytest.mark.parametrize("name", names())
def test_the_table_holds_the_models_numbers(name: str) -> None:
    preset = load(name)
    outputs = {row["name"]: row for row in describe()["outputs"]}
    run = simulate(preset.scenario())
    cells = Cells()
    html = fallback(name)
    # The last table is the one by month; pictures of trial counts alone have none.
    assert html.count("<table>") >= 1
    if not preset.timed:
        return
    cells.feed(html[html.rindex("<table>") :])
    per_output = (len(cells.rows[0]) - 1) // len(preset.outputs)
    for row in cells.rows[1:]:
        values = run.at(float(row[0]))
        for i, output in enumerate(preset.outputs):
            text = row[1 + per_output * i].replace("−", "-")
            assert float(text) == pytest.approx(
                values[output], abs=0.5000001 * 10 ** -outputs[output]["decimals"]
            )
    assert [int(row[0]) for row in cells.rows[1:]][-1] == preset.x_max


def test_the_sentence_says_the_result() -> None:
    preset = load("F3")
    text = sentence("F3").replace("\N{NARROW NO-BREAK SPACE}", " ")
    value = simulate(preset.scenario()).at(24)["lumbar_spine_bmd"]
    other = simulate(preset.scenario(drug="none")).at(24)["lumbar_spine_bmd"]
    assert text.startswith(
        f"After 24 months on anastrozole: lumbar spine bone density {number(value, 1, True)} %"
    )
    assert f"; with no medicine {number(other, 1, True)} %" in text


def test_the_sentence_has_no_comparison_with_itself() -> None:
    assert sentence("F3", drug="none").count("no medicine") == 1


def test_html_is_the_same_each_time_and_safe_to_embed() -> None:
    html = element("F3", drug="letrozole")
    assert html == element("F3", drug="letrozole")
    assert html != element("F3")
    assert html.startswith('<ai-explorer preset="F3"><script type="application/json">{')
    assert html.endswith("</div></ai-explorer>")
    assert html.count("</script>") == 1
    assert not re.search(
        r"<(?!/?(ai-explorer|script|div|p|table|caption|thead|tbody|tr|th|td|a)\b)", html
    )
    assert NOTE in html


def test_a_bad_input_is_named() -> None:
    with pytest.raises(ValueError, match=r"drug_months = 999 .* 0 to 180"):
        element("F3", drug_months=999)


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "text"),
    [
        (-4.06, 1, True, "−4.1"),
        (-0.04, 1, True, "0.0"),
        (0.04, 1, True, "0.0"),
        (0.25, 1, True, "+0.3"),
        (2.5, 0, False, "3"),
        (-2.5, 0, False, "−3"),
    ],
)
def test_numbers(value: float, decimals: int, signed: bool, text: str) -> None:
    assert number(value, decimals, signed) == text
