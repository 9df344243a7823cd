"""SVG files become part of the page, with their text alternative and without surprises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aicourse.publish.drawings import DrawingError, inline_drawing

GOOD = (
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<title>Cycle</title><defs><marker id="tip"><path d="M0 0"/></marker></defs>'
    '<path d="M0 0" marker-end="url(#tip)" fill="var(--ai-accent, #17605A)"/>'
    '<use href="#tip"/></svg>'
)


def drawn(folder: Path, text: str, alternative: str = "Bone is taken away & put back") -> str:
    path = folder / "cycle.svg"
    path.write_text(text, encoding="utf-8")
    return inline_drawing(path, alternative)


def test_it_is_an_image_with_its_text_alternative(tmp_path: Path) -> None:
    text = drawn(tmp_path, GOOD)
    assert re.match(r"<svg [^>]*viewBox", text)
    assert 'role="img"' in text
    assert 'aria-label="Bone is taken away &amp; put back"' in text
    assert "<title" not in text


def test_colours_are_left_to_the_page(tmp_path: Path) -> None:
    assert "var(--ai-accent, #17605A)" in drawn(tmp_path, GOOD)


def test_names_carry_the_name_of_the_file(tmp_path: Path) -> None:
    text = drawn(tmp_path, GOOD)
    assert 'id="cycle-tip"' in text
    assert "url(#cycle-tip)" in text
    assert 'href="#cycle-tip"' in text


@pytest.mark.parametrize(
    ("text", "alternative", "problem"),
    [
        (GOOD, " ", "no text alternative"),
        (GOOD.replace('viewBox="0 0 10 10"', ""), "x", "viewBox"),
        (GOOD.replace("<use", "<script>1</script><use"), "x", "no script"),
        (GOOD.replace("<use", '<use onclick="1"'), "x", "no script"),
        (GOOD[:-4], "x", "not well-formed"),
        ("<html/>", "x", "viewBox"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, alternative: str, problem: str) -> None:
    with pytest.raises(DrawingError, match=problem) as caught:
        drawn(tmp_path, text, alternative)
    assert "cycle.svg" in str(caught.value)
