"""Predict before the explorer moves, and meet the prediction again beside what came out."""

from __future__ import annotations

from html import escape
from typing import Any

from aicourse.evidence import grades

from .block import Block
from .markup import to_html, to_text
from .records import Prediction
from .resolve import Finding, resolve

CAUTION = "Illustrative: an average from a teaching model, not a prediction for a person."


def predict_block(prediction: Prediction, *, page: str) -> Block:
    """Return the question that a learner answers before exploring.

    Parameters
    ----------
    prediction
        The prediction.
    page
        Id of the lesson: the answer is kept under it.
    """
    choices = shown_choices(prediction)
    unit = _finding(prediction, page).unit if prediction.kind == "number" else None
    state: dict[str, Any] = {
        "kind": "predict",
        "lesson": page,
        "id": prediction.id,
        "prompt": to_html(prediction.prompt),
        "choices": choices,
    }
    if prediction.kind == "number":
        state |= {"low": prediction.low, "high": prediction.high, "unit": unit}
    asks = "Choose one, or skip." if choices else f"Enter a number in {unit}, or skip."
    listed = "".join(f"<li>{escape(choice)}</li>" for choice in choices)
    html = (
        '<div class="ai-question">\n<p class="ai-tags"><span class="ai-level">predict</span></p>\n'
        f'<p class="ai-prompt">{state["prompt"]} <span class="ai-asks">{escape(asks)}</span></p>\n'
        + (f"<ul>{listed}</ul>\n" if listed else "")
        + "<p>Settle on an answer before you read on. You will meet it again below.</p>\n</div>"
    )
    lines = [f"Predict: {to_text(prediction.prompt)} {asks}"]
    lines += [f"   [ ] {choice}" for choice in choices]
    return Block("\n".join(lines), html, state)


def reveal_block(prediction: Prediction, *, page: str) -> Block:
    """Return the learner's prediction beside what the model says (or the trial found) now.

    Parameters
    ----------
    prediction
        The prediction.
    page
        Id of the lesson.

    Raises
    ------
    LessonError
        If the model does not know what the prediction asks for.
    """
    finding = _finding(prediction, page)
    choice = chosen_by(prediction, finding.value)
    in_words = f"{finding.text} ({_inside(choice)})" if choice else finding.text
    state: dict[str, Any] = {
        "kind": "reveal",
        "lesson": page,
        "id": prediction.id,
        "prompt": to_html(prediction.prompt),
        "who": finding.who_says,
        "shown": finding.text,
        "value": round(finding.value, finding.decimals),
        "decimals": finding.decimals,
        "unit": finding.unit,
        "choices": shown_choices(prediction),
        "choice": choice,
        "explain": to_html(prediction.explain),
        "sure": _sure(finding),
        "caution": "" if finding.source else CAUTION,
    }
    if prediction.kind == "direction":
        state["turns"] = dict(_turns(prediction))
    if prediction.near is not None:
        state["near"] = prediction.near
    if finding.source:
        state["source"] = {"text": finding.source, "link": finding.link}
    return Block(_text(prediction, finding, in_words), _html(prediction, finding, in_words), state)


def shown_choices(prediction: Prediction) -> list[str]:
    """Return the choices in the order they are shown: for a direction, upwards comes first."""
    texts = [choice.text for choice in prediction.choices]
    return texts[::-1] if prediction.kind == "direction" else texts


def chosen_by(prediction: Prediction, value: float) -> str | None:
    """Return the choice that a value falls under; None for a prediction without choices."""
    for choice in prediction.choices:
        if choice.below is None or value < choice.below:
            return choice.text
    return None


def _turns(prediction: Prediction) -> list[tuple[str, int]]:
    """Return each choice of a direction with -1 (down), 0 (the same) or 1 (up)."""
    return [
        (choice.text, turn)
        for choice, turn in zip(prediction.choices, (-1, -1, 0, 1, 1), strict=True)
    ]


def _finding(prediction: Prediction, page: str) -> Finding:
    return resolve(prediction.query, prediction.unit, f"{page}: predict {prediction.id!r}")


def _inside(choice: str) -> str:
    """Return a choice as it stands inside a sentence: a small first letter, no full stop."""
    text = choice.rstrip(".")
    second_small = len(text) > 1 and not text[1].isupper()
    return text[0].lower() + text[1:] if second_small else text


def _sure(finding: Finding) -> str:
    for item in grades():
        if item.label == finding.sure:
            return f"How sure are we? {item.symbol} {item.label}."
    return f"How sure are we? {finding.sure}." if finding.sure else ""


def _html(prediction: Prediction, finding: Finding, in_words: str) -> str:
    source = ""
    if finding.source:
        name = escape(finding.source)
        link = f'<a href="{escape(finding.link)}">{name}</a>' if finding.link else name
        source = f" ({link})"
    small = " ".join(part for part in (_sure(finding), _caution(finding)) if part)
    return (
        f'<div class="ai-question">\n<p class="ai-prompt">{to_html(prediction.prompt)}</p>\n'
        f"<p>{finding.who_says}: <strong>{escape(in_words)}</strong>{source}.</p>\n"
        f"<p>{to_html(prediction.explain)}</p>\n"
        f'<p class="ai-small">{escape(small)}</p>\n</div>'
    )


def _text(prediction: Prediction, finding: Finding, in_words: str) -> str:
    small = [part for part in (_sure(finding), _caution(finding)) if part]
    source = f" ({finding.source})" if finding.source else ""
    lines = [
        f"Your prediction comes back: {to_text(prediction.prompt)}",
        f"{finding.who_says}: {in_words}{source}.",
        to_text(prediction.explain),
        *small,
    ]
    return "\n".join(lines).replace("\u00a0", " ")


def _caution(finding: Finding) -> str:
    return "" if finding.source else CAUTION
