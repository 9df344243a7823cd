"""Cut a lesson into passages: what a reader reads as one piece, with the studies cited there.

A passage is a paragraph, a list item, a row of a table, an alternative text or a heading of the
notebook; or a text of the lesson's data. It counts as citing

- the studies that its own links lead to (or that it names, where the registry has no address);
- for a list item or a row: those of the paragraph that leads into the list or table;
- for a picture's alternative text: those of the paragraphs before and after it;
- for a heading: those of the section below it;
- for an answer or its feedback: those of the question; for a prediction: the trial it asks about;
- for the words of a trial table: the studies in its rows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..records import LessonData, Prediction, Question, TrialQuery, TrialTable
from .citations import Cited, cited_in

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE = re.compile(r"\|?[\s:|-]+\|?")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a lesson's text.

    Attributes
    ----------
    where
        File and place, for messages.
    text
        As written, with single blanks.
    cited
        Keys of the studies that may carry its numbers.
    own
        Numbers that the data beside it holds: limits of a prediction's choices, its scenario.
        Months are among them as years too.
    wrong
        Whether these are the words of an answer that does not fit.
    """

    where: str
    text: str
    cited: frozenset[str] = frozenset()
    own: frozenset[float] = frozenset()
    wrong: bool = False


@dataclass(slots=True)
class _Piece:
    kind: str
    text: str
    cited: set[str] = field(default_factory=set)


def notebook_passages(path: Path, known: Cited) -> list[Passage]:
    """Return the passages of a notebook's Markdown cells.

    Parameters
    ----------
    path
        The notebook.
    known
        How citations are recognised.
    """
    passages = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            where = f"{path.name} {cell.get('id', '')}"
            passages += markdown_passages("".join(cell["source"]), where, known)
    return passages


def markdown_passages(text: str, where: str, known: Cited) -> list[Passage]:
    """Return the passages of a text in Markdown.

    Parameters
    ----------
    text
        The text, without front matter.
    where
        Where it stands, for messages.
    known
        How citations are recognised.
    """
    pieces = list(_pieces(text, known))
    _lend(pieces)
    return [Passage(where, item.text, frozenset(item.cited)) for item in pieces]


def _pieces(source: str, known: Cited) -> Iterator[_Piece]:
    source = _COMMENT.sub("", _FENCE.sub("", source))
    for block in re.split(r"\n\s*\n", source):
        for kind, text in _split(block.strip("\n")):
            flat = " ".join(text.split())
            if flat:
                yield _Piece(kind, flat, set(cited_in(flat, known)))


def _split(block: str) -> Iterator[tuple[str, str]]:
    """Split a block into heading, picture, list items, rows and running text."""
    kind, lines = "text", []
    for line in block.split("\n"):
        start = _kind_of(line)
        if start == "text" and kind in ("text", "item"):
            lines.append(line)
            continue
        if lines:
            yield kind, "\n".join(lines)
        kind, lines = start, []
        if start == "rule":
            continue
        lines = [line]
    if lines:
        yield kind, "\n".join(lines)


def _kind_of(line: str) -> str:
    stripped = line.strip()
    if stripped.startswith("#"):
        return "heading"
    if stripped.startswith("!["):
        return "picture"
    if stripped.startswith("|"):
        return "rule" if _RULE.fullmatch(stripped) else "row"
    return "item" if _ITEM.match(line) else "text"


def _lend(pieces: list[_Piece]) -> None:
    """Let pieces count the citations of those that they hang on."""
    own = [set(piece.cited) for piece in pieces]
    for place, piece in enumerate(pieces):
        if piece.kind in ("item", "row"):
            lead = place - 1
            while lead >= 0 and pieces[lead].kind in ("item", "row", "rule"):
                lead -= 1
            if lead >= 0 and pieces[lead].kind == "text":
                piece.cited |= own[lead]
        elif piece.kind == "picture":
            for other in (place - 1, place + 1):
                if 0 <= other < len(pieces):
                    piece.cited |= own[other]
        elif piece.kind == "heading":
            for other in range(place + 1, len(pieces)):
                if pieces[other].kind == "heading":
                    break
                piece.cited |= own[other]


def data_passages(data: LessonData, known: Cited) -> list[Passage]:
    """Return the passages of a lesson's data: outcomes, predictions, questions, tables."""
    made = [Passage(f"{data.id}.toml outcomes", text) for text in data.outcomes]
    for prediction in data.predictions:
        made += _of_prediction(data.id, prediction, known)
    for question in data.questions:
        made += _of_question(data.id, question, known)
    for table in data.trials:
        made += _of_table(data.id, table)
    return made


def _of_prediction(lesson: str, prediction: Prediction, known: Cited) -> list[Passage]:
    cited = set(cited_in(prediction.prompt, known)) | set(cited_in(prediction.explain, known))
    if isinstance(prediction.query, TrialQuery):
        cited.add(prediction.query.effect.partition(".")[0])
    limits = [choice.below for choice in prediction.choices]
    numbers = [*limits, prediction.near, prediction.low, prediction.high]
    own = {abs(number) for number in numbers if number is not None} | _asked(prediction)
    where = f"{lesson}.toml predict {prediction.id!r}"
    texts = [prediction.prompt, prediction.explain, *(item.text for item in prediction.choices)]
    return [
        Passage(where, " ".join(text.split()), frozenset(cited), frozenset(own)) for text in texts
    ]


def _asked(prediction: Prediction) -> set[float]:
    """Return the numbers of the scenario that a prediction asks the model about."""
    if isinstance(prediction.query, TrialQuery):
        return set()
    given = [*prediction.query.inputs.items(), ("month", prediction.query.month)]
    own = set()
    for name, number in given:
        if isinstance(number, int | float) and not isinstance(number, bool):
            own.add(abs(float(number)))
            own |= {abs(number) / 12} if "month" in name else set()
            own |= {abs(number) * 100} if abs(number) < 1 else set()
    return own


def _of_question(lesson: str, question: Question, known: Cited) -> list[Passage]:
    asked = set(cited_in(question.prompt, known))
    where = f"{lesson}.toml question {question.id!r}"
    wrong = {option.text for option in question.options if not option.right}
    texts: list[tuple[str, str]] = [(question.prompt, "")]
    if question.hint:
        texts.append((question.hint, ""))
    for option in question.options:
        texts += [(option.text, option.feedback), (option.feedback, option.text)]
    if question.number:
        number = question.number
        texts += [(text, "") for text in (number.right, number.low, number.high)]
        texts += [(case.feedback, "") for case in number.cases]
        if isinstance(number.answer, float):
            # The answer is shown to the reader; it needs its origin like any other number.
            texts.append((f"{number.answer:g} {number.unit}", ""))
    made = []
    for text, beside in texts:
        cited = asked | set(cited_in(text, known)) | set(cited_in(beside, known))
        flat = " ".join(text.split())
        made.append(Passage(where, flat, frozenset(cited), wrong=text in wrong))
    return made


def _of_table(lesson: str, table: TrialTable) -> list[Passage]:
    keys = frozenset(row.effect.partition(".")[0] for row in table.rows)
    where = f"{lesson}.toml trials {table.name!r}"
    made = [Passage(where, text, keys) for text in (table.caption, table.note) if text]
    for row in table.rows:
        key = frozenset({row.effect.partition(".")[0]})
        words = (row.who, row.arm, row.compared_with, row.time, row.outcome, row.note)
        made += [Passage(f"{where} row {row.effect!r}", text, key) for text in words if text]
    return made
