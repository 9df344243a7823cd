"""Read the parts of a lesson's data file: questions, predictions, trial tables."""

from __future__ import annotations

import re

from aicourse.evidence import grades

from .fields import Fields
from .records import (
    LEVELS,
    PREDICTION_KINDS,
    QUESTION_KINDS,
    Case,
    Choice,
    Declared,
    ModelQuery,
    NumberAnswer,
    Option,
    Prediction,
    Query,
    Question,
    TrialQuery,
    TrialRow,
    TrialTable,
)

# Feedback begins with what is right in an answer; these beginnings shut a reader out instead.
HARSH = re.compile(
    r"\W*(?:(?:wrong|incorrect|nope|oops|unfortunately|bad luck|try again)\b"
    r"|not (?:quite|right|correct|true)\b"
    r"|(?:no|false|sorry|mistake|failed)\s*[,.;:!\u2013\u2014])",
    re.IGNORECASE,
)
DIRECTIONS = (
    "It goes down a lot",
    "It goes down a little",
    "It stays about the same",
    "It goes up a little",
    "It goes up a lot",
)


def read_question(fields: Fields) -> Question:
    """Return one `[[question]]`."""
    name = fields.name()
    fields.named(f"question {name!r}")
    kind = fields.text("kind", QUESTION_KINDS)
    question = Question(
        id=name,
        kind=kind,
        level=fields.text("level", LEVELS),
        prompt=fields.text("prompt"),
        hint=fields.optional_text("hint"),
        options=_options(fields, kind) if kind != "number" else (),
        number=_number(fields) if kind == "number" else None,
    )
    fields.end()
    return question


def feedback(fields: Fields, field: str = "feedback") -> str:
    """Return feedback that does not begin with a rebuff."""
    text = fields.text(field)
    if HARSH.match(text):
        raise fields.refuse(field, text, "feedback that starts with what is right in the answer")
    return text


def _options(fields: Fields, kind: str) -> tuple[Option, ...]:
    field = "step" if kind == "order" else "option"
    least = 3 if kind == "order" else 2
    options = []
    for item in fields.tables(field):
        right = True if kind == "order" else item.flag("right", default=False)
        options.append(Option(item.text("text"), feedback(item), right))
        item.end()
    if not least <= len(options) <= 8:
        raise fields.refuse(field, len(options), f"{least} to 8 tables [[question.{field}]]")
    texts = [option.text for option in options]
    for text in texts:
        if texts.count(text) > 1:
            raise fields.refuse(field, text, "each text once")
    count = sum(option.right for option in options)
    if kind == "choose-one" and count != 1:
        raise fields.refuse("option", f"{count} with right = true", "exactly one with right = true")
    if kind == "choose-several" and count < 1:
        raise fields.refuse("option", "none with right = true", "one or more with right = true")
    return tuple(options)


def _number(fields: Fields) -> NumberAnswer:
    given = fields.optional_number("answer")
    query = _query(fields, needed=given is None)
    if given is not None and query is not None:
        raise fields.error("answer", "give either an answer or a model or trial, not both")
    tolerance = fields.number("tolerance")
    if tolerance < 0:
        raise fields.refuse("tolerance", tolerance, "0 or more")
    answer: float | Query | None = query if given is None else given
    assert answer is not None
    return NumberAnswer(
        answer=answer,
        tolerance=tolerance,
        unit=fields.text("unit"),
        decimals=fields.whole("decimals", 0, 6),
        right=feedback(fields, "feedback_right"),
        low=feedback(fields, "feedback_low"),
        high=feedback(fields, "feedback_high"),
        cases=tuple(_case(item) for item in fields.tables("case")),
    )


def _case(fields: Fields) -> Case:
    low, high = fields.number("low"), fields.number("high")
    if high < low:
        raise fields.refuse("high", high, f"a number from {low:g} (the lowest) on")
    case = Case(low, high, feedback(fields))
    fields.end()
    return case


def _query(fields: Fields, needed: bool) -> Query | None:
    model, trial = fields.table("model"), fields.table("trial")
    if needed and (model is None) == (trial is None):
        raise fields.error("model", "give one table, model or trial: where the number comes from")
    if trial is not None:
        labels = [item.label for item in grades()]
        found = TrialQuery(trial.text("effect"), trial.optional_text("certainty", labels))
        trial.end()
        return found
    return None if model is None else _model(model)


def _model(model: Fields) -> ModelQuery:
    query = ModelQuery(
        output=model.name("output"),
        month=model.number("month"),
        inputs=model.data("inputs"),
        minus=model.data("minus") if model.has("minus") else None,
        absolute=model.flag("absolute", default=False),
    )
    model.data("minus")
    model.end()
    return query


