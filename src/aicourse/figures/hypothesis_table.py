"""Findings against rival hypotheses, as a table whose columns are switched on and off.

Each cell has a sign and a word, never a colour alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

from aicourse.evidence import grades, study
from aicourse.evidence.hypotheses import HYPOTHESES, Finding, findings

__all__ = ["SIGNS", "HypothesisTable", "hypothesis_table"]

SIGNS: Mapping[str, str] = MappingProxyType({"expects": "✓", "against": "✗", "silent": "·"})


@dataclass(frozen=True, slots=True)
class HypothesisTable:
    """The findings as the hypotheses that are switched on read them.

    Attributes
    ----------
    findings
        The rows.
    on
        Which hypotheses are held true together.
    """

    findings: tuple[Finding, ...]
    on: tuple[str, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many findings are foretold, contradicted, or not spoken of."""
        found = Counter(row.reading(self.on) for row in self.findings)
        return MappingProxyType({word: found[word] for word in SIGNS})

    def __repr__(self) -> str:
        """Return one line a finding, and the counts."""
        width = max((len(row.short) for row in self.findings), default=0)
        head = " " * width + "".join(f"  {name:8}" for name in HYPOTHESES) + "  together"
        rows = [self._line(row, width) for row in self.findings]
        return "\n".join([self._sentence(), head, *rows])

    def _repr_html_(self) -> str:
        return self.html

    @property
    def html(self) -> str:
        """The counts in words, the table, and below it the reasons with their sources."""
        names = ("finding", "sure", *HYPOTHESES, "together")
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
        body = "".join(map(self._row, self.findings))
        reasons = "".join(
            f"<li><strong>{escape(row.short)}</strong> ({_source(row)}): {escape(row.why)}</li>"
            for row in self.findings
        )
        return (
            f'<div class="claims"><p>{escape(self._sentence())}</p>'
            '<div class="table-scroll"><table><caption>What each hypothesis would have '
            f"foretold</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
            f"</div><details><summary>Why each is read so</summary><ul>{reasons}</ul></details>"
            "</div>"
        )

    def _sentence(self) -> str:
        count = self.counts
        switched = " + ".join(self.on) or "none"
        return (
            f"Switched on: {switched}. {count['expects']} foretold, "
            f"{count['against']} against, {count['silent']} not spoken of."
        )

    def _line(self, row: Finding, width: int) -> str:
        cells = "".join(f"  {row.readings[name]:8}" for name in HYPOTHESES)
        return f"{row.short:{width}}{cells}  {row.reading(self.on)}"

    def _row(self, row: Finding) -> str:
        cells = "".join(_cell(row.readings[name], faint=name not in self.on) for name in HYPOTHESES)
        together = _cell(row.reading(self.on), strong=True)
        head = f'<th scope="row">{escape(row.short)}</th><td>{_sure(row)}</td>'
        return f"<tr>{head}{cells}{together}</tr>"


def hypothesis_table(
    on: Iterable[str] = tuple(HYPOTHESES), rows: Iterable[Finding] | None = None
) -> HypothesisTable:
    """Set findings against the hypotheses that are switched on.

    Parameters
    ----------
    on
        Keys of `aicourse.evidence.hypotheses.HYPOTHESES`.
    rows
        Findings; all of the course's table when left out.

    Raises
    ------
    EvidenceError
        If a key in `on` is not allowed.
    """
    chosen = set(on)
    table = tuple(findings() if rows is None else rows)
    for row in table[:1]:
        row.reading(chosen)  # names a key that is not allowed
    return HypothesisTable(table, tuple(name for name in HYPOTHESES if name in chosen))


def _cell(reading: str, *, faint: bool = False, strong: bool = False) -> str:
    text = f"{SIGNS[reading]}\u00a0{reading}"
    if faint:
        text = f"({text})"
    return f"<td><strong>{text}</strong></td>" if strong else f"<td>{text}</td>"


def _sure(row: Finding) -> str:
    label = row.effect.certainty
    sign = next((grade.symbol for grade in grades() if grade.label == label), "")
    return escape(f"{sign} {label}".strip()) if label else "not graded"


def _source(row: Finding) -> str:
    reference = study(row.effect.id.split(".")[0]).reference
    name = escape(reference.short)
    return f'<a href="{escape(reference.link)}">{name}</a>' if reference.link else name
