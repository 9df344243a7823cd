"""The script and the style: whole, light, and safe to shorten."""

from __future__ import annotations

import gzip
import re
import subprocess
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from shutil import which

import pytest

from aicourse.explorer import script, style
from aicourse.explorer.assets import SCRIPTS, STYLES

FOLDER = resources.files("aicourse.explorer").joinpath("static")
FILES = {name: FOLDER.joinpath(f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS}
LIMIT = 60_000


def test_every_file_is_joined() -> None:
    there = {file.name for file in FOLDER.iterdir()}
    assert there == {f"{name}.js" for name in SCRIPTS} | {f"{name}.css" for name in STYLES}


def test_script_and_style_are_light() -> None:
    weight = sum(len(gzip.compress(text.encode())) for text in (script(), style()))
    assert weight < LIMIT, f"{weight} bytes"


def test_what_is_left_out_is_comments_and_indentation_only() -> None:
    for name, text in FILES.items():
        for line in text.splitlines():
            assert line.count("`") % 2 == 0, f"{name}: a text over several lines: {line}"
    kept = script().splitlines()
    assert not [line for line in kept if line.startswith((" ", "//", "/*")) or not line]
    code = [
        line.strip()
        for text in FILES.values()
        for line in re.sub(r"(?ms)^ */\*.*?\*/ *$", "", text).splitlines()
        if line.strip() and not line.strip().startswith("//")
    ]
    assert kept[1:] == code, "the first line is the data"


@pytest.mark.skipif(which("node") is None, reason="needs node")
def test_the_joined_script_is_javascript(tmp_path: Path) -> None:
    file = tmp_path / "explorer.js"
    file.write_text(script(), encoding="utf-8")
    done = subprocess.run(["node", "--check", str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_other_style_sheet_of_a_page_reaches_into_the_explorer() -> None:
    """A name that the theme or the learning parts also use would change what is drawn."""
    others = [
        *files_of("aicourse.publish", "theme", "styles"),
        *files_of("aicourse.learning", "static"),
    ]
    own = {name for name in names_in(style()) if name != "ai-explorer"}
    for file in others:
        if file.name.endswith(".css"):
            assert not own & names_in(file.read_text(encoding="utf-8")), file.name


def files_of(package: str, *folders: str) -> list[Traversable]:
    return list(resources.files(package).joinpath(*folders).iterdir())


def names_in(text: str) -> set[str]:
    return set(re.findall(r"\.(ai-[a-z0-9-]+)", text))
