"""Words that no page of the course may use: the rules, and where a text breaks one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from .fields import Fields, parse

# Somebody else's words, up to a sentence or two.
_QUOTED = re.compile(r"\u201c[^\u201c\u201d]{1,300}\u201d|\"[^\"]{1,300}\"")
_SENTENCE = re.compile(r"[^.!?]*[.!?]*")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of wording.

    Attributes
    ----------
    name, why
        What it is called, and the reason that a writer is told.
    pattern
        What is not said.
    unless
        What makes a sentence all right that holds it ("do not …").
    bad, good
        Sentences that break the rule, and sentences that do not.
    """

    name: str
    why: str
    pattern: re.Pattern[str]
    unless: tuple[re.Pattern[str], ...]
    bad: tuple[str, ...]
    good: tuple[str, ...]


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules.

    Raises
    ------
    LessonError
        If `wording.toml` is malformed; the message names field, value and what is allowed.
    """
    path = files(__package__).joinpath("wording.toml")
    fields = parse(path.read_text(encoding="utf-8"), path.name)
    made = tuple(_rule(item) for item in fields.tables("rule"))
    fields.end()
    return made


def _rule(fields: Fields) -> Rule:
    name = fields.name("name")
    fields.named(f"rule {name!r}")
    rule = Rule(
        name=name,
        why=fields.text("why"),
        pattern=_pattern(fields, "pattern", fields.text("pattern")),
        unless=tuple(_pattern(fields, "unless", text) for text in fields.texts("unless")),
        bad=fields.texts("bad", least=1),
        good=fields.texts("good", least=1),
    )
    fields.end()
    return rule


def _pattern(fields: Fields, field: str, text: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as error:
        raise fields.refuse(field, text, f"a regular expression ({error})") from error


def wording_problems(text: str) -> list[str]:
    """Return one line for each place where a text breaks a rule; each names rule and reason.

    Parameters
    ----------
    text
        Running text; Markdown's marks of emphasis may be in it.
    """
    text = _QUOTED.sub(" … ", text)
    plain = " ".join(re.sub(r"\]\([^)]*\)|[*_`\[\]]", " ", text).split())
    problems = []
    for rule in rules():
        for found in rule.pattern.finditer(plain):
            sentence = _sentence_around(plain, found)
            if any(pattern.search(sentence) for pattern in rule.unless):
                continue
            problems.append(
                f"{found[0].strip()!r} in \u201c{sentence.strip()}\u201d. "
                f"Rule {rule.name!r}: {rule.why}"
            )
    return problems


def _sentence_around(text: str, found: re.Match[str]) -> str:
    # The match may begin with the full stop of the sentence before.
    place = found.end() - 1
    for sentence in _SENTENCE.finditer(text):
        if sentence.start() <= place < sentence.end():
            return sentence[0]
    return text
