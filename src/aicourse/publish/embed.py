"""One explorer as one file: script, style, model and evidence inside, nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html import escape
from typing import Any, Final, Literal, get_args

from aicourse import __version__, explorer
from aicourse.figures import palette

__all__ = ["LISTENER", "THEMES", "Theme", "embed", "frame"]

Theme = Literal["auto", "light", "dark"]
THEMES: Final[tuple[str, ...]] = get_args(Theme)

# The message has one shape, `{subject: "lti.frameResize", height: <whole pixels>}`, and holds
# nothing else, so it may go to any page around this one. Learning platforms know that subject.
_ANNOUNCE = """
(function () {
  "use strict";
  if (parent === window) return;
  const root = document.documentElement;
  let told = 0;
  function tell() {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ subject: "lti.frameResize", height }, "*");
  }
  new ResizeObserver(tell).observe(root);
  addEventListener("load", tell);
})();
"""

LISTENER: Final = """\
<script>
  addEventListener("message", (event) => {
    const { subject, height } = event.data || {};
    if (subject !== "lti.frameResize" || !(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === event.source) frame.style.height = height + "px";
    }
  });
</script>"""
"""What the page around the frames carries, once, so that each frame is as high as its explorer."""

_STYLE = """
html { background: var(--ai-surface); color: var(--ai-ink); font-family: var(--ai-font-text); }
body { margin: 0; padding: 1px; }
.ai-explorer { margin: 0; }
.about { margin: var(--ai-space-2) var(--ai-space-2) 0; padding-bottom: var(--ai-space-2);
  font-size: var(--ai-step--1); line-height: 1.45; color: var(--ai-ink-muted); }
"""

_ABOUT = (
    "This is education, not advice. Please do not stop, skip or change a medicine on your own: "
    "if it troubles you, there are options, and your care team wants to hear about it."
)

_PAGE = """\
<!doctype html>
<html lang="en"{theme}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="aicourse {version}">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<main>
<h1 class="ai-hidden">{title}</h1>
{element}
</main>
<footer class="about">{about}</footer>
{scripts}
</body>
</html>
"""


def embed(
    preset: str | explorer.Preset, *, title: str | None = None, theme: Theme = "auto", **inputs: Any
) -> str:
    """Return one explorer as an HTML page that needs no other file.

    It works from the disk and in a frame, in which it tells the page around it how high it is. Its
    content-security policy admits the scripts and the style inside it, by their hashes, and
    nothing else.

    Parameters
    ----------
    preset
        A preset or its id; `aicourse.explorer.names()` lists them.
    title
        Above the explorer, in place of the preset's own title.
    theme
        "light", "dark", or "auto": as the reader's system has it.
    **inputs
        Inputs that differ from the preset's start.

    Returns
    -------
    str
        The page; the same each time.

    Raises
    ------
    ValueError
        If the preset is unknown, an input not allowed, the title empty or the theme not one of
        `THEMES`; the message names the field, the value and what is allowed.
    """
    if theme not in THEMES:
        raise ValueError(f"theme = {theme!r}: allowed are {', '.join(THEMES)}.")
    found = preset if isinstance(preset, explorer.Preset) else explorer.load(preset)
    if title is not None:
        if not title.strip():
            raise ValueError(f"title = {title!r}: allowed is a text that is not empty.")
        found = replace(found, title=title.strip())
    scripts = [explorer.model_script(), explorer.script(), _ANNOUNCE]
    style = palette.css() + explorer.style() + _STYLE
    return _PAGE.format(
        theme="" if theme == "auto" else f' data-theme="{theme}"',
        policy=_policy(scripts, style),
        version=__version__,
        title=escape(found.title),
        style=_inside("style", style),
        element=explorer.element(found, **inputs),
        about=escape(_ABOUT),
        scripts="\n".join(f"<script>{_inside('script', text)}</script>" for text in scripts),
    )


def frame(source: str, title: str, height: int = 900) -> str:
    """Return the line of HTML that places an embedded explorer in another page.

    Parameters
    ----------
    source
        Where the file is, as the other page sees it.
    title
        What the frame is called; screen readers say it.
    height
        In pixels; where the page around it carries `LISTENER`, only until the explorer is drawn.
    """
    return (
        f'<iframe src="{escape(source)}" title="{escape(title)}" width="100%" height="{height}" '
        'style="border: 0"></iframe>'
    )


def _policy(scripts: list[str], style: str) -> str:
    """Write the policy: what is in the file, by its hash; pictures only for "Download PNG"."""
    return (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; "
        f"style-src {_hash(style)}; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _inside(tag: str, text: str) -> str:
    """Return the text as it may stand inside a tag; refuse what would end it or change its hash."""
    if re.search(rf"</{tag}|<!--|\r", text, re.IGNORECASE):
        raise ValueError(f"a {tag} with '</{tag}', '<!--' or a carriage return can't be embedded")
    return text
