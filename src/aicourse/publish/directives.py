"""Directives that write data into pages: grades, counts, model, fit, lessons, glossary, repository.

Each takes its content from the room that owns the data, so that a page never repeats a number.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from . import content, fit, latency, launch, lite_results, references, verification
from .start_figure import start_figure

__all__ = ["register"]


class Written(SphinxDirective):
    """A directive without options whose content is HTML that a function returns."""

    write: Callable[[], str]

    def run(self) -> list[nodes.Node]:
        """Return the HTML as a raw node."""
        self.env.note_reread()
        return [nodes.raw("", type(self).write(), format="html")]


class LessonList(SphinxDirective):
    """The lessons of one tier that exist, with minutes and what one can do afterwards."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return one section-like block for each lesson; the links are checked by Sphinx."""
        self.env.note_reread()
        text = content.lesson_list(self.arguments[0], self.env.docname, self.env.found_docs)
        box = nodes.container(classes=["lesson-list"])
        box += self.parse_text_to_nodes(text)
        return [box]


class Progress(SphinxDirective):
    """A reader's own progress: the lessons of the book, and what this browser keeps of them."""

    def run(self) -> list[nodes.Node]:
        """Return the list of lessons; a script fills in what was done."""
        from aicourse.learning.progress import progress_html

        self.env.note_reread()
        here = posixpath.dirname(self.env.docname)

        def address(notebook: str) -> str | None:
            name = f"notebooks/{notebook.removesuffix('.ipynb')}"
            if name not in self.env.found_docs:
                return None
            return posixpath.relpath(f"{name}.html", here)

        return [nodes.raw("", progress_html(address), format="html")]


class Glossary(SphinxDirective):
    """Every term of the glossary, in alphabetical order, with its anchor.

    What the directive holds is the same list for readers of the Markdown itself; it is made from
    the same data, and not used here.
    """

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a section for each letter."""
        self.env.note_reread()
        return content.glossary_nodes(self.state.document)


class ReportLink(SphinxDirective):
    """Where to report an error: the issue list, or the instructor where there is no repository."""

    def run(self) -> list[nodes.Node]:
        """Return one paragraph."""
        self.env.note_reread()
        options = self.config.html_theme_options
        address = launch.issues_address(options.get("repository_url") or "")
        box = nodes.container()
        box += self.parse_text_to_nodes(content.report_paragraph(address))
        return [box]


def _directive(function: Callable[[], str]) -> type[SphinxDirective]:
    return type(function.__name__, (Written,), {"write": staticmethod(function)})


def register(app: Sphinx) -> None:
    """Make the directives known to Sphinx."""
    tables: dict[str, Callable[[], str]] = {
        "grade-table": content.grade_table,
        "evidence-counts": content.evidence_counts,
        "fit-summary": fit.fit_summary,
        "fit-table": fit.fit_tables,
        "model-inputs": content.model_inputs,
        "model-outputs": content.model_outputs,
        "start-figure": start_figure,
        "bibliography-note": references.bibliography_note,
        **verification.DIRECTIVES,
        **latency.DIRECTIVES,
        **lite_results.DIRECTIVES,
    }
    for name, function in tables.items():
        app.add_directive(name, _directive(function))
    others: dict[str, Any] = {
        "lesson-list": LessonList,
        "glossary-terms": Glossary,
        "progress": Progress,
        "report-link": ReportLink,
    }
    for name, directive in others.items():
        app.add_directive(name, directive)
