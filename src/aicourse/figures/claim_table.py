"""Claims of popular articles beside what the literature says, as tables and cards.

The verdict of a card lies folded under the claim, so that a reader can judge first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from textwrap import fill

from aicourse.evidence import ARTICLES, VERDICTS, Claim, claims, study

__all__ = ["ClaimCard", "ClaimTable", "Judgement", "claim_card", "claim_table", "judge"]

_COLUMNS = 66  # of plain text: as wide as a cell of the book


@dataclass(frozen=True, slots=True)
class ClaimTable:
    """Claims grouped by verdict: `html` for pages, `text` for everything else."""

    title: str
    claims: tuple[Claim, ...]

    def __repr__(self) -> str:
        """Return the plain text."""
        return self.text

    def _repr_html_(self) -> str:
        return self.html

    @property
    def groups(self) -> dict[str, tuple[Claim, ...]]:
        """The claims of each verdict that occurs, the best verdict first."""
        found = {word: tuple(c for c in self.claims if c.verdict == word) for word in VERDICTS}
        return {word: rows for word, rows in found.items() if rows}

    @property
    def text(self) -> str:
        """Title, and how many claims each verdict has."""
        counts = [f"  {word}: {len(rows)}" for word, rows in self.groups.items()]
        return "\n".join([f"{self.title}: {len(self.claims)} claims", *counts])

    @property
    def html(self) -> str:
        """One folded table for each verdict."""
        groups = "".join(_group(word, rows) for word, rows in self.groups.items())
        return (
            f'<div class="claims"><p><strong>{escape(self.title)}</strong>: '
            f"{len(self.claims)} claims</p>{groups}</div>"
        )


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """One claim, with finding and verdict folded under it."""

    claim: Claim

    def __repr__(self) -> str:
        """Return the claim alone: the verdict is for those who ask."""
        return f"{self.claim.id} ({_place(self.claim)}): {self.claim.claim}"

    def _repr_html_(self) -> str:
        return self.html

    @property
    def html(self) -> str:
        """The claim; what was found and the verdict unfold."""
        item = self.claim
        return (
            f'<div class="claims"><p><strong>{item.id}</strong> ({escape(_place(item))}): '
            f"{escape(item.claim)}</p><details><summary>What the literature says</summary>"
            f"<p>{escape(item.finding)}</p><p>Verdict: <strong>{item.verdict}</strong>. "
            f"{escape(VERDICTS[item.verdict])}</p>{_sources(item)}</details></div>"
        )


@dataclass(frozen=True, slots=True)
class Judgement:
    """A reader's verdicts beside those of the audit."""

    given: Mapping[str, str]

    def __repr__(self) -> str:
        """Return one paragraph for each claim that was judged."""
        parts = []
        for item in _found(self.given):
            yours = self.given[item.id]
            same = "the same verdict" if yours == item.verdict else f"the audit says {item.verdict}"
            parts.append(fill(f"{item.id}: you say {yours}, {same}. {item.finding}", _COLUMNS))
        return "\n\n".join(parts)

    @property
    def agreed(self) -> int:
        """On how many claims reader and audit agree."""
        return sum(self.given[item.id] == item.verdict for item in _found(self.given))


def claim_table(rows: Iterable[Claim], *, title: str = "The audit") -> ClaimTable:
    """Show claims with their findings, grouped by verdict.

    Parameters
    ----------
    rows
        Claims as `aicourse.evidence.claims` returns them; none at all is allowed.
    title
        Above the table.
    """
    return ClaimTable(title, tuple(rows))


def claim_card(claim_id: str) -> ClaimCard:
    """Show one claim, its verdict folded.

    Parameters
    ----------
    claim_id
        For example "E-A8".

    Raises
    ------
    ValueError
        If there is no such claim.
    """
    return ClaimCard(_found([claim_id])[0])


def judge(given: Mapping[str, str]) -> Judgement:
    """Set your own verdicts beside those of the audit.

    Parameters
    ----------
    given
        A verdict (a key of `aicourse.evidence.VERDICTS`) for each id of a claim, one or more.

    Raises
    ------
    ValueError
        If nothing is given, an id is unknown or a word is no verdict; the message lists the words.
    """
    if not given:
        raise ValueError("given: {} is not allowed. Allowed: a verdict for one claim or more.")
    _found(given)
    for name, word in given.items():
        if word not in VERDICTS:
            raise ValueError(
                f"given[{name!r}]: {word!r} is not allowed. Allowed: {', '.join(VERDICTS)}."
            )
    return Judgement(dict(given))


def _found(ids: Iterable[str]) -> list[Claim]:
    there = {item.id: item for item in claims()}
    found = []
    for name in ids:
        if name not in there:
            raise ValueError(
                f"claim {name!r}: there is none. Allowed: an article ({', '.join(ARTICLES)}), a "
                'letter of F, I, A, R and a number, for example "E-A8".'
            )
        found.append(there[name])
    return found


def _group(word: str, rows: tuple[Claim, ...]) -> str:
    head = "".join(
        f'<th scope="col">{name}</th>' for name in ("Claim", "What the literature says", "Papers")
    )
    body = "".join(
        f'<tr><th scope="row">{item.id}: {escape(item.claim)}</th>'
        f"<td>{escape(item.finding)}</td><td>{_links(item)}</td></tr>"
        for item in rows
    )
    label = f"{word}: {len(rows)}"
    return (
        f"<details><summary>{label}</summary>"
        f'<div class="table-scroll" role="region" aria-label="{label}" tabindex="0">'
        f"<table><caption>{escape(VERDICTS[word])}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></details>"
    )


def _place(item: Claim) -> str:
    part = "reference list" if item.is_reference else item.tier
    return f"article on {ARTICLES[item.article][0].lower()}{ARTICLES[item.article][1:]}, {part}"


def _sources(item: Claim) -> str:
    return f"<p>{_links(item)}</p>" if item.sources else ""


def _links(item: Claim) -> str:
    parts = []
    for key in item.sources:
        reference = study(key).reference
        short = escape(reference.short)
        link = reference.link
        parts.append(f'<a href="{escape(link)}">{short}</a>' if link else short)
    return ", ".join(parts) or "none found"
