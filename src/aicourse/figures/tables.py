"""Findings of studies as a table: complete without a script, and with a twin in plain text.

Every row says who and how many, what was compared with what, when, the result with its interval
and unit, how sure we are (a word and a sign), and where it is from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from aicourse.evidence import Effect, effect, grade, study

from .numbers import NO_BREAK, decimals_of, number_text, with_unit

NOT_RECORDED = "not recorded"
NO_INTERVAL = "interval not reported"
COLUMNS = (
    "Who, and how many (n)",
    "Group",
    "Compared with",
    "When",
    "Result",
    "How sure",
    "Source",
)
_SECOND_HAND = {
    "verified*": "as told in a summary of the paper",
    "secondary": "as told by another paper",
}


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One row, ready to print.

    Attributes
    ----------
    who, n, arm, compared_with, time
        Texts; `NOT_RECORDED` where the registry has none.
    outcome, result, interval
        What was measured, the number with its unit (or the finding in words), its interval.
    certainty
        One of the labels of `aicourse.evidence.grades`.
    source, link
        "Irwin 2015" and the address of the paper, if there is one.
    notes
        What a reader should know.
    """

    who: str
    n: str
    arm: str
    compared_with: str
    time: str
    outcome: str
    result: str
    interval: str
    certainty: str
    source: str
    link: str | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceTable:
    """A table of findings: `html` for pages, `text` for everything else."""

    caption: str
    rows: tuple[EvidenceRow, ...]
    note: str | None = None

    @property
    def html(self) -> str:
        """The table as HTML, in a box that scrolls sideways on narrow screens."""
        label = escape(self.caption)
        head = "".join(
            f'<th scope="col" role="columnheader">{escape(name)}</th>' for name in COLUMNS
        )
        body = "\n".join(_row_html(row) for row in self.rows)
        note = f'\n<p class="ai-evidence-note">{escape(self.note)}</p>' if self.note else ""
        return (
            '<div class="ai-evidence">\n'
            f'<div class="ai-evidence-box" role="region" aria-label="{label}" tabindex="0">\n'
            # The roles are those of the elements; styles for narrow screens would take them away.
            f'<table role="table">\n<caption>{label}</caption>\n'
            f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
            f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>\n</div>{note}\n</div>'
        )

    @property
    def text(self) -> str:
        """The table as plain text, one paragraph for each row."""
        parts = [self.caption]
        parts += [_row_text(number, row) for number, row in enumerate(self.rows, 1)]
        if self.note:
            parts.append(self.note)
        return "\n".join(parts).replace(NO_BREAK, " ")

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def evidence_table(
    rows: Sequence[EvidenceRow | str], *, caption: str, note: str | None = None
) -> EvidenceTable:
    """Make a table of findings.

    Parameters
    ----------
    rows
        Rows, or ids of effects in the evidence registry, at least one.
    caption
        What the table shows.
    note
        A sentence below the table.

    Raises
    ------
    ValueError
        If there is no row or caption, or a row lacks its comparator or certainty.
    UnknownEvidenceError
        If an id is unknown.
    """
    if not rows:
        raise ValueError("rows: [] is not allowed. Allowed: one row or more.")
    if not caption.strip():
        raise ValueError(f"caption: {caption!r} is not allowed. Allowed: what the table shows.")
    made = tuple(evidence_row(row) if isinstance(row, str) else row for row in rows)
    return EvidenceTable(caption, made, note)


def evidence_row(
    effect_id: str,
    *,
    certainty: str | None = None,
    who: str | None = None,
    arm: str | None = None,
    compared_with: str | None = None,
    time: str | None = None,
    outcome: str | None = None,
    note: str | None = None,
    decimals: int | None = None,
) -> EvidenceRow:
    """Make a row from an effect of the evidence registry.

    Parameters
    ----------
    effect_id
        "<study key>.<short name>".
    certainty, who, arm, compared_with, time, outcome
        Words that replace the registry's.
    note
        Printed below the result, in place of the registry's note.
    decimals
        With how many the numbers are printed; as recorded when absent.

    Raises
    ------
    UnknownEvidenceError
        If there is no such effect.
    ValueError
        If comparator or certainty are neither recorded nor given, or the certainty is no label.
    """
    found = effect(effect_id)
    paper = study(found.study_key)
    words = {
        "compared_with": compared_with or found.comparator,
        "certainty": certainty or found.certainty,
    }
    for field, word in words.items():
        if not word:
            raise ValueError(
                f"{effect_id}: {field}: neither recorded nor given. Allowed: "
                "a text in the row, because a finding without it misleads."
            )
    sure = grade(str(words["certainty"])).label
    places = decimals_of(*_printed(found)) if decimals is None else decimals
    return EvidenceRow(
        who=_begin(who or found.population or paper.population or NOT_RECORDED),
        n=_people(found),
        arm=_begin(arm or found.arm or NOT_RECORDED),
        compared_with=_begin(str(words["compared_with"])),
        time=_begin(time or _time(found)),
        outcome=_begin(outcome or found.outcome),
        result=_result(found, places),
        interval=_interval(found, places),
        certainty=sure,
        source=paper.reference.short,
        link=paper.reference.link,
        notes=_notes(found, note),
    )


def _begin(text: str) -> str:
    """Return a text with a capital at its start, unless its first word is a name such as "pH"."""
    named = len(text) > 1 and text[1].isupper()
    return text if named else text[0].upper() + text[1:]


def _people(found: Effect) -> str:
    if found.n is None:
        return found.n_note or NOT_RECORDED
    return f"{found.n:,} ({found.n_note})" if found.n_note else f"{found.n:,}"


