"""The list of lessons from which the progress page shows what a reader has done."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

from .loading import lesson_ids, load_lesson
from .records import LessonData

WITHOUT_SCRIPT = (
    "Your own progress appears here where scripts run. Reading works without it: these are the "
    "lessons."
)


def progress_html(address: Callable[[str], str | None]) -> str:
    """Return the list of lessons with what `progress.js` needs to show a reader's progress.

    Complete without a script: a list of links. Nothing about a reader is in it.

    Parameters
    ----------
    address
        Gives the address of a lesson's page from the path of its notebook
        ("1-fundamentals/F3-living-bone.ipynb"); None for a lesson that is not in the book.
    """
    found = [(data, address(data.notebook)) for data in map(load_lesson, lesson_ids())]
    lessons = [(data, link) for data, link in found if data.ready and link is not None]
    links = "\n".join(
        f'<li><a href="{escape(link)}">{escape(data.title)}</a></li>' for data, link in lessons
    )
    state = {"lessons": [_entry(data, link) for data, link in lessons]}
    text = json.dumps(state, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    # Inside a script element only "<" could end it.
    text = text.replace("<", "\\u003c")
    return (
        f"<ai-progress>\n<p>{WITHOUT_SCRIPT}</p>\n<ul>\n{links}\n</ul>\n"
        f'<script type="application/json">{text}</script>\n</ai-progress>'
    )


def _entry(data: LessonData, link: str) -> dict[str, object]:
    return {
        "id": data.id,
        "title": data.title,
        "tier": data.tier,
        "address": link,
        "questions": [f"{data.id}.{question.id}" for question in data.questions],
        "predictions": [prediction.id for prediction in data.predictions],
    }
