"""Check an answer: what is right, what is off, and a hint that grows with each try."""

from __future__ import annotations

from typing import Any

from ..block import Block
from ..markup import to_html, to_text
from .exercise import Exercise, exercise

_TRIES: dict[str, int] = {}


class Check(Block):
    """The result of a check, as it is shown.

    Attributes
    ----------
    right
        Whether everything that is expected holds.
    met
        What holds, up to the first thing that does not.
    hint
        What is off and how to go on; empty when all is right.
    """

    def __init__(self, item: Exercise, met: list[str], hint: str, begun: bool = True) -> None:
        self.right = begun and not hint
        self.met = met
        self.hint = hint
        if not begun:
            lines = [("○", "Nothing to check yet", hint)]
        elif self.right:
            lines = [*(("✓", "Right", text) for text in met), ("★", "All of it fits", item.shows)]
        else:
            lines = [*(("✓", "Right", text) for text in met), ("○", "Not yet", hint)]
        text = "\n".join(
            [f"{item.id}", *(f"{mark} {word}: {to_text(said)}" for mark, word, said in lines)]
        )
        rows = "".join(
            f'<li><span aria-hidden="true">{mark}</span> <strong>{word}.</strong> '
            f"{to_html(said)}</li>"
            for mark, word, said in lines
        )
        label = f"Check of exercise {item.id}"
        html = f'<div role="status" aria-label="{label}"><ul class="ai-check">{rows}</ul></div>'
        super().__init__(text, html)


def check(identifier: str, answer: Any) -> Check:
    """Check an answer to an exercise of Part III.

    Parameters
    ----------
    identifier
        Lesson and number, for example "A3.2".
    answer
        Your answer: a number, a scenario, a function, whatever the exercise asks for. With ``...``
        nothing is checked yet.

    Returns
    -------
    Check
        Says what is right, what is off, and gives a hint; the next try, the next hint. It never
        says the answer. The book has the solutions, folded.

    Raises
    ------
    UnknownLessonError
        When there is no such exercise; says which there are.
    """
    item = exercise(identifier)
    if answer is ... or answer is None:
        return Check(item, [], "Put your answer in place of the three dots.", begun=False)
    met: list[str] = []
    for expected in item.expects:
        if not expected.met(answer, item.reference):
            tries = _TRIES[item.id] = _TRIES.get(item.id, 0) + 1
            return Check(item, met, expected.hints[min(tries, len(expected.hints)) - 1])
        met.append(expected.says)
    _TRIES.pop(item.id, None)
    return Check(item, met, "")
