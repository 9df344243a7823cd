"""The quiet parts of a lesson: header, outcomes, trial tables, sources."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from aicourse.evidence import Reference, study
from aicourse.figures.numbers import NO_BREAK
from aicourse.figures.tables import evidence_row, evidence_table

from .block import Block
from .errors import LessonError
from .loading import load_lesson
from .markup import to_html, to_text
from .records import LessonData, TrialTable

REVIEW = "No clinician has reviewed this lesson yet."
EDUCATION = (
    "This is education, not advice about your own treatment. "
    "Talk with your care team before you change anything."
)


def header_block(data: LessonData) -> Block:
    """Return what stands below the title: tier, minutes, what to have read, how fresh it is."""
    before = [load_lesson(item) for item in data.read_before]
    facts = [
        ("Part", data.tier),
        ("Lesson", data.id),
        ("Time", f"{data.minutes[0]} to {data.minutes[1]} minutes"),
        ("Read before", "; ".join(map(_named, before)) or "nothing"),
        ("Evidence searched", f"{data.evidence_searched}. {REVIEW}"),
    ]
    shown = {name: escape(value) for name, value in facts}
    shown |= {"Read before": "; ".join(map(_linked, before)) or "nothing"}
    rows = "\n".join(
        f"<div><dt>{escape(name)}</dt><dd>{value}</dd></div>" for name, value in shown.items()
    )
    opening = "Read it here, or run it in JupyterLab: the words and numbers are the same."
    html = (
        f'<div class="ai-header">\n<dl>\n{rows}\n</dl>\n'
        f'<p class="ai-open" data-lesson="{data.id}" data-notebook="{escape(data.notebook)}">'
        f"{opening}</p>\n"
        f'<p class="ai-education">{EDUCATION}</p>\n</div>'
    )
    lines = [f"{name}: {value}" for name, value in facts]
    return Block("\n".join([*lines, opening, EDUCATION]), html)


def _named(data: LessonData) -> str:
    return f"{data.id}, {data.title}"


def _linked(data: LessonData) -> str:
    """Return a lesson's name as a link to its notebook, seen from a lesson; a page in the book."""
    return f'<a href="../{escape(data.notebook)}">{escape(_named(data))}</a>'


def outcomes_block(data: LessonData) -> Block:
    """Return what the learner will be able to do."""
    items = "\n".join(f"<li>{to_html(item)}</li>" for item in data.outcomes)
    text = "\n".join(f"- {to_text(item)}" for item in data.outcomes)
    return Block(text, f'<ul class="ai-outcomes">\n{items}\n</ul>')


def trials_block(table: TrialTable, *, page: str) -> Block:
    """Return a table of what trials found, every row from the evidence registry.

    Raises
    ------
    LessonError
        If a row lacks its comparator or certainty.
    UnknownEvidenceError
        If an effect is not in the registry.
    """
    rows = []
    for row in table.rows:
        try:
            made = evidence_row(
                row.effect,
                certainty=row.certainty,
                who=row.who,
                arm=row.arm,
                compared_with=row.compared_with,
                time=row.time,
                outcome=row.outcome,
                note=row.note,
                decimals=row.decimals,
            )
        except ValueError as error:
            raise LessonError(f"{page}.toml: trials {table.name!r}: row {error}") from error
        rows.append(made)
    shown = evidence_table(rows, caption=table.caption, note=table.note)
    return Block(shown.text, shown.html)


def sources_block(keys: Sequence[str]) -> Block:
    """Return the papers used, in alphabetical order, each with its address.

    Raises
    ------
    UnknownEvidenceError
        If a key is not in the registry.
    """
    found = sorted((study(key) for key in keys), key=lambda x: (x.reference.short.lower(), x.key))
    pairs = [(reference_text(item.reference), item.reference.link) for item in found]
    items = "\n".join(
        f"<li>{escape(text)}"
        + (f' <a href="{escape(link)}">{escape(_label(link))}</a>' if link else "")
        + "</li>"
        for text, link in pairs
    )
    lines = [f"- {text}" + (f" {link}" if link else "") for text, link in pairs]
    text = "\n".join(lines).replace(NO_BREAK, " ")
    return Block(text, f'<ul class="ai-sources">\n{items}\n</ul>')


def reference_text(reference: Reference) -> str:
    """Return a reference as one line, three authors at most of a longer list.

    What is not recorded is left out. Where no author is, the year follows the title.
    """
    named = reference.authors if len(reference.authors) <= 4 else reference.authors[:3]
    authors = "; ".join(named)
    if authors and (reference.more_authors or len(named) < len(reference.authors)):
        authors += " and others"
    year = f" ({reference.year})" if reference.year else ""
    place = reference.journal or reference.publisher or ""
    if reference.journal and reference.volume:
        place += f" {reference.volume}"
        place += f"({reference.issue})" if reference.issue else ""
    if reference.pages:
        place += f", {reference.pages}" if place else reference.pages
    title = reference.printed_title
    parts = [f"{authors}{year}", title, place] if authors else [f"{title}{year}", place]
    return " ".join(_ended(part) for part in parts if part)


def _ended(part: str) -> str:
    return part if part.endswith((".", "?", "!")) else f"{part}."


def _label(link: str) -> str:
    return link.removeprefix("https://doi.org/") if "//doi.org/" in link else link
