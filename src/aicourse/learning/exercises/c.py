"""Exercises of C, Build your own explorer: ten steps, from a question to a test."""

from __future__ import annotations

from .explorer_engine import C3, C4
from .explorer_examine import C10
from .explorer_layers import C5, C6, C7
from .explorer_plan import C1, C2
from .explorer_words import C8, C9

EXERCISES = (C1, C2, C3, C4, C5, C6, C7, C8, C9, C10)
