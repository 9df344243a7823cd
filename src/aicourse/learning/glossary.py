"""The glossary: each term with a plain sentence and a precise one."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from .errors import LessonError, UnknownLessonError
from .fields import Fields, parse

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Term:
    """One entry.

    Attributes
    ----------
    key
        Name in links: `glossary.md#term-<key>`.
    term
        The term as it stands in a sentence, with its short form in brackets.
    plain
        One sentence for everybody.
    precise
        One sentence for those who want it exact.
    see
        Keys of related terms.
    everyday
        Whether the word is also one of everyday speech: lessons need not link its first use.
    """

    key: str
    term: str
    plain: str
    precise: str
    see: tuple[str, ...] = ()
    everyday: bool = False

    @property
    def anchor(self) -> str:
        """The fragment of a link to this entry: "term-bmd"."""
        return f"term-{self.key}"


@cache
def glossary() -> tuple[Term, ...]:
    """Return all entries in alphabetical order of their terms.

    Raises
    ------
    LessonError
        If `glossary.toml` is malformed; the message names field, value and what is allowed.
    """
    path = files(__package__).joinpath("glossary.toml")
    return parse_glossary(path.read_text(encoding="utf-8"), path.name)


def term(key: str) -> Term:
    """Return one entry.

    Parameters
    ----------
    key
        For example "bmd".

    Raises
    ------
    UnknownLessonError
        If there is no such entry; the message suggests keys that come close.
    """
    entries = {entry.key: entry for entry in glossary()}
    if key not in entries:
        close = difflib.get_close_matches(str(key), entries, n=3, cutoff=0.5)
        hint = f" Did you mean {' or '.join(map(repr, close))}?" if close else ""
        raise UnknownLessonError(f"The glossary has no entry {key!r}.{hint}")
    return entries[key]


def parse_glossary(text: str, source: str) -> tuple[Term, ...]:
    """Turn the text of a glossary file into entries.

    Parameters
    ----------
    text
        The TOML text: one table `[[term]]` for each entry.
    source
        Name of the file, for messages.

    Raises
    ------
    LessonError
        If a field is missing, unknown or not as allowed, or an entry is there twice.
    """
    fields = parse(text, source)
    entries = [_entry(item) for item in fields.tables("term")]
    fields.end()
    keys = [entry.key for entry in entries]
    for field, values in (("key", keys), ("term", [entry.term.lower() for entry in entries])):
        for value in values:
            if values.count(value) > 1:
                raise fields.refuse(f"term.{field}", value, "each one once")
    for entry in entries:
        for other in entry.see:
            if other not in keys:
                raise LessonError(
                    f"{source}: term {entry.key!r}.see: {other!r} is not allowed. "
                    "Allowed: the key of another entry."
                )
    return tuple(sorted(entries, key=lambda entry: entry.term.lower()))


def _entry(fields: Fields) -> Term:
    key = fields.text("key")
    if not KEY.fullmatch(key):
        raise fields.refuse("key", key, "small letters and digits, joined by hyphens")
    fields.named(f"term {key!r}")
    entry = Term(
        key=key,
        term=fields.text("term"),
        plain=_sentence(fields, "plain"),
        precise=_sentence(fields, "precise"),
        see=fields.texts("see"),
        everyday=fields.flag("everyday", default=False),
    )
    fields.end()
    return entry


def _sentence(fields: Fields, field: str) -> str:
    text = fields.text(field)
    if not text.endswith("."):
        raise fields.refuse(field, text, "a sentence with a full stop")
    return text