def read_prediction(fields: Fields) -> Prediction:
    """Return one `[[predict]]`."""
    name = fields.name()
    fields.named(f"predict {name!r}")
    kind = fields.text("kind", PREDICTION_KINDS)
    query = _query(fields, needed=True)
    assert query is not None
    prediction = Prediction(
        id=name,
        prompt=fields.text("prompt"),
        kind=kind,
        query=query,
        explain=feedback(fields, "explain"),
        choices=_choices(fields, kind),
        near=fields.number("near") if kind == "number" else None,
        low=fields.number("low") if kind == "number" else None,
        high=fields.number("high") if kind == "number" else None,
        unit=fields.optional_text("unit"),
    )
    fields.end()
    if prediction.low is not None and prediction.high is not None:
        if prediction.high <= prediction.low:
            raise fields.refuse("high", prediction.high, f"a number above {prediction.low:g}")
        if prediction.near is not None and prediction.near < 0:
            raise fields.refuse("near", prediction.near, "0 or more")
    return prediction


def _choices(fields: Fields, kind: str) -> tuple[Choice, ...]:
    if kind == "direction":
        return _directions(fields)
    if kind == "number":
        return ()
    choices = [Choice(item.text("text"), item.optional_number("below")) for item in _ended(fields)]
    limits = [choice.below for choice in choices[:-1]]
    if len(choices) < 2 or None in limits or choices[-1].below is not None:
        raise fields.refuse(
            "choice",
            [choice.below for choice in choices],
            "two or more; each but the last with its limit `below`",
        )
    numbers = [limit for limit in limits if limit is not None]
    if numbers != sorted(set(numbers)):
        raise fields.refuse("choice", numbers, "limits `below` that rise from choice to choice")
    return tuple(choices)


def _ended(fields: Fields) -> list[Fields]:
    items = fields.tables("choice")
    for item in items:
        item.optional_text("text")
        item.optional_number("below")
        item.end()
    return items


def _directions(fields: Fields) -> tuple[Choice, ...]:
    same, lot = fields.number("same"), fields.number("lot")
    if not 0 < same < lot:
        raise fields.refuse("lot", lot, "a number above `same`, which is above 0")
    words = fields.texts("words", most=5) or DIRECTIONS
    if len(words) != 5:
        raise fields.refuse("words", list(words), "five texts, from 'down a lot' to 'up a lot'")
    limits: tuple[float | None, ...] = (-lot, -same, same, lot, None)
    return tuple(Choice(text, limit) for text, limit in zip(words, limits, strict=True))


def read_trials(fields: Fields) -> TrialTable:
    """Return one `[[trials]]`."""
    name = fields.name("name")
    fields.named(f"trials {name!r}")
    table = TrialTable(
        name=name,
        caption=fields.text("caption"),
        rows=tuple(_row(item) for item in fields.tables("row")),
        note=fields.optional_text("note"),
    )
    fields.end()
    if not table.rows:
        raise fields.error("row", "missing; allowed: one or more tables [[trials.row]]")
    return table


def _row(fields: Fields) -> TrialRow:
    effect = fields.text("effect")
    fields.named(f"row {effect!r}")
    row = TrialRow(
        effect=effect,
        certainty=fields.optional_text("certainty", [item.label for item in grades()]),
        who=fields.optional_text("who"),
        arm=fields.optional_text("arm"),
        compared_with=fields.optional_text("compared_with"),
        time=fields.optional_text("time"),
        outcome=fields.optional_text("outcome"),
        note=fields.optional_text("note"),
        decimals=fields.whole("decimals", 0, 6) if fields.has("decimals") else None,
    )
    fields.end()
    return row


def read_declared(fields: Fields) -> Declared:
    """Return one `[[number]]`."""
    texts = fields.text_or_texts("text")
    fields.named(f"number {texts[0]!r}")
    model = fields.table("model")
    declared = Declared(
        texts=texts,
        model=None if model is None else _model(model),
        computed=fields.optional_text("computed"),
        setting=fields.optional_text("setting"),
        definition=fields.optional_text("definition"),
    )
    fields.end()
    origins = (declared.model, declared.computed, declared.setting, declared.definition)
    given = sum(origin is not None for origin in origins)
    if given != 1:
        allowed = "exactly one of model, computed, setting, definition"
        raise fields.refuse("text", f"{given} origins", allowed)
    for reason in (declared.setting, declared.definition):
        if reason is not None and len(reason.split()) < 3:
            raise fields.refuse("setting or definition", reason, "a reason of three words or more")
    return declared
