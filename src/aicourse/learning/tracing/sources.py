"""Whether a lesson's list of sources is what it cites: nothing missing, nothing too much."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

from aicourse.evidence import study

from ..loading import load_lesson
from ..records import LessonData, TrialQuery
from .citations import LINK, Cited, known_to, plain
from .trace import NOTEBOOKS, lesson_passages


def source_problems(lesson_id: str, notebooks: Path = NOTEBOOKS) -> list[str]:
    """Return one line for each source that is cited and not listed, or listed and not cited.

    What counts as cited: links and names in prose, questions and predictions; the rows of the
    trial tables; the trials that a prediction or a number asks about. What a code cell names, or
    shows with its address, may be listed too.

    Parameters
    ----------
    lesson_id
        For example "F3".
    notebooks
        The folder with the lessons' notebooks.
    """
    data = load_lesson(lesson_id)
    linked, named = _cited(data, notebooks)
    listed = set(data.sources)
    problems = []
    for address, keys in sorted(linked.items()):
        if not keys & listed:
            names = " or ".join(sorted(keys))
            problems.append(f"{lesson_id}.toml: sources: {names} is cited ({address}), not listed")
    for key in sorted(named - listed):
        twins = linked.get(plain(study(key).reference.link or ""), frozenset())
        if not twins & listed:
            problems.append(f"{lesson_id}.toml: sources: {key} is cited, not listed")
    shown = _shown_by_code(notebooks / data.notebook, known_to(data.sources), listed)
    cited = shown.union(named, *linked.values())
    problems += [
        f"{lesson_id}.toml: sources: {key} is listed, but the lesson cites it nowhere"
        for key in sorted(listed - cited)
    ]
    return problems


def _cited(data: LessonData, notebooks: Path) -> tuple[dict[str, frozenset[str]], set[str]]:
    """Return the cited addresses with the studies there, and the studies cited by key or name."""
    known = known_to(data.sources)
    linked: dict[str, frozenset[str]] = {}
    named = {row.effect.partition(".")[0] for table in data.trials for row in table.rows}
    for passage in lesson_passages(data, notebooks):
        for link in LINK.finditer(passage.text):
            keys = known.by_address.get(plain(link["address"]))
            if keys:
                linked[plain(link["address"])] = keys
        named |= {key for name, key in known.by_name.items() if name in passage.text}
    for prediction in data.predictions:
        if isinstance(prediction.query, TrialQuery):
            named.add(prediction.query.effect.partition(".")[0])
    for question in data.questions:
        if question.number and isinstance(question.number.answer, TrialQuery):
            named.add(question.number.answer.effect.partition(".")[0])
    return linked, named


def _shown_by_code(path: Path, known: Cited, listed: set[str]) -> set[str]:
    """Return the studies that code cells name, or show by name or with their addresses."""
    names = {study(key).reference.short: key for key in listed}
    keys: set[str] = set()
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        # The list of sources itself shows every one of them.
        if cell["cell_type"] != "code" or ".sources(" in source:
            continue
        shown = source + _shown(cell)
        keys |= set(re.findall(r"[a-z]+\d{4}[a-z0-9]*", shown))
        keys |= {key for name, key in names.items() if name in shown}
        for address in re.findall(r'href="(https?://[^"]+)', shown):
            keys |= known.by_address.get(plain(unescape(address)), frozenset())
    return keys


def _shown(cell: dict[str, Any]) -> str:
    """Return all that the outputs of a cell hold as text."""
    shown = []
    for output in cell.get("outputs", []):
        shown += ["".join(output.get("text", ""))]
        shown += ["".join(text) for text in output.get("data", {}).values()]
    return "\n".join(shown)
