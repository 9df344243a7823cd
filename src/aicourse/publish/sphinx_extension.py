"""The Sphinx extension of the book: it ties the parts of this room to Sphinx's events."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from . import (
    assets,
    directives,
    drawings,
    launch,
    mathml,
    pages,
    references,
    solutions,
    tables,
    together,
)
from .search_index import SearchIndex

__all__ = ["setup"]

_THEME = Path(__file__).with_name("theme")
# Below the source folder, in the folder for built things: never committed.
_BIBLIOGRAPHY = "_build/references.bib"
# Styles that Sphinx and MyST-NB always write; theme.css has what the pages use of them.
_UNUSED = ("pygments.css", "mystnb.*.css", "exercise.css")


def _write_bibliography(app: Sphinx, config: Any) -> None:
    """Write the references of the evidence registry where sphinxcontrib-bibtex reads them."""
    references.write_bibtex(Path(app.srcdir) / _BIBLIOGRAPHY)
    config.bibtex_bibfiles = [_BIBLIOGRAPHY]


def _name_terms(app: Sphinx, doctree: nodes.document) -> None:
    """Tell MyST the anchors of terms, which it knows of headings only: lessons link to them."""
    slugs = app.env.metadata[app.env.docname].setdefault("myst_slugs", {})
    for term in doctree.findall(nodes.term):
        for name in term["ids"]:
            slugs.setdefault(name, (0, name, term.astext()))


def _prepare(app: Sphinx) -> None:
    """Switch off Sphinx's own search (it cannot show excerpts from a file) and start ours."""
    app.builder.search = False  # type: ignore[attr-defined]
    app.aicourse_search_index = SearchIndex()  # type: ignore[attr-defined]


def _index_page(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    if doctree is not None:
        title = nodes.unescape(app.env.titles[pagename].astext())
        address = app.builder.get_target_uri(pagename)
        app.aicourse_search_index.add(address, title, doctree)  # type: ignore[attr-defined]


def _extra_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the search page, and a page at the top that leads to the start page."""
    yield "search", {"title": "Search"}, "search.html"
    if app.config.root_doc != "index":
        yield "index", {"title": "Start"}, "redirect.html"


def _finish(app: Sphinx, error: Exception | None) -> None:
    """Copy styles, scripts and the notebooks that can be downloaded."""
    if error or app.builder.format != "html":
        return
    out, source = Path(app.outdir), Path(app.srcdir)
    for pattern in _UNUSED:
        for path in (out / "_static").glob(pattern):
            path.unlink()
    assets.write_assets(out / "_static")
    app.aicourse_search_index.write(out / "_static/search-index.js")  # type: ignore[attr-defined]
    for name in app.env.found_docs:
        path = Path(str(app.env.doc2path(name, base=False)))
        if path.suffix == ".ipynb":
            assets.copy_beside(source / path, out / path)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the theme, the formulas, the directives and the events."""
    app.add_html_theme("aicourse", str(_THEME))
    app.add_html_math_renderer(
        "mathml",
        inline_renderers=(mathml.visit_inline, None),
        block_renderers=(mathml.visit_block, None),
    )
    directives.register(app)
    # Jupyter Book sets this for a comments extension that is not loaded: no warning, please.
    app.add_config_value("comments_config", {}, "html")
    app.add_config_value("aicourse_lite", bool(os.environ.get(launch.LITE_SETTING)), "html", bool)
    app.add_post_transform(tables.ScrollBox)
    app.add_post_transform(drawings.InlineDrawings)
    app.add_post_transform(solutions.Solutions)
    app.add_post_transform(together.Together)
    app.connect("config-inited", _write_bibliography, priority=400)
    app.connect("builder-inited", _prepare)
    app.connect("doctree-read", _name_terms)
    app.connect("html-page-context", pages.add_page_context, priority=600)
    app.connect("html-page-context", _index_page)
    app.connect("html-collect-pages", _extra_pages)
    app.connect("build-finished", _finish)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": False}
