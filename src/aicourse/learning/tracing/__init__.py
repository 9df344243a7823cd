"""Every number that a lesson prints, traced to where it comes from."""

from __future__ import annotations

from .trace import NOTEBOOKS, Report, lesson_passages, trace, trace_passages

__all__ = ["NOTEBOOKS", "Report", "lesson_passages", "trace", "trace_passages"]
