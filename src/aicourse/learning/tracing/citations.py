"""Which studies a text cites: by its links, or by name where the registry has no address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from aicourse.evidence import studies, study

LINK = re.compile(
    r"\[(?P<label>[^\]]*)\]\(<?(?P<address>https?://(?:[^\s()<>]|\([^\s()<>]*\))+)>?\)"
)
_PAPER = re.compile(r"https?://(?:(?:dx\.)?doi\.org|pubmed\.ncbi|pmc\.ncbi|www\.ncbi)")

_GONE = "\ufffc"


@dataclass(frozen=True)
class Cited:
    """How citations are recognised in one lesson.

    Attributes
    ----------
    by_address
        Keys of the studies at an address; one paper may be recorded under several keys.
    by_name
        Key of each study of the lesson that has no address, by its short name.
    """

    by_address: dict[str, frozenset[str]]
    by_name: dict[str, str]


def known_to(sources: tuple[str, ...]) -> Cited:
    """Return how citations are recognised in a lesson with these sources.

    Raises
    ------
    UnknownEvidenceError
        If a source is not in the registry.
    """
    nameless = {}
    for key in sources:
        reference = study(key).reference
        if reference.link is None:
            nameless[reference.short] = key
    return Cited(_addresses(), nameless)


@cache
def _addresses() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for item in studies():
        if item.reference.link:
            found.setdefault(plain(item.reference.link), set()).add(item.key)
    return {address: frozenset(keys) for address, keys in found.items()}


def plain(address: str) -> str:
    """Return an address in the one form in which addresses are compared."""
    address = address.replace("%28", "(").replace("%29", ")")
    return address.rstrip("/").lower()


def cited_in(text: str, known: Cited) -> frozenset[str]:
    """Return the keys of the studies that a text cites."""
    keys: set[str] = set()
    for link in LINK.finditer(text):
        keys |= known.by_address.get(plain(link["address"]), frozenset())
    keys |= {key for name, key in known.by_name.items() if name in text}
    return frozenset(keys)


def strangers(text: str, known: Cited) -> list[str]:
    """Return the addresses of papers that a text links to and the registry does not hold."""
    return [
        link["address"]
        for link in LINK.finditer(text)
        if _PAPER.match(link["address"]) and plain(link["address"]) not in known.by_address
    ]


def blanked(text: str, known: Cited) -> str:
    """Return the text, as long as before, with nothing left but prose.

    Addresses, the names of cited papers, code, formulas, tags and emphasis become blanks.
    """

    def blank(match: re.Match[str]) -> str:
        # No blank, so that the numbers on either side are not read as one phrase.
        return _GONE * len(match[0])

    def link(match: re.Match[str]) -> str:
        if plain(match["address"]) in known.by_address:
            return _GONE * len(match[0])
        label = match["label"]
        return " " + label + _GONE * (len(match[0]) - len(label) - 1)

    text = re.sub(r"`[^`]*`", blank, text)
    text = re.sub(r"\$\$.*?\$\$|\$[^$]+\$", blank, text)
    text = LINK.sub(link, text)
    for name in known.by_name:
        text = text.replace(name, _GONE * len(name))
    text = re.sub(r"(?<=\])\([^()\s]*\)", blank, text)
    text = re.sub(r"</?[a-z][^<>]*>", blank, text)
    return re.sub(r"[*_\[\]|]", " ", text).replace("\u00a0", " ")
