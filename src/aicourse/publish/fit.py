"""How well the model fits: the committed comparison with the studies, in words and as tables."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from aicourse.evidence import FitRow, bone_rows, effect, fit_rows, root_mean_square, study
from aicourse.evidence.compare import BONE_DENSITY
from aicourse.figures.numbers import number_text

from .markup import table

__all__ = ["fit_summary", "fit_tables"]

_HEAD = (
    "Study and group",
    "What was measured",
    "The study found",
    "The model says",
    "How far off",
)
_PLACES = {"lumbar_spine_bmd": 1, "total_hip_bmd": 1, "femoral_neck_bmd": 1, "ctx": 0, "p1np": 0}
_CLOSE = 1.0


def fit_summary() -> str:
    """Return in a few sentences how close the model comes to the studies."""
    rows = fit_rows()
    bone = bone_rows(rows)
    kept_out = [row for row in rows if not row.fitted]
    close = sum(abs(row.miss) <= _CLOSE for row in bone)
    pain = [row for row in rows if row.output == "worst_pain"]
    worst = max(abs(row.miss) for row in pain)
    return (
        f"<p>For bone density, {len(bone)} numbers from {_studies(bone)} studies went into the "
        f"fit. The typical miss (the root mean square) is {root_mean_square(bone):.1f} percentage "
        f"points, and {close} of the {len(bone)} lie within 1 point. For joint pain, the model is "
        f"at most {worst:.1f} points of 10 away from the {len(pain)} results it was fitted to.</p>"
        f"<p>{len(kept_out)} numbers from {_studies(kept_out)} studies were kept out of the fit. "
        "They are no independent test: they were in view when the settings for denosumab were "
        "chosen. The typical miss there is "
        f"{root_mean_square(kept_out):.1f} percentage points; the largest are after many years on "
        "denosumab, and when it is stopped.</p>"
    )


def fit_tables() -> str:
    """Return one folded table for each kind of result, with every single comparison."""
    rows = fit_rows()
    groups: dict[str, list[FitRow]] = {
        "Bone density, used for the fit": bone_rows(rows),
        "Bone density, kept out of the fit": [
            row for row in rows if row.output in BONE_DENSITY and not row.fitted
        ],
        "Joint pain": [row for row in rows if row.output == "worst_pain"],
        "Bone turnover markers": [row for row in rows if row.output in ("ctx", "p1np")],
    }
    shown = {id(row) for group in groups.values() for row in group}
    groups["Estrogen, muscle and fat"] = [row for row in rows if id(row) not in shown]
    return "\n".join(_folded(title, group) for title, group in groups.items() if group)


def _studies(rows: Sequence[FitRow]) -> int:
    return len({row.study for row in rows})


def _folded(title: str, rows: Sequence[FitRow]) -> str:
    labels = _output_labels()
    cells = [_cells(row, labels) for row in rows]
    count = "1 comparison" if len(rows) == 1 else f"{len(rows)} comparisons"
    summary = f"<summary>{escape(title)}: {count}</summary>"
    return f'<details class="fit">{summary}{table(_HEAD, cells, title)}</details>'


def _output_labels() -> dict[str, tuple[str, str]]:
    from aicourse import describe

    return {row["name"]: (row["label"], row["unit"] or "") for row in describe()["outputs"]}


def _cells(row: FitRow, labels: dict[str, tuple[str, str]]) -> tuple[str, ...]:
    label, unit = labels[row.output]
    places = _PLACES.get(row.output, 1)
    observed = number_text(row.observed, places, True)
    if row.low is not None and row.high is not None:
        ends = (number_text(end, places, True) for end in (row.low, row.high))
        observed += f" <small>({' to '.join(ends)})</small>"
    miss = number_text(row.miss, places, True)
    remark = f"<small>{escape(row.explanation)}</small>" if row.explanation else ""
    return (
        f"{_source(row)}<small>{escape(_group(row))}</small>{remark}",
        f"{escape(label)}, {escape(unit)}<small>{escape(_time(row))}</small>",
        observed,
        number_text(row.model, places, True),
        f"<strong>{miss}</strong>" if row.explanation else miss,
    )


def _source(row: FitRow) -> str:
    reference = study(row.study).reference
    name = escape(reference.short)
    return f'<a href="{escape(reference.link)}">{name}</a>' if reference.link else name


def _group(row: FitRow) -> str:
    seen = effect(row.effect)
    arm = seen.arm or row.arm
    return f"{arm}, against {seen.comparator or row.against}" if row.against else arm


def _time(row: FitRow) -> str:
    if row.from_month:
        return f"month {row.from_month:g} to {row.month:g}"
    return f"month {row.month:g}"
