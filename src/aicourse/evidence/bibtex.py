"""The bibliography as BibTeX, derived from the registry and kept nowhere else."""

from __future__ import annotations

from collections.abc import Iterable

from .records import Reference
from .registry import studies, study

_ENTRY_TYPES = {
    "article": "article",
    "book": "book",
    "thesis": "mastersthesis",
    "report": "techreport",
    "misc": "misc",
}
_PUBLISHER_FIELDS = {"book": "publisher", "thesis": "school", "report": "institution"}
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def bibtex(keys: Iterable[str] | None = None) -> str:
    """Return BibTeX entries of studies in the registry.

    Parameters
    ----------
    keys
        Keys of the studies, each once; all studies when absent.

    Returns
    -------
    str
        Entries in alphabetical order of their keys, ready to be written to a `.bib` file
        (UTF-8). Titles keep their capitals. A paper whose exact title is not recorded has our
        description in square brackets instead.

    Raises
    ------
    UnknownEvidenceError
        If a key is unknown.
    """
    chosen = studies() if keys is None else [study(key) for key in sorted(set(keys))]
    return "\n".join(_entry(item.key, item.reference) for item in chosen)


def _entry(key: str, reference: Reference) -> str:
    lines = [f"  {name} = {{{text}}}," for name, text in _fields(reference)]
    return "\n".join([f"@{_ENTRY_TYPES[reference.type]}{{{key},", *lines, "}", ""])


def _fields(reference: Reference) -> list[tuple[str, str]]:
    publisher = _PUBLISHER_FIELDS.get(reference.type, "howpublished")
    pairs = [
        ("author", _authors(reference)),
        ("title", "{" + _escape(reference.printed_title) + "}"),
        ("journal", _optional(reference.journal)),
        ("year", str(reference.year) if reference.year else None),
        ("volume", _optional(reference.volume)),
        ("number", _optional(reference.issue)),
        ("pages", _pages(reference.pages)),
        (publisher, _optional(reference.publisher)),
        ("doi", reference.doi),
        ("pmid", reference.pmid),
        ("pmcid", reference.pmcid),
        ("url", None if reference.doi else reference.link),
        ("note", _optional(reference.note)),
    ]
    return [(name, text) for name, text in pairs if text]


def _authors(reference: Reference) -> str | None:
    names = [_name(author) for author in reference.authors]
    if names and reference.more_authors:
        names.append("others")
    return " and ".join(names) or None


def _name(author: str) -> str:
    """Put a group's name in braces, or BibTeX would look for a family name in it."""
    escaped = _escape(author)
    return escaped if "," in author else f"{{{escaped}}}"


def _pages(pages: str | None) -> str | None:
    return _escape(pages).replace("\N{EN DASH}", "--") if pages else None


def _optional(text: str | None) -> str | None:
    return _escape(text) if text else None


def _escape(text: str) -> str:
    return "".join(_SPECIAL.get(letter, letter) for letter in text)
