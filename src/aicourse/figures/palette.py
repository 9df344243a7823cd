"""The one palette: colours by role, light and dark, type scale and spacing.

`palette.toml` is the only place where a colour is written. Pages and the explorer take the
custom properties that `css` writes (``--ai-ink``, ``--ai-step-1``, ``--ai-space-3`` …); Plotly
figures take the values through `colours`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

__all__ = ["Mode", "colour", "colours", "css", "roles"]

Mode = Literal["light", "dark"]

_FILE = Path(__file__).with_name("palette.toml")


@cache
def _palette() -> dict[str, Any]:
    with _FILE.open("rb") as file:
        return tomllib.load(file)


def roles() -> dict[str, dict[str, str]]:
    """Return every role with its kind, light and dark value and use, in the order of the file.

    Returns
    -------
    dict
        Role name to ``{"kind", "light", "dark", "use"}``.
    """
    return {name: dict(role) for name, role in _palette()["roles"].items()}


def colours(mode: Mode = "light") -> dict[str, str]:
    """Return the colour of every role in one mode.

    Parameters
    ----------
    mode : {"light", "dark"}
        The mode.

    Returns
    -------
    dict
        Role name to ``#RRGGBB``.

    Raises
    ------
    ValueError
        If the mode is neither light nor dark.
    """
    if mode not in ("light", "dark"):
        raise ValueError(f'mode = {mode!r}: allowed are "light" and "dark"')
    return {name: role[mode] for name, role in _palette()["roles"].items()}


def colour(role: str, mode: Mode = "light") -> str:
    """Return the colour of one role.

    Parameters
    ----------
    role : str
        Name of the role, for instance ``"curve-1"``.
    mode : {"light", "dark"}
        The mode.

    Returns
    -------
    str
        ``#RRGGBB``.

    Raises
    ------
    ValueError
        If there is no such role or mode; the message lists what there is.
    """
    table = colours(mode)
    if role not in table:
        raise ValueError(f"role = {role!r}: allowed are {', '.join(table)}")
    return table[role]


def css() -> str:
    """Return the palette as CSS custom properties.

    Light values stand on ``:root``. Dark values apply where the book (``html[data-theme]``) or
    JupyterLab (``body[data-jp-theme-light]``) says so, and where the system prefers dark while
    neither of them speaks.

    Returns
    -------
    str
        A style sheet.
    """
    light, dark = _mode_lines("light"), _mode_lines("dark")
    return "\n".join(
        [
            "/* Made from figures/palette.toml: change that file. */",
            _rule(":root", {**_constant_lines(), **light}),
            # JupyterLab names its theme on the body, so the light values are repeated there: they
            # win over what the system prefers.
            _rule('body[data-jp-theme-light="true"]', light),
            _rule('html[data-theme="dark"], body[data-jp-theme-light="false"]', dark),
            "@media (prefers-color-scheme: dark) {",
            _rule("html:not([data-theme])", dark, indent="  "),
            "}",
            "",
        ]
    )


def _mode_lines(mode: Mode) -> dict[str, str]:
    return {"color-scheme": mode, **colours(mode)}


def _constant_lines() -> dict[str, str]:
    palette = _palette()
    return {
        **{f"font-{name}": value for name, value in palette["fonts"].items()},
        **{f"step-{name}": value for name, value in palette["steps"].items()},
        **{f"space-{name}": value for name, value in palette["spaces"].items()},
        **palette["shape"],
    }


def _rule(selector: str, values: Mapping[str, str], indent: str = "") -> str:
    lines = [f"{indent}  --ai-{name}: {value};" for name, value in values.items()]
    return "\n".join([f"{indent}{selector} {{", *lines, f"{indent}}}"])
