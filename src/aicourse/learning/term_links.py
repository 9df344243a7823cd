"""Which terms of the glossary a lesson uses, and whether the first use of each is linked.

``python -m aicourse.learning.term_links PATH …`` says which first uses in notebooks have no link;
``--write`` puts the links in.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import nbformat

from .glossary import Term, glossary
from .notebooks import clean, store

ADDRESS = "../../book/glossary.md#term-"
_LINK = re.compile(r"\[[^\]]*\]\((?P<address>(?:[^()\s]|\([^()]*\))*)\)")
# What is no running text: code, formulas, tags, pictures, headings.
_OTHER = re.compile(
    r"```.*?```|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]+\$|<[^>]+>|!\[[^\]]*\]\([^)]*\)|^#.*?$",
    re.DOTALL | re.MULTILINE,
)
# A link in a row of a table counts; a plain word there is no use.
_ROW = re.compile(r"^[ \t]*\|.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FirstUse:
    """The first use of a term that no link stands at or before.

    Attributes
    ----------
    key
        The term's key in the glossary.
    cell
        Place of the Markdown cell among all cells of the notebook, from 0.
    start, end
        Where the word stands in the cell's source.
    words
        The word with some of the text around it, for messages.
    """

    key: str
    cell: int
    start: int
    end: int
    words: str


def forms(entry: Term) -> tuple[str, ...]:
    """Return the words that stand for a term in running text, its short form included.

    Parameters
    ----------
    entry
        For example that of "bone mineral density (BMD)": the words, and "BMD".
    """
    found = re.fullmatch(r"(?P<words>[^(]+?)(?:\s*\((?P<short>[^)]+)\))?", entry.term)
    return tuple(filter(None, found.groups())) if found else (entry.term,)


@cache
def _pattern() -> tuple[re.Pattern[str], tuple[Term, ...]]:
    """Return one pattern for all terms, the longest first, and the terms by number of group."""
    words = [(form, entry) for entry in glossary() for form in forms(entry)]
    words.sort(key=lambda item: -len(item[0]))
    # Short forms in capitals are told from small words of the same letters.
    parts = [
        rf"({re.escape(form)}(?:s|es)?)"
        if form.isupper()
        else rf"((?i:{re.escape(form)}(?:s|es)?))"
        for form, _ in words
    ]
    # Not in the middle of a word, nor behind a hyphen ("quasi-steady state").
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])")
    return pattern, tuple(entry for _, entry in words)


def unlinked(sources: Sequence[str | None]) -> list[FirstUse]:
    """Return the first use of each technical term that no link stands at or before.

    Terms that the glossary calls everyday words need no link; a word inside a longer term is not
    a use of its own.

    Parameters
    ----------
    sources
        The source of each Markdown cell of a notebook in order, None for other cells.
    """
    pattern, entries = _pattern()
    done = {entry.key for entry in glossary() if entry.everyday}
    found = []
    for cell, source in enumerate(sources):
        if source is None:
            continue
        text = _OTHER.sub(_away, source)
        uses = [(m.start(), m["address"].partition("#term-")[2], m) for m in _LINK.finditer(text)]
        text = _ROW.sub(_away, _LINK.sub(_away, text))
        for match in pattern.finditer(text):
            uses.append((match.start(), entries[(match.lastindex or 1) - 1].key, match))
        for start, key, match in sorted(uses, key=lambda use: use[0]):
            if key in done or not key:
                continue
            done.add(key)
            if match.re is pattern:
                around = " ".join(source[max(0, start - 40) : match.end() + 30].split())
                found.append(FirstUse(key, cell, start, match.end(), around))
    return found


def _away(match: re.Match[str]) -> str:
    """Return as many line ends as the match has characters, so that places stay."""
    return "\n" * len(match[0])


def link_first_uses(path: Path) -> int:
    """Put the links into a notebook in which first uses have none, and return how many.

    Parameters
    ----------
    path
        The notebook; its outputs stay as they are.
    """
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    uses = unlinked(_sources(notebook))
    for use in reversed(uses):
        source = notebook.cells[use.cell].source
        word = source[use.start : use.end]
        link = f"[{word}]({ADDRESS}{use.key})"
        notebook.cells[use.cell].source = source[: use.start] + link + source[use.end :]
    if uses:
        store(path, clean(notebook))
    return len(uses)


def first_uses(path: Path) -> list[FirstUse]:
    """Return the first uses of terms in a notebook that are not linked."""
    return unlinked(_sources(nbformat.read(path, as_version=4)))  # type: ignore[no-untyped-call]


def _sources(notebook: nbformat.NotebookNode) -> list[str | None]:
    return [c.source if c.cell_type == "markdown" else None for c in notebook.cells]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when every first use is linked."""
    parser = argparse.ArgumentParser(
        prog="python -m aicourse.learning.term_links",
        description="Say which terms of the glossary a lesson uses first without a link.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a notebook")
    parser.add_argument("--write", action="store_true", help="put the links in")
    options = parser.parse_args(arguments)
    missing = 0
    for path in options.paths:
        if options.write:
            print(f"{path.name}: {link_first_uses(path)} links put in")
            continue
        for use in first_uses(path):
            print(f"{path.name}: {use.key}: \u201c\u2026{use.words}\u2026\u201d")
            missing += 1
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
