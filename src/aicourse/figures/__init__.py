"""What pages show: the one palette, and tables of evidence."""

from __future__ import annotations

from .tables import EvidenceRow, EvidenceTable, evidence_row, evidence_table

__all__ = ["EvidenceRow", "EvidenceTable", "evidence_row", "evidence_table"]
