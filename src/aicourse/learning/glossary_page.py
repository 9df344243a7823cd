"""The glossary as a page that can be read where Markdown is shown: JupyterLab, a forge.

``python -m aicourse.learning.glossary_page`` writes ``book/glossary.md`` anew from
``glossary.toml``. In the book a directive takes the place of the list; in JupyterLab a link to a
term opens this page at the term.
"""

from __future__ import annotations

import sys
from pathlib import Path

from .glossary import Term, glossary

PAGE = Path(__file__).resolve().parents[3] / "book/glossary.md"
_HEAD = """\
---
contents: "no"
description: "The terms of the course, each in one plain sentence and one precise sentence."
---

# Glossary

Each term has a plain sentence first, then a precise one for those who want it.
"""


def glossary_markdown() -> str:
    """Return the whole page: the terms in alphabetical order, each with its anchor."""
    terms = sorted(glossary(), key=lambda entry: entry.term.lower())
    entries = "\n\n".join(_entry(entry) for entry in terms)
    return f"{_HEAD}\n:::{{glossary-terms}}\n{entries}\n:::\n"


def _entry(entry: Term) -> str:
    anchor = f'<a id="{entry.anchor}"></a>'
    return f"{anchor}**{entry.term}:** {entry.plain} *{entry.precise}*"


def main() -> int:
    """Write the page, where it has changed; return 0."""
    text = glossary_markdown()
    if PAGE.read_text(encoding="utf-8") != text:
        PAGE.write_text(text, encoding="utf-8", newline="\n")
        print(f"{PAGE.name}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
