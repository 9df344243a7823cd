"""What the templates need to know about a page."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx

from . import assets, launch
from .terms import with_terms

__all__ = ["EVIDENCE_SEARCHED", "add_page_context", "describe_page", "mark_current"]

EVIDENCE_SEARCHED = "November 2026"

_HERE = re.compile(r'(<a class="current reference internal" )(href="#")')
_CAPTION_ROLE = re.compile(r'<p class="caption" role="heading">')
# MyST-NB gives folded cells a label that hides from screen readers what the page shows.
_FOLD_LABEL = ' aria-label="Toggle hidden content"'
# Links of a lesson's blocks lead to notebooks; Sphinx does not see them, so they are turned here.
_NOTEBOOK = re.compile(r'(<a href="\.\./[1-3]-[a-z]+/[\w-]+)\.ipynb"')
_DESCRIPTION_LENGTH = 180


def add_page_context(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Add to the context of a page: description, navigation, files, tools (a Sphinx event)."""
    meta = context.get("meta") or {}
    body = with_terms((context.get("body") or "").replace(_FOLD_LABEL, ""))
    body = context["body"] = _NOTEBOOK.sub(r'\1.html"', body)
    styles, scripts = assets.needed(body)
    if pagename == "search":
        scripts = [*scripts, "search-index.js", "search.js"]
    notebook = _notebook(app, pagename)
    context.update(
        author=app.config.author,
        page_layout=meta.get("layout", "page"),
        page_description=meta.get("description") or describe_page(doctree),
        page_styles=styles,
        page_scripts=scripts,
        asset=_asset_function(app, context),
        navigation=_navigation(context),
        trail=[step for step in context.get("parents") or () if step["link"] != "#"],
        # The header of a lesson says it; once on a page is enough.
        says_education="ai-education" in body,
        evidence_searched=EVIDENCE_SEARCHED,
        notebook_name=PurePosixPath(notebook).name if notebook else None,
        binder_address=_binder(app.config.html_theme_options, notebook) if notebook else None,
        lite_address=_lite(app, context, notebook),
        **_local_contents(context, meta),
    )


def _binder(options: dict[str, Any], notebook: str) -> str | None:
    return launch.binder_address(
        options.get("repository_url") or "",
        options.get("repository_branch") or "main",
        notebook,
        (options.get("launch_buttons") or {}).get("binderhub_url") or "",
    )


def _lite(app: Sphinx, context: dict[str, Any], notebook: str | None) -> str | None:
    """Return where the page's lesson opens in the browser, if the book holds that course."""
    target = launch.lite_address(notebook) if notebook and app.config.aicourse_lite else None
    return str(context["pathto"](target, 1)) if target else None


def _notebook(app: Sphinx, pagename: str) -> str | None:
    """Return the path of the page's notebook below the source folder, None if it has none."""
    if pagename not in app.env.found_docs:
        return None
    path = app.env.doc2path(pagename, base=False)
    return str(PurePosixPath(path)) if str(path).endswith(".ipynb") else None


def _asset_function(app: Sphinx, context: dict[str, Any]) -> Any:
    def asset(name: str) -> str:
        address = context["pathto"](f"_static/{name}", 1)
        if name == "search-index.js":
            return str(address)
        return f"{address}?v={assets.digest(name)}"

    return asset


def _navigation(context: dict[str, Any]) -> Markup:
    tree = context["toctree"](collapse=False, includehidden=True, maxdepth=2, titles_only=True)
    return Markup(mark_current(str(tree or "")))


def mark_current(tree: str) -> str:
    """Say in the list of contents, also to a screen reader, which page is shown."""
    tree = _HERE.sub(r'\1aria-current="page" \2', tree)
    return _CAPTION_ROLE.sub('<p class="caption">', tree)


def _local_contents(context: dict[str, Any], meta: dict[str, Any]) -> dict[str, Any]:
    """Return the list of headings for the side, where a page has at least three."""
    toc = str(context.get("toc") or "")
    # The outer list holds the page's title only: show what is below it.
    inner = re.search(r"<ul>.*?(<ul>.*</ul>)\s*</li>\s*</ul>", toc, re.DOTALL)
    asked = meta.get("layout") != "start" and str(meta.get("contents", "yes")) != "no"
    wanted = asked and inner is not None and inner[1].count("<li>") >= 3
    contents = Markup(inner[1]) if wanted and inner else ""
    return {"show_local_contents": wanted, "local_contents": contents}


def describe_page(doctree: nodes.document | None) -> str:
    """Return the first sentences of a page, for search engines and link previews.

    Parameters
    ----------
    doctree
        The page; None for a page that is only a template.

    Returns
    -------
    str
        At most 180 characters, ending at the end of a word.
    """
    if doctree is None:
        return "An interactive course on aromatase inhibitors: what they do, and what helps."
    for paragraph in doctree.findall(nodes.paragraph):
        text = " ".join(paragraph.astext().split())
        if len(text) < 40:
            continue
        if len(text) <= _DESCRIPTION_LENGTH:
            return text
        return text[:_DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + " …"
    return describe_page(None)
