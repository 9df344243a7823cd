"""The plain sentences of the terms that a page links to, carried by the page itself."""

from __future__ import annotations

import json
import re

__all__ = ["MARK", "with_terms"]

MARK = "ai-terms"
_LINK = re.compile(r'href="[^"#]*glossary\.html#term-([\w-]+)"')


def with_terms(body: str) -> str:
    """Return the body of a page with the sentences of the terms that it links to.

    The page then shows them without asking for anything; a page without such links stays as it
    is.

    Parameters
    ----------
    body
        The HTML of a page.
    """
    from aicourse.learning import glossary

    linked = set(_LINK.findall(body))
    sentences = {entry.key: entry.plain for entry in glossary() if entry.key in linked}
    if not sentences:
        return body
    data = json.dumps(sentences, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    # Inside a script element only "<" could end it.
    data = data.replace("<", "\\u003c")
    return f'{body}\n<script type="application/json" id="{MARK}">{data}</script>'
