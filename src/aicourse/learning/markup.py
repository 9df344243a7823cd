"""The little markup that texts of a lesson's data may use, as HTML and as plain text.

Allowed are `**strong**`, `*emphasis*`, `` `code` `` and `[text](https://…)`; all else is text.
"""

from __future__ import annotations

import re
from html import escape

_PATTERN = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|\*\*(?P<strong>[^*]+)\*\*"
    r"|\*(?P<em>[^*\s](?:[^*]*[^*\s])?)\*"
    r"|\[(?P<label>[^\]]+)\]\((?P<address>https?://(?:[^\s()]|\([^\s()]*\))+)\)"
)


def to_html(text: str) -> str:
    """Return the text as HTML, with everything else escaped."""
    parts: list[str] = []
    end = 0
    for match in _PATTERN.finditer(text):
        parts += [escape(text[end : match.start()]), _element(match)]
        end = match.end()
    return "".join([*parts, escape(text[end:])])


def to_text(text: str) -> str:
    """Return the text without markup; a link keeps its words."""
    return _PATTERN.sub(lambda match: _content(match), text)


def _content(match: re.Match[str]) -> str:
    return next(match[name] for name in ("code", "strong", "em", "label") if match[name])


def _element(match: re.Match[str]) -> str:
    content = escape(_content(match))
    if match["address"]:
        return f'<a href="{escape(match["address"])}">{content}</a>'
    tag = next(name for name in ("code", "strong", "em") if match[name])
    return f"<{tag}>{content}</{tag}>"
