"""Formulas as MathML, made when the book is built: nothing to load in the page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

from docutils import nodes
from latex2mathml.converter import convert

__all__ = ["FormulaError", "to_mathml", "visit_block", "visit_inline"]

# The converter knows "split", which is the same inside a formula.
_SAME_AS_SPLIT = re.compile(r"\\(begin|end)\{(?:aligned|gathered)\}")
_FORMULA_ENVIRONMENT = re.compile(r"^\s*\\begin\{(?:align|gather|equation|multline|alignat)\*?\}")
# What the converter leaves when it did not understand: a raw command, or a mark as a letter.
_NOT_UNDERSTOOD = re.compile(r"<m[a-z]+[^>]*>(?:\\[A-Za-z]+|&)</m[a-z]+>")
# Elements that are only drawn with this many parts.
_PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "mover": 2, "munder": 2}
_PARTS |= {"msubsup": 3, "munderover": 3}
# So many letters, numbers and signs in a line of text are wider than a phone: they get a box.
_LONG = 18
_TOKEN = re.compile("<m(?:i|n|o|text)[ >]")


class FormulaError(ValueError):
    """A formula that cannot be turned into MathML."""


def to_mathml(latex: str, *, block: bool = False) -> str:
    """Turn a LaTeX formula into a MathML element.

    Parameters
    ----------
    latex
        The formula, without dollar signs.
    block
        True for a formula on a line of its own.

    Returns
    -------
    str
        One ``<math>`` element.

    Raises
    ------
    FormulaError
        If the converter does not understand the formula; the message shows it.
    """
    source = latex.strip()
    if block and "\\\\" in source and not _FORMULA_ENVIRONMENT.match(source):
        source = rf"\begin{{split}}{source}\end{{split}}" if "\\begin" not in source else source
    source = _SAME_AS_SPLIT.sub(r"\\\1{split}", source)
    try:
        markup = str(convert(source, display="block" if block else "inline"))
    except Exception as error:  # the converter has a dozen errors of its own
        raise FormulaError(f"formula {latex!r}: {type(error).__name__} {error}") from error
    if found := _NOT_UNDERSTOOD.search(markup):
        raise FormulaError(f"formula {latex!r}: {found.group()} was not understood")
    # "<" inside \text is left as it is by the converter.
    markup = re.sub(r"(<mtext[^>]*>)(.*?)(</mtext>)", _escape_text, markup)
    _refuse_missing_parts(latex, markup)
    return markup


def _refuse_missing_parts(latex: str, markup: str) -> None:
    try:
        elements = list(ET.fromstring(markup).iter())
    except ET.ParseError as error:
        raise FormulaError(f"formula {latex!r}: {error}") from error
    for element in elements:
        name = element.tag.rpartition("}")[2]
        if len(element) != _PARTS.get(name, len(element)):
            raise FormulaError(f"formula {latex!r}: <{name}> needs {_PARTS[name]} parts")


def _escape_text(match: re.Match[str]) -> str:
    return match[1] + match[2].replace("<", "&lt;") + match[3]


def visit_inline(translator: Any, node: nodes.math) -> None:
    """Write an inline formula."""
    formula = to_mathml(node.astext())
    if len(_TOKEN.findall(formula)) > _LONG:
        formula = f'<span class="formula-long">{formula}</span>'
    translator.body.append(formula)
    raise nodes.SkipNode


def visit_block(translator: Any, node: nodes.math_block) -> None:
    """Write a formula on its own line, with its number where it has one."""
    anchors = "".join(f'<span id="{identifier}"></span>' for identifier in node.get("ids", ()))
    number = node.get("number")
    label = f'<span class="formula-number">({number})</span>' if number else ""
    formula = to_mathml(node.astext(), block=True)
    translator.body.append(f'<div class="formula">{anchors}{formula}{label}</div>\n')
    raise nodes.SkipNode
