"""The model's equations, symbols and parameters as Markdown, which JupyterLab and the book typeset.

Nothing is typed here: formulas come from ``model/generated/formulas.json``, numbers from
``describe``, links from the evidence registry. So what a lesson shows is what the model runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from aicourse.evidence import effect, study
from aicourse.model import describe

__all__ = ["EQUATION_BLOCKS", "PARAMETER_BLOCKS", "Shown", "equations", "parameters", "symbols"]

# Parameters stand block by block in their file: each block begins with this one.
_FIRST = {
    "estradiol": "suppression_anastrozole",
    "bone": "rankl_deficit_gain",
    "bone drugs": "zoledronate_effect",
    "exercise": "aerobic_reference",
    "pain": "pain_local_gain",
    "body and blood": "fat_share_start",
    "hot flashes": "thermoneutral_loss",
    "references": "spine_bmd_mean",
}
PARAMETER_BLOCKS = tuple(_FIRST)
"""Names of the blocks of parameters, in the order of the file."""

EQUATION_BLOCKS = ("estradiol", "bone", "pain", "inflammation")
"""Names of the blocks of equations."""

_KINDS = ("state", "course", "setting")


@dataclass(frozen=True, slots=True)
class Shown:
    """Something to show: `markdown` for pages, `text` for everything else; the same each time.

    Attributes
    ----------
    markdown
        With formulas between dollar signs.
    text
        Plain text; also the ``repr``, so that a stored notebook proves it.
    """

    markdown: str
    text: str

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_markdown_(self) -> str:
        return self.markdown


@cache
def _generated() -> dict[str, list[dict[str, str]]]:
    text = resources.files("aicourse.model").joinpath("generated/formulas.json")
    table: dict[str, list[dict[str, str]]] = json.loads(text.read_text(encoding="utf-8"))
    return table


def equations(*names: str) -> Shown:
    """Show equations as the model runs them.

    Parameters
    ----------
    *names
        Blocks (`EQUATION_BLOCKS`) or single equations by the name of their left-hand side, such
        as ``"osteoblasts"``; all of them when none is given.

    Raises
    ------
    ValueError
        If a name is neither; the message lists what is allowed.

    Examples
    --------
    >>> equations("osteoblasts").text.splitlines()[0]
    'osteoblasts: osteoblast activity (formation)'
    """
    rows = _chosen(_generated()["equations"], names, "equation")
    blocks = [f"**{row['name']}**: {row['meaning']}\n\n$$\n{row['latex']}\n$$" for row in rows]
    lines = [f"{row['name']}: {row['meaning']}\n    {row['latex']}" for row in rows]
    return Shown("\n\n".join(blocks), "\n".join(lines))


def symbols(kind: str) -> Shown:
    """Show what the symbols of one kind stand for.

    Parameters
    ----------
    kind
        ``"state"`` (integrated), ``"course"`` (prepared before integration) or ``"setting"``
        (one number for each scenario).

    Raises
    ------
    ValueError
        If the kind is unknown.
    """
    if kind not in _KINDS:
        raise ValueError(f"kind = {kind!r} is not possible. Allowed: {', '.join(_KINDS)}.")
    rows = [row for row in _generated()["quantities"] if row["kind"] == kind]
    cells = [(f"${row['symbol']}$", f"`{row['name']}`", row["meaning"]) for row in rows]
    lines = [f"{row['name']}: {row['meaning']}" for row in rows]
    return Shown(_table(("Symbol", "Name in code", "Meaning"), cells), "\n".join(lines))


def parameters(*names: str) -> Shown:
    """Show parameters with value, unit, plausible range, kind and source.

    Parameters
    ----------
    *names
        Blocks (`PARAMETER_BLOCKS`) or single parameters; all when none is given.

    Raises
    ------
    ValueError
        If a name is neither; the message lists what is allowed.
    UnknownEvidenceError
        If a parameter names a source that the registry does not hold.
    """
    rows = [{**row, "block": block} for block, part in _parts().items() for row in part]
    chosen = _chosen(rows, names, "parameter")
    head = ("Symbol", "Stands for, and name in code", "Value (range)", "Kind", "Source")
    cells = [
        (
            f"${row['symbol']}$",
            f"{row['meaning']} `{row['name']}`" + (f" ({row['note']})" if row["note"] else ""),
            f"{_value(row)} ({_number(row['low'])} to {_number(row['high'])})",
            row["kind"],
            _links(row["sources"])
            or ("trials in the fit table" if row["kind"] == "fitted" else "none"),
        )
        for row in chosen
    ]
    lines = [
        f"{row['name']} = {_value(row)} ({_number(row['low'])} to {_number(row['high'])}), "
        f"{row['kind']}: {row['meaning']}"
        for row in chosen
    ]
    return Shown(_table(head, cells), "\n".join(lines))


def _parts() -> dict[str, list[dict[str, Any]]]:
    """Return the parameters by block, each block as it stands in the file."""
    begins = {name: block for block, name in _FIRST.items()}
    known = {row["name"] for row in describe()["parameters"]}
    if missing := [name for name in begins if name not in known]:
        raise ValueError(f"{missing}: no parameters. Allowed: the first parameter of each block.")
    parts: dict[str, list[dict[str, Any]]] = {block: [] for block in _FIRST}
    block = next(iter(_FIRST))
    for row in describe()["parameters"]:
        block = begins.get(row["name"], block)
        parts[block].append(row)
    return parts


def _chosen(
    rows: Sequence[Mapping[str, Any]], names: Iterable[str], what: str
) -> list[Mapping[str, Any]]:
    """Return the rows that names ask for, by block or by name, in the order asked."""
    found: list[Mapping[str, Any]] = []
    for name in names:
        part = [row for row in rows if name in (row["block"], row["name"])]
        if not part:
            blocks = dict.fromkeys(row["block"] for row in rows)
            single = ", ".join(row["name"] for row in rows)
            raise ValueError(
                f"{what} = {name!r} is not possible. "
                f"Allowed: a block ({', '.join(blocks)}) or one of {single}."
            )
        # A name such as "estradiol" is a block and an equation: the block holds both.
        found += [row for row in part if row not in found]
    return found if found else list(rows)


def _links(ids: Iterable[str]) -> str:
    """Return links to the studies behind effects, each study once."""
    keys = dict.fromkeys(effect(name).study_key for name in ids)
    return ", ".join(_link(key) for key in keys)


def _link(key: str) -> str:
    reference = study(key).reference
    return f"[{reference.short}]({reference.link})" if reference.link else reference.short


def _value(row: Mapping[str, Any]) -> str:
    unit = "" if row["unit"] == "none" else f" {row['unit']}"
    return f"{_number(row['value'])}{unit}"


def _number(value: float) -> str:
    return f"{value:.4g}".replace("-", "\u2212")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )
