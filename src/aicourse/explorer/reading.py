"""Read a preset field by field; every error names file, field, value and what is allowed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any


class PresetError(ValueError):
    """A preset says something that is not possible."""


class Reader:
    """One table of a TOML file that knows where it stands.

    Parameters
    ----------
    table
        The table.
    file
        Name of the file, for messages.
    path
        Where in the file the table stands, for instance ``studies[2]``.
    """

    def __init__(self, table: Mapping[str, Any], file: str, path: str = "") -> None:
        self._table = table
        self._file = file
        self._path = path
        self._known: set[str] = set()

    def error(self, field: str, value: Any, allowed: str) -> PresetError:
        """Return the error for one field."""
        where = f"{self._path}.{field}" if self._path else field
        message = f"{where} = {value!r} is not possible. Allowed: {allowed}."
        return PresetError(f"{self._file}: {message}")

    def get(self, field: str, kind: type | tuple[type, ...], words: str, default: Any = ...) -> Any:
        """Return a field of one kind, or its default; without a default it must be there."""
        self._known.add(field)
        if field not in self._table:
            if default is ...:
                raise self.error(field, None, f"{words}; it is missing")
            return default
        value = self._table[field]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.error(field, value, words)
        return value

    def text(self, field: str, default: Any = ...) -> Any:
        """Return a text that is not empty."""
        value = self.get(field, str, "a text", default)
        if value == "":
            raise self.error(field, value, "a text that is not empty")
        return value

    def choice(self, field: str, allowed: Collection[str], default: Any = ...) -> Any:
        """Return a text out of a few."""
        value = self.get(field, str, "one of " + ", ".join(allowed), default)
        if value is not None and value not in allowed:
            raise self.error(field, value, "one of " + ", ".join(allowed))
        return value

    def names(self, field: str, allowed: Collection[str], default: Any = ...) -> tuple[str, ...]:
        """Return a list of names that all exist, none of them twice."""
        values = self.get(field, list, "a list of names", default)
        for value in values:
            if value not in allowed:
                raise self.error(field, value, "one of " + ", ".join(allowed))
        if len(set(values)) < len(values):
            raise self.error(field, values, "each name once")
        return tuple(values)

    def month(self, field: str, low: float, high: float, default: Any = ...) -> int:
        """Return a whole month within limits."""
        words = f"a whole number from {low:g} to {high:g}"
        value = self.get(field, int, words, default)
        if not low <= value <= high:
            raise self.error(field, value, words)
        return int(value)

    def number(self, field: str, default: Any = ...) -> Any:
        """Return a number."""
        value = self.get(field, (int, float), "a number", default)
        return value if value is None else float(value)

    def span(self, field: str, default: Any = ...) -> Any:
        """Return two numbers, the lower one first."""
        value = self.get(field, list, "two numbers, the lower one first", default)
        if value is None:
            return None
        numbers = [x for x in value if isinstance(x, (int, float)) and not isinstance(x, bool)]
        if len(value) != 2 or len(numbers) != 2 or not value[0] < value[1]:
            raise self.error(field, value, "two numbers, the lower one first")
        return float(value[0]), float(value[1])

    def when(self, field: str, known: Collection[str]) -> dict[str, Any]:
        """Return a table of conditions: an input and the value, or the values, it must have."""
        table: dict[str, Any] = self.get(field, dict, "a table of inputs", {})
        for name, value in table.items():
            if name not in known:
                raise self.error(f"{field}.{name}", value, "inputs of the model")
        return dict(table)

    def inputs(self, field: str, check: Callable[[str, Any], Any]) -> dict[str, Any]:
        """Return a table of inputs, each checked by the model."""
        table = self.get(field, dict, "a table of inputs", {})
        for name, value in table.items():
            self.inputs_value(name, value, check, field)
        return dict(table)

    def inputs_value(
        self, name: str, value: Any, check: Callable[[str, Any], Any], field: str
    ) -> None:
        """Let the model check one input; its message gains the place in the file."""
        try:
            check(name, value)
        except ValueError as error:
            where = f"{self._path}.{field}" if self._path else field
            raise PresetError(f"{self._file}: {where}: {error}") from None

    def tables(self, field: str) -> list[Reader]:
        """Return a list of tables, each with a reader of its own."""
        rows = self.get(field, list, "a list of tables", [])
        for row in rows:
            if not isinstance(row, dict):
                raise self.error(field, row, "a table")
        prefix = f"{self._path}.{field}" if self._path else field
        return [Reader(row, self._file, f"{prefix}[{i}]") for i, row in enumerate(rows, 1)]

    def table(self, field: str) -> Reader | None:
        """Return one table with a reader of its own, or None."""
        value = self.get(field, dict, "a table", None)
        if value is None:
            return None
        return Reader(value, self._file, f"{self._path}.{field}" if self._path else field)

    def finish(self) -> None:
        """Complain about a field that nobody asked for: it is a misspelling."""
        for field, value in self._table.items():
            if field not in self._known:
                raise self.error(field, value, "only the fields " + ", ".join(sorted(self._known)))
