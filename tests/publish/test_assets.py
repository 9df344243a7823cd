"""A page gets the styles and scripts that it needs, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from aicourse.publish import assets


def test_a_plain_page_loads_the_frame_only() -> None:
    assert assets.needed("<h1>Glossary</h1>") == (["palette.css", "theme.css"], ["theme.js"])


def test_an_explorer_brings_the_model_before_itself() -> None:
    styles, scripts = assets.needed('<ai-explorer preset="F3"></ai-explorer>')
    assert "explorer.css" in styles
    assert scripts[-2:] == ["model.js", "explorer.js"]
    assert "learning.js" not in scripts


def test_questions_bring_the_learning_script_but_no_model() -> None:
    styles, scripts = assets.needed('<ai-questions class="ai-learning"></ai-questions>')
    assert "learning.css" in styles
    assert scripts == ["theme.js", "learning.js"]


def test_a_trial_table_needs_a_style_and_no_script() -> None:
    styles, scripts = assets.needed('<div class="ai-evidence"><table></table></div>')
    assert "learning.css" in styles
    assert scripts == ["theme.js"]


def test_every_file_that_a_page_may_ask_for_is_written(tmp_path: Path) -> None:
    assets.write_assets(tmp_path)
    written = {path.name for path in tmp_path.iterdir()}
    asked = {name for bundle in assets.BUNDLES for name in (*bundle.styles, *bundle.scripts)}
    assert asked | {"palette.css", "theme.css", "theme.js", "early.js", "search.js"} <= written
    assert all((tmp_path / name).stat().st_size for name in written)


@pytest.mark.parametrize("name", sorted(n for n in assets.names() if n.endswith(".js")))
def test_scripts_are_classic(name: str, tmp_path: Path) -> None:
    assets.write_assets(tmp_path)
    text = (tmp_path / name).read_text(encoding="utf-8")
    lines = [line.strip() for line in text.splitlines()]
    for word in ("import ", "export "):
        assert not [line for line in lines if line.startswith(word)], f"{word} refuses file://"
    for word in ("new Worker(", "eval(", "new Function(", "XMLHttpRequest", "importScripts("):
        assert word not in text


def test_the_digest_follows_the_content() -> None:
    assert len({assets.digest(name) for name in assets.names()}) == len(assets.names())


def test_an_unknown_file_is_refused_by_name() -> None:
    with pytest.raises(assets.AssetError, match=r"nosuch\.js"):
        assets.digest("nosuch.js")
