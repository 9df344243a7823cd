"""What lessons call: predictions, questions, trial tables, sources, the glossary."""

from __future__ import annotations

from .errors import LessonError, UnknownLessonError
from .glossary import Term, glossary, term
from .lesson import Lesson, lesson

__all__ = [
    "Lesson",
    "LessonError",
    "Term",
    "UnknownLessonError",
    "glossary",
    "lesson",
    "term",
]
