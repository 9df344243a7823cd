"""Errors of the evidence registry."""

from __future__ import annotations


class EvidenceError(ValueError):
    """A file of the registry is malformed; the message names file, field, value and rule."""


class UnknownEvidenceError(KeyError):
    """There is no study or effect of this name: the message suggests names that come close."""

    def __str__(self) -> str:
        """Return the message as it is (a `KeyError` would put it in quotation marks)."""
        return str(self.args[0]) if self.args else ""
