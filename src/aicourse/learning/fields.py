"""Read tables of a TOML file, strictly: every field is checked, none is passed over."""

from __future__ import annotations

import difflib
import math
import re
import tomllib
from collections.abc import Collection
from typing import Any

from .errors import LessonError

NAME = re.compile(r"[a-z][a-z0-9_]*")
_TEXT = "text without blanks at its ends"
_NUMBER = "a finite number"


def parse(text: str, source: str) -> Fields:
    """Return the fields of a TOML text.

    Parameters
    ----------
    text
        The TOML text.
    source
        Name of the file, for messages.

    Raises
    ------
    LessonError
        If the text is no TOML.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LessonError(f"{source}: not valid TOML: {error}") from error
    return Fields(data, source, "")


class Fields:
    """The fields of one table; each is taken once, and `end` says which were not known.

    Parameters
    ----------
    data
        The table.
    source
        Name of the file, for messages.
    where
        Where the table stands in the file ("question 'brake'"), for messages; "" for the file.
    """

    def __init__(self, data: dict[str, Any], source: str, where: str) -> None:
        self._data = data
        self._source = source
        self._where = where
        self._asked: list[str] = []

    def error(self, field: str, problem: str) -> LessonError:
        """Return an error that names file and field."""
        path = f"{self._where}.{field}" if self._where else field
        return LessonError(f"{self._source}: {path}: {problem}")

    def refuse(self, field: str, value: object, allowed: str) -> LessonError:
        """Return an error that names file, field, value and what is allowed."""
        return self.error(field, f"{value!r} is not allowed. Allowed: {allowed}.")

    def named(self, name: str) -> Fields:
        """Return the same table under a better name for messages."""
        self._where = name
        return self

    def has(self, field: str) -> bool:
        """Say whether the field is given."""
        return field in self._data

    def text(self, field: str, allowed: Collection[str] | None = None) -> str:
        """Return a required text, one of `allowed` if that is given."""
        value = self._take(field, "one of " + _list(allowed) if allowed else _TEXT)
        if not isinstance(value, str) or not value or value != value.strip():
            raise self.refuse(field, value, _TEXT)
        if allowed is not None and value not in allowed:
            raise self.refuse(field, value, "one of " + _list(allowed))
        return value

    def optional_text(self, field: str, allowed: Collection[str] | None = None) -> str | None:
        """Return a text, or None where it is absent."""
        return self.text(field, allowed) if self._ask(field) else None

    def name(self, field: str = "id") -> str:
        """Return a required name: small letters, digits and underscores."""
        value = self.text(field)
        if not NAME.fullmatch(value):
            raise self.refuse(field, value, "small letters, digits and underscores")
        return value

    def number(self, field: str) -> float:
        """Return a required finite number."""
        value = self._take(field, _NUMBER)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.refuse(field, value, _NUMBER)
        if not math.isfinite(value):
            raise self.refuse(field, value, _NUMBER)
        return float(value)

    def optional_number(self, field: str) -> float | None:
        """Return a finite number, or None where it is absent."""
        return self.number(field) if self._ask(field) else None

    def whole(self, field: str, low: int, high: int) -> int:
        """Return a required whole number from `low` to `high`."""
        allowed = f"a whole number from {low} to {high}"
        value = self._take(field, allowed)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.refuse(field, value, allowed)
        return value

    def flag(self, field: str, default: bool) -> bool:
        """Return true or false, `default` where it is absent."""
        if not self._ask(field):
            return default
        value = self._data[field]
        if not isinstance(value, bool):
            raise self.refuse(field, value, "true or false")
        return value

    def text_or_texts(self, field: str) -> tuple[str, ...]:
        """Return one text, or a list of different texts."""
        if self._ask(field) and isinstance(self._data[field], str):
            return (self.text(field),)
        return self.texts(field, least=1)

    def texts(self, field: str, least: int = 0, most: int = 99) -> tuple[str, ...]:
        """Return a list of different texts; an absent one is empty."""
        allowed = f"a list of different texts ({least} to {most})" if least else "a list of texts"
        if not self._ask(field):
            if least:
                raise self.error(field, f"missing; allowed: {allowed}")
            return ()
        value = self._data[field]
        good = isinstance(value, list) and all(isinstance(x, str) and x.strip() for x in value)
        if not good or len(set(value)) != len(value) or not least <= len(value) <= most:
            raise self.refuse(field, value, allowed)
        return tuple(value)

    def table(self, field: str) -> Fields | None:
        """Return a table inside this one, or None where it is absent."""
        if not self._ask(field):
            return None
        value = self._data[field]
        if not isinstance(value, dict):
            raise self.refuse(field, value, f"a table [{field}]")
        return Fields(value, self._source, self._path(field))

    def tables(self, field: str) -> list[Fields]:
        """Return a list of tables inside this one; an absent one is empty."""
        if not self._ask(field):
            return []
        value = self._data[field]
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.refuse(field, value, f"a list of tables [[{field}]]")
        return [
            Fields(item, self._source, f"{self._path(field)} {number}")
            for number, item in enumerate(value, 1)
        ]

    def data(self, field: str) -> dict[str, Any]:
        """Return a table as plain data (the caller checks it); an absent one is empty."""
        if not self._ask(field):
            return {}
        value = self._data[field]
        if not isinstance(value, dict):
            raise self.refuse(field, value, "a table")
        return dict(value)

    def end(self) -> None:
        """Raise `LessonError` if the table has a field that was never asked for."""
        for field in self._data:
            if field not in self._asked:
                close = difflib.get_close_matches(field, self._asked, n=1)
                hint = f" Did you mean {close[0]!r}?" if close else ""
                known = ", ".join(self._asked)
                raise self.error(field, f"there is no such field.{hint} Allowed: {known}.")

    def _path(self, field: str) -> str:
        return f"{self._where}.{field}" if self._where else field

    def _ask(self, field: str) -> bool:
        if field not in self._asked:
            self._asked.append(field)
        return field in self._data

    def _take(self, field: str, allowed: str) -> Any:
        if not self._ask(field):
            raise self.error(field, f"missing; allowed: {allowed}")
        return self._data[field]


def _list(allowed: Collection[str]) -> str:
    return ", ".join(repr(item) for item in allowed)
