"""Which papers the bibliography lists, and what it says about the others."""

from __future__ import annotations

from pathlib import Path

from aicourse.evidence import Reference, bibtex, studies

__all__ = ["bibliography_note", "is_complete", "listed", "write_bibtex"]


def is_complete(reference: Reference) -> bool:
    """Return whether enough of a reference is confirmed for a reader to find the paper.

    Authors, year, a title or description, and where it was published. Volume, pages or DOI may be
    missing: they are left out then, not guessed.
    """
    place = reference.journal or reference.publisher
    return bool(reference.authors and reference.year and place)


def listed() -> tuple[list[str], list[str]]:
    """Return the keys of the papers that are listed, and of those that are left out."""
    chosen: list[str] = []
    left: list[str] = []
    for item in studies():
        (chosen if is_complete(item.reference) else left).append(item.key)
    return chosen, left


def write_bibtex(path: Path) -> None:
    """Write the BibTeX file of the bibliography, unless it is there already."""
    text = bibtex(listed()[0])
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def bibliography_note() -> str:
    """Return one paragraph: how many papers are listed, and how many are not, and why."""
    chosen, left = listed()
    rest = (
        f" {len(left)} further entries of the registry are not listed, because their authors, "
        "year or place of publication could not be confirmed. Among them are web pages and "
        "product information."
        if left
        else ""
    )
    return f"<p>The list holds {len(chosen)} papers.{rest}</p>"
