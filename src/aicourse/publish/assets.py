"""Which styles and scripts a page needs: it gets those, and no others.

Jupyter Book would load every script that lies in a static folder on every page. So the files are
written by a hook of ours, and each page names what it uses.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["AssetError", "Bundle", "copy_beside", "digest", "names", "needed", "write_assets"]

_PACKAGE = Path(__file__).resolve().parents[1]
_THEME = _PACKAGE / "publish/theme"
_OWN = _THEME / "static"
# The parts of theme.css, in their order.
_STYLES = ("frame", "text", "pages", "media")


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
        Names of the files, in the order in which they are loaded.
    """

    mark: re.Pattern[str]
    styles: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()


# In the order in which a page loads them.
BUNDLES = (
    Bundle(re.compile(r"<ai-(?!explorer)|class=\"ai-"), styles=("learning.css",)),
    Bundle(
        re.compile(r"<ai-explorer\b"),
        styles=("explorer.css",),
        scripts=("model.js", "explorer.js"),
    ),
    Bundle(re.compile(r"<ai-(?!explorer)[a-z]"), scripts=("learning.js",)),
    Bundle(re.compile(r"<ai-progress\b"), scripts=("progress.js",)),
    Bundle(re.compile(r'id="ai-terms"'), scripts=("terms.js",)),
    Bundle(re.compile(r'data-risks="'), scripts=("risks.js",)),
)


def _palette() -> str:
    """Return the palette; on paper it is always the light one."""
    from aicourse.figures.palette import colours, css

    light = "".join(f" --ai-{role}: {value};" for role, value in colours("light").items())
    paper = "html, html[data-theme], html:not([data-theme])"
    return f"{css()}@media print {{ {paper} {{{light} }} }}\n"


def _theme() -> str:
    parts = [(_THEME / f"styles/{name}.css").read_text(encoding="utf-8") for name in _STYLES]
    return "\n".join(parts)


def _explorer_script() -> str:
    from aicourse import explorer

    return explorer.script()


def _explorer_style() -> str:
    from aicourse import explorer

    return explorer.style()


def _learning_script() -> str:
    from aicourse.learning.widget import page_script

    return page_script()


def _file(path: str) -> Callable[[], str]:
    return lambda: (_PACKAGE / path).read_text(encoding="utf-8")


# Files that are made or joined, and files of the other rooms. A room that joins its files from
# parts is asked to do so.
_OTHERS: dict[str, Callable[[], str]] = {
    "palette.css": _palette,
    "theme.css": _theme,
    "model.js": _file("model/generated/model.js"),
    "explorer.js": _explorer_script,
    "explorer.css": _explorer_style,
    "learning.js": _learning_script,
    "progress.js": _file("learning/static/progress.js"),
    "risks.js": _file("figures/risks.js"),
    "learning.css": _file("learning/static/learning.css"),
}


def needed(body: str) -> tuple[list[str], list[str]]:
    """Return the styles and the scripts (names below ``_static``) for a page with this body."""
    found = [bundle for bundle in BUNDLES if bundle.mark.search(body)]
    styles = [name for bundle in found for name in bundle.styles]
    scripts = [name for bundle in found for name in bundle.scripts]
    return ["palette.css", "theme.css", *styles], ["theme.js", *scripts]


def names() -> tuple[str, ...]:
    """Return the names of all files that a page may ask for."""
    return (*_OTHERS, *sorted(path.name for path in _OWN.iterdir()))


@cache
def _content(name: str) -> bytes:
    if name not in names():
        raise AssetError(f"{name}: a page needs this file, and no room has it")
    try:
        return _OTHERS[name]().encode() if name in _OTHERS else (_OWN / name).read_bytes()
    except OSError as error:
        raise AssetError(f"{name}: needed by a page, not readable: {error}") from error


def digest(name: str) -> str:
    """Return eight characters that change when the file changes, so that no old copy is shown."""
    return hashlib.sha256(_content(name)).hexdigest()[:8]


def write_assets(folder: Path) -> None:
    """Write every file that a page may ask for to `folder`.

    Raises
    ------
    AssetError
        If one of them is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in names():
        (folder / name).write_bytes(_content(name))


def copy_beside(source: Path, target: Path) -> None:
    """Copy a file to where the page is, making the folder where needed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
