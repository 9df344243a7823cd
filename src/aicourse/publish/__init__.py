"""The book: the Sphinx extension, the design of its pages, the build and its checks."""

from __future__ import annotations

from .build import BuildError, build_book

__all__ = ["BuildError", "build_book"]
