"""Which styles and scripts a page needs: it gets those, and no others.

Jupyter Book would load every script that lies in a static folder on every page. So the files are
copied by a hook of ours, and each page names what it uses.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from aicourse.figures.palette import css as palette_css

__all__ = ["AssetError", "Bundle", "bundles", "digest", "needed", "write_assets"]

_PACKAGE = Path(str(files("aicourse")))


class AssetError(RuntimeError):
    """A style or script that a page needs is not there."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Files that belong together, and the mark in a page that asks for them.

    Attributes
    ----------
    mark
        Regular expression; where it is found in the body of a page, the files are loaded.
    styles, scripts
        Paths below the package, in the order in which they are loaded.
    """

    mark: re.Pattern[str]
    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    sources: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sources", (*self.styles, *self.scripts))


def bundles() -> tuple[Bundle, ...]:
    """Return the bundles of the other rooms, in the order in which a page loads them."""
    return (
        Bundle(
            mark=re.compile(r"<ai-(?!explorer)[a-z]|class=\"[^\"]*\bai-"),
            styles=("learning/static/learning.css",),
        ),
        Bundle(
            mark=re.compile(r"<ai-explorer\b"),
            styles=("explorer/static/explorer.css",),
            scripts=("model/generated/model.js", "explorer/static/explorer.js"),
        ),
        Bundle(
            mark=re.compile(r"<ai-(?!explorer)[a-z]"),
            scripts=("learning/static/learning.js",),
        ),
    )


def needed(body: str) -> tuple[list[str], list[str]]:
    """Return the styles and the scripts (names below ``_static``) for a page with this body."""
    found = [bundle for bundle in bundles() if bundle.mark.search(body)]
    styles = [Path(path).name for bundle in found for path in bundle.styles]
    scripts = [Path(path).name for bundle in found for path in bundle.scripts]
    return ["palette.css", *styles, "theme.css"], ["theme.js", *scripts]


def _sources() -> dict[str, Path]:
    own = {path.name: path for path in (_PACKAGE / "publish/theme/static").iterdir()}
    others = {
        Path(name).name: _PACKAGE / name for bundle in bundles() for name in bundle.sources
    }
    return {**own, **others}


@cache
def _content(name: str) -> bytes:
    if name == "palette.css":
        return palette_css().encode()
    path = _sources().get(name)
    if path is None or not path.is_file():
        raise AssetError(f"{name}: a page needs this file, and it is not in the package")
    return path.read_bytes()


def digest(name: str) -> str:
    """Return eight characters that change when the file changes, so that no old copy is shown."""
    return hashlib.sha256(_content(name)).hexdigest()[:8]


def write_assets(folder: Path) -> None:
    """Copy every file that a page may ask for to `folder`.

    Raises
    ------
    AssetError
        If one of them is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("palette.css", *_sources()):
        (folder / name).write_bytes(_content(name))


def copy_beside(source: Path, target: Path) -> None:
    """Copy a file to where the page is, making the folder where needed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
