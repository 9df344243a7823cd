"""``aicourse simulate``: one scenario, its curves as CSV or JSON."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from aicourse import __version__
from aicourse.commands import CommandError, Parser, did_you_mean
from aicourse.commands.files import save
from aicourse.commands.inputs import add_inputs, inputs_of

# The simulation's own times are multiples of this many months.
GRID_MONTHS = 0.25


def configure(parser: Parser) -> None:
    """Describe the command: one option for each input of the model."""
    parser.usage = "%(prog)s [--INPUT VALUE ...] [--format csv|json] [--outputs A,B] [--out FILE]"
    add_inputs(parser)
    form = parser.add_argument_group("what is written")
    form.add_argument("--format", choices=("csv", "json"), default="csv", help="(default: csv)")
    form.add_argument(
        "--outputs", metavar="A,B", help="the outputs to write, with commas between (default: all)"
    )
    form.add_argument(
        "--every",
        metavar="MONTHS",
        type=float,
        default=1.0,
        help=f"the step between rows, a multiple of {GRID_MONTHS} (default: 1)",
    )
    form.add_argument("--out", metavar="FILE", type=Path, help="a file (default: the screen)")
    form.add_argument("--force", action="store_true", help="replace FILE if it exists")
    parser.epilog = """\
What the curves show is illustrative, not a prediction for a person.

examples:
  aicourse simulate --drug letrozole --aerobic-min-per-week 150
  aicourse simulate --drug none --outputs lumbar_spine_bmd,total_hip_bmd --every 12
  aicourse simulate --format json --out run.json"""


def run(options: argparse.Namespace) -> int:
    """Run the scenario and write the chosen outputs."""
    from aicourse import Scenario, describe, simulate

    description = describe()
    if options.out and options.out.exists() and not options.force:
        raise CommandError(f"simulate: {options.out} exists; --force replaces it")
    names = _outputs(options.outputs, [item["name"] for item in description["outputs"]])
    inputs = inputs_of(options, "simulate")
    try:
        scenario = Scenario(**inputs)
        result = simulate(scenario)
    except (TypeError, ValueError) as error:
        raise CommandError(f"simulate: {error}") from error
    rows = _rows(result.times, options.every)
    times = [float(result.times[row]) for row in rows]
    curves = {name: [float(result[name][row]) for row in rows] for name in names}
    if options.format == "csv":
        text = _as_csv(times, curves)
    else:
        units = {item["name"]: item["unit"] for item in description["outputs"]}
        text = _as_json(inputs, times, curves, {name: units[name] for name in names})
    if options.out is None:
        print(text, end="")
    else:
        save(options.out, text, "simulate", replace=options.force)
    return 0


def _outputs(text: str | None, known: Sequence[str]) -> list[str]:
    if text is None:
        return list(known)
    names = list(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or "; `aicourse describe` lists them"
            raise CommandError(f"simulate: outputs: there is none called {name!r}{hint}")
    if not names:
        raise CommandError("simulate: outputs: none named; `aicourse describe` lists them")
    return names


def _rows(times: Sequence[float], every: float) -> range:
    """Return the places in `times` that lie `every` months apart, from month 0."""
    last = float(times[-1])
    stride = every / GRID_MONTHS
    if not 0 < every <= last or stride != int(stride):
        raise CommandError(
            f"simulate: every = {every:g} is not possible. Allowed: multiples of {GRID_MONTHS} "
            f"months, up to the {last:g} that are simulated"
        )
    return range(0, len(times), int(stride))


def _as_csv(times: Sequence[float], curves: Mapping[str, Sequence[float]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["month", *curves])
    # Six decimals are far below any difference that has a meaning here.
    for row in zip(times, *curves.values(), strict=True):
        writer.writerow(f"{round(value, 6) + 0.0:.6f}".rstrip("0").rstrip(".") for value in row)
    return text.getvalue()


def _as_json(
    inputs: Mapping[str, Any],
    times: Sequence[float],
    curves: Mapping[str, Sequence[float]],
    units: Mapping[str, str],
) -> str:
    data = {
        "aicourse": __version__,
        "note": "Illustrative, not a prediction for a person.",
        "inputs": inputs,
        "units": {"months": "month", **units},
        "months": times,
        "outputs": curves,
    }
    return json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
