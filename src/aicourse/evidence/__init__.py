"""The evidence registry: studies, their findings, and how sure we are.

One TOML file per study stands in `studies/`; it is read when the study is first asked for.
"""

from __future__ import annotations

from .bibtex import bibtex
from .errors import EvidenceError, UnknownEvidenceError
from .grades import Grade, grade, grades
from .records import (
    INTERVALS,
    KINDS,
    REFERENCE_TYPES,
    STATUSES,
    TOPICS,
    USES,
    Effect,
    Reference,
    Study,
)
from .registry import Registry, effect, effects, studies, study

__all__ = [
    "INTERVALS",
    "KINDS",
    "REFERENCE_TYPES",
    "STATUSES",
    "TOPICS",
    "USES",
    "Effect",
    "EvidenceError",
    "Grade",
    "Reference",
    "Registry",
    "Study",
    "UnknownEvidenceError",
    "bibtex",
    "effect",
    "effects",
    "grade",
    "grades",
    "studies",
    "study",
]
