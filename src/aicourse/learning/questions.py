"""Questions as a page shows them: complete without a script, with feedback for every answer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from aicourse.figures.numbers import NO_BREAK, number_text, with_unit

from .block import Block
from .markup import to_html, to_text
from .records import LEVELS, NumberAnswer, Option, Question
from .resolve import resolve

_ASKS = {
    "choose-one": "Choose one.",
    "choose-several": "Choose all that fit.",
    "number": "Enter a number.",
    "order": "Put the steps in order.",
}

# So many questions are shown at once; the others follow on request, as many at a time.
FIRST = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with where it stands: its lesson, and the lesson it was taken from, if another."""

    question: Question
    lesson: str
    taken_from: str | None = None

    @property
    def id(self) -> str:
        """Name of the question in the whole course."""
        return f"{self.lesson}.{self.question.id}"


def questions_block(
    asked: Sequence[Asked], *, page: str, label: str, first: int | None = None
) -> Block:
    """Return questions as a block.

    Parameters
    ----------
    asked
        The questions, in order.
    page
        Id of the lesson they are shown in: answers are kept under it.
    label
        What a screen reader calls the group.
    first
        How many are shown at once where scripts run; all of them when None.
    """
    items = [_state(number, item) for number, item in enumerate(asked, 1)]
    state: dict[str, Any] = {"kind": "questions", "lesson": page, "label": label, "items": items}
    if first is not None and first < len(items):
        state["first"] = first
    text = "\n\n".join(_text(number, item) for number, item in enumerate(asked, 1))
    html = "\n".join(_html(item, state) for item, state in zip(asked, items, strict=True))
    return Block(f"{label}\n\n{text}", html, state)


def spread(bank: Sequence[Question], first: int = FIRST) -> tuple[Question, ...]:
    """Return the questions of a bank with one of each level among the first ones.

    Otherwise the order of the file is kept, always in one way: within each `first` questions, and
    in the choice of which come early.

    Parameters
    ----------
    bank
        The questions, in the order of the file.
    first
        How many are shown at once.
    """
    left = list(bank)
    shown: list[Question] = []
    while left:
        early = [next((one for one in left if one.level == level), None) for level in LEVELS]
        chosen = [one for one in early if one is not None][:first]
        chosen += [one for one in left if one not in chosen][: first - len(chosen)]
        shown += [one for one in left if one in chosen]
        left = [one for one in left if one not in chosen]
    return tuple(shown)


def shuffled(question: Question) -> list[int]:
    """Return the places of the steps of an order question as shown: mixed, always in one way."""

    def key(place: int) -> str:
        text = f"{question.id}/{question.options[place].text}"
        return hashlib.sha256(text.encode()).hexdigest()

    right = list(range(len(question.options)))
    mixed = sorted(right, key=key)
    return mixed if mixed != right else [*right[1:], right[0]]


def _state(number: int, asked: Asked) -> dict[str, Any]:
    question = asked.question
    state: dict[str, Any] = {
        "id": asked.id,
        "kind": question.kind,
        "level": question.level,
        "number": number,
        "prompt": to_html(question.prompt),
        "asks": _ASKS[question.kind],
        "options": [
            {
                "text": to_text(option.text),
                "html": to_html(option.text),
                "right": option.right,
                "feedback": to_html(option.feedback),
            }
            for option in question.options
        ],
    }
    if asked.taken_from:
        state["from"] = asked.taken_from
    if question.hint:
        state["hint"] = to_html(question.hint)
    if question.kind == "order":
        state["shown"] = shuffled(question)
    if question.number:
        state["answer"] = _number_state(question.number, asked.id)
    return state


def _number_state(number: NumberAnswer, where: str) -> dict[str, Any]:
    value = _answer(number, where)
    return {
        # Rounded as it is shown, so that the shown answer counts as exact.
        "value": round(value, number.decimals),
        "shown": _shown(value, number),
        "tolerance": number.tolerance,
        "unit": number.unit,
        "right": to_html(number.right),
        "low": to_html(number.low),
        "high": to_html(number.high),
        "cases": [
            {"low": case.low, "high": case.high, "feedback": to_html(case.feedback)}
            for case in number.cases
        ],
    }


