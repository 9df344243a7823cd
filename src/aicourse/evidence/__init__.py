"""The evidence registry: studies, their findings, and how sure we are.

One TOML file per study stands in `studies/`; it is read when the study is first asked for.
"""

from __future__ import annotations

from .bibtex import bibtex
from .claims import ARTICLES, TIERS, VERDICTS, Claim, claims
from .compare import (
    FitRow,
    all_comparisons,
    bone_rows,
    compare,
    fit_rows,
    fitted_comparisons,
    root_mean_square,
)
from .errors import EvidenceError, UnknownEvidenceError
from .grades import Grade, grade, grades
from .protocol import read_study, try_protocol
from .records import (
    INTERVALS,
    KINDS,
    REFERENCE_TYPES,
    STATUSES,
    TOPICS,
    USES,
    Comparison,
    Effect,
    Reference,
    Study,
)
from .registry import Registry, effect, effects, studies, study

__all__ = [
    "ARTICLES",
    "INTERVALS",
    "KINDS",
    "REFERENCE_TYPES",
    "STATUSES",
    "TIERS",
    "TOPICS",
    "USES",
    "VERDICTS",
    "Claim",
    "Comparison",
    "Effect",
    "EvidenceError",
    "FitRow",
    "Grade",
    "Reference",
    "Registry",
    "Study",
    "UnknownEvidenceError",
    "all_comparisons",
    "bibtex",
    "bone_rows",
    "claims",
    "compare",
    "effect",
    "effects",
    "fit_rows",
    "fitted_comparisons",
    "grade",
    "grades",
    "read_study",
    "root_mean_square",
    "studies",
    "study",
    "try_protocol",
]
