"""The search index holds each section once, under its own anchor."""

from __future__ import annotations

import json
from pathlib import Path

from docutils import nodes
from docutils.utils import new_document

from aicourse.publish.search_index import SearchIndex


def page() -> nodes.document:
    document = new_document("page")
    outer = nodes.section("", nodes.title("", "Living bone"), ids=["living-bone"])
    outer += nodes.paragraph("", "Bone is rebuilt.")
    inner = nodes.section("", nodes.title("", "Explore"), ids=["explore"])
    inner += nodes.raw("", "<p>Move &amp; look</p><script>let x = 1</script>", format="html")
    inner += nodes.bullet_list("", nodes.list_item("", nodes.paragraph("", "first step")))
    inner += nodes.literal_block("", "print(1)")
    outer += inner
    document += outer
    return document


def test_each_section_has_its_own_text() -> None:
    index = SearchIndex()
    index.add("a.html", "Living bone", page())
    assert index.pages == [("a.html", "Living bone")]
    assert index.sections == [
        (0, "", "Living bone", "Bone is rebuilt."),
        (0, "explore", "Explore", "Move & look first step"),
    ]


def test_it_is_written_as_a_classic_script(tmp_path: Path) -> None:
    index = SearchIndex()
    index.add("a.html", "Living bone", page())
    index.write(tmp_path / "search-index.js")
    text = (tmp_path / "search-index.js").read_text(encoding="utf-8")
    name, _, data = text.strip().removesuffix(";").partition("=")
    assert name == "globalThis.aicourseSearchIndex"
    assert json.loads(data)["sections"][1][1] == "explore"


def test_a_term_with_an_anchor_is_a_place_of_its_own() -> None:
    document = new_document("page")
    section = nodes.section("", nodes.title("", "Glossary"), ids=["glossary"])
    term = nodes.term("", "aromatase", ids=["term-aromatase"])
    about = nodes.definition("", nodes.paragraph("", "An enzyme."))
    section += nodes.definition_list("", nodes.definition_list_item("", term, about))
    document += section
    index = SearchIndex()
    index.add("g.html", "Glossary", document)
    assert index.sections == [
        (0, "", "Glossary", ""),
        (0, "term-aromatase", "aromatase", "An enzyme."),
    ]
