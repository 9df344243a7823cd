"""How virtual people differ, as a table: each trait with its spread, its kind and its source.

Nothing is typed here: the numbers come from ``model/people.toml``, the links from the registry.
"""

from __future__ import annotations

from aicourse.model.people import Trait, traits

from .equations import Shown, _links, _table

__all__ = ["people"]

_SPREAD = {
    "normal": "SD {spread:g}",
    "lognormal": "SD of the natural log {spread:g}",
    "share": "SD {spread:g} of the largest possible",
}


def people(*names: str) -> Shown:
    """Show in what virtual people differ, by how much, and where that comes from.

    Parameters
    ----------
    *names
        Traits; all when none is given.

    Raises
    ------
    ValueError
        If a name is no trait; the message lists what is allowed.
    """
    known = traits()
    for name in names:
        if name not in known:
            raise ValueError(f"trait = {name!r} is not possible. Allowed: {', '.join(known)}.")
    chosen = [known[name] for name in names] if names else list(known.values())
    head = ("What differs", "In units of", "By how much", "Source", "How it was derived")
    cells = [
        (f"`{row.name}`", row.unit, _spread(row), _links(row.source) or _kind(row), row.note)
        for row in chosen
    ]
    lines = [f"{row.name} ({row.unit}): {_spread(row)}, {_kind(row)}" for row in chosen]
    return Shown(_table(head, cells), "\n".join(lines))


def _spread(row: Trait) -> str:
    return _SPREAD[row.shape].format(spread=row.spread)


def _kind(row: Trait) -> str:
    return "source" if row.source else "course setting"
