"""From a ratio to people: what a ratio of a study means at a baseline that the reader sets.

A ratio has no size of its own. Beside every baseline stands how many of 1000 people it would be,
with the interval of the ratio carried along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aicourse.evidence import Effect, effect, grade, study

from .numbers import NO_BREAK, number_text

__all__ = ["BASELINES", "Risk", "Risks", "absolute", "risks"]

BASELINES = (5, 10, 20, 50, 100, 200, 400)
PER = 1000
_KINDS = {
    "odds ratio": "odds ratio",
    "relative risk": "relative risk",
    "adjusted relative risk": "relative risk",
    "hazard ratio": "hazard ratio",
    "rate ratio": "hazard ratio",
}


def absolute(baseline: float, ratio: float, kind: str = "odds ratio") -> float:
    """Return the risk that a ratio makes of a baseline risk.

    Parameters
    ----------
    baseline
        Risk in the comparison group, between 0 and 1.
    ratio
        Above 0; below 1 means less often.
    kind
        "odds ratio" multiplies odds; "relative risk" multiplies the risk (at most 1 comes out);
        "hazard ratio" is the power to which the share that stays free of the event is raised.

    Raises
    ------
    ValueError
        If a number is out of range or the kind unknown.
    """
    if not 0 <= baseline < 1:
        raise ValueError(f"baseline = {baseline!r} is not possible. Allowed: 0 up to below 1.")
    if not ratio > 0:
        raise ValueError(f"ratio = {ratio!r} is not possible. Allowed: numbers above 0.")
    if kind == "odds ratio":
        odds = baseline / (1 - baseline) * ratio
        return odds / (1 + odds)
    if kind == "relative risk":
        return min(1.0, baseline * ratio)
    if kind == "hazard ratio":
        return 1.0 - float((1 - baseline) ** ratio)
    allowed = ", ".join(sorted(set(_KINDS.values())))
    raise ValueError(f"kind = {kind!r} is not known. Allowed: {allowed}.")


@dataclass(frozen=True, slots=True)
class Risk:
    """A ratio of the registry, ready to meet a baseline.

    Attributes
    ----------
    label
        What happens, to whom, against what.
    kind
        One of the kinds of `absolute`.
    ratio, low, high
        The ratio and the ends of its interval; None where there is none.
    interval
        What the interval is.
    certainty, source, link
        A label of `aicourse.evidence.grades`, and the paper.
    """

    label: str
    kind: str
    ratio: float
    low: float | None
    high: float | None
    interval: str
    certainty: str
    source: str
    link: str | None

    @property
    def ratio_text(self) -> str:
        """The ratio in words: "odds ratio 1.26 (95% CI 1.10 to 1.43)"."""
        if self.low is None or self.high is None:
            return f"{self.kind} {self.ratio:.2f} (interval not reported)"
        return (
            f"{self.kind} {self.ratio:.2f} ({self.interval} {_digits(self.low)} to "
            f"{_digits(self.high)})"
        )

    def people(self, baseline: float) -> tuple[float, float | None, float | None]:
        """Return how many of 1000 it happens to with the ratio, and with the interval's ends.

        Parameters
        ----------
        baseline
            How many of 1000 it happens to in the comparison group.
        """
        share = baseline / PER
        ends = (self.low, self.high)
        low, high = (None if end is None else PER * absolute(share, end, self.kind) for end in ends)
        return PER * absolute(share, self.ratio, self.kind), low, high

    def sentence(self, baseline: float) -> str:
        """Say what the ratio makes of a baseline: of 1000, the difference, one in how many."""
        found, low, high = self.people(baseline)
        gap = found - baseline
        # The three numbers with the same digits, so that one is the difference of the others.
        digits = 1 if abs(gap) < 10 else 0
        text = f"{_people(found, digits)} instead of {baseline:g} of {PER}: {_gap(gap, digits)}"
        if low is not None and high is not None:
            text += f" ({_gap(low - baseline, digits)} to {_gap(high - baseline, digits)})"
        if abs(gap) >= 0.05:
            text += f"; one {'more' if gap > 0 else 'fewer'} in {PER / abs(gap):,.0f} people"
        return text


@dataclass(frozen=True, slots=True)
class Risks:
    """Ratios beside baselines; `html` for pages, `text` for everything else."""

    rows: tuple[Risk, ...]
    baselines: tuple[float, ...]

    @property
    def html(self) -> str:
        """The picture with its choice of baseline, complete without a script."""
        from .risks_html import risks_html

        return risks_html(self.rows, self.baselines)

    @property
    def text(self) -> str:
        """Every baseline and every ratio as plain text."""
        lines = []
        for baseline in self.baselines:
            lines.append(f"Baseline: {baseline:g} of {PER} in the comparison group")
            for row in self.rows:
                sign = grade(row.certainty).symbol
                lines.append(f"  {row.label}, {row.ratio_text}, {sign} {row.certainty}")
                lines.append(f"    {row.sentence(baseline)}")
        return "\n".join(lines).replace(NO_BREAK, " ")

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def risks(labels: dict[str, str], *, baselines: Sequence[float] = BASELINES) -> Risks:
    """Put ratios of the evidence registry beside baselines of the reader's choice.

    In a page of the book the reader may also type a baseline; without a script, and in plain
    text, those of `baselines` are shown.

    Parameters
    ----------
    labels
        What to call each finding, by its id in the registry; the findings must be ratios.
    baselines
        How many of 1000 people it happens to in the comparison group; above 0 and below 1000.

    Raises
    ------
    ValueError
        If there is no finding or baseline, a baseline is out of range, or a finding is no ratio.
    UnknownEvidenceError
        If there is no such finding.
    """
    if not labels:
        raise ValueError("labels: {} is not possible. Allowed: one finding or more.")
    if not baselines:
        raise ValueError("baselines: () is not possible. Allowed: one number or more.")
    for baseline in baselines:
        if not 0 < baseline < PER:
            raise ValueError(
                f"baseline = {baseline!r} is not possible. Allowed: above 0 and below {PER}."
            )
    rows = tuple(_risk(effect(name), label) for name, label in labels.items())
    return Risks(rows, tuple(float(baseline) for baseline in baselines))


def _risk(found: Effect, label: str) -> Risk:
    if found.kind != "ratio" or found.value is None or found.unit not in _KINDS:
        raise ValueError(
            f"{found.id} is not a ratio with a number. Allowed units: {', '.join(_KINDS)}."
        )
    paper = study(found.study_key).reference
    known = found.interval is not None and found.interval.endswith("CI")
    return Risk(
        label=label,
        kind=_KINDS[found.unit],
        ratio=found.value,
        low=found.low if known else None,
        high=found.high if known else None,
        interval=found.interval or "",
        certainty=found.certainty or "limited",
        source=paper.short,
        link=paper.link,
    )


def _people(value: float, digits: int) -> str:
    return number_text(value, digits).removesuffix(".0")


def _gap(value: float, digits: int) -> str:
    return number_text(value, digits, signed=True).removesuffix(".0")


def _digits(value: float) -> str:
    return f"{value:.2f}" if value >= 0.01 else f"{value:.3f}"