def _answer(number: NumberAnswer, where: str) -> float:
    if isinstance(number.answer, float):
        return number.answer
    return resolve(number.answer, number.unit, where).value


def _shown(value: float, number: NumberAnswer) -> str:
    return with_unit(number_text(value, number.decimals), number.unit)


def _html(asked: Asked, state: dict[str, Any]) -> str:
    question = asked.question
    taken = f'<span class="ai-from">{escape(asked.taken_from)}</span>' if asked.taken_from else ""
    hint = f'<p class="ai-hint">Hint: {to_html(question.hint)}</p>\n' if question.hint else ""
    places = shuffled(question) if question.kind == "order" else range(len(question.options))
    options = [f"<li>{to_html(question.options[place].text)}</li>" for place in places]
    listed = "<ul>\n" + "\n".join(options) + "\n</ul>\n" if options else ""
    return (
        '<div class="ai-question">\n'
        f'<p class="ai-tags"><span class="ai-level">{question.level}</span> {taken}</p>\n'
        f'<p class="ai-prompt">{state["number"]}. {state["prompt"]} '
        f'<span class="ai-asks">{state["asks"]}</span></p>\n{listed}{hint}'
        "<details><summary>Show what each answer leads to</summary>\n"
        f"{_feedback_html(asked)}\n</details>\n</div>"
    )


def _feedback_html(asked: Asked) -> str:
    question = asked.question
    if question.number:
        return (
            f"<p><strong>{escape(_shown(_answer(question.number, asked.id), question.number))}"
            f"</strong>: {to_html(question.number.right)}</p>\n<dl>\n"
            + "\n".join(
                f"<dt>{escape(head)}</dt><dd>{to_html(words)}</dd>"
                for head, words in _number_lines(question.number)
            )
            + "\n</dl>"
        )
    if question.kind == "order":
        steps = "\n".join(
            f"<li><strong>{to_html(step.text)}</strong> {to_html(step.feedback)}</li>"
            for step in question.options
        )
        return f"<ol>\n{steps}\n</ol>"
    rows = "\n".join(
        f"<dt>{to_html(option.text)} {_mark(option)}</dt><dd>{to_html(option.feedback)}</dd>"
        for option in question.options
    )
    return f"<dl>\n{rows}\n</dl>"


def _mark(option: Option) -> str:
    return '<span class="ai-fits">(fits)</span>' if option.right else ""


def _number_lines(number: NumberAnswer) -> list[tuple[str, str]]:
    lines = [
        (
            f"From {number_text(case.low, number.decimals)} to "
            f"{with_unit(number_text(case.high, number.decimals), number.unit)}",
            case.feedback,
        )
        for case in number.cases
    ]
    return [*lines, ("A lower number", number.low), ("A higher number", number.high)]


def _text(number: int, asked: Asked) -> str:
    question = asked.question
    lines = [
        f"{number}. [{question.level}] {to_text(question.prompt)} {_ASKS[question.kind]}",
    ]
    if asked.taken_from:
        lines.append(f"   ({asked.taken_from})")
    if question.hint:
        lines.append(f"   Hint: {to_text(question.hint)}")
    if question.number:
        shown = _shown(_answer(question.number, asked.id), question.number)
        lines.append(f"   Answer: {shown}. {to_text(question.number.right)}")
        lines += [f"   {head}: {to_text(words)}" for head, words in _number_lines(question.number)]
    for place, option in enumerate(question.options, 1):
        sign = f"{place}." if question.kind == "order" else "[x]" if option.right else "[ ]"
        lines += [f"   {sign} {to_text(option.text)}", f"       {to_text(option.feedback)}"]
    return "\n".join(lines).replace(NO_BREAK, " ")
