"""The page "Verification": committed figures of the checks and of the speed, as tables."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any, Final

from aicourse.figures.numbers import MINUS, number_text

from .markup import table

__all__ = ["DIRECTIVES", "digits", "met"]

_SITES = {"spine": "lumbar spine", "hip": "total hip", "neck": "femoral neck"}
_BOUND: Final = 1e-7
"""From here down a figure is written as a power of ten that it stays below."""

_SOLVERS = {
    "aicourse": ("This course, plain Python", "any plan; its own steps"),
    "solve_ivp_general": ("SciPy <code>solve_ivp</code> (LSODA)", "any plan"),
    "odeint_general": ("SciPy <code>odeint</code> (LSODA)", "any plan"),
    "solve_ivp_folded": ("SciPy <code>solve_ivp</code> (LSODA)", "made for this one plan"),
    "odeint_folded": ("SciPy <code>odeint</code> (LSODA)", "made for this one plan"),
    "solve_ivp_coarse": (
        "SciPy <code>solve_ivp</code> (LSODA)",
        "made for this one plan; less exact than ours",
    ),
    "roadrunner": ("libRoadRunner (CVODE)", "the SBML file of this one plan, compiled"),
}


@cache
def _read(name: str) -> dict[str, Any]:
    text = files("aicourse.publish").joinpath(name).read_text(encoding="utf-8")
    return dict(json.loads(text))


def _found() -> dict[str, Any]:
    return _read("verification.json")


def _speed() -> dict[str, Any]:
    return _read("speed.json")


@cache
def _outputs() -> dict[str, dict[str, Any]]:
    from aicourse import describe

    return {row["name"]: row for row in describe()["outputs"]}


def _label(output: str) -> str:
    row = _outputs()[output]
    return f"{escape(row['label'])}<br><small>{escape(row['unit'] or 'no unit')}</small>"


def small(value: float) -> str:
    """Return a miss as HTML: "0.0015", "9.4 × 10⁻⁶", "below 10⁻⁷", "none"."""
    if value == 0:
        return "none"
    power = math.floor(math.log10(value) + 1e-9)
    tens = f"10<sup>{MINUS}{-power}</sup>"
    if value <= _BOUND:
        return f"below&nbsp;{tens}"
    if power >= -4:
        # Two digits, however small.
        return number_text(value, max(0, 1 - power))
    return f"{value / 10**power:.1f}&nbsp;×&nbsp;{tens}"


def digits(value: float) -> str:
    """Return a measured number with three digits: "5.22", "4.40", "353", "1,110"."""
    rounded = f"{value:#.3g}"
    return f"{float(rounded):,.0f}" if "e+" in rounded else rounded.rstrip(".")


def convergence() -> str:
    """Return how the miss shrinks with the step: one table for each of the plans."""
    found = _found()
    names = {1: "our steps", 2: "each halved", 4: "in quarters"}
    head = ("Output", *(names[parts] for parts in found["parts"]), "Order")
    plans: dict[str, list[tuple[str, ...]]] = {}
    for row in found["convergence"]:
        misses = (small(miss) for miss in row["misses"])
        cells = (_label(row["output"]), *misses, number_text(row["order"], 1))
        plans.setdefault(row["plan"], []).append(cells)
    return "\n".join(table(head, rows, f"{plan}: largest miss") for plan, rows in plans.items())


def agreement() -> str:
    """Return the worst miss of each output against LSODA."""
    found = _found()
    rows = [
        (
            _label(row["output"]),
            small(row["middle"]),
            small(row["worst"]),
            number_text(10.0 ** -_outputs()[row["output"]]["decimals"], _decimals(row)),
        )
        for row in found["lsoda"]
    ]
    head = ("Output", "Middle plan", "Worst plan", "Last digit that we show")
    count = found["counts"]["lsoda"]
    return table(head, rows, f"Our integrator against LSODA, {count} random plans")


def _decimals(row: dict[str, Any]) -> int:
    return int(_outputs()[row["output"]]["decimals"])


def hosts() -> str:
    """Return what the other hosts of the model give, in a table of two rows."""
    found = _found()
    counts = found["counts"]
    rows = [
        (
            "Python against JavaScript<br><small>on the same grid</small>",
            f"at most {_ten(found['javascript'])}",
            f"{counts['javascript']:,}",
        ),
        (
            "SBML file in libRoadRunner (CVODE) against LSODA"
            "<br><small>at seven dates off the grid</small>",
            f"at most {_ten(found['sbml'])}",
            f"{counts['sbml']:,}",
        ),
    ]
    head = ("What", "Worst miss of any output", "Random plans")
    return table(head, rows, "The same model in other hosts")


def _ten(value: float) -> str:
    return f"10<sup>{MINUS}{-round(math.log10(value))}</sup>"


def balance() -> str:
    """Return by how much bone formed minus bone resorbed misses the change."""
    found = _found()
    rows = [
        (
            f"{escape(row['plan'])}<br><small>{_SITES[row['site']]}</small>",
            number_text(row["change"], 3, True),
            small(row["miss"]),
        )
        for row in found["mass_balance"]
    ]
    head = ("Plan and site", "Change, % of the bone at the start", "Missing, same unit")
    moved = small(found["untreated_drift"])
    return (
        table(head, rows, "Bone formed minus bone resorbed, over the whole plan")
        + "<p>Left alone for 15 years, without medicine or training, the states of a person "
        f"should stay where they are. The largest drift found: {moved}.</p>"
    )


def sensitivity() -> str:
    """Return, for each output, the parameters that decide it, folded."""
    from aicourse.model.parameters import PARAMETERS

    found = _found()["sensitivity"]
    parts = [
        f"<p>Plan: anastrozole and 150 minutes of aerobic exercise and two strength sessions a "
        f"week; values at month {found['month']:g}. {found['parameters']} of the model's "
        f"{len(PARAMETERS)} parameters act under this plan. They were varied all at once, evenly "
        f"over their plausible ranges, in {found['runs']:,} runs.</p>"
    ]
    head = ("Parameter", "First order", "Total", "± of the total")
    for output, indices in found["outputs"].items():
        rows = [
            (
                f"{escape(PARAMETERS[row['parameter']].meaning)}"
                f"<small><code>{escape(row['parameter'])}</code></small>",
                *(number_text(row[kind], 2) for kind in ("first", "total", "error")),
            )
            for row in indices
        ]
        label = escape(_outputs()[output]["label"])
        # A code name can be long; the table scrolls in its own box.
        parts.append(
            f'<details class="fit"><summary>{label}</summary>'
            f"{table(head, rows, _outputs()[output]['label'])}</details>"
        )
    return "\n".join(parts)


def speed() -> str:
    """Return the speed of one trajectory and of cohorts, with the machine in words."""
    found = _speed()
    path, machine = found["trajectory"], found["machine"]
    rows = [
        (
            f"{_SOLVERS[row['name']][0]}<br><small>{_SOLVERS[row['name']][1]}</small>",
            f"{digits(row['ms'])}",
            f"{row['ratio']:.2f}",
            f"{row['ratio_first']:.2f}",
            small(row["miss"]),
        )
        for row in path["rows"]
    ]
    rows.insert(1, ("This course, JavaScript in Chromium<br><small>any plan</small>",
                    f"{digits(found['javascript_ms'])}",
                    f"{found['javascript_ms'] / path['rows'][0]['ms']:.2f}",
                    "not measured",
                    "the same as Python"))  # fmt: skip
    cohorts = [
        (
            f"{row['people']:,}",
            f"{digits(row['seconds'])}",
            f"{digits(1e6 * row['seconds'] / row['people'])}",
            f"{row['peak_mb']:,}",
            f"{digits(row['peak_kb_per_person'])}",
        )
        for row in found["cohorts"]
    ]
    folded, parts = path["prepared_s"]["folded"], path["parts_ms"]
    rest = path["rows"][0]["ms"] - parts["courses"] - parts["integration"]
    return (
        f"<p>Measured on a computer with {machine['cores']} cores ({escape(machine['system'])}, "
        f"{escape(machine['python'])}), all in one run. Milliseconds differ from computer to "
        "computer; the ratios much less. A ratio above 1 means slower than our Python.</p>"
        + table(
            ("Solver", "Milliseconds", "Ratio", "Ratio, first time", "Worst miss"),
            rows,
            f"One plan: 84 months, every output, middle of {path['rounds']} turns",
        )
        + f"<p>Preparing the right-hand side for one plan takes SciPy {folded:.2g} seconds "
        "that are not counted here, and has to be done again for each plan. Of the "
        f"{path['rows'][0]['ms']:.2g} milliseconds of our Python, {parts['courses']:.2g} go into "
        "the courses (what medicine, training and age do over time), "
        f"{parts['integration']:.2g} into the integration, {rest:.2g} into the outputs.</p>"
        + table(
            (
                "People",
                "Seconds",
                "Microseconds a person",
                "Peak memory, MB",
                "Peak memory a person, kB",
            ),
            cohorts,
            "Cohorts: 60 months, three outputs, two worker processes",
        )
    )


def targets() -> str:
    """Return the targets that were set beforehand, each with what was found."""
    found = _speed()
    path = {row["name"]: row["ratio"] for row in found["trajectory"]["rows"]}
    largest = max(found["cohorts"], key=lambda row: int(row["people"]))
    general, folded = path["solve_ivp_general"], path["solve_ivp_folded"]
    js, seconds, memory = found["javascript_ms"], largest["seconds"], largest["peak_mb"]
    rows = [
        (
            "Python at least 3 times as fast as <code>solve_ivp</code>",
            f"{general:.1f} times (any plan); {folded:.1f} times (made for this one plan)",
            met(folded >= 3, general >= 3),
        ),
        ("JavaScript below 0.5 ms", f"{js:.2g} ms", met(js < 0.5)),
        (
            f"{largest['people']:,} people for 60 months below 30 s",
            f"{seconds:.3g} s",
            met(largest["people"] == 1_000_000 and seconds < 30),
        ),
        ("… and below 2 GB", f"{memory / 1000:.2g} GB", met(memory < 2000)),
        (
            "Import of the package below 0.3 s",
            f"{found['import']['aicourse']:.2g} s (SciPy's solvers: "
            f"{found['import']['scipy']:.2g} s)",
            met(found["import"]["aicourse"] < 0.3),
        ),
    ]
    return table(("Target", "Found", "Met?"), rows, "Targets set beforehand")


def met(whole: bool, part: bool = False) -> str:
    """Return whether a target was met, as HTML: "yes", "in part" or a strong "no"."""
    return "yes" if whole else "in part" if part else "<strong>no</strong>"


DIRECTIVES: Final[dict[str, Callable[[], str]]] = {
    "verification-convergence": convergence,
    "verification-agreement": agreement,
    "verification-hosts": hosts,
    "verification-balance": balance,
    "verification-sensitivity": sensitivity,
    "verification-speed": speed,
    "verification-targets": targets,
}
"""The directives of the page, and what writes each."""