def _time(found: Effect) -> str:
    """Return whole months in words, years where they come out even, else the time as printed."""
    if found.month == 0:
        return "at the start"
    if found.month is None or found.month % 1:
        return found.time or NOT_RECORDED
    years = found.month >= 24 and found.month % 12 == 0
    amount, unit = (found.month / 12, "year") if years else (found.month, "month")
    return f"{amount:g} {unit}" if amount == 1 else f"{amount:g} {unit}s"


def _signed(found: Effect) -> bool:
    return found.kind in ("change", "difference")


def _printed(found: Effect) -> tuple[float | None, ...]:
    spread = _spread(found)
    return (found.value, found.low, found.high) if spread is None else (found.value, spread)


def _spread(found: Effect) -> float | None:
    """Return the SD or SE itself, which the registry keeps as the two ends it leads to."""
    if found.interval not in ("SD", "SE", "± not explained"):
        return None
    if found.low is None or found.high is None:
        return None
    return round((found.high - found.low) / 2, 9)


def _result(found: Effect, places: int) -> str:
    if found.value is not None:
        return with_unit(number_text(found.value, places, _signed(found)), found.unit)
    end = found.high if found.high is not None else found.low
    if found.interval == "limit" and end is not None:
        word = "below" if found.high is not None else "above"
        return f"{word} {with_unit(number_text(end, places, _signed(found)), found.unit)}"
    if found.low is not None and found.high is not None:
        low = number_text(found.low, places, _signed(found))
        high = number_text(found.high, places, _signed(found))
        return f"{with_unit(f'{low} to {high}', found.unit)} ({found.interval})"
    return found.text or NOT_RECORDED


def _interval(found: Effect, places: int) -> str:
    p = f"p{NO_BREAK}{_p(found.p)}" if found.p else ""
    spread = _spread(found)
    if found.value is None or found.interval in (None, "limit"):
        words = NO_INTERVAL if found.interval is None else ""
    elif spread is not None:
        name = "±" if found.interval == "± not explained" else f"{found.interval} "
        words = f"{name}{number_text(spread, places)}"
    else:
        words = f"{found.interval} {_ends(found, places)}"
    return "; ".join(part for part in (words, p) if part)


def _ends(found: Effect, places: int) -> str:
    """Return both ends; of the units only "%" is said again, the others stand beside the value."""
    assert found.low is not None
    assert found.high is not None
    low, high = (number_text(end, places, _signed(found)) for end in (found.low, found.high))
    return f"{low} to {high}{'%' if found.unit and found.unit.startswith('%') else ''}"


def _p(text: str) -> str:
    """Return a p value as "= 0.03" or "< 0.001", however it was printed; words stay words."""
    if not any(letter.isdigit() for letter in text):
        return text
    sign = text[0] if text[0] in "<>=≤≥" else "="
    number = text.lstrip("<>=≤≥ ")
    return sign + NO_BREAK + ("0" + number if number.startswith(".") else number)


def _notes(found: Effect, note: str | None) -> tuple[str, ...]:
    told = _SECOND_HAND.get(found.status)
    words = found.text if found.value is not None else None
    return tuple(text for text in (note or found.note, words, told and f"Number {told}.") if text)


def certainty_html(label: str) -> str:
    """Return a certainty label as HTML: a sign and the word.

    Raises
    ------
    ValueError
        If there is no such label.
    """
    found = grade(label)
    return (
        f'<span class="ai-certainty" data-shape="{escape(found.shape)}">'
        f'<span class="ai-certainty-sign" aria-hidden="true">{escape(found.symbol)}</span>'
        f" {escape(found.label)}</span>"
    )


def _row_html(row: EvidenceRow) -> str:
    source = escape(row.source)
    if row.link:
        source = f'<a href="{escape(row.link)}">{source}</a>'
    notes = "".join(f'<span class="ai-evidence-remark">{escape(note)}</span>' for note in row.notes)
    result = (
        f'<span class="ai-evidence-outcome">{escape(row.outcome)}</span> '
        f"<strong>{escape(row.result)}</strong> "
    )
    if row.interval:
        result += f'<span class="ai-evidence-interval">({escape(row.interval)})</span> '
    cells = (row.arm, row.compared_with, row.time)
    people = f'<span class="ai-evidence-n">n{NO_BREAK}={NO_BREAK}{escape(row.n)}</span>'
    texts = [*map(escape, cells), (result + notes).strip(), certainty_html(row.certainty), source]
    data = "".join(
        f'<td role="cell" data-label="{escape(name)}">{text}</td>'
        for name, text in zip(COLUMNS[1:], texts, strict=True)
    )
    head = f'<th scope="row" role="rowheader">{escape(row.who)}; {people}</th>'
    return f'<tr role="row">{head}{data}</tr>'


def _row_text(number: int, row: EvidenceRow) -> str:
    result = f"{row.outcome}: {row.result}" + (f" ({row.interval})" if row.interval else "")
    lines = [
        f"{number}. {row.who}; n = {row.n}",
        f"   Group: {row.arm}. Compared with: {row.compared_with}. When: {row.time}.",
        f"   Result: {result}",
        *(f"   Note: {note}" for note in row.notes),
        f"   How sure: {grade(row.certainty).symbol} {row.certainty}",
        f"   Source: {row.source}" + (f", {row.link}" if row.link else ""),
    ]
    return "\n".join(lines)


__all__ = [
    "COLUMNS",
    "EvidenceRow",
    "EvidenceTable",
    "certainty_html",
    "evidence_row",
    "evidence_table",
]
