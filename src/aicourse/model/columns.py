"""Columns: courses, states and what is worked out from them over time, as plain lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import repeat

Column = Sequence[float]
Numbers = Mapping[str, float]


class Columns(dict[str, Column]):
    """Columns by name: one value for each node, or a single one where nothing ever moves.

    Most medicines are not taken in most plans; what only they move is then one number, and so is
    what is worked out from it.

    Parameters
    ----------
    p, s
        Parameters and settings by name.
    made
        Functions of parameters, settings and columns, each for a column that is worked out when it
        is first asked for.
    given
        The columns to begin with.
    """

    def __init__(
        self,
        p: Numbers,
        s: Numbers,
        made: Mapping[str, Callable[[Numbers, Numbers, Columns], Column]],
        given: Mapping[str, Column],
    ) -> None:
        super().__init__(given)
        self._made = p, s, made

    def __missing__(self, name: str) -> Column:
        p, s, made = self._made
        column = self[name] = made[name](p, s, self)
        return column

    def rows(self, *names: str) -> Iterator[tuple[float, ...]]:
        """Return some columns side by side, row by row; one row if none of them moves."""
        columns = [self[name] for name in names]
        length = max(map(len, columns))
        return zip(*(c if len(c) == length else repeat(c[0]) for c in columns), strict=False)
