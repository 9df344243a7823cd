"""What the directives of the book print, made from the data of the other rooms."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from docutils import nodes

from .markup import table

if TYPE_CHECKING:
    from aicourse.learning import Term

__all__ = [
    "evidence_counts",
    "glossary_nodes",
    "grade_table",
    "lesson_list",
    "model_inputs",
    "model_outputs",
    "report_paragraph",
]


def grade_table() -> str:
    """Return the certainty labels with sign, meaning, evidence and wording."""
    from aicourse.evidence import grades
    from aicourse.figures.tables import certainty_html

    rows = [
        (
            certainty_html(item.label),
            escape(item.plain),
            escape(item.when),
            ", ".join(f"“{escape(word)}”" for word in item.wording),
        )
        for item in grades()
    ]
    head = ("Label", "What it means for you", "When we use it", "How a sentence then sounds")
    return table(head, rows, "The five labels, the surest first")


def evidence_counts() -> str:
    """Return one paragraph: how much the registry holds, and how it was checked."""
    from aicourse.evidence import studies

    found = studies()
    rows = [effect for item in found for effect in item.effects]
    status = Counter(effect.status for effect in rows)
    seen = status["verified"]
    told = status["verified*"] + status["secondary"]
    return (
        f"<p>The registry holds {len(rows):,} findings. They come from "
        f"{sum(bool(item.effects) for item in found):,} papers. For {seen:,} findings we saw "
        f"the number in the paper itself, in its summary or in its library record. "
        f"For {told:,} we saw it in a text that reports the paper; a table then says so. "
        f"The other {len(rows) - seen - told:,} we could not check, and we do not print their "
        "numbers.</p>"
    )


def model_inputs() -> str:
    """Return every input of the model with its range, folded: the list is long."""
    from aicourse import describe

    rows = [
        (
            f"{escape(item['label'])}<br><code>{escape(item['name'])}</code>",
            escape(_allowed(item)),
            escape(_with_unit(item.get("default"), item.get("unit"))),
        )
        for item in describe()["inputs"]
    ]
    head = ("What you can set", "Allowed", "Where it starts")
    inputs = table(head, rows, "Inputs of the model")
    return f"<details><summary>Show all {len(rows)} inputs</summary>{inputs}</details>"


def model_outputs() -> str:
    """Return every output of the model with its unit and how sure we are."""
    from aicourse import describe

    rows = [
        (
            f"{escape(item['label'])}<br><code>{escape(item['name'])}</code>",
            escape(item.get("unit") or "no unit"),
            _grade_or_setting(item["grade"]),
        )
        for item in describe()["outputs"]
    ]
    return table(("What the model gives", "Unit", "How sure"), rows, "Outputs of the model")


def _grade_or_setting(label: str) -> str:
    from aicourse.evidence import grades
    from aicourse.figures.tables import certainty_html

    known = {item.label for item in grades()}
    return certainty_html(label) if label in known else escape(label)


def _allowed(item: dict[str, Any]) -> str:
    if item.get("choices"):
        return ", ".join(map(str, item["choices"]))
    low, high = item.get("low"), item.get("high")
    if low is None or high is None:
        return "any"
    return f"{number(low)} to {_with_unit(high, item.get('unit'))}"


def _with_unit(value: Any, unit: str | None) -> str:
    if value is None or value == {}:
        return "not set"
    if not isinstance(value, int | float):
        return str(value)
    return f"{number(value)} {unit}" if unit else number(value)


def number(value: float) -> str:
    """Return a number with a true minus sign."""
    return f"{value:g}".replace("-", "−")


def lesson_list(tier: str, docname: str, pages: Container[str]) -> str:
    """Return the finished lessons of a tier as Markdown.

    Parameters
    ----------
    tier
        "Fundamentals", "Intermediate" or "Academic".
    docname
        The page that shows the list.
    pages
        Names of the pages of the book ("notebooks/1-fundamentals/F3-living-bone").
    """
    from aicourse.learning.loading import lesson_ids, load_lesson

    lines: list[str] = []
    for lesson in map(load_lesson, lesson_ids()):
        page = f"notebooks/{lesson.notebook.removesuffix('.ipynb')}"
        if lesson.tier != tier or not lesson.ready or page not in pages:
            continue
        path = posixpath.relpath(f"notebooks/{lesson.notebook}", posixpath.dirname(docname))
        low, high = lesson.minutes
        lines += [
            f"**[{lesson.title}]({path})** · {low} to {high} minutes",
            "",
            "Afterwards you can:",
            "",
            *(f"- {outcome}" for outcome in lesson.outcomes),
            "",
        ]
    return "\n".join(lines)


def glossary_nodes(document: nodes.document) -> list[nodes.Node]:
    """Return a row of letters, and the terms below their letters (anchor: ``term-<key>``)."""
    from aicourse.learning import glossary

    entries = {entry.key: entry for entry in glossary()}
    letters: dict[str, list[Term]] = {}
    for entry in sorted(entries.values(), key=lambda item: item.term.lower()):
        letters.setdefault(entry.term[0].upper(), []).append(entry)
    row = nodes.paragraph(classes=["glossary-letters"])
    sections: list[nodes.Node] = []
    for letter, terms in letters.items():
        row += [nodes.reference("", letter, refid=f"letter-{letter.lower()}", internal=True)]
        row += nodes.Text(" ")
        section = nodes.section("", nodes.title("", letter), ids=[f"letter-{letter.lower()}"])
        section += _glossary_list(document, terms, entries)
        sections.append(section)
    return [row, *sections]


def _glossary_list(
    document: nodes.document, terms: Sequence[Term], entries: Mapping[str, Term]
) -> nodes.definition_list:
    listing = nodes.definition_list(classes=["glossary-list"])
    for entry in terms:
        term = nodes.term("", entry.term, ids=[entry.anchor], names=[entry.anchor])
        document.note_explicit_target(term)
        about = nodes.definition(
            "",
            nodes.paragraph("", entry.plain),
            nodes.paragraph("", entry.precise, classes=["glossary-precise"]),
        )
        if entry.see:
            about += _see_also([(entries[key].term, entries[key].anchor) for key in entry.see])
        listing += nodes.definition_list_item("", term, about)
    return listing


def _see_also(others: Sequence[tuple[str, str]]) -> nodes.paragraph:
    paragraph = nodes.paragraph("", "See also: ", classes=["glossary-see"])
    for index, (name, anchor) in enumerate(others):
        if index:
            paragraph += nodes.Text(", ")
        paragraph += nodes.reference("", name, refid=anchor, internal=True)
    return paragraph


def report_paragraph(address: str | None) -> str:
    """Return, as Markdown, where to report an error."""
    if address:
        return f"Write it into the [list of open issues]({address}). You need a free account there."
    return (
        "This copy of the course is not linked to a public repository. Please tell the person or "
        "the institution that gave you the address of this site."
    )
