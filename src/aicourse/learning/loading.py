"""Read the data file of a lesson, `lessons/<id>.toml`."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from .errors import UnknownLessonError
from .fields import Fields, parse
from .loading_parts import read_declared, read_prediction, read_question, read_trials
from .records import TIERS, LessonData

ID = re.compile(r"[FI][1-9]|A(?:[1-9]|10)|C")
MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r" 20\d\d"
)


def lesson_ids() -> tuple[str, ...]:
    """Return the ids of all data files, in the order of the course: F1, …, I1, …, A1, …, A10, C."""
    names = (item.name for item in files(__package__).joinpath("lessons").iterdir())
    ids = [name.removesuffix(".toml") for name in names if name.endswith(".toml")]
    return tuple(sorted(ids, key=lambda x: ("FIAC".index(x[0]), int(x[1:] or 0))))


@cache
def load_lesson(lesson_id: str) -> LessonData:
    """Return the data of a lesson.

    Parameters
    ----------
    lesson_id
        For example "F3".

    Raises
    ------
    UnknownLessonError
        If there is no such lesson; the message lists the lessons there are.
    LessonError
        If its file is malformed.
    """
    if lesson_id not in lesson_ids():
        raise UnknownLessonError(
            f"There is no lesson {lesson_id!r}. There are: {', '.join(lesson_ids())}."
        )
    path = files(__package__).joinpath("lessons", f"{lesson_id}.toml")
    return parse_lesson(path.read_text(encoding="utf-8"), path.name)


def parse_lesson(text: str, source: str) -> LessonData:
    """Turn the text of a data file into a `LessonData`.

    Parameters
    ----------
    text
        The TOML text.
    source
        Name of the file, for messages; its stem must be the lesson's id.

    Raises
    ------
    LessonError
        If a field is missing, unknown or not as allowed; the message names file, field, value and
        what is allowed.
    """
    fields = parse(text, source)
    lesson_id = fields.text("id")
    if not ID.fullmatch(lesson_id) or lesson_id != source.removesuffix(".toml"):
        raise fields.refuse("id", lesson_id, "the file's name: F1 … F9, I1 … I9, A1 … A10 or C")
    ready = fields.flag("ready", default=True)
    least = 1 if ready else 0
    data = LessonData(
        id=lesson_id,
        title=fields.text("title"),
        tier=fields.text("tier", TIERS),
        notebook=_notebook(fields),
        ready=ready,
        minutes=_minutes(fields) if ready or fields.has("minutes") else (0, 0),
        read_before=_read_before(fields),
        evidence_searched=_month(fields) if ready or fields.has("evidence_searched") else "",
        outcomes=fields.texts("outcomes", least=2 * least, most=4),
        warm_up=_warm_up(fields),
        questions=tuple(read_question(item) for item in fields.tables("question")),
        predictions=tuple(read_prediction(item) for item in fields.tables("predict")),
        trials=tuple(read_trials(item) for item in fields.tables("trials")),
        sources=fields.texts("sources"),
        numbers=tuple(read_declared(item) for item in fields.tables("number")),
    )
    fields.end()
    _no_doubles(fields, "question", [item.id for item in data.questions])
    _no_doubles(fields, "predict", [item.id for item in data.predictions])
    _no_doubles(fields, "trials", [item.name for item in data.trials])
    _no_doubles(fields, "number", [text for item in data.numbers for text in item.texts])
    return data


def _notebook(fields: Fields) -> str:
    path = fields.text("notebook")
    if not re.fullmatch(r"[1-3]-[a-z]+/[A-Z]\d*-[a-z0-9-]+\.ipynb", path):
        raise fields.refuse("notebook", path, "a path such as 1-fundamentals/F3-living-bone.ipynb")
    return path


def _minutes(fields: Fields) -> tuple[int, int]:
    about = fields.table("minutes")
    if about is None:
        raise fields.error("minutes", "missing; allowed: a table such as { low = 15, high = 25 }")
    low, high = about.whole("low", 1, 240), about.whole("high", 1, 240)
    about.end()
    if high < low:
        raise about.refuse("high", high, f"a whole number from {low} (the lowest) to 240")
    return low, high


def _month(fields: Fields) -> str:
    month = fields.text("evidence_searched")
    if not MONTH.fullmatch(month):
        raise fields.refuse("evidence_searched", month, "month and year, such as 'November 2026'")
    return month


def _read_before(fields: Fields) -> tuple[str, ...]:
    ids = fields.texts("read_before")
    for item in ids:
        if not ID.fullmatch(item):
            raise fields.refuse("read_before", item, "ids of lessons, such as 'F2'")
    return ids


def _warm_up(fields: Fields) -> tuple[str, ...]:
    ids = fields.texts("warm_up")
    for item in ids:
        lesson_id, dot, name = item.partition(".")
        if not ID.fullmatch(lesson_id) or not dot or not name:
            raise fields.refuse("warm_up", item, "'<lesson>.<question>', such as 'F2.stiff_hands'")
    return ids


def _no_doubles(fields: Fields, field: str, names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise fields.refuse(field, name, "each name once")
