"""Errors of the lessons' data."""

from __future__ import annotations


class LessonError(ValueError):
    """A lesson's data is malformed: the message names file, field, value and what is allowed."""


class UnknownLessonError(LookupError):
    """There is no lesson, prediction, table, question or term of this name."""
